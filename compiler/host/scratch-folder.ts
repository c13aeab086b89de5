import { renameSync } from "node:fs";
import { chmod, mkdtemp, rm, rmdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "./make-folder.ts";
import { toHostError } from "./system-error.ts";

/** A folder for files that nobody shall find afterwards, except for those that are kept. Only this user may read it. */
export interface ScratchFolder {
  /** Absolute. */
  readonly path: string;
  /** Writes a file into it. */
  write(name: string, text: string): Promise<void>;
  /**
   * Moves files out of it into the folder in which it was made, in place of what stood there; all or, where one of them is
   * not there, none.
   */
  keep(names: readonly string[]): Promise<void>;
  /** Removes it with all that is in it. */
  remove(): Promise<void>;
}

/** Plans hold secrets. */
const OWNER_ONLY = 0o600;

/**
 * Makes a scratch folder in another, which is made where it is missing; without one, among the temporary files.
 * @param parent absolute
 * @throws HostError
 */
export async function openScratchFolder(parent?: string): Promise<ScratchFolder> {
  const place = parent ?? tmpdir();
  const made = await told(place, () => (parent === undefined ? Promise.resolve([]) : makeFolder(parent)));
  const path = await told(place, () => mkdtemp(join(place, ".palisade-")));
  return {
    path,
    write: (name, text) =>
      told(join(path, name), () => writeFile(join(path, name), text, { mode: OWNER_ONLY })),
    keep: async (names) => {
      for (const name of names) await told(join(place, name), () => chmod(join(path, name), OWNER_ONLY));
      // Without a pause between the files an interrupt comes before all of them or behind.
      await told(place, async () => {
        for (const name of names) renameSync(join(path, name), join(place, name));
      });
    },
    remove: async () => {
      await rm(path, { recursive: true, force: true });
      // The deepest first; one in which something was kept is not empty, and stays.
      for (const folder of [...made].reverse()) await rmdir(folder).catch(() => undefined);
    },
  };
}

async function told<T>(path: string, operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw toHostError("write", path, error);
  }
}
