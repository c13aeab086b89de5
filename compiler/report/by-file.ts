import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** The diagnostics by the file that they are in, files in their order; undefined for those without a place. */
export function byFile<T extends Pick<Diagnostic, "location">>(
  diagnostics: readonly T[],
): ReadonlyMap<string | undefined, readonly T[]> {
  const files = new Map<string | undefined, T[]>();
  for (const diagnostic of diagnostics) {
    const path = diagnostic.location?.source.path;
    const found = files.get(path) ?? [];
    found.push(diagnostic);
    files.set(path, found);
  }
  return files;
}
