import type { Address, Argument } from "../model.ts";

/** A Terraform resource as the function of its family describes it. */
export interface Draft extends Address {
  readonly arguments: readonly Argument[];
  /** What it waits for, where that is not what its node waits for. References are waited for anyway. */
  readonly dependsOn?: readonly Address[];
}
