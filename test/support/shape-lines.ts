import type {
  PropertyShape,
  PropertyShapes,
  ResourceShape,
  ScalarShape,
} from "../../compiler/catalog/cloudformation/shape.ts";

/** A shape as lines that can be compared with those of a registry schema: `Behaviors[].Name required`. */
export function linesOfShape(shape: ResourceShape): readonly string[] {
  return [
    ...listLines("primaryIdentifier", shape.primaryIdentifier),
    ...listLines("createOnly", shape.createOnlyProperties),
    ...listLines("readOnly", shape.readOnlyProperties),
    ...listLines("writeOnly", shape.writeOnlyProperties),
    `taggable ${shape.taggable}`,
    ...objectLines(shape.properties, shape.required, ""),
  ].sort();
}

export function listLines(title: string, names: readonly string[]): readonly string[] {
  return names.map((name) => `${title} ${name}`);
}

function objectLines(
  properties: PropertyShapes,
  required: readonly string[],
  path: string,
): readonly string[] {
  const prefix = path === "" ? "" : `${path}.`;
  return [
    ...required.map((name) => `${prefix}${name} required`),
    ...Object.entries(properties).flatMap(([name, property]) => propertyLines(property, prefix + name)),
  ];
}

function propertyLines(shape: PropertyShape, path: string): readonly string[] {
  switch (shape.kind) {
    case "scalar":
      return scalarLines(shape, path);
    case "set":
    case "keyedSet":
      return [
        `${path} set${range("items", shape.minItems, shape.maxItems)}`,
        ...propertyLines(shape.items, `${path}[]`),
      ];
    case "object":
      return [`${path} object`, ...objectLines(shape.properties, shape.required, path)];
    case "map":
      return [
        `${path} map of ${normalPattern(shape.keyPattern.source)}`,
        ...propertyLines(shape.values, `${path}{}`),
      ];
  }
}

function scalarLines(shape: ScalarShape, path: string): readonly string[] {
  const words = [...(shape.enum ?? []), ...(shape.neverWritten ?? [])].sort();
  return [
    `${path} ${shape.type}${range("length", shape.minLength, shape.maxLength)}${range("range", shape.minimum, shape.maximum)}`,
    ...words.map((word) => `${path} may be ${word}`),
    ...(shape.pattern === undefined ? [] : [`${path} matches ${normalPattern(shape.pattern.source)}`]),
  ];
}

export function range(word: string, min: unknown, max: unknown): string {
  return min === undefined && max === undefined ? "" : ` ${word} ${min ?? ""}..${max ?? ""}`;
}

/** A pattern without its anchors and with one spelling for what can be spelled in several ways. */
export function normalPattern(pattern: string): string {
  return pattern
    .replace(/^\^\(?|\)?\$$/g, "")
    .replaceAll("\\p{Graph}\\x20", "\\x20-\\x7e")
    .replace(/\\([./-])/g, "$1");
}
