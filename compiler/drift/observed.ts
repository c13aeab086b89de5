import type { ResourceKind } from "../ir/resource.ts";
import type { JsonObject } from "../util/narrow-json.ts";
import type { Json } from "../util/stable-json.ts";

/** Where what was found was read. */
export type ObservedSource = "plan" | "state" | "live";

/** What was found in the place of one stack. */
export interface ObservedStack {
  /** A plan or a state as `terraform show -json` prints them, or the account itself. */
  readonly source: ObservedSource;
  /**
   * Where the resources stand, as their own ARNs say; where there are none, as the plan's provider says. Absent where
   * neither does.
   */
  readonly account?: string;
  readonly region?: string;
  /** Where the plan's provider works, as far as its configuration says; absent outside of plans. */
  readonly provider?: ProviderPlace;
  /** By Terraform address, without an index. */
  readonly resources: ReadonlyMap<string, ObservedResource>;
  /** What could not be looked at, and why: one sentence each. Never silently nothing. */
  readonly unchecked: readonly UncheckedResource[];
  /**
   * All that stands in the account of the kinds that policies declare, declared or not, in any order; absent where only
   * Terraform was asked, which knows nothing but its own. A kind that could not be listed is in `unchecked`.
   */
  readonly existing?: readonly ExistingResource[];
  /** What a plan would do, counted by Terraform's rule; absent outside of plans. */
  readonly tally?: PlanTally;
  /** The audit suppressions that the account has, declared or not; absent where nobody was asked. */
  readonly auditSuppressions?: readonly AuditSuppression[];
}

/** Resources, in modules as well; a replacement counts as one to add and one to destroy. */
export interface PlanTally {
  readonly add: number;
  readonly change: number;
  readonly destroy: number;
}

/** Where a provider works. */
export interface ProviderPlace {
  /** The accounts that it agrees to work in, or the one whose role it assumes. */
  readonly accounts?: readonly string[];
  readonly region?: string;
}

/** A resource that stands in the account. */
export interface ExistingResource {
  readonly kind: ResourceKind;
  /** AWS's name. */
  readonly name: string;
  /** When AWS says that it was last changed, in ISO 8601, UTC. */
  readonly lastModified?: string;
}

/** An audit suppression (`ListAuditSuppressions`): findings of one check on one resource are not reported. */
export interface AuditSuppression {
  /** AWS's name of the check. */
  readonly check: string;
  /** What is no longer reported: the members of AWS's resource identifier that are set. */
  readonly resource: Readonly<Record<string, string>>;
  readonly description?: string;
  /** In ISO 8601, UTC; absent where it is for ever. */
  readonly until?: string;
}

/** A resource, or all of them (`address` absent), of which nothing is known. */
export interface UncheckedResource {
  readonly address?: string;
  /** What of the stack it is where it is no resource and not all of it: `thing groups`. */
  readonly what?: string;
  readonly reason: string;
}

/** A resource as Terraform last saw it, after the refresh that a plan makes. */
export type ObservedResource = ObservedCloudControl | ObservedTyped;

interface Common {
  readonly address: string;
  /** Terraform's type, e.g. `aws_iot_policy`. */
  readonly type: string;
  /** What the plan would do; absent in a state. */
  readonly planned?: "no-op" | "create" | "update" | "delete" | "replace";
  /**
   * Why a replacement is one: the attributes that cannot be changed in place (`desired_state`); where it is none of them,
   * Terraform's own reason (`replace_because_tainted`, `replace_by_request`). Absent where nothing is replaced.
   */
  readonly replaceBecause?: readonly string[];
  /** Whether a plan takes it over by an `import` block. */
  readonly isImported?: true;
  /** Whether a replacement is there before the old one goes. Absent where nothing is replaced. */
  readonly isCreatedFirst?: boolean;
  /**
   * Whether Terraform noticed by itself that the resource changed outside of Terraform since it last wrote the state
   * (`resource_drift`); absent in a state.
   */
  readonly noticed?: boolean;
  /** When AWS says that it was last changed, in ISO 8601, UTC; where the account was asked, and tells. */
  readonly lastModified?: string;
}

/** A resource that goes through Cloud Control. */
export interface ObservedCloudControl extends Common {
  readonly kind: "cloud-control";
  /** `AWS::IoT::SecurityProfile` */
  readonly typeName: string;
  /** What AWS answered; undefined where the resource is not there. */
  readonly properties: Readonly<Record<string, Json>> | undefined;
  /** What Terraform last asked for; undefined where it never did, or where only the account was asked. */
  readonly recorded: Readonly<Record<string, Json>> | undefined;
  /** What Terraform believes to be there, where the account was asked as well. */
  readonly believed?: Readonly<Record<string, Json>>;
  /** What the plan would ask for; undefined where it deletes, where that is not known yet, and outside of plans. */
  readonly wanted?: JsonObject | undefined;
  /** Whether the plan would ask for something that it does not say: not known before the apply, or sensitive. */
  readonly isWantedUnknown?: boolean;
}

/** A resource with a type of its own in hashicorp/aws. */
export interface ObservedTyped extends Common {
  readonly kind: "typed";
  /** Its attributes as AWS answered; undefined where the resource is not there. */
  readonly live: Readonly<Record<string, Json>> | undefined;
  /** The attributes that Terraform wants to change, as it wants them; absent in a state, empty where none. */
  readonly wanted?: Readonly<Record<string, Json>>;
  /** Attributes of which nothing is known, and why: these are unchecked. */
  readonly unread?: Readonly<Record<string, string>>;
  /** The attributes that the configuration sets to what is known only after the apply; absent where there are none. */
  readonly wantedUnknown?: readonly string[];
  /** The attributes in which Terraform noticed a change outside of it, sorted; absent where there are none. */
  readonly noticedIn?: readonly string[];
}
