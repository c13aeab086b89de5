import { shortHash } from "../util/short-hash.ts";

const HASH_LENGTH = 8;

/**
 * A name for something that the author did not name himself: letters, digits, `_` and `-` only, at most `max`
 * long. Where characters had to be replaced or cut off, a hash of the whole tells it apart from its like; so a
 * name never changes because another one comes or goes.
 */
export function fitName(text: string, max: number): string {
  const clean = text.replace(/[^A-Za-z0-9_-]/gu, "-");
  if (clean === text && clean.length <= max) return clean;
  return `${clean.slice(0, max - HASH_LENGTH - 1)}-${shortHash(text)}`;
}
