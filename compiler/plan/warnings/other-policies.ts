import { desiredStateIn } from "../../drift/cloud-control/desired-state-in.ts";
import type { ObservedCloudControl, ObservedResource, ObservedTyped } from "../../drift/observed.ts";
import { SENSITIVE } from "../../drift/readers/redacted.ts";
import type { Scope } from "../../drift/scope.ts";
import { compareArguments } from "../../drift/typed/compare-arguments.ts";
import { masked } from "../../drift/typed/masked.ts";
import { taggedState } from "../../emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../emit/terraform/cloud-control/types.ts";
import { isDeviceDefenderNode } from "../../emit/terraform/device-defender-provider.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import { compareText } from "../../util/compare.ts";
import { isEqualJson } from "../../util/is-equal-json.ts";
import { changedProperties } from "../changes/both-ways.ts";
import type { StackWarning } from "../stack-plan.ts";
import { valueDetail } from "./details.ts";

/** More addresses than that are not read. */
const MOST = 5;

/** A plan that would not make what the policies at hand declare: they were changed, and not compiled. */
export function otherPolicies(scope: Scope): readonly StackWarning[] {
  const { declared, observed } = scope;
  const resources = [...observed.resources.values()];
  const undeclared = resources.filter(
    ({ address, planned }) => planned !== undefined && planned !== "delete" && !declared.has(address),
  );
  const otherwise = [...lacking(scope), ...resources.flatMap((each) => unlike(each, scope))];
  const found = [
    ...otherwise,
    ...undeclared.map(({ address }) => `${address} is in the plan, and not declared`),
  ].sort((a, b) => compareText(a, b));
  if (found.length === 0) return [];
  const more = found.length - MOST;
  return [
    {
      kind: "other-policies",
      ...(otherwise.length === 0 ? onlyMore(found.length) : madeOfOthers(found.length)),
      details: [...found.slice(0, MOST), ...(more > 0 ? [`${more} more`] : [])],
    },
  ];
}

function madeOfOthers(found: number): Pick<StackWarning, "message" | "mend"> {
  return {
    message: `the plan was made of other policies than these: it does not make ${count(found)} as they declare`,
    mend: "run palisade compile, and plan anew",
  };
}

/** Everything is made as declared, and something besides, perhaps by a file that somebody put there. */
function onlyMore(found: number): Pick<StackWarning, "message" | "mend"> {
  return {
    message: `the plan is about ${count(found)} that no policy declares`,
    mend: "if they come of a file beside the generated ones, nothing is to be done; if not, run palisade compile, and plan anew",
  };
}

function count(resources: number): string {
  return resources === 1 ? "1 resource" : `${resources} resources`;
}

/** What is in no part of a plan that is whole. */
function lacking({ declared, observed, unknown, isWhole }: Scope): readonly string[] {
  if (!isWhole) return [];
  return [...declared.keys()]
    .filter((address) => !observed.resources.has(address) && !unknown.has(address))
    .map((address) => `${address} is declared, and not in the plan`);
}

function unlike(observed: ObservedResource, { declared: all, stack }: Scope): readonly string[] {
  const { address, planned } = observed;
  const declared = all.get(address);
  if (planned === undefined || declared === undefined) return [];
  if (planned === "delete") return [`${address} is declared, and the plan deletes it`];
  const [first] =
    observed.kind === "typed" ? unlikeArguments(observed, declared) : unlikeState(observed, declared, stack);
  return first === undefined ? [] : [`${address}: ${first}`];
}

function unlikeState(
  { wanted }: ObservedCloudControl,
  resource: TerraformResource,
  stack: Scope["stack"],
): readonly string[] {
  const { node } = resource;
  if (!isDeviceDefenderNode(node)) return ["it is of another type than declared"];
  if (wanted === undefined) return [];
  const { shape } = cloudControlType(node.kind);
  const declared = desiredStateIn(resource) ?? taggedState(node, stack);
  if (isEqualJson(declared, wanted)) return [];
  return changedProperties(shape, declared, wanted).map(({ path, before, after }) =>
    valueDetail(path, before, after),
  );
}

/** What depends on other resources is not compared: it follows them. */
function unlikeArguments(
  { live, wanted, wantedUnknown = [], type, planned }: ObservedTyped,
  { arguments: declared }: TerraformResource,
): readonly string[] {
  const before = planned === "create" ? {} : live;
  if (before === undefined || wanted === undefined) return [];
  const { differences } = compareArguments(declared, { ...before, ...wanted }, () => undefined);
  return differences
    .filter(({ path, actual }) => actual !== SENSITIVE && !wantedUnknown.includes(path.split(".")[0] ?? path))
    .map(({ path, declared, actual }) =>
      valueDetail(path, masked(type, path, declared), masked(type, path, actual)),
    );
}
