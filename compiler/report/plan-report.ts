import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";

/** What the views of `palisade plan` show. */
export interface PlanReport {
  /**
   * `refused`: with --strict, and there are warnings. `incomplete`: some stacks could not be planned, the others were.
   */
  readonly outcome: "no-changes" | "changes" | "refused" | "incomplete" | "could-not-run";
  /** Sorted by name. */
  readonly stacks: readonly PlanStack[];
  /** What changes, policy by policy: by file and line, what no policy declares any more last. */
  readonly changes: readonly PolicyChange[];
  /** What a reviewer must know before an apply; by stack, then by policy file and line. */
  readonly warnings: readonly PlanWarning[];
  /** What could not be looked at. */
  readonly unchecked: readonly PlanUnchecked[];
  /** Why nothing was planned at all. */
  readonly failure?: PlanFailure;
}

/** The command line is wrong, a file cannot be read, the policies have errors, Terraform is missing, or Palisade has a bug. */
export interface PlanFailure {
  readonly kind: "usage" | "io" | "policies" | "terraform" | "bug";
  readonly message: string;
}

/** One stack of the project. */
export interface PlanStack {
  readonly name: string;
  readonly deployment: string;
  readonly account: string;
  readonly region: string;
  /** `failed`: Terraform made no plan, or what was given is none; `skipped`: nothing was given for it. */
  readonly state: "planned" | "failed" | "skipped";
  /** Resources, as Terraform counts them; a replacement counts as one to add and one to destroy. */
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
  /** What Terraform had to say, in its own words; without secrets, because Terraform masks them. */
  readonly diagnostics: readonly TerraformDiagnostic[];
  /** Why it failed, where Terraform said nothing; a sentence without a full stop. */
  readonly reason?: string;
}

/** One diagnostic of Terraform. */
export interface TerraformDiagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail?: string;
  readonly address?: string;
  /** The policy line of the address. */
  readonly origin?: Origin;
}

/** What a change does to the protection of a fleet. */
export type PlanEffect = "weaker" | "stronger" | "neutral" | "undecidable";

/** What happens to one resource that a policy declares, the same in one or several stacks. */
export interface PolicyChange {
  /** Sorted. */
  readonly stacks: readonly string[];
  readonly action: "create" | "update" | "replace" | "delete";
  /** AWS's name of the resource, and of its kind: `security profile`. */
  readonly name: string;
  readonly noun: string;
  /** The policy line; absent where no policy declares it any more. */
  readonly origin?: Origin;
  /** What was in force, and what will be, in plain English, where there is a sentence for it. */
  readonly before?: string;
  readonly after?: string;
  /** What of it changes: behaviour by behaviour, or property by property. Empty where all of it is new or goes. */
  readonly parts: readonly ChangedPart[];
  /** Terraform's resources behind it, sorted. */
  readonly addresses: readonly string[];
  readonly effect: PlanEffect;
  readonly because: string;
}

/** One part of a resource that changes. */
export interface ChangedPart {
  /** `Behaviors[Flood]`, or a property: `TargetArns[arn:…]`. */
  readonly property: string;
  readonly origin?: Origin;
  readonly before?: string;
  readonly after?: string;
  /** The values, down to what changes; sensitive ones are `(sensitive value)`. */
  readonly values: readonly ChangedValue[];
  readonly effect: PlanEffect;
  readonly because: string;
}

/** One value that changes; one that is undefined is not there. */
export interface ChangedValue {
  readonly property: string;
  readonly before?: Json;
  readonly after?: Json;
}

/** Why an apply of this plan may not do what the policies say. */
export type PlanWarningKind =
  /** The patch of Cloud Control goes by position, and would change something else. */
  | "wrong-patch"
  /** What is to be created is there already. */
  | "already-exists"
  /** Something that protects is away for a while, or for good. */
  | "gap"
  /** The world is not as Terraform believes, and the plan leaves it so or overwrites it. */
  | "carries-drift"
  /** A singleton of the account is taken over with what somebody set by hand. */
  | "takes-over"
  /** It happens in another account or region than declared. */
  | "elsewhere"
  /** The plan was made of other policies than these. */
  | "other-policies";

export interface PlanWarning {
  readonly kind: PlanWarningKind;
  readonly stack: string;
  readonly address?: string;
  readonly origin?: Origin;
  /** What is wrong, with names filled in; a sentence without a full stop. */
  readonly message: string;
  /** What to do about it; a sentence without a full stop. */
  readonly mend: string;
  /** Values, each `path: before → after`, and sentences. */
  readonly details: readonly string[];
}

/** What could not be looked at; without an address, all of the stack. */
export interface PlanUnchecked {
  readonly stack: string;
  readonly address?: string;
  readonly reason: string;
}

/** How many changes have an effect. */
export function countPlanEffect({ changes }: Pick<PlanReport, "changes">, effect: PlanEffect): number {
  return changes.filter((change) => change.effect === effect).length;
}
