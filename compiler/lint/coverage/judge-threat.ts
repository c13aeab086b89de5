import { joinWords } from "../../describe/list.ts";
import { quote } from "../../describe/quote.ts";
import type { BehaviorEvidence, CheckEvidence, ThreatStatus } from "./coverage.ts";
import { describeLimit, isPartial, isSilent, joinLimits } from "./limits.ts";

/** How well a threat is covered, and why, in words. */
export interface Judgment {
  readonly status: ThreatStatus;
  readonly reason: string;
}

const MOST_NAMED = 2;

/** Judges a threat by what sees signs of it. */
export function judgeThreat(
  behaviors: readonly BehaviorEvidence[],
  checks: readonly CheckEvidence[],
): Judgment {
  const seeing = behaviors.filter(({ counts }) => counts);
  const running = checks.filter(({ counts }) => counts);
  const direct = seeing.filter(({ strength }) => strength === "direct");
  const full = [
    ...direct.filter(({ limits }) => !limits.some(isPartial)).map(({ behavior }) => behavior.name),
    ...running.filter(({ detector }) => detector.strength === "direct").map(({ detector }) => detector.check),
  ];
  if (full.length > 0) return { status: "covered", reason: `direct signs are watched by ${shorten(full)}` };
  if (direct.length > 0) return { status: "partly", reason: partOf(direct) };
  if (seeing.length + running.length > 0)
    return { status: "partly", reason: "only indirect signs are watched" };
  const excuses = describeExcuses(behaviors, checks);
  return { status: "not-covered", reason: `nothing looks for it${excuses === "" ? "" : `; ${excuses}`}` };
}

function partOf(direct: readonly BehaviorEvidence[]): string {
  const limits = joinLimits(direct.flatMap((each) => each.limits.filter(isPartial)));
  const words = limits.slice(0, MOST_NAMED + 1).map(describeLimit);
  return `direct signs are watched, but ${joinWords(words, "and")}${limits.length > words.length ? ", among others" : ""}`;
}

/** Why what is there does not count: the first, and how many more; empty where nothing is there. */
export function describeExcuses(
  behaviors: readonly BehaviorEvidence[],
  checks: readonly CheckEvidence[],
): string {
  const excuses = [
    ...behaviors.map(({ behavior, limits }) => {
      const why = limits.filter(isSilent).map(describeLimit);
      return `${quote(behavior.name)} does not count: ${joinWords(why, "and")}`;
    }),
    ...checks.map(({ detector }) => `${quote(detector.check)} does not count: no schedule runs it`),
  ];
  const [first] = excuses;
  const rest = excuses.length - 1;
  return first === undefined || rest === 0
    ? (first ?? "")
    : `${first}; nor ${rest === 1 ? "does" : "do"} ${rest} more`;
}

function shorten(names: readonly string[]): string {
  const unique = [...new Set(names)].map(quote);
  const rest = unique.length - MOST_NAMED;
  if (rest <= 0) return joinWords(unique, "and");
  return `${unique.slice(0, MOST_NAMED).join(", ")} and ${rest} more`;
}
