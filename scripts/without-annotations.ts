import type { Schema } from "../compiler/validate/schema.ts";

/** A schema without what it says to people: the validator carries its schema with it, and needs none of that. */
export function withoutAnnotations(schema: Schema): Schema {
  const { title, description, examples, default: _default, ...rest } = schema;
  const kept = Object.entries(rest).filter(
    ([keyword]) => !keyword.startsWith("x-") && !FOR_EDITORS.includes(keyword),
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, strip(keyword, value)]));
}

const FOR_EDITORS = ["$comment", "defaultSnippets", "markdownDescription"];
const MAPS_OF_SCHEMAS = ["properties", "$defs"];
const SCHEMAS = ["items", "additionalProperties", "propertyNames", "if", "then", "else"];

function strip(keyword: string, value: unknown): unknown {
  if (!isMap(value)) return value;
  if (SCHEMAS.includes(keyword)) return withoutAnnotations(value);
  if (!MAPS_OF_SCHEMAS.includes(keyword)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, strip("items", schema)]));
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
