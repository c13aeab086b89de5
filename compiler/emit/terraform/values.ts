import { compareText } from "../../util/compare.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Address, Argument, Attribute, JsonText, Reference, Text, Value } from "./model.ts";

/** What may be written for a value: strings, numbers and booleans stand for themselves. */
export type Written = Value | string | number | boolean;

/** An attribute, or nothing where the value is undefined: to be spread into a list of arguments. */
export function optional(name: string, value: Written | undefined): readonly Attribute[] {
  return value === undefined ? [] : [attribute(name, value)];
}

export function attribute(name: string, value: Written): Attribute {
  return { kind: "attribute", name, value: toValue(value) };
}

/** A block of which there is one at most. */
export function block(name: string, ...body: readonly Argument[]): Argument {
  return { kind: "block", name, arguments: body };
}

/** Repeated blocks; nothing where there are none. */
export function blocks(name: string, bodies: readonly (readonly Argument[])[]): readonly Argument[] {
  return bodies.length === 0 ? [] : [{ kind: "blocks", name, blocks: bodies }];
}

export function text(value: string): Text {
  return { kind: "text", text: value };
}

export function list(items: readonly Written[]): Value {
  return { kind: "list", items: items.map(toValue) };
}

/** A map whose keys are data, sorted by them. */
export function map(entries: Iterable<readonly [string, Written]>): Value {
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b));
  return { kind: "map", entries: sorted.map(([key, value]) => [key, toValue(value)]) };
}

export function json(value: Json): JsonText {
  return { kind: "json", json: value };
}

export function reference(resource: Address, name: string): Reference {
  return { kind: "reference", resource, attribute: name };
}

function toValue(value: Written): Value {
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return value;
}
