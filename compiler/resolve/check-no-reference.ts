import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { misplacedReference } from "./reference-diagnostics.ts";
import { parseTemplate } from "./template.ts";

/**
 * Says so when the value of a variable, which must be final, holds a reference; or a literal `${`, of which nobody
 * behind could tell that it is none.
 */
export function checkNoReference(value: unknown, place: Place): readonly Diagnostic[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => checkNoReference(item, place.at(index)));
  }
  if (typeof value !== "string" || !value.includes("${")) return [];
  const written = parseTemplate(value).find((piece) => piece.kind !== "text")?.written;
  const where = "in the value of a variable";
  if (written !== undefined) return [misplacedReference.at(place.value(), { written, where })];
  const args = { written: "$${", where: `${where}; it can where the variable is used` };
  return [misplacedReference.at(place.value(), args)];
}
