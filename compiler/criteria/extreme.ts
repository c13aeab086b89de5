import type { MetricFacts } from "../catalog/metrics.ts";
import type { Criteria, CriteriaValue, StaticCriteria } from "../ir/behavior.ts";
import { alarmsInside, type HalfLine, IPV4, IPV6, rangesOf, regionOfCriteria } from "./alarm-region.ts";
import { type GreatestPossible, greatestPossible } from "./greatest-value.ts";
import { areWithin } from "./ranges.ts";

/** Criteria with the metric that they judge. */
export interface Judged {
  readonly metric: Pick<MetricFacts, "name">;
  readonly criteria: Criteria;
}

/** Criteria that tell nothing from anything: all that can be reported alarms, or none of it does. */
export interface Extreme {
  readonly alarms: "always" | "never";
  /**
   * Why: values are counted from 0; a percentile is that of the whole fleet; AWS permits no more than `most`; or the
   * list holds all addresses there are. With `ipv4`, all there are of IPv4, and none of IPv6.
   */
  readonly since:
    | { readonly kind: "zero" | "percentile" }
    | { readonly kind: "limit"; readonly most: GreatestPossible }
    | { readonly kind: "list"; readonly whole: "addresses" | "ipv4" };
}

/** Whether criteria alarm always, or never; undefined where they can do both. */
export function extremeOfCriteria(judged: Judged): Extreme | undefined {
  // Lists first: to take one apart is much work, and most are seen at once to be no extreme.
  if (isOfList(judged.criteria)) return extremeOfList(judged.criteria);
  const region = regionOfCriteria(judged.criteria);
  return region.kind === "half-line" ? extremeOfHalfLine(region, judged) : undefined;
}

function isOfList(criteria: Criteria): criteria is StaticCriteria {
  return criteria.kind === "static" && criteria.value.key !== "count" && criteria.value.key !== "number";
}

function extremeOfHalfLine(
  { scale, direction, bound, closed }: HalfLine,
  judged: Judged,
): Extreme | undefined {
  const isUp = direction === "up";
  if (scale === "rank") {
    // The fleet has nothing beyond its own ends.
    if (bound !== 0 && bound !== 100) return undefined;
    if (isUp === (bound === 0) && closed) return { alarms: "always", since: { kind: "percentile" } };
    if (isUp === (bound === 100) && !closed) return { alarms: "never", since: { kind: "percentile" } };
    return undefined;
  }
  if (scale === "real") return undefined;
  if (isUp && bound <= 0) return { alarms: "always", since: { kind: "zero" } };
  if (!isUp && bound < 0) return { alarms: "never", since: { kind: "zero" } };
  const most = greatestPossible(judged);
  if (most === undefined) return undefined;
  if (isUp && bound > most.value) return { alarms: "never", since: { kind: "limit", most } };
  if (!isUp && bound >= most.value) return { alarms: "always", since: { kind: "limit", most } };
  return undefined;
}

function extremeOfList(criteria: StaticCriteria): Extreme | undefined {
  const whole = wholeOf(criteria.value);
  if (whole === undefined) return undefined;
  return { alarms: alarmsInside(criteria) ? "always" : "never", since: { kind: "list", whole } };
}

// A list of all ports cannot be written: AWS takes at most 1000 elements in a profile.
function wholeOf(elements: CriteriaValue): "addresses" | "ipv4" | undefined {
  // What holds the address 0.0.0.0 is a range that begins with it.
  if (elements.key !== "cidrs" || !elements.cidrs.some((cidr) => cidr.startsWith("0.0.0.0/")))
    return undefined;
  const listed = rangesOf(elements);
  if (listed?.space !== "addresses" || !areWithin([IPV4], listed.ranges)) return undefined;
  if (areWithin([IPV6], listed.ranges)) return "addresses";
  // Whoever names some of IPv6 beside all of IPv4 means to tell them apart.
  return listed.ranges.every(({ to }) => to <= IPV4.to) ? "ipv4" : undefined;
}
