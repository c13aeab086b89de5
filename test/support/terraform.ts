import { findExecutable } from "./executable.ts";
import { type Environment, findProviderMirror } from "./provider-mirror.ts";

/** What a plan needs of the machine. */
export interface Terraform {
  /** Path of the program. */
  readonly program: string;
  /** For `init -plugin-dir`: holds hashicorp/aws, so that nothing is fetched. */
  readonly mirror: string;
}

export type Search =
  | { readonly found: Terraform }
  /** `required`: on this machine the plans must not be skipped. */
  | { readonly missing: string; readonly required: boolean };

/**
 * Terraform and a mirror of its provider, or what is missing of them. Where Terraform is installed in CI, or
 * `PALISADE_REQUIRE_TERRAFORM=1`, a missing provider is a failure: a proof that is silently left out is none.
 */
export function findTerraform(environment: Environment = process.env): Search {
  const program = environment["PALISADE_TERRAFORM"] ?? findExecutable("terraform", environment);
  const demanded = environment["PALISADE_REQUIRE_TERRAFORM"] === "1";
  if (program === undefined) {
    return { missing: "terraform is not on PATH (nor named by PALISADE_TERRAFORM)", required: demanded };
  }
  const mirror = findProviderMirror(environment);
  if (mirror === undefined) {
    const missing = "no mirror holds hashicorp/aws >= 5.100.0 (name one in PALISADE_TF_PLUGIN_DIR)";
    return { missing, required: demanded || isContinuousIntegration(environment) };
  }
  return { found: { program, mirror } };
}

function isContinuousIntegration(environment: Environment): boolean {
  const value = environment["CI"] ?? "";
  return value !== "" && value !== "false" && value !== "0";
}
