import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";

/** Who counts on a behaviour's own violations, so that another one that alarms as well is no substitute. */
export interface NamedBehaviors {
  /** Whether a response, a dynamic thing group, a violation alarm or a query names it. */
  readonly namesBehavior: (watched: WatchedBehavior) => boolean;
  /** Whether one of them names its profile, so that any of the behaviours there will do. */
  readonly namesProfile: (watched: WatchedBehavior) => boolean;
}

/** What the policies of a stack name. */
export function namedBehaviors(policies: StackPolicies): NamedBehaviors {
  const named = new Set<string>();
  const queries = queriesOf(policies);
  for (const { profile, behavior } of namingsOf(policies)) named.add(keyOf(profile, behavior));
  // In a query a name is a part of a path: deviceDefender.<profile>.<behaviour>.inViolation.
  const isQueried = (name: string): boolean => queries.some((query) => query.includes(`.${name}.`));
  return {
    namesBehavior: ({ behavior, profile }) =>
      named.has(keyOf(profile.name, behavior.name)) || isQueried(behavior.name),
    namesProfile: ({ profile }) => named.has(keyOf(profile.name)) || isQueried(profile.name),
  };
}

interface Naming {
  readonly profile: string;
  readonly behavior?: string | undefined;
}

function* namingsOf({ responses, thingGroups, violationAlarms }: StackPolicies): Iterable<Naming> {
  for (const { when } of responses.values()) {
    if (when.kind !== "violation") continue;
    for (const behavior of when.behaviors) yield { profile: when.profile, behavior };
  }
  for (const group of thingGroups.values()) {
    if (group.kind === "in-violation") yield group;
  }
  for (const { profile, behavior } of violationAlarms.values()) {
    if (profile !== undefined) yield { profile, behavior };
  }
}

function queriesOf({ thingGroups, fleetMetrics }: StackPolicies): readonly string[] {
  const groups = [...thingGroups.values()].flatMap((group) => (group.kind === "query" ? [group.query] : []));
  return [...groups, ...[...fleetMetrics.values()].map(({ query }) => query)];
}

// No name holds a space.
function keyOf(profile: string, behavior = ""): string {
  return `${profile} ${behavior}`;
}
