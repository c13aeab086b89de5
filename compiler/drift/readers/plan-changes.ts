import { isJsonObject, isWithinDepth, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { ObservedResource, PlanTally, UncheckedResource } from "../observed.ts";
import { hasMark, redacted } from "./redacted.ts";
import { listOf, whyOutside } from "./state-resources.ts";

export type Planned = NonNullable<ObservedResource["planned"]>;

const PLANNED: ReadonlyMap<string, Planned> = new Map([
  ["no-op", "no-op"],
  ["create", "create"],
  ["update", "update"],
  ["delete", "delete"],
  ["delete create", "replace"],
  ["create delete", "replace"],
]);

/** An entry of `resource_changes` or `resource_drift`. */
export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  /** Undefined for what is not understood, such as forgetting a resource. */
  readonly planned: Planned | undefined;
  /** Of a replacement. */
  readonly replacement?: Pick<ObservedResource, "replaceBecause" | "isCreatedFirst">;
  readonly change: Json | undefined;
}

/** The entries of managed resources of the root module by address, and what stands elsewhere. */
export function changesIn(list: Json | undefined): {
  readonly changes: ReadonlyMap<string, ResourceChange>;
  readonly unchecked: readonly UncheckedResource[];
} {
  const changes = new Map<string, ResourceChange>();
  const unchecked: UncheckedResource[] = [];
  for (const entry of listOf(list)) {
    if (memberOf(entry, "mode") === "data") continue;
    const outside = whyOutside(entry);
    if (outside !== undefined) {
      unchecked.push(outside);
      continue;
    }
    const change = memberOf(entry, "change");
    const actions = listOf(memberOf(change, "actions")).join(" ");
    const address = String(memberOf(entry, "address"));
    changes.set(address, {
      address,
      type: String(memberOf(entry, "type")),
      planned: PLANNED.get(actions),
      ...(PLANNED.get(actions) === "replace" ? { replacement: replacementIn(entry, actions) } : {}),
      change,
    });
  }
  return { changes, unchecked };
}

/**
 * What Terraform counts in the last line of a plan: every managed resource, wherever it stands, and none that is only
 * moved, imported or forgotten.
 * @param list `resource_changes`
 */
export function tallyOf(list: Json | undefined): PlanTally {
  const actions = listOf(list)
    .filter((entry) => memberOf(entry, "mode") !== "data")
    .map((entry) => listOf(memberOf(memberOf(entry, "change"), "actions")));
  const count = (action: string): number => actions.filter((each) => each.includes(action)).length;
  return { add: count("create"), change: count("update"), destroy: count("delete") };
}

function replacementIn(entry: Json, actions: string): NonNullable<ResourceChange["replacement"]> {
  const paths = listOf(memberOf(memberOf(entry, "change"), "replace_paths"));
  const attributes = paths.map((path) => listOf(path).map(String).join("."));
  const reason = memberOf(entry, "action_reason");
  const reasons = attributes.length === 0 && typeof reason === "string" ? [reason] : attributes;
  return { replaceBecause: reasons, isCreatedFirst: actions === "create delete" };
}

/** Attributes are a dozen deep at most. */
const DEEPEST = 100;

/**
 * The attributes that Terraform wants to change, as it wants them. Those that are not known before the apply are left
 * out; of sensitive ones it is told that they change.
 */
export function wantedIn(change: Json | undefined): Readonly<Record<string, Json>> {
  const before = memberOf(change, "before");
  const after = memberOf(change, "after");
  const unknown = memberOf(change, "after_unknown");
  const marks = memberOf(change, "after_sensitive");
  const all = [before, after, unknown, marks];
  if (
    typeof after !== "object" ||
    after === null ||
    !all.every((each) => isWithinDepth(each ?? null, DEEPEST))
  )
    return {};
  const changed = Object.entries(after).filter(
    ([name, value]: readonly [string, Json]) =>
      !hasMark(memberOf(unknown, name)) && stableJson(value) !== stableJson(memberOf(before, name) ?? null),
  );
  return Object.fromEntries(
    changed.map(([name, value]: readonly [string, Json]) => [
      name,
      redacted(value, marks === true ? true : memberOf(marks, name)),
    ]),
  );
}

/**
 * The attributes that a change sets to what is known only after the apply.
 * @param configured those that the configuration sets; what AWS fills in by itself is nobody's wish. Undefined where it
 *   is not known
 */
export function unknownIn(
  change: Json | undefined,
  configured: readonly string[] | undefined,
): readonly string[] {
  const unknown = memberOf(change, "after_unknown");
  if (!isJsonObject(unknown) || !isWithinDepth(unknown, DEEPEST)) return [];
  return Object.keys(unknown).filter(
    (name) => hasMark(memberOf(unknown, name)) && configured?.includes(name) !== false,
  );
}

/** Whether a change takes over what stands in the account. */
export function isImport(change: Json | undefined): boolean {
  return memberOf(change, "importing") !== undefined;
}
