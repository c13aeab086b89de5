import type { TerraformModule } from "../../emit/terraform/model.ts";
import type { Stack } from "../../ir/stack.ts";
import type { StackPlan } from "../../plan/stack-plan.ts";
import type { TerraformDiagnostic } from "../../report/plan-report.ts";

/** A stack whose plan is wanted. */
export interface WantedStack {
  readonly stack: Stack;
  /** What Terraform makes of it, by the policies at hand. */
  readonly module: TerraformModule;
}

/** What came of the plan of one stack. */
export interface StackResult {
  readonly stack: Stack;
  /** What Terraform said. */
  readonly diagnostics: readonly TerraformDiagnostic[];
  readonly result: Understood | { readonly state: "failed" | "skipped"; readonly reason?: string };
}

/** A plan that was read. */
export interface Understood {
  readonly state: "planned";
  readonly plan: StackPlan;
  /** Whether the plan speaks of all of the stack. */
  readonly isWhole: boolean;
  /** Whether Terraform itself says that there is something to do. */
  readonly hasChanges: boolean;
}
