import type { SecurityProfile, Target } from "../analyze/policy-set.ts";
import { compareText } from "../util/compare.ts";

type Targets = readonly Target[] | SecurityProfile["targets"];

const EVERYTHING = {
  "all-things": "all/things",
  "all-registered-things": "all/registered-things",
  "all-unregistered-things": "all/unregistered-things",
} as const;

/** The resource parts of the targets' ARNs: `all/things`, `thinggroup/Sensors`. Sorted, each once. */
export function targetResources(targets: Targets): readonly string[] {
  return sorted(targets.map(targetResource));
}

/** The targets as their author named them, for sentences. Sorted, each once. */
export function targetNames(targets: Targets): readonly string[] {
  return sorted(targets.map(targetName));
}

function targetResource(target: Target): string {
  return target.kind === "thing-group" ? `thinggroup/${target.name}` : EVERYTHING[target.kind];
}

// A group may be called `all-things`; then AWS's way of writing it tells the two apart.
function targetName(target: Target): string {
  if (target.kind !== "thing-group") return target.kind;
  return Object.hasOwn(EVERYTHING, target.name) ? targetResource(target) : target.name;
}

function sorted(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted(compareText);
}
