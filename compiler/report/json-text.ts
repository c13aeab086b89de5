import { type Json, stableJson } from "../util/stable-json.ts";
import { escapeActive } from "./escape-active.ts";

/** A document as JSON text that does nothing to a terminal. Ends with a line break. */
export function jsonText(document: Json): string {
  return `${escapeActive(stableJson(document, 2))}\n`;
}
