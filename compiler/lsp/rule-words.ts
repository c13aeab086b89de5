import { RULES } from "../lint/rules.ts";
import type { Span } from "../parse/outline.ts";
import type { SourceFile } from "../source/source-file.ts";

/** The front of a comment that suppresses findings, up to the names of rules. */
export const IGNORE_COMMENT = /#\s*palisade:\s*ignore(?:-file)?\s+/;

/** The name of a rule in a comment that suppresses findings, at an offset. */
export function ruleWordAt(
  { text }: SourceFile,
  offset: number,
): { readonly name: string; readonly span: Span } | undefined {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const [line = ""] = text.slice(lineStart).split("\n", 1);
  const comment = IGNORE_COMMENT.exec(line);
  if (comment === null) return undefined;
  const names = line.slice(comment.index + comment[0].length).split(/\s(?:until|because)\s/, 1)[0] ?? "";
  for (const match of names.matchAll(/(?:lint\/)?([a-z0-9-]+)/g)) {
    const start = lineStart + comment.index + comment[0].length + match.index;
    const end = start + match[0].length;
    const name = match[1] ?? "";
    if (start <= offset && offset <= end && isRule(name)) return { name, span: { start, end } };
  }
  return undefined;
}

/** Whether a rule has this name. */
export function isRule(name: string): boolean {
  return RULES.some((rule) => rule.name === name);
}

/** What a rule looks for, as Markdown. */
export function ruleMarkdown(name: string): string | undefined {
  const rule = RULES.find((each) => each.name === name);
  if (rule === undefined) return undefined;
  const { title, family, severity, why, mend } = rule;
  return [`**${name}** (rule, ${family}, \`${severity}\` by default)`, `${title}.`, why, mend].join("\n\n");
}
