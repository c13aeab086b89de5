import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../source/place.ts";
import { tokenMarker } from "./reference-diagnostics.ts";

/** By this CDKTF marks the place of a value that it puts in when it synthesizes. */
const MARKER = "{TfToken[";

/** Says so when a value, with its references replaced, holds CDKTF's marker. */
export function checkToken(value: unknown, place: Place): readonly Diagnostic[] {
  const texts = Array.isArray(value) ? value : [value];
  const marked = texts.some((text) => typeof text === "string" && text.includes(MARKER));
  return marked ? [tokenMarker.at(place.value(), {})] : [];
}

/** Says so when a key holds CDKTF's marker. */
export function checkTokenInKey(key: string, place: Place): readonly Diagnostic[] {
  return key.includes(MARKER) ? [tokenMarker.at(place.key(), {})] : [];
}
