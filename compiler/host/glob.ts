import { resolve } from "node:path";

/** A pattern, taken apart: the folder where searching begins, and a test for what is found in it. */
export interface Glob {
  /** Absolute. */
  readonly folder: string;
  /** Takes a path relative to `folder`, `/` as separator. */
  matches(path: string): boolean;
}

/**
 * Reads a pattern such as `policies/**` + `/*.yaml`; undefined when it has none of the characters that make
 * a glob. A leading `!` is an ordinary character, as it is in a file name.
 */
export async function parseGlob(from: string, pattern: string): Promise<Glob | undefined> {
  // Most command lines have no glob, and start quicker without this.
  const { default: picomatch } = await import("picomatch");
  const { isGlob, base, glob } = picomatch.scan(pattern, { nonegate: true });
  if (!isGlob) return undefined;
  const test = picomatch(glob, { nonegate: true });
  return { folder: resolve(from, base), matches: (path) => test(path) };
}
