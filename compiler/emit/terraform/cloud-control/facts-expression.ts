import type {
  KeyedSetShape,
  MapShape,
  PropertyShape,
  PropertyShapes,
  ResourceShape,
  SetShape,
} from "../../../catalog/cloudformation/shape.ts";
import { assertNever } from "../../../util/assert-never.ts";
import { compareText } from "../../../util/compare.ts";

/** The value of the fact that an element of a list is there at all. */
export const PRESENT = "present";

/**
 * The Terraform expression that turns the properties of a resource of one type, in the variable `doc`, into
 * facts: a flat object from the path of a property to its value as text, or to null where it is missing or not
 * of the expected kind. Equal properties have equal facts, whatever the order of their sets, and whether a number
 * came as a number or as a string. What AWS never answers, or adds on its own, has no fact; neither has an element
 * whose JSON text is in the variable `same`.
 */
export function factsExpression(shape: ResourceShape): string {
  const parts = comparedProperties(shape).map(([name, property]) =>
    topLevelParts(property, { access: `doc.${name}`, path: name }),
  );
  const objects = [
    `[${braced(parts.flatMap((part) => part.facts))}]`,
    ...parts.flatMap((part) => part.elements),
  ];
  return `merge(concat(\n${objects.join(",\n")}\n)...)`;
}

/**
 * The Terraform expression for the JSON texts of the elements in `doc`. Two of the same text need no closer look, and
 * that is nearly all of them in nearly every plan: 1 000 profiles would take a minute otherwise.
 */
export function elementsExpression(shape: ResourceShape): string {
  const lists = comparedProperties(shape)
    .filter(([, property]) => property.kind === "keyedSet")
    .map(([name]) => safeList(`doc.${name}`, "jsonencode(element)"));
  return `concat(${["[]", ...lists].join(", ")})`;
}

function comparedProperties(shape: ResourceShape): readonly (readonly [string, PropertyShape])[] {
  const silent = new Set([...shape.readOnlyProperties, ...shape.writeOnlyProperties]);
  return sortedProperties(shape.properties).filter(([name]) => !silent.has(name));
}

interface Position {
  /** A Terraform expression for the value. */
  readonly access: string;
  /** The path of the value as the inside of a Terraform string; may hold expressions of ours. */
  readonly path: string;
}

interface Parts {
  /** Entries of an object: `"path" = value`. */
  readonly facts: readonly string[];
  /** Lists of such objects, one for each list whose elements are told apart by name. */
  readonly elements: readonly string[];
}

/** Where a set of names stands on its own, each of them gets a fact, so that a warning can name it. */
function topLevelParts(shape: PropertyShape, at: Position): Parts {
  if (shape.kind !== "set" || shape.items.kind !== "scalar") return partsOf(shape, at);
  const element = `{ "${at.path}[\${element}]" = "${PRESENT}" }`;
  return {
    facts: [],
    elements: [`[for element in ${safeList(at.access, "coalesce(tostring(element))")} : ${element}]`],
  };
}

function partsOf(shape: PropertyShape, at: Position): Parts {
  switch (shape.kind) {
    case "scalar":
      return fact(at, `tostring(${at.access})`);
    case "set":
      return fact(at, `jsonencode(sort(distinct([for item in ${at.access} : ${itemText(shape)}])))`);
    case "object":
      return objectParts(shape.properties, at);
    case "keyedSet":
      return { facts: [], elements: [keyedElements(shape, at)] };
    case "map":
      return { facts: [], elements: [mapElements(shape, at)] };
    default:
      return assertNever(shape);
  }
}

function itemText(shape: SetShape): string {
  return shape.items.kind === "scalar" ? "tostring(item)" : "jsonencode(item)";
}

function fact(at: Position, value: string): Parts {
  return { facts: [`"${at.path}" = try(${value}, null)`], elements: [] };
}

function objectParts(properties: PropertyShapes, at: Position): Parts {
  const parts = sortedProperties(properties).map(([name, property]) =>
    partsOf(property, { access: `${at.access}.${name}`, path: `${at.path}.${name}` }),
  );
  return {
    facts: parts.flatMap(({ facts }) => facts),
    elements: parts.flatMap(({ elements }) => elements),
  };
}

/** An element holds no named elements again: no shape of the catalogue does. */
function keyedElements(shape: KeyedSetShape, at: Position): string {
  const names = shape.by.flatMap((name) => scalarAccesses(shape.items.properties[name], `element.${name}`));
  const accesses = names.map((access) => `try(coalesce(tostring(${access})), "")`);
  const name = accesses.length === 1 ? accesses.join("") : `join("/", compact([${accesses.join(", ")}]))`;
  const rest = Object.entries(shape.items.properties).filter(([property]) => !shape.by.includes(property));
  const { facts } = objectParts(Object.fromEntries(rest), { access: "element", path: "" });
  // Tags that somebody adds are his own affair.
  const existence = at.path === "Tags" ? [] : [`"" = "${PRESENT}"`];
  const list = `for element in ${safeList(at.access, "element")}`;
  const path = `${at.path}[\${${name}}]`;
  return `[${list} : ${prefixed(path, [...existence, ...facts])} if !contains(same, jsonencode(element))]`;
}

function mapElements(shape: MapShape, at: Position): string {
  const { facts } = partsOf(shape.values, { access: "element", path: "" });
  // A scalar is a fact of that name itself.
  const existence = shape.values.kind === "scalar" ? [] : [`"" = "${PRESENT}"`];
  const list = `for name, element in try({ for name, element in ${at.access} : name => element }, {})`;
  return `[${list} : ${prefixed(`${at.path}[\${name}]`, [...existence, ...facts])}]`;
}

/** The items of a list, or none where it is no list. */
function safeList(access: string, item: string): string {
  return `try([for element in ${access} : ${item}], [])`;
}

/** The facts of an element, with its own path in front of theirs. */
function prefixed(prefix: string, entries: readonly string[]): string {
  return `{\nfor path, value in ${braced(entries)} :\n"${prefix}\${path}" => value\n}`;
}

function scalarAccesses(shape: PropertyShape | undefined, access: string): readonly string[] {
  if (shape?.kind !== "object") return [access];
  return sortedProperties(shape.properties).flatMap(([name, property]) =>
    scalarAccesses(property, `${access}.${name}`),
  );
}

function sortedProperties(properties: PropertyShapes): readonly (readonly [string, PropertyShape])[] {
  return Object.entries(properties).sort(([a], [b]) => compareText(a, b));
}

function braced(entries: readonly string[]): string {
  return `{\n${entries.map((entry) => `${entry}\n`).join("")}}`;
}
