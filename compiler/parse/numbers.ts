const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const LEADING_ZERO = /^[-+]?0[0-9]+$/;
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/;
const OCTAL = /^0o[0-7]+$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;

/** As many digits survive in a 64-bit number whatever they are. */
const SAFE_DIGITS = 15;

/** What a plain text that looks like a number is in YAML 1.2, or why it is not taken for one. */
export type ReadNumber =
  | { readonly kind: "number"; readonly value: number }
  /** `other`: what it is in YAML 1.1, where that differs. */
  | { readonly kind: "ambiguous"; readonly value: number; readonly other: string | undefined }
  | { readonly kind: "not-finite" }
  | { readonly kind: "imprecise"; readonly value: number };

/** Reads a number of YAML's core schema; undefined for text that is none. */
export function readNumber(text: string): ReadNumber | undefined {
  if (DECIMAL.test(text)) return LEADING_ZERO.test(text) ? readLeadingZero(text) : readDecimal(text);
  if (HEXADECIMAL.test(text)) return readInteger(text);
  if (OCTAL.test(text)) return { kind: "ambiguous", value: Number(text), other: "a text" };
  return NOT_FINITE.test(text) ? { kind: "not-finite" } : undefined;
}

function readLeadingZero(text: string): ReadNumber {
  const digits = text.replace(/^[-+]?0+(?=[0-9])/, "");
  if (digits.length === 1) return { kind: "ambiguous", value: Number(text), other: undefined };
  const octal = /^[0-7]+$/.test(digits) ? Number(`0o${digits}`) : undefined;
  const other = octal === undefined ? "a text" : String(text.startsWith("-") ? -octal : octal);
  return { kind: "ambiguous", value: Number(text), other };
}

function readDecimal(text: string): ReadNumber {
  const value = Number(text);
  if (!Number.isFinite(value)) return { kind: "not-finite" };
  if (text.length <= SAFE_DIGITS && !/[eE]/.test(text)) return { kind: "number", value };
  const kept = normalDigits(text) === normalDigits(String(value));
  return { kind: kept ? "number" : "imprecise", value };
}

function readInteger(text: string): ReadNumber {
  const value = Number(text);
  return { kind: Number.isSafeInteger(value) ? "number" : "imprecise", value };
}

/**
 * One form for all ways to write the same decimal: sign, digits without zeros at either end, power of ten.
 * Equal for what was written and for what is printed of the number read, exactly when no digit was lost.
 */
function normalDigits(text: string): string {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.replace(/^[-+]/, "").split(".");
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${text.startsWith("-") ? "-" : ""}${significant}e${power}`;
}
