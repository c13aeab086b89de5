import type { ResourceShape } from "../../catalog/cloudformation/shape.ts";
import { taggedState } from "../../emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../emit/terraform/cloud-control/types.ts";
import type { DeviceDefenderNode } from "../../emit/terraform/device-defender-provider.ts";
import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Origin } from "../../source/origin.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { DriftKind } from "../drift-report.ts";
import type { Comparison } from "../found.ts";
import { nameOf, nounOfType } from "../noun.ts";
import type { ObservedCloudControl } from "../observed.ts";
import { differences, type PropertyDifference, unseenProperties } from "../properties/differences.ts";
import { holdsPath } from "../properties/holds-path.ts";
import { areSurelySame } from "../properties/surely-same.ts";
import type { Scope } from "../scope.ts";
import { understandInParts } from "../understand/in-parts.ts";
import { understand, withUnseen } from "../understand/understand.ts";
import { desiredStateIn } from "./desired-state-in.ts";
import { judgeProperties } from "./judge-properties.ts";
import { kindOfProperty } from "./kind-of-property.ts";
import { narratorOf } from "./narrate.ts";

type Properties = Readonly<Record<string, Json>>;

/** Compares a resource that goes through Cloud Control, property by property. */
export function compareCloudControl(
  node: DeviceDefenderNode,
  resource: TerraformResource,
  observed: ObservedCloudControl,
  properties: Properties,
  scope: Scope,
): Comparison {
  const { shape } = cloudControlType(node.kind);
  const declared = desiredStateIn(resource) ?? taggedState(node, scope.stack);
  const found = areSurelySame(shape, declared, properties) ? [] : differences(shape, declared, properties);
  const isTouched = found.length > 0 || observed.noticed === true;
  const unchecked = unseenIn(shape, declared, properties, isTouched);
  if (found.length === 0) return { found: [], unchecked };
  const isPlanned = plannedIn(shape, declared, observed);
  const isBelieved = believedIn(shape, declared, observed, scope);
  const before = understand(node.kind, declared);
  const after = understandInParts(node.kind, shape, declared, withUnseen(shape, declared, properties));
  const judge = judgeProperties(node.kind, before, after, scope);
  const narrate = narratorOf(node, after, scope);
  return {
    found: found.map((difference) => {
      const seenByTerraform = isPlanned(difference.path);
      const { path, declared, actual } = difference;
      return {
        kind: kindOf(shape.typeName, difference, !seenByTerraform && isBelieved(difference)),
        address: observed.address,
        name: nameOf(node, scope.stack),
        noun: nounOfType(shape.typeName),
        node,
        property: path,
        ...(declared === undefined ? {} : { declared }),
        ...(actual === undefined ? {} : { actual }),
        origin: originOf(node, difference),
        ...narrate(difference),
        seenByTerraform,
        judgment: judge(difference),
      };
    }),
    unchecked,
  };
}

/**
 * What AWS never answers, and that may be otherwise. What can only be made and never changed is otherwise where somebody
 * deleted the resource and made it anew, which he hardly does without anything else of it being otherwise.
 */
function unseenIn(
  shape: ResourceShape,
  declared: Properties,
  properties: Properties,
  isTouched: boolean,
): readonly string[] {
  return unseenProperties(shape, declared, properties)
    .filter((name) => isTouched || !shape.createOnlyProperties.includes(name))
    .map((name) => `AWS never answers ${name}`);
}

/**
 * Terraform never looks at what is there: it plans by what the policies declared when it last applied, so that a change in
 * the cloud is planned back only where the policies changed at the same place.
 */
function plannedIn(
  shape: ResourceShape,
  declared: Properties,
  { planned, recorded }: ObservedCloudControl,
): (path: string) => boolean {
  const isUnknown = planned === undefined && recorded === undefined;
  if (planned === "no-op" || isUnknown) return () => false;
  if (planned === "replace" || planned === "create") return () => true;
  const paths = differences(shape, declared, recorded ?? {}).map((each) => each.path);
  return (path) => paths.some((other) => holdsPath(other, path) || holdsPath(path, other));
}

/**
 * Whether Terraform takes a difference for granted. Of what only the account tells, nobody knows; where a plan or a state
 * was given as well, Terraform takes for granted what it holds, too.
 */
function believedIn(
  shape: ResourceShape,
  declared: Properties,
  { noticed, believed }: ObservedCloudControl,
  { observed: { source } }: Scope,
): (difference: PropertyDifference) => boolean {
  if (noticed === true) return () => false;
  // A state holds what Terraform last saw, and so does a plan.
  if (source !== "live") return () => true;
  if (believed === undefined) return () => false;
  const known = new Map(differences(shape, declared, believed).map(({ path, actual }) => [path, actual]));
  return ({ path, actual }) =>
    known.has(path) && stableJson(known.get(path) ?? null) === stableJson(actual ?? null);
}

function kindOf(typeName: string, difference: PropertyDifference, isTakenForGranted: boolean): DriftKind {
  const kind = kindOfProperty(typeName, difference);
  return kind ?? (isTakenForGranted ? "absorbed" : "changed");
}

/** The line of the behaviour, where it is about one that is declared. */
function originOf(node: DeviceDefenderNode, { steps: [property, name] }: PropertyDifference): Origin {
  if (node.kind !== "security-profile" || property !== "Behaviors") return node.origin;
  return node.behaviors.find((behavior) => behavior.name === name)?.origin ?? node.origin;
}
