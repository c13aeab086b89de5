import { defaultOf } from "../../catalog/cloudformation/defaults.ts";
import type {
  KeyedSetShape,
  PropertyShape,
  ScalarShape,
  SetShape,
} from "../../catalog/cloudformation/shape.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import { memberAt, type Position, propertyAt } from "./position.ts";
import { scalarText } from "./scalar-text.ts";

/**
 * The text by which a member of a set is found again on the other side, whatever their order: the properties that
 * identify it, or the member itself. The same text as in Terraform's drift blocks.
 * @param at the position of the set
 */
export function memberKey(shape: SetShape | KeyedSetShape, member: Json, at: Position): string {
  if (shape.kind === "set") return setMemberKey(shape.items, member);
  if (!isJsonObject(member)) return stableJson(member);
  const parts = shape.by.flatMap((name) =>
    scalarsOf(shape.items.properties[name], memberOf(member, name), propertyAt(memberAt(at, ""), name)),
  );
  return parts.join("/");
}

function setMemberKey(items: SetShape["items"], member: Json): string {
  const text = items.kind === "scalar" ? scalarText(items, member) : undefined;
  return text ?? stableJson(member);
}

function scalarsOf(
  shape: PropertyShape | undefined,
  value: Json | undefined,
  at: Position,
): readonly string[] {
  if (shape?.kind === "object") {
    if (value === undefined) return [];
    return Object.entries(shape.properties)
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([name, property]) => scalarsOf(property, memberOf(value, name), propertyAt(at, name)));
  }
  if (shape?.kind !== "scalar") return [];
  const text = knownText(shape, value ?? defaultOf(at.typeName, at.slot)?.value);
  return text === "" ? [] : [text];
}

function knownText(shape: ScalarShape, value: Json | undefined): string {
  return scalarText(shape, value) ?? (value === undefined ? "" : stableJson(value));
}
