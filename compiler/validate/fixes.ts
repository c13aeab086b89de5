import type { Fix } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";

/** Replaces a key; undefined where the text stands behind an alias, and other places would change with it. */
export function renameKey(place: Place, name: string): Fix | undefined {
  return replace(place, "key", name);
}

/** Replaces a value; undefined where the text stands behind an alias. */
export function replaceValue(place: Place, text: string): Fix | undefined {
  return replace(place, "value", text);
}

/** The text of a value exactly as it was written, quotes included. */
export function writtenText(place: Place): string {
  const { source, start, end } = place.value();
  return source.text.slice(start, end);
}

function replace(place: Place, part: "key" | "value", newText: string): Fix | undefined {
  if (place.document.aliasesOn(place.path).length > 0) return undefined;
  const location = place.document.locate(place.path, part);
  const old = location.source.text.slice(location.start, location.end);
  // A value over several lines, or none at all, is not mended by putting a word in its place.
  if (old === "" || old.includes("\n")) return undefined;
  return { title: `replace \`${old}\` by \`${newText}\``, edits: [{ location, newText }] };
}
