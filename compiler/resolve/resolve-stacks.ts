import type { StackIdentity } from "../analyze/policy-set.ts";
import type { Result } from "../diagnostics/diagnostic.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";
import { LOCAL_BACKEND } from "./backend.ts";
import { checkStacks } from "./check-stacks.ts";
import { readDeployments } from "./deployments.ts";
import { knownReferences } from "./known-references.ts";
import { substitutor } from "./substitutor.ts";
import { variableValues } from "./variable-values.ts";
import { collectVariables } from "./variables.ts";

/** The policy documents as they hold in one stack. */
export interface ResolvedStack {
  readonly identity: StackIdentity;
  /** In the order of the policies; the same object where nothing had to be replaced. */
  readonly documents: readonly YamlDocument[];
}

/** What bare policy files are checked against, without a project: no account, and the region with most services. */
export const WITHOUT_PROJECT: StackIdentity = {
  name: "(no deployment)",
  deployment: "(none)",
  account: "000000000000",
  region: "us-east-1",
  partition: "aws",
  regions: ["us-east-1"],
  engine: "device-defender",
  backend: LOCAL_BACKEND,
  tags: {},
};

/**
 * The stacks of a project, each with its policies: deployments are multiplied by their regions, and
 * references in values replaced by what they stand for there.
 */
export function resolveStacks(
  project: ProjectDocument | undefined,
  policies: readonly PolicyDocument[],
): Result<readonly ResolvedStack[]> {
  const variables = collectVariables(policies);
  const deployments = project === undefined ? undefined : readDeployments(project);
  const diagnostics = [...variables.diagnostics, ...(deployments?.diagnostics ?? [])];
  const substitutors = policies.map(({ document }) => substitutor(document));
  const value = (deployments?.value ?? [undefined]).flatMap((deployment) => {
    const values = variableValues(variables.value, deployment);
    diagnostics.push(...values.diagnostics);
    const stacks = deployment?.stacks.map(({ identity }) => identity) ?? [WITHOUT_PROJECT];
    return stacks.map((identity): ResolvedStack => {
      const names = [...variables.value.keys()];
      const known = knownReferences(identity, deployment?.place, names, values.value);
      const results = substitutors.map((substituteIn) => substituteIn(known));
      diagnostics.push(...results.flatMap((result) => result.diagnostics));
      return { identity, documents: results.map((result) => result.value) };
    });
  });
  const stacks = (deployments?.value ?? []).flatMap((deployment) => deployment.stacks);
  return { value, diagnostics: [...diagnostics, ...checkStacks(stacks)] };
}
