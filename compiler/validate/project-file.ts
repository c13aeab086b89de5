// Made from schema/project.schema.json by `npm run generate`. Do not edit.

/**
 * A value as Terraform takes it. A text may hold `${deployment.name}` and `${deployment.region}`.
 */
export type TerraformValue =
  | readonly TerraformValue[]
  | (
      | {
          readonly [k: string]: TerraformValue;
        }
      | (string | number | boolean)
    );

export interface ProjectFile {
  /**
   * The version of the policy language. It is 1.
   */
  readonly version: 1;
  /**
   * Files, folders or globs of policy files, relative to this file.
   *
   * Items: A file, a folder or a glob.
   */
  readonly policies?: readonly string[];
  /**
   * The folder for what is generated, relative to this file.
   */
  readonly output?: string;
  /**
   * The modules that the generated TypeScript imports: `cdktf`, or its maintained fork `cdktn`.
   */
  readonly framework?: "cdktf" | "cdktn";
  /**
   * Accounts and regions to deploy to, by name.
   */
  readonly deployments: {
    readonly [k: string]: Deployment;
  };
}
/**
 * One AWS account and its regions. Each region becomes one Terraform stack, which refuses to run against another account.
 */
export interface Deployment {
  /**
   * The AWS account: 12 digits, in quotes, or YAML takes them for a number and loses leading zeros.
   */
  readonly account: string;
  /**
   * The AWS regions, at least one.
   *
   * Items: An AWS region.
   */
  readonly regions: readonly string[];
  /**
   * One of `regions`: queues exist only there, and the alerts of every region arrive in them.
   */
  readonly hub?: string;
  /**
   * What evaluates behaviours. `none` for an account without Device Defender Detect, which AWS closed to new customers on 31 August 2026: audit, quarantine and the rest still stand.
   */
  readonly engine?: "device-defender" | "none";
  /**
   * Values of variables that policy files declare.
   */
  readonly variables?: {
    /**
     * A text, a number, `true` or `false`, or a list of texts or numbers, as the variable's type says. References are not allowed here.
     */
    readonly [k: string]: readonly (string | number)[] | string | number | boolean;
  };
  /**
   * Where Terraform keeps the state: exactly one Terraform backend with its arguments. Every stack gets a key of its own unless one is given.
   */
  readonly backend?: {
    readonly [k: string]: BackendArguments;
  };
  /**
   * Tags on everything that takes tags, at most 40.
   */
  readonly tags?: {
    /**
     * The value of a tag: letters, digits, blanks and `_ . : / = + - @`.
     */
    readonly [k: string]: string;
  };
}
/**
 * Arguments as Terraform spells them. What is missing can be given to `terraform init -backend-config`.
 */
export interface BackendArguments {
  readonly [k: string]: TerraformValue;
}
