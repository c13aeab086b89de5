import type { ObservedStack } from "../../../compiler/drift/observed.ts";
import { readPlanJson } from "../../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../../compiler/drift/readers/state-json.ts";
import { terraformModule } from "../../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../../compiler/ir/stack.ts";
import type { StackWarning } from "../../../compiler/plan/stack-plan.ts";
import { uncheckedOf, warningsOf } from "../../../compiler/plan/warnings/warnings.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { type AppliedStack, appliedStack } from "../../support/applied-stack.ts";
import { DRIFT_POLICY, driftProject, stacksOf } from "../../support/drift-project.ts";
import { type JsonObject, parseJsonObject } from "../../support/json.ts";
import type { Change } from "../../support/terraform-json.ts";
import { type AnswerMode, answered } from "../../support/world/answer-mode.ts";
import { changesBetween } from "../planned.ts";

type Values = Readonly<Record<string, Json>>;
export type PolicyEdit = readonly [from: string, to: string];

/** The stack of the policy, with texts in it replaced by others. */
export async function stackWith(...edits: readonly PolicyEdit[]): Promise<Stack> {
  let policy = DRIFT_POLICY;
  for (const [from, to] of edits) {
    if (!policy.includes(from)) throw new Error(`the policy does not say ${from}`);
    policy = policy.replace(from, to);
  }
  const [stack] = await stacksOf({ ...driftProject(), "policies/fleet.yaml": policy });
  if (stack === undefined) throw new Error("there is no stack");
  return stack;
}

/** A plan, and what is known beside it. */
export interface Scene {
  /** As it was applied, and as the policies at hand have it. */
  readonly before: Stack;
  readonly after: Stack;
  /** What became of it since. */
  readonly world?: (applied: AppliedStack) => AppliedStack;
  readonly mode?: AnswerMode;
  /** What Terraform makes of the changes. */
  readonly changes?: (changes: readonly Change[]) => readonly Change[];
  /** Members of the plan's JSON. */
  readonly more?: Values;
  readonly live?: ObservedStack;
  /** The policies at hand, where they are others than those that were planned. */
  readonly policies?: Stack;
}

export function warningsIn(scene: Scene): readonly StackWarning[] {
  return warningsOf(inputOf(scene));
}

export function uncheckedIn(scene: Scene): ReturnType<typeof uncheckedOf> {
  return uncheckedOf(inputOf(scene));
}

function inputOf({ before, after, policies, mode, live, ...scene }: Scene): Parameters<typeof warningsOf>[0] {
  const { world = (applied) => applied, changes = (all) => all, more = {} } = scene;
  const there = inMode(world(appliedStack(before)), mode ?? {});
  const planned = readPlanJson(there.plan(changes(changesBetween(before, after)), more));
  if ("problem" in planned) throw new Error(planned.problem);
  const stack = policies ?? after;
  return { stack, module: terraformModule(stack), planned, ...(live === undefined ? {} : { live }) };
}

function inMode(applied: AppliedStack, mode: AnswerMode): AppliedStack {
  return applied.entries.reduce((all, { address, values }) => {
    const { type_name: typeName, properties } = values;
    if (typeof properties !== "string") return all;
    return all.changed(address, () => told(answered(mode, String(typeName), parseJsonObject(properties))));
  }, applied);
}

/** Properties as the account holds them. */
export function told(properties: JsonObject): Values {
  return JSON.parse(JSON.stringify(properties));
}

/** What was read from an account in which a stack stands. */
export function liveOf(applied: AppliedStack, more: Partial<ObservedStack> = {}): ObservedStack {
  const state = readStateJson(applied.state());
  if ("problem" in state) throw new Error(state.problem);
  return { ...state, source: "live", ...more };
}

/** Warnings as text, for snapshots. */
export function rendered(warnings: readonly StackWarning[]): string {
  return warnings
    .map(({ kind, address, origin, message, details, mend }) =>
      [
        `${kind} ${address ?? "the stack"}${origin === undefined ? "" : ` (line ${origin.line})`}`,
        `  ${message}`,
        ...details.map((detail) => `  - ${detail}`),
        `  > ${mend}`,
      ].join("\n"),
    )
    .join("\n");
}
