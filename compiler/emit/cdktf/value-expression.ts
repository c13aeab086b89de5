import { compareText } from "../../util/compare.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Argument, JsonText, Value } from "../terraform/model.ts";
import { escapeTemplate, templateText } from "../terraform/template-text.ts";
import { type Expression, multiLineLiteral, stringLiteral } from "./expression.ts";
import { type ConstantNames, camelCase } from "./names.ts";

/** Arguments as the properties of a construct: names in CDKTF's spelling, nested blocks as objects. */
export function argumentMembers(
  body: readonly Argument[],
  constants: ConstantNames,
): readonly (readonly [string, Expression])[] {
  return body.map((argument) => [camelCase(argument.name), argumentExpression(argument, constants)]);
}

function argumentExpression(argument: Argument, constants: ConstantNames): Expression {
  switch (argument.kind) {
    case "attribute":
      return valueExpression(argument.value, constants);
    case "block":
      return { kind: "object", members: argumentMembers(argument.arguments, constants) };
    case "blocks":
      return {
        kind: "list",
        items: argument.blocks.map((body) => ({ kind: "object", members: argumentMembers(body, constants) })),
      };
  }
}

/** A value as TypeScript that CDKTF prints as Terraform's JSON syntax. */
export function valueExpression(value: Value, constants: ConstantNames): Expression {
  switch (value.kind) {
    case "number":
      return String(value.number);
    case "boolean":
      return String(value.boolean);
    case "list":
      return { kind: "list", items: value.items.map((item) => valueExpression(item, constants)) };
    case "map":
      return {
        kind: "object",
        members: value.entries.map(([key, item]) => [escapeTemplate(key), valueExpression(item, constants)]),
      };
    case "json":
      return jsonTextExpression(value);
    case "reference":
      return `${constantOf(value.resource.id, constants)}.${camelCase(value.attribute)}`;
    case "local":
      return `${constantOf(value.name, constants)}.asString`;
    case "text":
      return stringLiteral(templateText(value));
    case "template":
      return templateLiteral(templateText(value));
  }
}

export function constantOf(id: string, constants: ConstantNames): string {
  const name = constants.get(id);
  if (name === undefined) throw new Error(`nothing in the stack is called ${id}`);
  return name;
}

/** Long expressions of ours are easier to read over several lines. */
function templateLiteral(text: string): string {
  return text.includes("\n") ? multiLineLiteral(text) : stringLiteral(text);
}

/**
 * `JSON.stringify({…})`, equal to the canonical text: the literal's keys stand in canonical order. Escaping each
 * string and escaping the text made of them is the same, because JSON never puts a brace behind `$` or `%`.
 */
function jsonTextExpression(value: JsonText): Expression {
  const { json } = value;
  const isStructure = typeof json === "object" && json !== null;
  if (!isStructure || hasIndexKey(json)) return stringLiteral(templateText(value));
  return { kind: "call", callee: "JSON.stringify", arguments: [jsonExpression(json)] };
}

function jsonExpression(json: Json): Expression {
  if (typeof json === "string") return stringLiteral(escapeTemplate(json));
  if (json === null || typeof json !== "object") return String(json);
  if (isList(json)) return { kind: "list", items: json.map(jsonExpression) };
  const entries = Object.entries(json).sort(([a], [b]) => compareText(a, b));
  return {
    kind: "object",
    members: entries.map(([key, item]) => [escapeTemplate(key), jsonExpression(item)]),
  };
}

/** JavaScript moves keys that look like an index to the front, so a literal could not keep their order. */
function hasIndexKey(json: Json): boolean {
  if (json === null || typeof json !== "object") return false;
  if (isList(json)) return json.some(hasIndexKey);
  return Object.entries(json).some(([key, item]) => /^\d+$/.test(key) || hasIndexKey(item));
}

// Array.isArray does not narrow readonly arrays.
function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
