import type { Json } from "../util/stable-json.ts";
import type { Resource } from "./resource.ts";

/**
 * What shall exist in one account and region: the unit that is planned and applied at once.
 * Independent of YAML and of Terraform.
 */
export interface Stack {
  /** `<deployment>-<region>`; also the name of its folder. */
  readonly name: string;
  readonly deployment: string;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: Partition;
  /** Where Terraform keeps its state. */
  readonly backend: Backend;
  /** On everything that takes tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** Policy files (relative to the project) from which the stack was made, sorted. */
  readonly sources: readonly string[];
  /** In canonical order: by kind as in `Resource`, then by name. */
  readonly resources: readonly Resource[];
}

/** A group of regions with ARNs of their own. */
export type Partition = "aws" | "aws-cn" | "aws-us-gov";

/** A Terraform backend by its Terraform name, with its arguments as Terraform spells them. */
export interface Backend {
  readonly type: string;
  readonly arguments: Readonly<Record<string, Json>>;
}
