import { compareText } from "../util/compare.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * The diagnostics in the order in which an author reads them (by file, then by position; those without a
 * place first), each once: a policy is judged in every stack, and mostly in the same way.
 */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPath = new Map<string | undefined, Map<string, Diagnostic>>();
  for (const diagnostic of diagnostics) {
    const { code, message, location } = diagnostic;
    const path = location?.source.path;
    const byKey = byPath.get(path) ?? new Map<string, Diagnostic>();
    // No two are alike by accident: only what stands last, an author's words among it, may hold a space.
    const key = `${location?.start} ${location?.end} ${code} ${message}`;
    if (!byKey.has(key)) byKey.set(key, diagnostic);
    byPath.set(path, byKey);
  }
  return [...byPath.values()].flatMap((byKey) => [...byKey.values()]).sort(byPosition);
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location?.source.path ?? "", b.location?.source.path ?? "") ||
    (a.location?.start ?? 0) - (b.location?.start ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
