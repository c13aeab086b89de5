import type { Diagnostic, TextEdit } from "../../diagnostics/diagnostic.ts";
import { chooseFixes } from "../../fix/choose-fixes.ts";
import type { OutlineNode, Span } from "../../parse/outline.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { namesInFile } from "../names/names-in-file.ts";
import { isRule } from "../rule-words.ts";
import { kindOf, sourcesOf, type Workspace } from "../workspace.ts";

/** A change that an author may want. */
export interface CodeAction {
  readonly title: string;
  readonly kind: "quickfix" | "source.fixAll";
  readonly edits: readonly TextEdit[];
  /** What it mends or silences. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What can be done about the diagnostics in a part of a text, and about all of the text. */
export function codeActions(
  workspace: Workspace,
  diagnostics: readonly Diagnostic[],
  source: SourceFile,
  span: Span,
): readonly CodeAction[] {
  // A diagnostic of an older text may point at something else by now.
  const current = diagnostics.filter(({ location }) => location?.source === source);
  const touched = current.filter(({ location }) => location !== undefined && touches(location, span));
  return [
    ...touched.flatMap(fixAction),
    ...touched.flatMap((diagnostic) => ignoreAction(workspace, source, diagnostic)),
    ...fixAll(workspace, current),
  ];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixAction(diagnostic: Diagnostic): readonly CodeAction[] {
  const { fix } = diagnostic;
  if (fix === undefined) return [];
  return [{ title: fix.title, kind: "quickfix", edits: fix.edits, diagnostics: [diagnostic] }];
}

/** The fixes of a text that do not get into each other's way. What is left is offered when these are made. */
function fixAll(workspace: Workspace, diagnostics: readonly Diagnostic[]): readonly CodeAction[] {
  const fixes = diagnostics.flatMap(({ fix }) => fix ?? []);
  const chosen = chooseFixes(fixes.filter(({ edits }) => edits.every((edit) => isCurrent(workspace, edit))));
  if (chosen.length === 0) return [];
  return [
    {
      title: `fix everything in this file that palisade can fix (${chosen.length})`,
      kind: "source.fixAll",
      edits: chosen.flatMap(({ edits }) => edits),
      diagnostics: diagnostics.filter(({ fix }) => fix !== undefined && chosen.includes(fix)),
    },
  ];
}

function isCurrent(workspace: Workspace, { location }: TextEdit): boolean {
  return sourcesOf(workspace).includes(location.source);
}

/** Writes the comment that leaves a finding out, up to the reason: that is the author's to give. */
function ignoreAction(
  workspace: Workspace,
  source: SourceFile,
  diagnostic: Diagnostic,
): readonly CodeAction[] {
  const rule = diagnostic.code.replace(/^lint\//, "");
  const at = diagnostic.location?.start;
  if (at === undefined || !diagnostic.code.startsWith("lint/") || !isRule(rule)) return [];
  const { text } = source;
  const lineStart = text.lastIndexOf("\n", at - 1) + 1;
  // In the middle of a text over several lines a comment would be a part of the text.
  if (isInText(workspace, source, lineStart)) return [];
  const indent = /^[ \t]*/.exec(text.slice(lineStart, at))?.[0] ?? "";
  const location = { source, start: lineStart, end: lineStart };
  const newText = `${indent}# palisade: ignore ${rule} because \n`;
  const title = `ignore ${rule} on this line, for a reason of yours`;
  return [{ title, kind: "quickfix", edits: [{ location, newText }], diagnostics: [diagnostic] }];
}

function isInText(workspace: Workspace, source: SourceFile, offset: number): boolean {
  const { roots } = namesInFile(source, kindOf(workspace, source)).outline;
  const isInside = ({ scalar, via, children }: OutlineNode): boolean =>
    (via === undefined && scalar !== undefined && scalar.span.start < offset && offset < scalar.span.end) ||
    children.some(isInside);
  return roots.some(isInside);
}
