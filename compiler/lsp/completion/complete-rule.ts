import { IGNORE_COMMENT } from "../rule-words.ts";
import type { Completion } from "./completion.ts";
import { ruleOptions } from "./options.ts";

/** The rules that a comment may suppress; undefined where no such comment is being written. */
export function completeRule(text: string, offset: number): readonly Completion[] | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const comment = IGNORE_COMMENT.exec(before);
  if (comment === null) return undefined;
  const names = before.slice(comment.index + comment[0].length);
  if (/\s(?:until|because)\b/.test(` ${names}`)) return [];
  const front = /[a-z0-9-]*$/.exec(names)?.[0] ?? "";
  const rest = /^[a-z0-9-]*/.exec(text.slice(offset))?.[0] ?? "";
  const span = { start: offset - front.length, end: offset + rest.length };
  const present = new Set(names.slice(0, names.length - front.length).split(/[\s,]+/));
  return ruleOptions()
    .filter(({ label }) => !present.has(label))
    .map((option) => ({ ...option, span, newText: option.label }));
}
