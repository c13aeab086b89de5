import { join } from "node:path";
import {
  type CompletionItem,
  CompletionItemKind,
  DiagnosticSeverity,
  DiagnosticTag,
  MarkupKind,
  type CodeAction as ProtocolCodeAction,
  type Diagnostic as ProtocolDiagnostic,
  type Location as ProtocolLocation,
  type TextEdit as ProtocolTextEdit,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import type { Severity, TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { Completion } from "../completion/completion.ts";
import type { CodeAction } from "../features/code-actions.ts";
import type { Report } from "../features/reports.ts";
import { type OpenTexts, uriOfPath } from "../open-texts.ts";
import { rangeOf, rangeOfLocation } from "../text-positions.ts";

/** How the sources of a project are called by the editor. */
export interface Addresses {
  /** Absolute: the paths of sources are relative to it. */
  readonly base: string;
  readonly open: OpenTexts;
}

/** The address of a source. */
export function uriOf(source: SourceFile, { base, open }: Addresses): string {
  return uriOfPath(join(base, source.path), open);
}

/** A place as the protocol has it. */
export function toLocation(location: Location, addresses: Addresses): ProtocolLocation {
  return { uri: uriOf(location.source, addresses), range: rangeOfLocation(location) };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** A diagnostic as the protocol has it. */
export function toDiagnostic(report: Report, addresses: Addresses): ProtocolDiagnostic {
  const { diagnostic, location, message, isUnnecessary } = report;
  const related = diagnostic.related.map((each) => ({
    message: each.message,
    location: toLocation(each.location, addresses),
  }));
  return {
    range: rangeOfLocation(location),
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.code,
    source: "palisade",
    message,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    ...(isUnnecessary ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

/** A completion as the protocol has it. */
export function toCompletionItem(
  { label, detail, documentation, span, newText }: Completion,
  source: SourceFile,
): CompletionItem {
  const markup = { kind: MarkupKind.Markdown, value: documentation ?? "" };
  return {
    label,
    kind: CompletionItemKind.Reference,
    detail,
    ...(markup.value === "" ? {} : { documentation: markup }),
    // What is typed so far may begin with a quote or `${`.
    filterText: label,
    textEdit: { range: rangeOf(source, span), newText },
  };
}

/**
 * Edits as the protocol has them.
 * @param versioned whether the editor takes edits of certain versions of its documents
 */
export function toWorkspaceEdit(
  edits: readonly TextEdit[],
  addresses: Addresses,
  versioned: boolean,
): WorkspaceEdit {
  const byUri = new Map<string, { readonly source: SourceFile; readonly edits: ProtocolTextEdit[] }>();
  for (const { location, newText } of edits) {
    const uri = uriOf(location.source, addresses);
    const entry = byUri.get(uri) ?? { source: location.source, edits: [] };
    entry.edits.push({
      range: rangeOfLocation(location),
      newText: withLineBreaksOf(location.source, newText),
    });
    byUri.set(uri, entry);
  }
  if (!versioned)
    return { changes: Object.fromEntries([...byUri].map(([uri, entry]) => [uri, entry.edits])) };
  const { base, open } = addresses;
  const documentChanges = [...byUri].map(([uri, entry]): TextDocumentEdit => {
    const version = open.get(join(base, entry.source.path))?.version ?? null;
    return { textDocument: { uri, version }, edits: entry.edits };
  });
  return { documentChanges };
}

/** A line break that is written is the one that the file has. */
function withLineBreaksOf({ text }: SourceFile, newText: string): string {
  return newText.replace(/\r?\n/g, text.includes("\r\n") ? "\r\n" : "\n");
}

/** A code action as the protocol has it. */
export function toCodeAction(
  action: CodeAction,
  reports: readonly Report[],
  addresses: Addresses,
  versioned: boolean,
): ProtocolCodeAction {
  const mended = reports.filter(({ diagnostic }) => action.diagnostics.includes(diagnostic));
  return {
    title: action.title,
    kind: action.kind,
    diagnostics: mended.map((report) => toDiagnostic(report, addresses)),
    edit: toWorkspaceEdit(action.edits, addresses, versioned),
  };
}
