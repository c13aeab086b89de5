import type { Resource } from "../../ir/resource.ts";
import type { Json } from "../../util/stable-json.ts";

/**
 * A Terraform root module, still free of any notation: `cdk.tf.json` and `stack.ts` are both printed from
 * this, so neither is made from the other.
 */
export interface TerraformModule {
  /** Name of the stack, and of its folder. */
  readonly name: string;
  /** What stands at the top of every notation. May hold an author's text. */
  readonly comment: string;
  /** A version constraint on Terraform itself. */
  readonly requiredVersion: string;
  readonly requiredProviders: readonly RequiredProvider[];
  readonly backend: BackendConfiguration;
  readonly provider: ProviderConfiguration;
  readonly locals: readonly Local[];
  /** In canonical order: the order of the IR, what belongs to one node together. */
  readonly resources: readonly TerraformResource[];
  readonly checks: readonly Check[];
}

export interface RequiredProvider {
  readonly name: string;
  readonly source: string;
  readonly version: string;
}

export interface BackendConfiguration {
  /** HCP Terraform has a block of its own, without a type. */
  readonly block: "backend" | "cloud";
  readonly type: string;
  readonly arguments: readonly Attribute[];
}

/** A `provider` block. */
export interface ProviderConfiguration {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** An entry of `locals`. */
export interface Local {
  readonly name: string;
  readonly value: Value;
  /** What it is for; no author's text. */
  readonly comment: string;
}

/** Names a resource within its module. */
export interface Address {
  /** `aws_sns_topic` */
  readonly type: string;
  /** The name behind the type; unique in the module across all types, because CDKTF wants it so. */
  readonly id: string;
}

export interface TerraformResource extends Address {
  /** What of the IR it is, or belongs to. */
  readonly node: Resource;
  readonly arguments: readonly Argument[];
  readonly dependsOn: readonly Address[];
}

/** A `check` block with one assertion on one resource. */
export interface Check {
  /** The id of the resource. */
  readonly name: string;
  readonly resource: Address;
  readonly node: Resource;
  readonly condition: Template;
  readonly errorMessage: Template;
}

/** Something between the braces of a block: an attribute or nested blocks. Names are Terraform's. */
export type Argument = Attribute | NestedBlock | NestedBlocks;

export interface Attribute {
  readonly kind: "attribute";
  readonly name: string;
  readonly value: Value;
}

/** A block of which there can be one at most; its argument names are Terraform's, not data. */
export interface NestedBlock {
  readonly kind: "block";
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** A block that may be repeated. */
export interface NestedBlocks {
  readonly kind: "blocks";
  readonly name: string;
  readonly blocks: readonly (readonly Argument[])[];
}

export type Value =
  | Text
  | JsonText
  | Template
  | Reference
  | LocalReference
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  /** The keys are data: printed as they are, but for the escaping. */
  | { readonly kind: "map"; readonly entries: readonly (readonly [key: string, value: Value])[] };

/** An author's text or ours, meant literally. Not escaped yet: that is the printers' last step. */
export interface Text {
  readonly kind: "text";
  readonly text: string;
}

/** An argument that is JSON text: a policy, a desired state, a schema. */
export interface JsonText {
  readonly kind: "json";
  readonly json: Json;
}

/** Text with Terraform expressions between. The code is always ours. */
export interface Template {
  readonly kind: "template";
  readonly parts: readonly ({ readonly text: string } | { readonly code: string })[];
}

/** An attribute of another resource of the module. */
export interface Reference {
  readonly kind: "reference";
  readonly resource: Address;
  readonly attribute: string;
}

export interface LocalReference {
  readonly kind: "local";
  readonly name: string;
}

/** `aws_sns_topic.topic_alerts` */
export function formatAddress(address: Address): string {
  return `${address.type}.${address.id}`;
}
