import { createHash } from "node:crypto";

/** The first 8 hex digits of a text's SHA-256: tells names apart that had to be shortened or cleaned. */
export function shortHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 8);
}
