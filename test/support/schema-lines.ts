import { at, isObject, type JsonObject, listOf, objectOf, textOf } from "./json.ts";
import { listLines, normalPattern, range } from "./shape-lines.ts";

/** A registry schema as lines, as `linesOfShape` writes them. */
export function linesOfSchema(schema: JsonObject): readonly string[] {
  return [
    ...listLines("primaryIdentifier", names(schema["primaryIdentifier"])),
    ...listLines("createOnly", names(schema["createOnlyProperties"])),
    ...listLines("readOnly", names(schema["readOnlyProperties"])),
    ...listLines("writeOnly", names(schema["writeOnlyProperties"])),
    `taggable ${at(schema, "tagging", "taggable") === true}`,
    ...objectLines(schema, schema, ""),
  ].sort();
}

function names(pointers: unknown): readonly string[] {
  return listOf(pointers).map((pointer) => textOf(pointer).replace("/properties/", ""));
}

function objectLines(root: JsonObject, object: JsonObject, path: string): readonly string[] {
  const prefix = path === "" ? "" : `${path}.`;
  return [
    ...listOf(object["required"]).map((name) => `${prefix}${textOf(name)} required`),
    ...Object.entries(objectOf(object["properties"] ?? {})).flatMap(([name, property]) =>
      propertyLines(root, property, prefix + name),
    ),
  ];
}

function propertyLines(root: JsonObject, value: unknown, path: string): readonly string[] {
  const property = resolve(root, value);
  if (property["type"] === "array") return arrayLines(root, property, path);
  if (property["type"] !== "object") return scalarLines(property, path);
  const [pattern] = Object.entries(objectOf(property["patternProperties"] ?? {}));
  if (pattern === undefined) return [`${path} object`, ...objectLines(root, property, path)];
  return [`${path} map of ${normalPattern(pattern[0])}`, ...propertyLines(root, pattern[1], `${path}{}`)];
}

function arrayLines(root: JsonObject, property: JsonObject, path: string): readonly string[] {
  // CloudFormation's word for "order means nothing".
  const kind = property["insertionOrder"] === false ? "set" : "list";
  const items = range("items", property["minItems"], property["maxItems"]);
  return [`${path} ${kind}${items}`, ...propertyLines(root, property["items"], `${path}[]`)];
}

function scalarLines(property: JsonObject, path: string): readonly string[] {
  const length = range("length", property["minLength"], property["maxLength"]);
  const limits = range("range", property["minimum"], property["maximum"]);
  const { pattern } = property;
  return [
    `${path} ${textOf(property["type"])}${length}${limits}`,
    ...listOf(property["enum"]).map((word) => `${path} may be ${textOf(word)}`),
    ...(pattern === undefined ? [] : [`${path} matches ${normalPattern(textOf(pattern))}`]),
  ];
}

function resolve(root: JsonObject, value: unknown): JsonObject {
  const property = objectOf(value);
  const reference = property["$ref"];
  if (typeof reference !== "string") return property;
  const target = at(root, "definitions", reference.replace("#/definitions/", ""));
  return isObject(target) ? resolve(root, target) : property;
}
