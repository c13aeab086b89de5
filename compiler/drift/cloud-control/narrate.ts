import { describeBehavior } from "../../describe/behavior.ts";
import type {
  DeviceDefenderKind,
  DeviceDefenderNode,
} from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import type { PropertyDifference } from "../properties/differences.ts";
import type { Scope } from "../scope.ts";
import { gapAt, type InParts } from "../understand/in-parts.ts";
import { describeUnderstood } from "./describe-understood.ts";

/** What the policy says, and what is there, in plain English. */
export interface Sentences {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The sentences about a difference: those of the behaviour where it is about one, else those of the resource. Two that
 * say the same say nothing of the difference, and what is not understood has none.
 */
export function narrate(
  node: DeviceDefenderNode,
  actual: InParts<DescribedOf<DeviceDefenderKind>>,
  { path, steps: [property, name] }: PropertyDifference,
  scope: Scope,
): Sentences {
  // The sentence is one about the whole behaviour, or about the whole resource.
  const concerned = property === "Behaviors" ? `Behaviors[${name}]` : "";
  const isKnown = gapAt(actual, path) === undefined && gapAt(actual, concerned) === undefined;
  const there = isKnown ? actual.understood : undefined;
  const before =
    node.kind === "security-profile" && property === "Behaviors"
      ? (scope.sentencesOf(node).find((each) => each.name === name)?.sentence ?? UNDECLARED)
      : node.summary;
  const after =
    there && (property === "Behaviors" ? behaviorThere(there, name, scope) : describeUnderstood(there));
  if (after === undefined) return { before };
  return before === after ? {} : { before, after };
}

const UNDECLARED = "no policy declares such a behaviour";

function behaviorThere(
  actual: DescribedOf<DeviceDefenderKind>,
  name: string | undefined,
  { surroundings }: Scope,
): string | undefined {
  if (actual.kind !== "security-profile") return undefined;
  const behavior = actual.behaviors.find((each) => each.name === name);
  if (behavior === undefined) return "there is no such behaviour";
  const metric = surroundings.metrics(behavior.metric);
  return metric && describeBehavior(behavior, metric, actual.targetArns);
}
