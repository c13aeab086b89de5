import { InvalidArgumentError } from "commander";

/** A name by which a comment or an issue is found again. */
export function toKey(text: string): string {
  if (!/^[a-z0-9-]{1,50}$/.test(text))
    throw new InvalidArgumentError("Expected lower-case letters, digits and dashes.");
  return text;
}
