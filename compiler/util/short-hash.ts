import { createHash } from "node:crypto";

/**
 * The first hex digits of a text's SHA-256: 8 tell names apart that had to be shortened or cleaned, 32 anything.
 */
export function shortHash(text: string, digits = 8): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, digits);
}
