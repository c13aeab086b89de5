import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { checkTokenInKey } from "./check-token.ts";
import { misplacedReference } from "./reference-diagnostics.ts";

const REFERENCE = /\$\{(?:var|deployment)\.[^}]*\}/;

/** Says so when a key holds what is replaced in values only. */
export function checkKey(key: string, place: Place): readonly Diagnostic[] {
  const written = REFERENCE.exec(key)?.[0];
  if (written === undefined) return checkTokenInKey(key, place);
  return [misplacedReference.at(place.key(), { written, where: "in a key" })];
}
