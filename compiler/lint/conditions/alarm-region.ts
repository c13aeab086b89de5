import type { Behavior, Condition, SetElements } from "../../analyze/policy-set.ts";
import { addressRange } from "../../analyze/values/address-range.ts";
import { assertNever } from "../../util/assert-never.ts";
import { type Range, withoutRanges } from "./ranges.ts";

/**
 * The values that alarm: what an author wrote, without the form in which he wrote it, so that two conditions can be
 * compared. For a metric that reports a list, one element in the region is enough.
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

/** The values of its metric for which a behaviour alarms. */
export function alarmRegion({ condition, metric }: Pick<Behavior, "condition" | "metric">): AlarmRegion {
  switch (condition.kind) {
    case "threshold":
      return metric.valueKey === "number"
        ? halfLine(condition, condition.value, "real")
        : wholeHalfLine(halfLine(condition, condition.value, "whole"));
    case "percentile":
      return halfLine(condition, Number(condition.statistic.slice(1)), "rank");
    case "membership":
      return regionOfElements(condition);
    case "anomaly":
      return { kind: "model", confidence: condition.confidence };
    default:
      return assertNever(condition);
  }
}

/** The elements of a list of ports or addresses as ranges; undefined for other lists. */
export function rangesOf(
  elements: SetElements,
): { readonly space: RangeRegion["space"]; readonly ranges: readonly Range[] } | undefined {
  switch (elements.key) {
    case "ports":
      return {
        space: "ports",
        ranges: elements.ports.map((port) => ({ from: BigInt(port), to: BigInt(port) })),
      };
    case "cidrs":
      return { space: "addresses", ranges: elements.cidrs.map(rangeOfCidr) };
    case "numbers":
    case "strings":
      return undefined;
    default:
      return assertNever(elements);
  }
}

type Compared = Extract<Condition, { kind: "threshold" | "percentile" }>;

function halfLine({ side, comparison }: Compared, bound: number, scale: HalfLine["scale"]): HalfLine {
  const describedUp = comparison === "moreThan" || comparison === "atLeast";
  const describedClosed = comparison === "atLeast" || comparison === "atMost";
  const alarms = side === "alarm";
  return {
    kind: "half-line",
    scale,
    // What is not normal lies on the other side of the bound, and holds the bound where the normal does not.
    direction: describedUp === alarms ? "up" : "down",
    closed: describedClosed === alarms,
    bound,
  };
}

// Of whole numbers, more than 10 is at least 11.
function wholeHalfLine(line: HalfLine): HalfLine {
  if (line.closed) return line;
  return { ...line, closed: true, bound: line.direction === "up" ? line.bound + 1 : line.bound - 1 };
}

function regionOfElements({
  side,
  membership,
  elements,
}: Extract<Condition, { kind: "membership" }>): AlarmRegion {
  const insideAlarms = (membership === "inside") === (side === "alarm");
  const listed = rangesOf(elements);
  if (listed !== undefined) {
    const { space, ranges } = listed;
    const rest = withoutRanges(SPACES[space], ranges);
    return {
      kind: "ranges",
      space,
      ranges: insideAlarms ? withoutRanges(SPACES[space], rest) : rest,
    };
  }
  const words = elements.key === "numbers" ? elements.numbers : [];
  const texts = elements.key === "strings" ? elements.strings : [];
  return { kind: "words", elements: new Set([...words, ...texts]), inverted: !insideAlarms };
}

function rangeOfCidr(cidr: string): Range {
  const { family, first, last } = addressRange(cidr);
  const offset = family === "ipv4" ? IPV4.from : IPV6.from;
  return { from: first + offset, to: last + offset };
}
