import { randomUUID } from "node:crypto";
import { realpath, renameSync, unlinkSync } from "node:fs";
import { chmod, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { NewFile, StagedFiles } from "./host.ts";
import { makeFolder } from "./make-folder.ts";
import { mapBounded } from "./map-bounded.ts";

/** Calls a function when the program is interrupted; answers with a way to call that off. */
export type OnInterrupt = (clean: () => void) => () => void;

/** How files are staged. */
export interface StageOptions {
  readonly onInterrupt: OnInterrupt;
  /** Turns what the system says of a file into a `HostError`. */
  readonly toError: (path: string, error: unknown) => Error;
}

const FILES_AT_ONCE = 16;
const resolveLinks = promisify(realpath.native);

/** A file on its way: all paths absolute. */
interface Staged {
  readonly path: string;
  readonly temporary: string;
  /** The path with links followed, so that a link stays a link and its target gets the text. */
  readonly target: string;
}

/**
 * The files in temporary files beside their targets: a rename within a folder is atomic.
 * @param files absolute paths
 * @throws what `toError` makes; then nothing is left of the preparation
 */
export async function stageFiles(files: readonly NewFile[], options: StageOptions): Promise<StagedFiles> {
  const pending = new Set<string>();
  const folders: string[] = [];
  const calmDown = options.onInterrupt(() => pending.forEach(removeNow));
  const discard = async (): Promise<void> => {
    for (const temporary of pending) await ignoreFailure(unlink(temporary));
    pending.clear();
    // The deepest first; folders in which files now stand are not empty, and stay.
    for (const folder of folders.splice(0).sort((a, b) => b.length - a.length))
      await ignoreFailure(rmdir(folder));
    calmDown();
  };
  const stage = async ({ path, text }: NewFile): Promise<Staged> => {
    folders.push(...(await makeFolder(dirname(path))));
    const target = await resolveLinks(path).catch(() => path);
    const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
    pending.add(temporary);
    await writeFile(temporary, text, { flag: "wx" });
    const mode = await modeOf(target);
    if (mode !== undefined) await chmod(temporary, mode);
    return { path, temporary, target };
  };
  const staged = await mapBounded(files, FILES_AT_ONCE, (file) =>
    stage(file).catch((error: unknown) => {
      throw options.toError(file.path, error);
    }),
  ).catch(async (error: unknown) => {
    await discard();
    throw error;
  });
  const commit = async (onWritten: () => void = () => undefined): Promise<void> => {
    for (const { path, temporary, target } of staged) {
      try {
        // Without a pause between the files an interrupt comes before all of them or behind.
        renameSync(temporary, target);
      } catch (error) {
        throw options.toError(path, error);
      }
      pending.delete(temporary);
      onWritten();
    }
  };
  return { commit, discard };
}

/** Who may do what with a file that is to be replaced: that stays as it is. Undefined where there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mode }) => mode & 0o777,
    () => undefined,
  );
}

async function ignoreFailure(work: Promise<unknown>): Promise<void> {
  await work.catch(() => undefined);
}

/** The program ends at once, so nothing can be awaited. */
function removeNow(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was not written yet, or has its place already.
  }
}
