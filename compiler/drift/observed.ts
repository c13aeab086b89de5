import type { Json } from "../util/stable-json.ts";

/** What was found in the place of one stack. */
export interface ObservedStack {
  /** A plan or a state as `terraform show -json` prints them. */
  readonly source: "plan" | "state";
  /**
   * Where the resources stand, as their own ARNs say; where there are none, as the plan's provider says. Absent where
   * neither does.
   */
  readonly account?: string;
  readonly region?: string;
  /** By Terraform address, without an index. */
  readonly resources: ReadonlyMap<string, ObservedResource>;
  /** What could not be looked at, and why: one sentence each. Never silently nothing. */
  readonly unchecked: readonly UncheckedResource[];
}

/** A resource, or all of them (`address` absent), of which nothing is known. */
export interface UncheckedResource {
  readonly address?: string;
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
   * Whether Terraform noticed by itself that the resource changed outside of Terraform since it last wrote the state
   * (`resource_drift`); absent in a state.
   */
  readonly noticed?: boolean;
}

/** A resource that goes through Cloud Control. */
export interface ObservedCloudControl extends Common {
  readonly kind: "cloud-control";
  /** `AWS::IoT::SecurityProfile` */
  readonly typeName: string;
  /** What AWS answered; undefined where the resource is not there. */
  readonly properties: Readonly<Record<string, Json>> | undefined;
  /** What Terraform last asked for; undefined where it never did. */
  readonly recorded: Readonly<Record<string, Json>> | undefined;
}

/** A resource with a type of its own in hashicorp/aws. */
export interface ObservedTyped extends Common {
  readonly kind: "typed";
  /** Its attributes as AWS answered; undefined where the resource is not there. */
  readonly live: Readonly<Record<string, Json>> | undefined;
  /** The attributes that Terraform wants to change, as it wants them; absent in a state, empty where none. */
  readonly wanted?: Readonly<Record<string, Json>>;
}
