import type { ScalarShape } from "../../catalog/cloudformation/shape.ts";
import { canonicalRange } from "../../criteria/address-range.ts";
import type { Json } from "../../util/stable-json.ts";

/**
 * A text that is equal for values that mean the same to AWS: it writes some numbers and flags as text, and one address of
 * IPv6 can be spelled in many ways; the catalogue says which texts are numbers or ranges. Undefined for what is no scalar.
 */
export function scalarText(shape: ScalarShape, value: Json | undefined): string | undefined {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return undefined;
  if (shape.addressRange === true) return canonicalRange(value);
  return isNumeric(shape) ? numberText(value) : value;
}

function isNumeric({ type, numeric }: ScalarShape): boolean {
  return numeric === true || type === "integer" || type === "number";
}

/** A number of more digits than can be told apart stays as it was written. */
function numberText(text: string): string {
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return text;
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : String(number);
}
