import type { ObservedResource, ObservedStack } from "../../drift/observed.ts";
import { type Scope, scopeOf } from "../../drift/scope.ts";
import { compareText } from "../../util/compare.ts";
import type { PlanInput } from "../plan-input.ts";
import type { StackPlan, StackWarning } from "../stack-plan.ts";
import { alreadyExists } from "./already-exists.ts";
import { carriesDrift } from "./carries-drift.ts";
import { elsewhere } from "./elsewhere.ts";
import { gap } from "./gap.ts";
import { otherPolicies } from "./other-policies.ts";
import { takesOver } from "./takes-over.ts";
import { wrongPatch } from "./wrong-patch.ts";

/** What a reviewer must know before the plan of a stack is applied: first what concerns all of it, then by address. */
export function warningsOf({ stack, module, planned, live }: PlanInput): readonly StackWarning[] {
  const scope = scopeOf(stack, module, planned);
  const resources = [...planned.resources.values()].sort((a, b) => compareText(a.address, b.address));
  return [
    ...elsewhere(scope),
    ...otherPolicies(scope),
    ...resources.flatMap((resource) => [...byPlan(resource, scope), ...byAccount(resource, live, scope)]),
  ];
}

function byPlan(resource: ObservedResource, scope: Scope): readonly StackWarning[] {
  const patches = resource.kind === "typed" ? [] : wrongPatch(resource, scope);
  return [...patches, ...gap(resource, scope), ...carriesDrift(resource, scope)];
}

function byAccount(
  resource: ObservedResource,
  live: ObservedStack | undefined,
  scope: Scope,
): readonly StackWarning[] {
  if (live === undefined) return [];
  return [...alreadyExists(resource, live, scope), ...takesOver(resource, live, scope)];
}

/** What could not be looked at for the warnings, and why. */
export function uncheckedOf({ planned, live }: PlanInput): StackPlan["unchecked"] {
  const resources = [...planned.resources.values()].sort((a, b) => compareText(a.address, b.address));
  const created = resources.filter((each) => each.planned === "create" && each.isImported !== true);
  return [
    ...resources.flatMap(unknownPatch),
    ...(created.length === 0 ? [] : unknownExistence(created, live)),
  ];
}

function unknownPatch(resource: ObservedResource): StackPlan["unchecked"] {
  if (resource.kind === "typed" || resource.planned !== "update") return [];
  const { address, recorded, isWantedUnknown } = resource;
  if (isWantedUnknown === true)
    return [{ address, reason: "its patch depends on what is known only during the apply" }];
  return recorded === undefined
    ? [{ address, reason: "its patch is not known, because Terraform has no record of what it asked for" }]
    : [];
}

/** What is unchecked because nobody wanted the account to be asked. */
export const NOT_ASKED = "whether what it creates is there already was not asked; --live asks the account";

function unknownExistence(
  created: readonly ObservedResource[],
  live: ObservedStack | undefined,
): StackPlan["unchecked"] {
  if (live === undefined) return [{ reason: NOT_ASKED }];
  const unknown = created.filter(({ address }) => !live.resources.has(address));
  const whole = live.unchecked.find(({ address }) => address === undefined);
  // Where the account could not be asked at all, one reason is enough.
  if (unknown.length > 0 && whole !== undefined && live.resources.size === 0)
    return [{ reason: `whether what it creates is there already is not known: ${whole.reason}` }];
  return unknown.map(({ address }) => {
    const why = live.unchecked.find((each) => each.address === address)?.reason ?? NOT_DECLARED;
    return { address, reason: `whether it is there already is not known: ${why}` };
  });
}

const NOT_DECLARED = "the account is asked only for what the policies declare";
