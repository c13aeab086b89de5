import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { formatAddress } from "../../compiler/emit/terraform/model.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { planOf } from "../../compiler/plan/plan.ts";
import type { StackPlan } from "../../compiler/plan/stack-plan.ts";
import { type Json, stableJson } from "../../compiler/util/stable-json.ts";
import { appliedStack } from "../support/applied-stack.ts";
import type { Change, StateEntry } from "../support/terraform-json.ts";

type Values = Readonly<Record<string, Json>>;

/** The changes that Terraform plans on a stack that was applied when the policies were others. */
export function changesBetween(before: Stack, after: Stack): readonly Change[] {
  const [old, wanted] = [before, after].map(
    (stack) => new Map(appliedStack(stack).entries.map((entry) => [entry.address, entry])),
  );
  const addresses = [...new Set([...(old?.keys() ?? []), ...(wanted?.keys() ?? [])])];
  return addresses.flatMap((address) => changeOf(address, old?.get(address), wanted?.get(address)));
}

function changeOf(
  address: string,
  old: StateEntry | undefined,
  wanted: StateEntry | undefined,
): readonly Change[] {
  const [before, after] = [old && configured(old), wanted && configured(wanted)];
  if (before === undefined) return [{ address, actions: ["create"], before: null, after: after ?? null }];
  if (after === undefined) return [{ address, actions: ["delete"], before, after: null }];
  return stableJson(before) === stableJson(after) ? [] : [{ address, actions: ["update"], before, after }];
}

/** What the configuration sets: what AWS answers is not planned. */
function configured({ values }: StateEntry): Values {
  if (typeof values["properties"] !== "string") return values;
  const { properties: _, ...rest } = values;
  return rest;
}

/** What Palisade says of a plan, by the policies at hand. */
export function planText(text: string, stack: Stack): StackPlan {
  const planned = readPlanJson(text);
  if ("problem" in planned) throw new Error(planned.problem);
  return planOf({ stack, module: terraformModule(stack), planned });
}

/** What Palisade says when policies change. */
export function planBetween(before: Stack, after: Stack, more: Values = {}): StackPlan {
  return planText(appliedStack(before).plan(changesBetween(before, after), more), after);
}

/** The address of the first of Terraform's resources of a kind. */
export function addressOf(stack: Stack, kind: string): string {
  const found = terraformModule(stack).resources.find(({ node }) => node.kind === kind);
  if (found === undefined) throw new Error(`there is no ${kind}`);
  return formatAddress(found);
}
