import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import type { Comment } from "../../parse/comments.ts";
import { narrow } from "../../source/narrow.ts";
import { isDay } from "../../util/is-day.ts";
import { notUnderstood, withoutReason } from "../diagnostics.ts";
import { type RuleNames, readRuleNames } from "./rule-names.ts";

/** A comment that asks for findings to be left out. */
export interface Directive {
  /** Names of rules, each once. */
  readonly rules: readonly string[];
  /** What follows on the same line or on the next, or the whole file. */
  readonly scope: "line" | "file";
  readonly because: string;
  /** `YYYY-MM-DD`, the last day on which it holds. */
  readonly until?: string;
  readonly comment: Comment;
}

const MARK = "palisade:";
const SCOPES: ReadonlyMap<string, Directive["scope"]> = new Map([
  ["ignore", "line"],
  ["ignore-file", "file"],
]);

/**
 * What a comment asks for: `palisade: ignore <rule>[, <rule>] [until YYYY-MM-DD] because <reason>`, or with the end
 * behind the reason. Undefined where it is an ordinary comment, or cannot be understood.
 */
export function readDirective(comment: Comment, known: RuleNames): Result<Directive | undefined> {
  if (!comment.text.startsWith(MARK)) return { value: undefined, diagnostics: [] };
  const [verb = "", ...words] = comment.text.slice(MARK.length).trim().split(/\s+/);
  const scope = SCOPES.get(verb);
  const { names, until, because } = takeApart(words);
  if (scope === undefined || names.length === 0 || !until.every(isDay) || until.length > 1)
    return refuse(notUnderstood.at(comment.location, { written: comment.text }));
  const rules = readRuleNames(names, known, (name) => narrow(comment.location, name));
  if (rules.diagnostics.length > 0) return { value: undefined, diagnostics: rules.diagnostics };
  if (because === "") return refuse(withoutReason.at(comment.location, { rules: rules.value }));
  const [day] = until;
  const value = { rules: rules.value, scope, because, comment, ...(day === undefined ? {} : { until: day }) };
  return { value, diagnostics: [] };
}

/** The words in front of `until`, those behind it, and the text behind `because`. */
function takeApart(words: readonly string[]) {
  const [front, because] = splitAt(words, "because");
  const [names, until] = splitAt(front, "until");
  const reason = until === undefined ? endBehind(because ?? []) : { because: because ?? [], until };
  return {
    names: names.flatMap((word) => word.split(",")).filter((name) => name !== ""),
    until: reason.until,
    because: reason.because.join(" "),
  };
}

// Taken for a part of the reason, a day at its end would be a suppression without end that looks as if it had one.
function endBehind(because: readonly string[]) {
  const [word, day] = because.slice(-2);
  return word === "until" && day !== undefined && looksLikeDay(day)
    ? { because: because.slice(0, -2), until: [day] }
    : { because, until: [] };
}

function looksLikeDay(word: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(word);
}

function splitAt(
  words: readonly string[],
  mark: string,
): readonly [readonly string[], readonly string[] | undefined] {
  const at = words.indexOf(mark);
  return at === -1 ? [words, undefined] : [words.slice(0, at), words.slice(at + 1)];
}

function refuse(diagnostic: Diagnostic): Result<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}
