import type { Effect } from "../protection/judgment.ts";
import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";

/** In which way the world is not as the policies declare it. */
export type DriftKind =
  /** Something of it is otherwise. */
  | "changed"
  /** It is declared and not there. */
  | "missing"
  /** It is in the state, and no policy declares it any more. */
  | "undeclared"
  /** It is in the account, and neither a policy nor Terraform knows of it. */
  | "unmanaged"
  /** A profile is attached to something else than declared. */
  | "unattached"
  /** Alerts or audit checks were switched off by hand. */
  | "suppressed"
  /** Terraform believes that all is well, and it is not. */
  | "absorbed";

/** One difference between a declared resource and the one that is there. */
export interface DriftFinding {
  readonly kind: DriftKind;
  readonly stack: string;
  /** Absent for what Terraform does not manage. */
  readonly address?: string;
  /** AWS's name of the resource, and of its kind: `security profile`. */
  readonly name: string;
  readonly noun: string;
  /** Where in it: `Behaviors[Flood].Criteria.Value.Count`; absent where all of it is concerned. */
  readonly property?: string;
  readonly declared?: Json;
  readonly actual?: Json;
  /** The policy line. Absent for what no policy declares. */
  readonly origin?: Origin;
  /** What the policy says, and what is there, in plain English, where there is a sentence for it. */
  readonly before?: string;
  readonly after?: string;
  /** Whether Terraform's own plan says anything of it. */
  readonly seenByTerraform: boolean;
  readonly effect: Effect;
  readonly because: string;
  /** When AWS says that the resource was last changed, in ISO 8601, UTC. */
  readonly lastModified?: string;
}

/** What could not be compared. It is never counted as in sync. */
export interface Unchecked {
  readonly stack: string;
  readonly address?: string;
  /** What of the stack it is where it is no resource and not all of it: `thing groups`. */
  readonly what?: string;
  readonly reason: string;
}

/** The result for all stacks that were looked at. */
export interface DriftReport {
  /** By stack, weaker ones first, then by policy file and line. */
  readonly findings: readonly DriftFinding[];
  readonly unchecked: readonly Unchecked[];
  /** Stacks that were looked at, with how many of their resources were compared. */
  readonly stacks: readonly { readonly name: string; readonly compared: number; readonly declared: number }[];
}
