import { mkdir, readdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { codeOf } from "./system-error.ts";

/**
 * Makes a folder and those above it that are missing; answers with those that it made, the topmost first.
 * Node's own `recursive` never ends below `/proc`, and says "does not exist" of a file system that is read-only.
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  if (await isFolder(path)) return [];
  const above = dirname(path) === path ? [] : await makeFolder(dirname(path));
  try {
    await mkdir(path);
    return [...above, path];
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    // Another file of the same folder, or another run, was quicker; else this says what stands there.
    await readdir(path);
    return above;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
