import type { PlanInput } from "../plan-input.ts";
import type { StackWarning } from "../stack-plan.ts";

/** What a reviewer must know before the plan of a stack is applied. */
export function warningsOf(_input: PlanInput): readonly StackWarning[] {
  return [];
}

/** What could not be looked at for the warnings, and why. */
export function uncheckedOf(
  _input: PlanInput,
): readonly { readonly address?: string; readonly reason: string }[] {
  return [];
}
