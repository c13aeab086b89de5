import type { StackPolicies, Target } from "../../analyze/policy-set.ts";
import type { AlarmRegion } from "../../criteria/alarm-region.ts";
import { quote } from "../../describe/quote.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import { groupLine } from "../targets/group-line.ts";
import { alarmRegion } from "./alarm-region.ts";
import { detectedBehaviors } from "./detected-behaviors.ts";
import { extremeOf } from "./extreme.ts";
import { measureOf } from "./measure.ts";

/** A behaviour with the values for which it alarms. */
export interface Comparable extends WatchedBehavior {
  readonly region: AlarmRegion;
}

/** A behaviour in a sentence about two of them, which may have one name in two profiles. */
export function nameOf({ behavior, profile }: WatchedBehavior): string {
  return `${quote(behavior.name)} of ${quote(profile.name)}`;
}

/**
 * Every two behaviours that look at the same and certainly watch some thing in common, each pair once, the one that
 * comes first in the stack first. Behaviours that alarm always or never are left out: they have a mistake of their own.
 */
export function comparablePairs(policies: StackPolicies): readonly Pair[] {
  const pairs = known.get(policies) ?? findPairs(policies);
  known.set(policies, pairs);
  return pairs;
}

type Pair = readonly [Comparable, Comparable];

// Several rules ask, and most of the work is finding out that a fleet has no pairs.
const known = new WeakMap<StackPolicies, readonly Pair[]>();

function findPairs(policies: StackPolicies): readonly Pair[] {
  return [...byMeasure(policies)].flatMap((group) => (group.length > 1 ? [...pairsIn(group, policies)] : []));
}

function byMeasure(policies: StackPolicies): Iterable<readonly WatchedBehavior[]> {
  const groups = new Map<string, WatchedBehavior[]>();
  for (const watched of detectedBehaviors(policies)) {
    if (extremeOf(watched.behavior) !== undefined) continue;
    const measure = measureOf(watched.behavior);
    const group = groups.get(measure) ?? [];
    group.push(watched);
    groups.set(measure, group);
  }
  return groups.values();
}

// By target, of which AWS lets none have more than 5 profiles: comparing each with each would take too long in a fleet.
function* pairsIn(group: readonly WatchedBehavior[], policies: StackPolicies): Iterable<Pair> {
  const atTarget = indicesByTarget(group);
  const seen = new Set<string>();
  const comparable = memoized(({ behavior, profile }: WatchedBehavior) => ({
    behavior,
    profile,
    region: alarmRegion(behavior),
  }));
  for (const [index, one] of group.entries()) {
    for (const partner of partnersOf(one, atTarget, policies)) {
      const other = group[partner];
      if (other === undefined || partner === index) continue;
      const pair = `${Math.min(index, partner)} ${Math.max(index, partner)}`;
      if (seen.has(pair)) continue;
      seen.add(pair);
      const [first, second] = partner < index ? [other, one] : [one, other];
      yield [comparable(first), comparable(second)];
    }
  }
}

/** What is at one of its targets, itself included, some several times. */
function* partnersOf(
  { profile }: WatchedBehavior,
  atTarget: ReadonlyMap<string, readonly number[]>,
  policies: StackPolicies,
): Iterable<number> {
  for (const target of profile.targets) {
    for (const key of keysAround(target, policies)) yield* atTarget.get(key) ?? [];
  }
}

// Most behaviours of a fleet have no partner, so that their regions need not be known.
function memoized<In extends object, Out>(compute: (value: In) => Out): (value: In) => Out {
  const known = new Map<In, Out>();
  return (value) => {
    const result = known.get(value) ?? compute(value);
    known.set(value, result);
    return result;
  };
}

function indicesByTarget(group: readonly WatchedBehavior[]): ReadonlyMap<string, readonly number[]> {
  const atTarget = new Map<string, number[]>();
  for (const [index, { profile }] of group.entries()) {
    for (const key of new Set(profile.targets.flatMap(keysOf))) {
      const indices = atTarget.get(key) ?? [];
      indices.push(index);
      atTarget.set(key, indices);
    }
  }
  return atTarget;
}

/** All things are the registered and the unregistered ones. */
function keysOf(target: Target): readonly string[] {
  if (target.kind === "thing-group") return [`group ${target.name}`];
  return target.kind === "all-things" ? ["all-registered-things", "all-unregistered-things"] : [target.kind];
}

/** A target and whatever holds all of it. */
function keysAround(target: Target, { thingGroups }: StackPolicies): readonly string[] {
  if (target.kind !== "thing-group") return keysOf(target);
  const line = groupLine(target.name, thingGroups).map((name) => `group ${name}`);
  return [...line, "all-registered-things"];
}
