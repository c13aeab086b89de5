import { compareText } from "./compare.ts";

/** Data that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON text that is the same for equal data, whatever the order of its keys: keys are sorted by UTF-16 code
 * units, at every depth.
 * @param indent spaces per level; 0 (the default) for one line without spaces
 */
export function stableJson(value: Json, indent = 0): string {
  return print(value, indent === 0 ? undefined : " ".repeat(indent), "");
}

function print(value: Json, indent: string | undefined, margin: string): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const inner = indent === undefined ? "" : margin + indent;
  const [open, separator, close] =
    indent === undefined ? ["", ",", ""] : [`\n${inner}`, `,\n${inner}`, `\n${margin}`];
  if (isList(value)) {
    if (value.length === 0) return "[]";
    return `[${open}${value.map((item) => print(item, indent, inner)).join(separator)}${close}]`;
  }
  const keys = Object.keys(value).sort(compareText);
  if (keys.length === 0) return "{}";
  const colon = indent === undefined ? ":" : ": ";
  const members = keys.map((key) => JSON.stringify(key) + colon + print(value[key] ?? null, indent, inner));
  return `{${open}${members.join(separator)}${close}}`;
}

// Array.isArray does not narrow readonly arrays.
function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
