import {
  isJsonList,
  isJsonObject,
  isWithinDepth,
  type JsonObject,
  listOf,
  memberOf,
} from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { ObservedResource, PlanTally, UncheckedResource } from "../observed.ts";
import { hasMark, redacted } from "./redacted.ts";
import { whyOutside } from "./state-resources.ts";

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
 * out, and so is what is not known in a block of which the rest is; of sensitive ones it is told that they change.
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
  return Object.fromEntries(
    Object.entries(after).flatMap(([name, value]: readonly [string, Json]) => {
      const old = memberOf(before, name);
      const wanted = asKnown(value, memberOf(unknown, name), old);
      if (wanted === undefined || stableJson(wanted) === stableJson(old ?? null)) return [];
      return [[name, redacted(wanted, marks === true ? true : memberOf(marks, name))] as const];
    }),
  );
}

/**
 * A value of which a part may be known only after the apply: what AWS fills in, in a block that the configuration writes.
 * That part is as it was, if it was at all. Undefined where nothing is left.
 */
function asKnown(value: Json, unknown: Json | undefined, before: Json | undefined): Json | undefined {
  if (!hasMark(unknown)) return value;
  if (isJsonList(value) && isJsonList(unknown)) {
    const items = value.map((item, index) => asKnown(item, unknown[index], itemAt(before, index)));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isJsonObject(value) || !isJsonObject(unknown)) return undefined;
  const names = [...new Set([...Object.keys(value), ...Object.keys(unknown)])];
  return Object.fromEntries(
    names.flatMap((name) => {
      const old = memberOf(before, name);
      const known = asKnown(memberOf(value, name) ?? null, memberOf(unknown, name), old) ?? old;
      return known === undefined ? [] : [[name, known] as const];
    }),
  );
}

function itemAt(list: Json | undefined, index: number): Json | undefined {
  return isJsonList(list) ? list[index] : undefined;
}

/**
 * The attributes that a change sets to what is known only after the apply.
 * @param configured the expressions of the configuration by attribute; what AWS fills in by itself, also in a block, is
 *   nobody's wish. Undefined where it is not known
 */
export function unknownIn(change: Json | undefined, configured: JsonObject | undefined): readonly string[] {
  const unknown = memberOf(change, "after_unknown");
  if (!isJsonObject(unknown) || !isWithinDepth(unknown, DEEPEST)) return [];
  return Object.keys(unknown).filter((name) =>
    configured === undefined
      ? hasMark(memberOf(unknown, name))
      : isSetUnknown(memberOf(unknown, name), memberOf(configured, name)),
  );
}

/** Whether an expression sets something that is unknown. Of blocks, Terraform lists the expressions in them. */
function isSetUnknown(unknown: Json | undefined, expression: Json | undefined): boolean {
  if (expression === undefined || !hasMark(unknown)) return false;
  if (unknown === true || isValue(expression)) return true;
  if (isJsonList(unknown))
    return unknown.some((item, index) =>
      isSetUnknown(item, isJsonList(expression) ? expression[index] : expression),
    );
  return isJsonObject(unknown)
    ? Object.keys(unknown).some((name) => isSetUnknown(memberOf(unknown, name), memberOf(expression, name)))
    : false;
}

/** Whether it stands for one value, and not for a block. */
function isValue(expression: Json): boolean {
  return (
    memberOf(expression, "references") !== undefined || memberOf(expression, "constant_value") !== undefined
  );
}

/** Whether a change takes over what stands in the account. */
export function isImport(change: Json | undefined): boolean {
  return memberOf(change, "importing") !== undefined;
}
