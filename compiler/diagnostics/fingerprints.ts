import { startOf } from "../source/location.ts";
import { shortHash } from "../util/short-hash.ts";
import type { Diagnostic } from "./diagnostic.ts";

/**
 * What tells each diagnostic from all others, and stays the same when lines move: made of its code and of what it is
 * about. A subject names something that has one name in the whole project, so it survives a move to another file, too;
 * without one, the text of the line has to do. Equal ones are counted.
 */
export function fingerprints(diagnostics: readonly Diagnostic[]): ReadonlyMap<Diagnostic, string> {
  const seen = new Map<string, number>();
  const result = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    const identity = identityOf(diagnostic);
    const times = seen.get(identity) ?? 0;
    seen.set(identity, times + 1);
    result.set(diagnostic, shortHash(JSON.stringify([identity, times]), 32));
  }
  return result;
}

function identityOf({ code, subject, identity = subject, location, message }: Diagnostic): string {
  if (identity !== undefined) return JSON.stringify([code, identity]);
  if (location === undefined) return JSON.stringify([code, message]);
  const line = location.source.lineText(startOf(location).line).trim();
  return JSON.stringify([code, location.source.path, line]);
}
