import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, isWithinDepth, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import { differences } from "../properties/differences.ts";
import { CLOUD_CONTROL_RESOURCE, propertiesIn } from "./cloud-control.ts";
import type { ResourceChange } from "./plan-changes.ts";

/**
 * Whether Terraform noticed that a resource changed outside of it. Terraform lists many that did not: AWS answers an
 * empty list where nothing was, or the same in another order. Only what the configuration sets counts.
 * @param configured the attributes that the configuration sets; undefined where it is not known
 */
export function hasChangedOutside(drift: ResourceChange, configured: readonly string[] | undefined): boolean {
  const before = memberOf(drift.change, "before");
  const after = memberOf(drift.change, "after");
  if (before === undefined || after === undefined) return true;
  if (drift.type === CLOUD_CONTROL_RESOURCE) return havePropertiesChanged(before, after);
  return changedOutside(drift, configured).length > 0;
}

/** The attributes, of those that the configuration sets, that Terraform found otherwise than it left them; sorted. */
export function changedOutside(
  { change }: ResourceChange,
  configured: readonly string[] | undefined,
): readonly string[] {
  const before = memberOf(change, "before");
  const after = memberOf(change, "after");
  const names = configured ?? (isJsonObject(before) ? Object.keys(before) : []);
  return names
    .filter((name) => comparable(memberOf(before, name)) !== comparable(memberOf(after, name)))
    .sort(compareText);
}

function havePropertiesChanged(before: Json, after: Json): boolean {
  const [old, live] = [before, after].map((values) => propertiesIn(memberOf(values, "properties")));
  if (old === undefined || live === undefined) return true;
  const shape = CLOUDFORMATION_TYPES.get(String(memberOf(after, "type_name")));
  if (shape === undefined) return stableJson(old) !== stableJson(live);
  return differences(shape, old, live).length > 0 || differences(shape, live, old).length > 0;
}

/** Attributes are a dozen deep at most. */
const DEEPEST = 100;

function comparable(value: Json | undefined): string {
  return value === undefined || !isWithinDepth(value, DEEPEST) ? "null" : stableJson(withoutEmpty(value));
}

function withoutEmpty(value: Json): Json {
  if (value === "") return null;
  if (isJsonList(value)) return value.length === 0 ? null : value.map(withoutEmpty);
  if (!isJsonObject(value)) return value;
  const members = Object.entries(value)
    .map(([name, member]) => [name, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== null);
  return members.length === 0 ? null : Object.fromEntries(members);
}
