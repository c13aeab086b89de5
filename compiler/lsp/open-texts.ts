import { isAbsolute } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** What an editor holds of a file. */
export interface OpenText {
  /** As the editor spells it, which may differ from how we would. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** The texts that are open in editors, by the path of their file; by their address where they have no file. */
export type OpenTexts = ReadonlyMap<string, OpenText>;

/** Absolute; undefined where an address leads to no file. */
export function pathOfUri(uri: string): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const path = fileURLToPath(uri);
    return isAbsolute(path) ? path : undefined;
  } catch {
    // Another computer's file, or no address at all.
    return undefined;
  }
}

/**
 * Whether what an editor shows under an address is a file, or is to become one. What is not may be an older version
 * (`git:`), half of a comparison or the output of a program.
 */
export function isFileToBe(uri: string): boolean {
  return /^(?:file|untitled):/i.test(uri);
}

/** The address of a file: the one that the editor uses, where it has the file open. */
export function uriOfPath(path: string, open: OpenTexts): string {
  return open.get(path)?.uri ?? pathToFileURL(path).href;
}
