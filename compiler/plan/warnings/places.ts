import type { PropertyDifference } from "../../drift/properties/differences.ts";
import { stableJson } from "../../util/stable-json.ts";

/** Whether two differences are about the same place, or one holds the place of the other. */
export function touches(
  { steps: one }: Pick<PropertyDifference, "steps">,
  { steps: other }: Pick<PropertyDifference, "steps">,
): boolean {
  const depth = Math.min(one.length, other.length);
  return one.slice(0, depth).every((step, index) => step === other[index]);
}

/** Whether the same value stands at the same place. */
export function isSameDifference(one: PropertyDifference, other: PropertyDifference): boolean {
  if (stableJson(one.steps) !== stableJson(other.steps)) return false;
  return stableJson(one.actual ?? null) === stableJson(other.actual ?? null);
}

const TITLES: ReadonlyMap<string, string> = new Map([
  ["Behaviors", "behaviour"],
  ["TargetArns", "target"],
  ["Tags", "tag"],
  ["AuditCheckConfigurations", "audit check"],
  ["AdditionalMetricsToRetainV2", "retained metric"],
]);

/** What people call the part of a resource at a place: `behaviour Flood`. */
export function memberTitle([property = "", member]: readonly string[]): string {
  const title = TITLES.get(property);
  return title === undefined || member === undefined ? property : `${title} ${member}`;
}
