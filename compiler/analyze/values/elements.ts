import { parseCidr } from "./cidr.ts";
import { misspelt, type Parsed, parsed, refused } from "./parsed.ts";

/** Reads a port. */
export function parsePort(written: string | number): Parsed<number> {
  const port = Number(written);
  const whole = Number.isInteger(port) && port >= 0 && port <= 65_535 && String(written).trim() !== "";
  if (!whole) return refused("is not a port, which is a whole number from 0 to 65535");
  return typeof written === "number"
    ? parsed(port)
    : refused(`is a text in quotes, but a port is a number; write ${port} without them`);
}

/** Reads an element of a list of numbers. */
export function parseNumber(written: string | number): Parsed<number> {
  if (typeof written !== "number") return refused("is a text, but the metric reports numbers");
  return Number.isFinite(written) ? parsed(written) : refused("is not a finite number");
}

/** Reads an element of a list of strings. */
export function parseString(written: string | number): Parsed<string> {
  if (typeof written === "string") return parsed(written);
  return misspelt("is a number, but the metric reports strings", `"${written}"`);
}

/** Reads an element of a list of address ranges. */
export function parseRange(written: string | number): Parsed<string> {
  return typeof written === "string"
    ? parseCidr(written)
    : refused("is a number, but the metric reports IP addresses");
}
