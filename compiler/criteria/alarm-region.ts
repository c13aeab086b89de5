import { OPPOSITE_OPERATOR } from "../catalog/criteria.ts";
import type { Criteria, CriteriaValue, StaticCriteria } from "../ir/behavior.ts";
import { assertNever } from "../util/assert-never.ts";
import { addressRange } from "./address-range.ts";
import { type Range, withoutRanges } from "./ranges.ts";

/**
 * The values that alarm: those for which criteria are false, without the form in which they were written, so that two
 * can be compared. For a metric that reports a list, one element in the region is enough.
 */
export type AlarmRegion = HalfLine | RangeRegion | WordRegion | ModelRegion;

/** Everything above, or everything below, a bound. */
export interface HalfLine {
  readonly kind: "half-line";
  /**
   * `whole`: counted from 0, and normalized so that the bound is always included; `real`: any number; `rank`: the
   * bound is a percentile of the fleet, 0 to 100.
   */
  readonly scale: "whole" | "real" | "rank";
  readonly direction: "up" | "down";
  readonly bound: number;
  /** Whether the bound itself alarms. */
  readonly closed: boolean;
}

/** Of ports or addresses, which are finitely many, so that everything but some is a list of ranges as well. */
export interface RangeRegion {
  readonly kind: "ranges";
  readonly space: "ports" | "addresses";
  /** Ascending, apart from each other. Addresses as `ADDRESSES` numbers them. */
  readonly ranges: readonly Range[];
}

/** Of numbers or texts, of which there is no end: some, or all but some. */
export interface WordRegion {
  readonly kind: "words";
  readonly elements: ReadonlySet<string | number>;
  /** Whether everything but the elements alarms. */
  readonly inverted: boolean;
}

/** What a model of ML Detect finds unusual. */
export interface ModelRegion {
  readonly kind: "model";
  readonly confidence: "LOW" | "MEDIUM" | "HIGH";
}

/** All addresses of IPv4, by their own number. */
export const IPV4: Range = { from: 0n, to: (1n << 32n) - 1n };
/** All addresses of IPv6, numbered on behind those of IPv4, so that one line holds both. */
export const IPV6: Range = { from: 1n << 32n, to: (1n << 32n) + (1n << 128n) - 1n };
/** Everything that can be listed. */
export const SPACES: Readonly<Record<RangeRegion["space"], Range>> = {
  // A port number has 16 bits (RFC 9293, 3.1).
  ports: { from: 0n, to: 65_535n },
  addresses: { from: IPV4.from, to: IPV6.to },
};

/** A value that is a list. */
export type SetValue = Exclude<CriteriaValue, { readonly key: "count" | "number" }>;

/** The values of its metric for which a behaviour of these criteria alarms. */
export function regionOfCriteria(criteria: Criteria): AlarmRegion {
  switch (criteria.kind) {
    case "static":
      return regionOfStatic(criteria);
    case "statistical":
      return halfLine(criteria, Number(criteria.statistic.slice(1)), "rank");
    case "ml":
      return { kind: "model", confidence: criteria.confidence };
    default:
      return assertNever(criteria);
  }
}

/** Whether criteria alarm for what their list holds, not for what it does not hold. */
export function alarmsInside({ operator }: Pick<StaticCriteria, "operator">): boolean {
  // The operator says what is normal.
  return operator.startsWith("not-");
}

/** The elements of a list of ports or addresses as ranges; undefined for other lists. */
export function rangesOf(
  value: SetValue,
): { readonly space: RangeRegion["space"]; readonly ranges: readonly Range[] } | undefined {
  switch (value.key) {
    case "ports":
      return {
        space: "ports",
        ranges: value.ports.map((port) => ({ from: BigInt(port), to: BigInt(port) })),
      };
    case "cidrs":
      return { space: "addresses", ranges: value.cidrs.map(rangeOfCidr) };
    case "numbers":
    case "strings":
      return undefined;
    default:
      return assertNever(value);
  }
}

function regionOfStatic(criteria: StaticCriteria): AlarmRegion {
  const { value } = criteria;
  switch (value.key) {
    case "count":
      return wholeHalfLine(halfLine(criteria, value.count, "whole"));
    case "number":
      return halfLine(criteria, value.number, "real");
    default:
      return regionOfSet(value, alarmsInside(criteria));
  }
}

function halfLine(
  { operator }: Pick<StaticCriteria, "operator">,
  bound: number,
  scale: HalfLine["scale"],
): HalfLine {
  const alarming = OPPOSITE_OPERATOR[operator];
  return {
    kind: "half-line",
    scale,
    direction: alarming.startsWith("greater-than") ? "up" : "down",
    closed: alarming.endsWith("-equals"),
    bound,
  };
}

// Of whole numbers, more than 10 is at least 11.
function wholeHalfLine(line: HalfLine): HalfLine {
  if (line.closed) return line;
  return { ...line, closed: true, bound: line.direction === "up" ? line.bound + 1 : line.bound - 1 };
}

function regionOfSet(value: SetValue, insideAlarms: boolean): AlarmRegion {
  const listed = rangesOf(value);
  if (listed !== undefined) {
    const { space, ranges } = listed;
    const rest = withoutRanges(SPACES[space], ranges);
    return {
      kind: "ranges",
      space,
      ranges: insideAlarms ? withoutRanges(SPACES[space], rest) : rest,
    };
  }
  const words = value.key === "numbers" ? value.numbers : [];
  const texts = value.key === "strings" ? value.strings : [];
  return { kind: "words", elements: new Set([...words, ...texts]), inverted: !insideAlarms };
}

function rangeOfCidr(cidr: string): Range {
  const { family, first, last } = addressRange(cidr);
  const offset = family === "ipv4" ? IPV4.from : IPV6.from;
  return { from: first + offset, to: last + offset };
}
