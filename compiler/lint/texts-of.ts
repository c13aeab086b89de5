import type { Path } from "../source/path.ts";
import { Place } from "../source/place.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";

/** A text that an author wrote as a value, and where. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/**
 * The texts of a policy file that may hold references: those of every value, as they are written, but for the
 * declarations of variables. What aliases repeat comes once.
 */
export function* textsOf({ document }: PolicyDocument): Iterable<WrittenText> {
  const seen = new WeakSet<object>();
  for (const [text, path] of walk(document.value, [], seen)) yield { text, place: new Place(document, path) };
}

function* walk(value: unknown, path: Path, seen: WeakSet<object>): Iterable<readonly [string, Path]> {
  if (typeof value === "string") yield [value, path];
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, [...path, index], seen);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (path.length > 0 || key !== "variables") yield* walk(item, [...path, key], seen);
  }
}
