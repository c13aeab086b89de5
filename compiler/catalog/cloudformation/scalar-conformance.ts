import type { Json } from "../../util/stable-json.ts";
import type { ScalarShape } from "./shape.ts";

/** What AWS would refuse in a value that is no array and no object, as predicates: `must be a string`. */
export function scalarFaults(shape: ScalarShape, value: Json): string[] {
  if (!hasType(shape, value)) return [`must be ${shape.type === "integer" ? "an" : "a"} ${shape.type}`];
  if (typeof value === "string") return textFaults(shape, value);
  return typeof value === "number" ? numberFaults(shape, value) : [];
}

function hasType({ type }: ScalarShape, value: Json): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type;
}

function textFaults(shape: ScalarShape, value: string): string[] {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = shape;
  // JSON Schema counts characters, not UTF-16 code units.
  const length = [...value].length;
  return [
    ...(shape.enum !== undefined && !shape.enum.includes(value)
      ? [`must be one of ${shape.enum.join(", ")}`]
      : []),
    ...(shape.pattern !== undefined && !shape.pattern.test(value)
      ? [`must match ${shape.pattern.source}`]
      : []),
    ...(length < minLength ? [`must have at least ${minLength} characters`] : []),
    ...(length > maxLength ? [`must have at most ${maxLength} characters`] : []),
  ];
}

function numberFaults(shape: ScalarShape, value: number): string[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = shape;
  return [
    ...(value < minimum ? [`must be at least ${minimum}`] : []),
    ...(value > maximum ? [`must be at most ${maximum}`] : []),
  ];
}
