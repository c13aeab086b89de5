import { describeBehavior } from "../../describe/behavior.ts";
import type {
  DeviceDefenderKind,
  DeviceDefenderNode,
} from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import type { PropertyDifference } from "../properties/differences.ts";
import type { Scope } from "../scope.ts";
import { blankAt, type InParts } from "../understand/in-parts.ts";
import { describeUnderstood } from "./describe-understood.ts";

/** What the policy says, and what is there, in plain English. */
export interface Sentences {
  readonly before?: string;
  readonly after?: string;
}

/**
 * Tells the sentences about each difference of a resource: those of the behaviour where it is about one, else those of the
 * resource. Two that say the same say nothing of the difference, and what is not understood has none.
 */
export function narratorOf(
  node: DeviceDefenderNode,
  actual: InParts<DescribedOf<DeviceDefenderKind>>,
  scope: Scope,
): (difference: PropertyDifference) => Sentences {
  // One sentence for thousands of differences, as long as it may be.
  let whole: { readonly sentence: string | undefined } | undefined;
  const ofAll = (): string | undefined => {
    whole ??= { sentence: actual.understood && describeUnderstood(actual.understood) };
    return whole.sentence;
  };
  return ({ path, steps: [property, name] }) => {
    const isOfBehavior = node.kind === "security-profile" && property === "Behaviors";
    const before = isOfBehavior
      ? (scope.sentencesOf(node).find((each) => each.name === name)?.sentence ?? UNDECLARED)
      : node.summary;
    // The sentence is one about the whole behaviour, or about the whole resource.
    const concerned = isOfBehavior ? `Behaviors[${name}]` : "";
    if (blankAt(actual, path) !== undefined || blankAt(actual, concerned) !== undefined) return { before };
    const there = actual.understood;
    const after = isOfBehavior ? there && behaviorThere(there, name, scope) : ofAll();
    if (after === undefined) return { before };
    return before === after ? {} : { before, after };
  };
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
