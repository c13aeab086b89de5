import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { unknownName } from "./diagnostics/names.ts";

/** A map or a set of names. */
type Names = Pick<ReadonlySet<string>, "has" | "keys">;

/** Names of one kind that may be referred to. */
export interface Namespace {
  /** What has such a name: `alert topic`. */
  readonly kind: string;
  /** What holds the names, where that is not the whole project: a profile. */
  readonly of?: string;
  readonly has: (name: string) => boolean;
  /** What more can be said of a name that is not among them. */
  readonly help?: (name: string) => string | undefined;
  readonly names: () => readonly string[];
}

/** The names of one or more tables. */
export function namespace(kind: string, ...tables: readonly Names[]): Namespace {
  return {
    kind,
    has: (name) => tables.some((table) => table.has(name)),
    names: () => tables.flatMap((table) => [...table.keys()]),
  };
}

/** Says so when a name leads nowhere. */
export function* checkReference(
  name: string,
  names: Namespace,
  place: Pick<Place, "value">,
): Iterable<Diagnostic> {
  if (names.has(name)) return;
  const known = names.names();
  const { kind, of } = names;
  const args = { kind, name, of, suggestion: didYouMean(name, known), known };
  yield unknownName.at(place.value(), args, { help: names.help?.(name) });
}
