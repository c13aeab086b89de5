import type { SourceFile } from "../../source/source-file.ts";
import { useAt } from "../names/names-in-file.ts";
import { writtenName } from "../names/written-name.ts";
import { kindOf, type Workspace } from "../workspace.ts";
import { completeReference } from "./complete-reference.ts";
import { completeRule } from "./complete-rule.ts";
import type { Completion } from "./completion.ts";
import { type Cursor, cursorAt } from "./cursor.ts";
import { type Option, optionsFor } from "./options.ts";
import { placesOfCursor } from "./place-of-cursor.ts";

/** What may be meant at an offset; empty where only keys and fixed words can stand, which the schema knows. */
export function complete(workspace: Workspace, source: SourceFile, offset: number): readonly Completion[] {
  const { text } = source;
  return (
    completeRule(text, offset) ??
    completeReference(workspace, text, offset) ??
    completeName(workspace, source, cursorAt(text, offset))
  );
}

function completeName(workspace: Workspace, source: SourceFile, cursor: Cursor): readonly Completion[] {
  const { text } = source;
  // A hyphen is no item of a list before a blank follows it.
  if (/^-+$/.test(text.slice(cursor.word.start, cursor.word.end)) || isComment(cursor.before)) return [];
  const kind = kindOf(workspace, source);
  for (const place of placesOfCursor(text, cursor)) {
    const use = useAt(kind, place.node);
    if (use === undefined || !place.as.includes(use.entry.at ?? "value")) continue;
    const options = optionsFor(workspace, use.entry, place);
    if (options.length > 0) return options.map((option) => completionOf(option, cursor));
  }
  return [];
}

function isComment(before: string): boolean {
  return /(?:^|\s)#/.test(before.replace(/"[^"]*"?|'[^']*'?/g, ""));
}

function completionOf(option: Option, { word, quote }: Cursor): Completion {
  const newText = quote === undefined ? writtenName(option.label) : option.label;
  return { ...option, span: word, newText };
}
