import { randomUUID } from "node:crypto";
import { type Dirent, readFile, realpath } from "node:fs";
import { mkdir, readdir, rename, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { compareText } from "../util/compare.ts";
import type { Host } from "./host.ts";
import { showPath } from "./show-path.ts";
import { isMissing, toHostError } from "./system-error.ts";

// The callback API reads many small files more than twice as fast as `node:fs/promises` does.
const readWhole = promisify(readFile);
// Only this one follows links as the operating system does.
const resolveLinks = promisify(realpath.native);

/** The real world: the file system of this machine. */
export function createNodeHost(from: Pick<Host, "cwd" | "env">): Host {
  const at = (path: string): string => resolve(from.cwd, path);
  return {
    cwd: from.cwd,
    env: from.env,
    readFile: (path) => told("read", path, (absolute) => readWhole(absolute)),
    stat: (path) => told("read", path, statPath),
    readFolder: (path) => told("read", path, listFolder),
    realPath: (path) => told("read", path, (absolute) => resolveLinks(absolute)),
    writeFile: (path, text) => told("write", path, (absolute) => writeAtomically(absolute, text)),
    removeFile: (path, stopAt) => told("remove", path, (absolute) => removeUpTo(absolute, at(stopAt))),
  };

  /** Does something with a path; what the system says of a failure becomes a sentence for the author. */
  async function told<T>(
    verb: "read" | "write" | "remove",
    path: string,
    operation: (absolute: string) => Promise<T>,
  ): Promise<T> {
    try {
      return await operation(at(path));
    } catch (error) {
      throw toHostError(verb, showPath(from.cwd, path), error);
    }
  }
}

async function statPath(path: string): ReturnType<Host["stat"]> {
  try {
    const found = await stat(path);
    return { kind: kindOf(found), size: found.size };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function listFolder(path: string): ReturnType<Host["readFolder"]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? ("link" as const) : kindOf(entry) }))
    .sort((a, b) => compareText(a.name, b.name));
}

function kindOf(found: Pick<Dirent, "isFile" | "isDirectory">): "file" | "folder" | "other" {
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}

/**
 * A reader sees the old file or the new one, never a half: a rename within a folder is atomic. A link is
 * followed first, so that it stays a link and its target gets the text.
 */
async function writeAtomically(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const target = await resolveLinks(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, { flag: "wx" });
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function removeUpTo(path: string, stopAt: string): Promise<void> {
  await unlink(path);
  for (let folder = dirname(path); folder.startsWith(join(stopAt, "/")); folder = dirname(folder)) {
    const isEmpty = await rmdir(folder).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
