import { compareText } from "../util/compare.ts";
import { isJsonList, isJsonObject } from "../util/narrow-json.ts";
import type { Json } from "../util/stable-json.ts";
import { groupBy } from "./changes/group-by.ts";
import { compareChanges } from "./changes/sort-changes.ts";
import type { MergedChange, PlannedChange, StackPlan } from "./stack-plan.ts";

/** The plan of one stack, and where the stack stands. */
export interface PlanOfStack {
  readonly stack: string;
  readonly plan: Pick<StackPlan, "changes">;
  /** Absent where it is not known; then what names them is told stack by stack. */
  readonly account?: string;
  readonly region?: string;
}

/**
 * The changes of all stacks, those that several stacks share as one. Changes that differ in nothing but the account and the
 * region of their stacks are shared, too: then `{account}` and `{region}` stand for them.
 * @returns by policy file, line and column, then by name; what no policy declares comes last
 */
export function mergeChanges(plans: readonly PlanOfStack[]): readonly MergedChange[] {
  const all = plans.flatMap(({ stack, plan, account, region }) => {
    const places = placesOf(account, region);
    return plan.changes.map((change) => ({ stack, change, common: inCommon(change, places) }));
  });
  const groups = groupBy(all, ({ common }) => keyOf(common));
  return [...groups.values()].flatMap(merged).sort((a, b) => compareChanges(a, b) || compareStacks(a, b));
}

interface Found {
  readonly stack: string;
  readonly change: PlannedChange;
  readonly common: PlannedChange;
}

function merged(found: readonly Found[]): readonly MergedChange[] {
  const [first, ...others] = found;
  if (first === undefined) return [];
  const own = keyOf(first.change);
  const change = others.every((each) => keyOf(each.change) === own) ? first.change : first.common;
  return [
    {
      ...change,
      stacks: distinct(found.map(({ stack }) => stack)),
      addresses: distinct(found.flatMap((each) => each.change.addresses)),
    },
  ];
}

/** The same change may be made of other resources from stack to stack. */
function keyOf({ addresses: _, ...change }: PlannedChange): string {
  return JSON.stringify(change);
}

type Replace = (text: string) => string;

function placesOf(account: string | undefined, region: string | undefined): Replace {
  return (text) => {
    const anywhere = region === undefined ? text : text.replaceAll(region, "{region}");
    return account === undefined ? anywhere : anywhere.replaceAll(account, "{account}");
  };
}

/** A change as it would be said of any account and region. */
function inCommon(change: PlannedChange, replace: Replace): PlannedChange {
  return {
    ...change,
    name: replace(change.name),
    ...sentencesIn(change, replace),
    because: replace(change.because),
    parts: change.parts.map((part) => ({
      ...part,
      property: replace(part.property),
      ...sentencesIn(part, replace),
      because: replace(part.because),
      values: part.values.map(({ property, before, after }) => ({
        property: replace(property),
        ...(before === undefined ? {} : { before: within(before, replace) }),
        ...(after === undefined ? {} : { after: within(after, replace) }),
      })),
    })),
  };
}

function sentencesIn(
  { before, after }: Pick<PlannedChange, "before" | "after">,
  replace: Replace,
): Pick<PlannedChange, "before" | "after"> {
  return {
    ...(before === undefined ? {} : { before: replace(before) }),
    ...(after === undefined ? {} : { after: replace(after) }),
  };
}

function within(value: Json, replace: Replace): Json {
  if (typeof value === "string") return replace(value);
  if (isJsonList(value)) return value.map((item) => within(item, replace));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [replace(key), within(item, replace)]),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort(compareText);
}

function compareStacks(a: MergedChange, b: MergedChange): number {
  return compareText(a.stacks.join(" "), b.stacks.join(" "));
}
