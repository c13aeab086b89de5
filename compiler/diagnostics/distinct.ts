import { compareText } from "../util/compare.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The diagnostics in the order in which an author reads them (by file, then by position; those without a
 * place first), each once: a policy is judged in every stack, and mostly in the same way.
 */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byKey = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, location } = diagnostic;
    const key = JSON.stringify([code, message, location?.source.path, location?.start, location?.end]);
    if (!byKey.has(key)) byKey.set(key, diagnostic);
  }
  return [...byKey.values()].sort(byPosition);
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location?.source.path ?? "", b.location?.source.path ?? "") ||
    (a.location?.start ?? 0) - (b.location?.start ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
