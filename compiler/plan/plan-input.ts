import type { ObservedStack } from "../drift/observed.ts";
import type { TerraformModule } from "../emit/terraform/model.ts";
import type { Stack } from "../ir/stack.ts";

/** What one stack's plan is judged by. */
export interface PlanInput {
  readonly stack: Stack;
  /** What Terraform makes of the stack, by the policies at hand. */
  readonly module: TerraformModule;
  /** The plan, as `readPlanJson` read it. */
  readonly planned: ObservedStack;
  /** What stands in the account; undefined where it was not asked. */
  readonly live?: ObservedStack;
}
