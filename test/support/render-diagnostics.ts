import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { type Location, startOf } from "../../compiler/source/location.ts";

/** Diagnostics as short text for snapshots: where, which, what, the text that is meant, and all beside it. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(render).join("\n");
}

function render({ code, severity, message, sentence, help, location, related, fix }: Diagnostic): string {
  const lines = [`${at(location)} ${severity} ${code}`, `  ${message}`];
  if (location !== undefined) lines.push(`  > ${excerpt(location)}`);
  for (const other of related)
    lines.push(`  ${at(other.location)} ${other.message}: ${excerpt(other.location)}`);
  if (sentence !== undefined) lines.push(`  = ${sentence}`);
  if (help !== undefined) lines.push(`  help: ${help}`);
  if (fix !== undefined) lines.push(`  fix: ${fix.title}`);
  return lines.join("\n");
}

function at(location: Location | undefined): string {
  if (location === undefined) return "-";
  const { line, column } = startOf(location);
  return `${location.source.path}:${line}:${column}`;
}

function excerpt({ source, start, end }: Location): string {
  const text = source.text.slice(start, end).replace(/\s+/g, " ");
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
