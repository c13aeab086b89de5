import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { compareText } from "../util/compare.ts";
import type { Declarations, SingletonName } from "./declarations/read-document.ts";
import { declaredTwice, singletonDeclaredTwice } from "./diagnostics/names.ts";
import type { Report } from "./report.ts";

/**
 * The declarations of one kind from all documents, by name and sorted by name. The first of two with the
 * same name stays; both places are reported.
 */
export function mergeTable<T extends { readonly name: string; readonly place: Place }>(
  lists: readonly (readonly T[])[],
  kind: string,
  report: Report,
): ReadonlyMap<string, T> {
  const table = new Map<string, T>();
  for (const list of lists) {
    for (const declared of list) {
      const first = table.get(declared.name);
      if (first === undefined) table.set(declared.name, declared);
      else reportTwice(kind, declared.name, first.place, declared.place, report);
    }
  }
  return new Map([...table].sort(([a], [b]) => compareText(a, b)));
}

/** Reports one name that is declared at two places, at both. */
export function reportTwice(kind: string, name: string, first: Place, second: Place, report: Report): void {
  report(
    declaredTwice.at(first.key(), { kind, name }, { related: declaredAt("declared again here", second) }),
  );
  report(
    declaredTwice.at(second.key(), { kind, name }, { related: declaredAt("first declared here", first) }),
  );
}

/** The only declaration of a singleton; a second one is reported, at both places. */
export function mergeSingleton<K extends SingletonName>(
  documents: readonly Declarations[],
  section: K,
  report: Report,
): Declarations[K] | undefined {
  const declared = documents.flatMap((document) => document[section] ?? []);
  const [first, ...others] = declared;
  if (first === undefined) return undefined;
  for (const second of others) {
    const again = declaredAt("declared again here", second.place);
    report(singletonDeclaredTwice.at(first.place.key(), { section }, { related: again }));
    const before = declaredAt("first declared here", first.place);
    report(singletonDeclaredTwice.at(second.place.key(), { section }, { related: before }));
  }
  return first;
}

function declaredAt(message: string, place: Place): Diagnostic["related"] {
  return [{ message, location: place.key() }];
}
