import { type Dirent, readFile, realpath } from "node:fs";
import { readdir, rmdir, stat, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { compareText } from "../util/compare.ts";
import type { Host } from "./host.ts";
import { showPath } from "./show-path.ts";
import { type OnInterrupt, stageFiles } from "./stage-files.ts";
import { isMissing, toHostError } from "./system-error.ts";

// The callback API reads many small files more than twice as fast as `node:fs/promises` does.
const readWhole = promisify(readFile);
// Only this one follows links as the operating system does.
const resolveLinks = promisify(realpath.native);

/** Without a way to hear of it, an interrupted program leaves its temporary files behind. */
const NEVER: OnInterrupt = () => () => undefined;

/** The real world: the file system of this machine. */
export function createNodeHost(from: Pick<Host, "cwd" | "env">, onInterrupt: OnInterrupt = NEVER): Host {
  const at = (path: string): string => resolve(from.cwd, path);
  return {
    cwd: from.cwd,
    env: from.env,
    readFile: (path) => told("read", path, (absolute) => readWhole(absolute)),
    stat: (path) => told("read", path, statPath),
    readFolder: (path) => told("read", path, listFolder),
    realPath: (path) => told("read", path, (absolute) => resolveLinks(absolute)),
    stageFiles: (files) =>
      stageFiles(
        files.map(({ path, text }) => ({ path: at(path), text })),
        { onInterrupt, toError: (path, error) => toHostError("write", showPath(from.cwd, path), error) },
      ),
    removeFile: (path, stopAt) => told("remove", path, (absolute) => removeUpTo(absolute, at(stopAt))),
  };

  /** Does something with a path; what the system says of a failure becomes a sentence for the author. */
  async function told<T>(
    verb: "read" | "remove",
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
