import type { ObservedCloudControl, ObservedResource } from "../../drift/observed.ts";
import type { Scope } from "../../drift/scope.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonObject, type JsonObject, listOf, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";

/** Who watches what a security profile watched that goes. */
export interface Successors {
  /** Whether one that stays does all that it did, there as in the plan. */
  readonly covered: boolean;
  /** Names of those that would do all that it did, and come with the same apply. */
  readonly following: readonly string[];
}

const NONE: Successors = { covered: false, following: [] };

/**
 * Looks for a profile with the same behaviours, whatever they are called, on the same targets and with alerts to the same topic.
 * Anything less is no certainty.
 */
export function successorsOf(observed: ObservedResource, { observed: { resources } }: Scope): Successors {
  if (!isProfile(observed) || observed.properties === undefined) return NONE;
  const lost = watchIn(observed.properties);
  if (lost.behaviors.size === 0) return NONE;
  const others = [...resources.values()]
    .filter(isProfile)
    .filter(({ address }) => address !== observed.address);
  const does = (properties: JsonObject | undefined): boolean =>
    properties !== undefined && isWithin(lost, watchIn(properties));
  const stays = others.filter(({ planned }) => planned === "no-op" || planned === "update");
  return {
    covered: stays.some(({ properties, wanted }) => does(properties) && does(wanted)),
    following: others
      .filter(({ planned, wanted }) => planned === "create" && does(wanted))
      .map(({ wanted }) => memberOf(wanted, "SecurityProfileName"))
      .filter((name) => typeof name === "string")
      .sort(compareText),
  };
}

function isProfile(observed: ObservedResource): observed is ObservedCloudControl {
  return observed.kind === "cloud-control" && observed.typeName === "AWS::IoT::SecurityProfile";
}

interface Watch {
  readonly behaviors: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Each profile sends in a role of its own. */
  readonly topic: string;
}

function watchIn(properties: JsonObject): Watch {
  const alerts = memberOf(properties, "AlertTargets");
  return {
    behaviors: new Set(listOf(memberOf(properties, "Behaviors")).map(withoutName)),
    targets: new Set(listOf(memberOf(properties, "TargetArns")).map((target) => stableJson(target))),
    topic: stableJson(memberOf(memberOf(alerts, "SNS"), "AlertTargetArn") ?? null),
  };
}

function isWithin(one: Watch, other: Watch): boolean {
  return (
    one.topic === other.topic &&
    [...one.behaviors].every((behavior) => other.behaviors.has(behavior)) &&
    [...one.targets].every((target) => other.targets.has(target))
  );
}

function withoutName(behavior: Json): string {
  if (!isJsonObject(behavior)) return stableJson(behavior);
  return stableJson(Object.fromEntries(Object.entries(behavior).filter(([key]) => key !== "Name")));
}
