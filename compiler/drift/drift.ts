import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import type { TerraformModule, TerraformResource } from "../emit/terraform/model.ts";
import type { Stack } from "../ir/stack.ts";
import { auditSuppressionsIn } from "./audit-suppressions.ts";
import { compareCloudControl } from "./cloud-control/compare-cloud-control.ts";
import { coverageIn, type DeclaredShare } from "./coverage.ts";
import type { Unchecked } from "./drift-report.ts";
import type { Comparison, Found, JudgedFinding } from "./found.ts";
import { judge } from "./judge.ts";
import { missingResource } from "./missing.ts";
import type { ObservedStack } from "./observed.ts";
import { type Circumstances, type Scope, scopeOf } from "./scope.ts";
import { compareFindings, compareUnchecked } from "./sort-findings.ts";
import { compareTyped } from "./typed/compare-typed.ts";
import { undeclaredIn } from "./undeclared.ts";
import { unmanagedIn } from "./unmanaged.ts";

/** What came of the comparison of one stack. */
export interface StackDrift {
  readonly findings: readonly JudgedFinding[];
  readonly unchecked: readonly Unchecked[];
  /** How many of the declared resources were compared, as Terraform counts them. */
  readonly compared: number;
  readonly declared: number;
  /** How much of what exists is declared, by kind; absent where only Terraform was asked. */
  readonly coverage?: readonly DeclaredShare[];
}

/**
 * What is there against what a stack declares, resource by resource.
 * @param module what Terraform makes of the stack; no more of it is asked for than its resources
 */
export function driftOf(
  stack: Stack,
  module: Pick<TerraformModule, "resources">,
  observed: ObservedStack,
  circumstances: Circumstances = {},
): StackDrift {
  const scope = scopeOf(stack, module, observed, circumstances);
  const results = [...scope.declared].map(([address, resource]) => ({
    address,
    ...(compare(address, resource, scope) ?? NOT_COMPARED),
  }));
  const found = [
    ...results.flatMap((result) => result.found),
    ...undeclaredIn(scope),
    ...unmanagedIn(scope),
    ...auditSuppressionsIn(scope),
  ];
  const coverage = coverageIn(scope);
  const unchecked = [
    ...observed.unchecked,
    ...results.flatMap(({ address, unchecked }) => unchecked.map((reason) => ({ address, reason }))),
  ];
  return {
    findings: found
      .map(({ judgment, ...each }) => {
        // A judgment may be on what stands above or below: the finding says where the difference is.
        const { effect, because } = judgment ?? judge(each, scope);
        return { ...lastModifiedOf(each, observed), ...each, stack: stack.name, effect, because };
      })
      .sort(compareFindings),
    unchecked: unchecked.map((each) => ({ ...each, stack: stack.name })).sort(compareUnchecked),
    compared: results.filter(({ isCompared = true }) => isCompared).length,
    declared: scope.declared.size,
    ...(coverage === undefined ? {} : { coverage }),
  };
}

function lastModifiedOf(
  { address = "" }: Found,
  { resources }: ObservedStack,
): { readonly lastModified?: string } {
  const lastModified = resources.get(address)?.lastModified;
  return lastModified === undefined ? {} : { lastModified };
}

/** Undefined where that nothing is known of the resource is said already. */
function compare(address: string, resource: TerraformResource, scope: Scope): Result | undefined {
  const { observed } = scope;
  if (scope.unknown.has(address)) return undefined;
  const found = observed.resources.get(address);
  // What is not in a part of the input may be in the rest of it.
  if (found === undefined) return scope.isWhole ? missingResource(resource, found, scope) : undefined;
  if (found.planned === "delete") return notCompared(MADE_OF_OTHER_POLICIES);
  if (found.kind === "typed") {
    const { live } = found;
    return live === undefined
      ? missingResource(resource, found, scope)
      : compareTyped(resource, found, live, scope);
  }
  const { properties } = found;
  if (properties === undefined) return missingResource(resource, found, scope);
  const { node } = resource;
  if (!isDeviceDefenderNode(node)) return notCompared(MADE_OF_OTHER_POLICIES);
  return compareCloudControl(node, resource, found, properties, scope);
}

interface Result extends Comparison {
  readonly isCompared?: false;
}

const NOT_COMPARED: Result = { found: [], unchecked: [], isCompared: false };

const MADE_OF_OTHER_POLICIES = "the plan was made of other policies than these";

function notCompared(reason: string): Result {
  return { ...NOT_COMPARED, unchecked: [reason] };
}
