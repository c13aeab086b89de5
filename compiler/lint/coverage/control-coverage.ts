import type { StackPolicies } from "../../analyze/policy-set.ts";
import {
  type ControlAnswer,
  type ControlFacts,
  STANDARDS,
  type Standard,
  type TaggedKind,
} from "../../catalog/controls.ts";
import { joinWords } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import { quote } from "../../describe/quote.ts";
import { assertNever } from "../../util/assert-never.ts";
import { compareText } from "../../util/compare.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { type RunningChecks, runningChecks } from "./check-evidence.ts";
import { isSilent, limitsOf } from "./limits.ts";
import { type TaggedThings, taggedThings } from "./tagged-things.ts";

/**
 * - `met`: what Palisade generates meets it
 * - `evidence`, `no-evidence`: something of the policies speaks to it, or nothing; never a proof
 * - `not-applicable`: the policies declare nothing of the kind
 * - `outside`: no policy here can show it
 */
export type ControlStatus = "met" | "evidence" | "no-evidence" | "not-applicable" | "outside";

/** What the policies of a stack show of one standard. */
export interface StandardCoverage {
  readonly standard: Standard;
  readonly controls: readonly ControlCoverage[];
}

/** What they show of one control. */
export interface ControlCoverage {
  readonly control: ControlFacts;
  readonly status: ControlStatus;
  /** Why, in words. */
  readonly reason: string;
  /** Names, sorted: of the behaviours and of the checks that speak to it. */
  readonly behaviors: readonly string[];
  readonly checks: readonly string[];
}

interface Shown {
  /** The behaviours that see anything: name and metric. */
  readonly behaviors: readonly { readonly name: string; readonly metric: string }[];
  readonly running: RunningChecks;
  readonly tagged: TaggedThings;
}

type Answered = Omit<ControlCoverage, "control">;

const NOTHING = { behaviors: [], checks: [] } as const;

/** What the policies of a stack show of every standard. */
export function controlCoverage(policies: StackPolicies): readonly StandardCoverage[] {
  const behaviors = [...behaviorsOf(policies)]
    .filter((watched) => !limitsOf(watched, policies).some(isSilent))
    .map(({ behavior }) => ({ name: behavior.name, metric: behavior.metric.name }));
  const shown = { behaviors, running: runningChecks(policies), tagged: taggedThings(policies) };
  return STANDARDS.map((standard) => ({
    standard,
    controls: standard.controls.map((control) => ({ control, ...answer(control.answer, shown) })),
  }));
}

function answer(demand: ControlAnswer, shown: Shown): Answered {
  switch (demand.kind) {
    case "outside":
      return { status: "outside", reason: demand.reason, ...NOTHING };
    case "tags":
      return tags(demand.of, shown.tagged);
    case "any-behavior":
      return evidence(shown.behaviors, [], demand.reason);
    case "evidence": {
      const behaviors = shown.behaviors.filter(({ metric }) => demand.metrics.includes(metric));
      const checks = demand.checks.filter((check) => (shown.running.get(check) ?? []).length > 0);
      return evidence(behaviors, checks, demand.reason);
    }
    default:
      return assertNever(demand);
  }
}

function evidence(behaviors: Shown["behaviors"], checks: readonly string[], reason: string): Answered {
  return {
    status: behaviors.length + checks.length > 0 ? "evidence" : "no-evidence",
    reason,
    behaviors: [...new Set(behaviors.map(({ name }) => name))].toSorted(compareText),
    checks: checks.toSorted(compareText),
  };
}

function tags(kind: TaggedKind, { counts, keys }: TaggedThings): Answered {
  const { noun, count } = counts[kind];
  if (count === 0) return { status: "not-applicable", reason: `the stack has no ${noun[1]}`, ...NOTHING };
  const own = keys.length === 0 ? "" : `, and with ${joinWords(keys.map(quote), "and")} of the deployment`;
  return { status: "met", reason: `${countOf(count, ...noun)}, tagged by Palisade${own}`, ...NOTHING };
}
