import type { Behavior, Declared, PolicySet } from "../analyze/policy-set.ts";
import type { Resource } from "../ir/resource.ts";
import { sentenceOf } from "../lint/sentence.ts";
import { lower } from "../lower/lower.ts";
import { formatPath, type Path } from "../source/path.ts";

/** A sentence, and the stacks in which it holds; none where it holds in all. */
export interface Said {
  readonly sentence: string;
  readonly stacks: readonly string[];
}

/** When a behaviour alarms; several where that differs from stack to stack. */
export function alarmSentences(policySet: PolicySet, profile: string, behavior: string): readonly Said[] {
  return sayings(
    policySet.stacks.flatMap(({ stack, securityProfiles }) => {
      const found = securityProfiles.get(profile);
      const declared: Declared<Behavior> | undefined = found?.behaviors.get(behavior);
      if (found === undefined || declared === undefined) return [];
      return [{ stack: stack.name, sentence: sentenceOf(declared, found) }];
    }),
    policySet.stacks.length,
  );
}

/** What a declaration becomes in the cloud, in a sentence for each thing that is made of it. */
export function resourceSentences(policySet: PolicySet, path: Path): readonly Said[] {
  const wanted = formatPath(path);
  return sayings(loweredOf(policySet).get(wanted) ?? [], policySet.stacks.length);
}

interface SaidInStack {
  readonly stack: string;
  readonly sentence: string;
}

const known = new WeakMap<PolicySet, ReadonlyMap<string, readonly SaidInStack[]>>();

function loweredOf(policySet: PolicySet): ReadonlyMap<string, readonly SaidInStack[]> {
  const before = known.get(policySet);
  if (before !== undefined) return before;
  const byPath = new Map<string, SaidInStack[]>();
  for (const { name, resources } of policySet.stacks.map(lower)) {
    for (const { origin, summary, kind } of resources) {
      if (isAccessory(kind, origin.path)) continue;
      const said = { stack: name, sentence: summary };
      const others = byPath.get(origin.path);
      if (others === undefined) byPath.set(origin.path, [said]);
      else others.push(said);
    }
  }
  known.set(policySet, byPath);
  return byPath;
}

/** Roles, and the alarms on deliveries that fail, follow from what they serve. */
function isAccessory(kind: Resource["kind"], path: string): boolean {
  return kind === "iam-role" || (kind === "metric-alarm" && !path.startsWith("violationAlarms"));
}

function sayings(said: readonly SaidInStack[], stackCount: number): readonly Said[] {
  const bySentence = new Map<string, string[]>();
  for (const { stack, sentence } of said) {
    const stacks = bySentence.get(sentence);
    if (stacks === undefined) bySentence.set(sentence, [stack]);
    else stacks.push(stack);
  }
  return [...bySentence].map(([sentence, stacks]) => ({
    sentence,
    stacks: stacks.length >= stackCount ? [] : stacks,
  }));
}
