import { InvalidArgumentError } from "commander";

/** A whole number from 1 to 999. */
export function toCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("Expected a whole number from 1 to 999.");
  return Number(text);
}

/** A URL of the web, as it was written. */
export function toUrl(text: string): string {
  if (!/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : ""))
    throw new InvalidArgumentError("Expected a URL, as in http://localhost:4566.");
  return text;
}
