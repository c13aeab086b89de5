import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { misplacedReference } from "./reference-diagnostics.ts";
import { parseTemplate } from "./template.ts";

/** Says so when the value of a variable, which must be final, holds a reference. */
export function checkNoReference(value: unknown, place: Place): readonly Diagnostic[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => checkNoReference(item, place.at(index)));
  }
  if (typeof value !== "string" || !value.includes("${")) return [];
  const written = parseTemplate(value).find((piece) => piece.kind !== "text")?.written;
  if (written === undefined) return [];
  return [misplacedReference.at(place.value(), { written, where: "in the value of a variable" })];
}
