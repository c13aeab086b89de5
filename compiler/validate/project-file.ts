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
  readonly lint?: Lint;
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
  readonly fleet?: Fleet;
}
/**
 * Arguments as Terraform spells them. What is missing can be given to `terraform init -backend-config`.
 */
export interface BackendArguments {
  readonly [k: string]: TerraformValue;
}
/**
 * What the fleet of a deployment is like, in each of its regions.
 */
export interface Fleet {
  /**
   * How many things there are in a region of the deployment.
   */
  readonly things: number;
  /**
   * How many things there are in a thing group, by its name.
   */
  readonly groups?: {
    /**
     * How many things there are in the group.
     */
    readonly [k: string]: number;
  };
  /**
   * The agent on the devices that reports device-side metrics, and custom metrics if there are any.
   */
  readonly agent?: string;
  /**
   * How often the agent reports; AWS takes one report in 5 minutes.
   */
  readonly reportEvery?: string;
}
/**
 * How `palisade lint` judges: severities and options of rules, and what is left out for a reason.
 */
export interface Lint {
  readonly rules?: LintRules;
  /**
   * Findings that are left out, by rule and path, each with a reason.
   */
  readonly ignore?: readonly LintIgnore[];
  /**
   * A file with findings that were there when the project began to lint, relative to this file. `--create-baseline` makes it.
   */
  readonly baseline?: string;
}
/**
 * Severity and options of rules, by name. `palisade rules` lists them.
 */
export interface LintRules {
  /**
   * Threshold that alarms on healthy things. The behaviour alarms on every quiet, healthy thing and stays silent on the attack. AWS accepts it, because it cannot know what is meant.
   */
  readonly "inverted-threshold"?: OptionsOfInvertedThreshold | ("error" | "warning" | "info" | "off");
}
export interface OptionsOfInvertedThreshold {
  /**
   * How bad what the rule finds is; `off`: the rule does not run.
   */
  readonly severity?: "error" | "warning" | "info" | "off";
}
/**
 * Findings of some rules in some files that are left out for a reason.
 */
export interface LintIgnore {
  /**
   * Names of rules.
   *
   * Items: The name of a rule, as `palisade rules` lists it.
   */
  readonly rules: readonly "inverted-threshold"[];
  /**
   * Files, folders or globs, relative to this file.
   *
   * Items: A file, a folder or a glob.
   */
  readonly paths: readonly string[];
  /**
   * The last day on which they are left out, `YYYY-MM-DD`.
   */
  readonly until?: string;
  /**
   * Why they are left out.
   */
  readonly because: string;
}
