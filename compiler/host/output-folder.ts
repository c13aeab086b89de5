import { dirname, join } from "node:path";
import { compareText } from "../util/compare.ts";
import { joinPath } from "../util/join-path.ts";
import { type Host, HostError } from "./host.ts";
import { mapBounded } from "./map-bounded.ts";
import { isInside, showPath } from "./show-path.ts";

/** A file to be generated; the path is relative to the output folder, `/` as separator. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** A generated file beside what stands in the output folder. */
export interface ComparedFile {
  readonly path: string;
  /** `extra`: made by an earlier run, and not any more. */
  readonly state: "current" | "missing" | "stale" | "extra";
}

/** The file that lists what a run made; without it nobody knows what may be removed. */
export const MANIFEST_FILE = "manifest.json";

const FILES_AT_ONCE = 16;

/**
 * Compares the output folder with what shall stand in it. Reads only.
 * @param folder absolute
 * @param previous what an earlier run made, as its manifest says
 * @throws HostError when a file that is not of Palisade's making stands in the way
 */
export async function compareOutput(
  host: Host,
  folder: string,
  files: readonly OutputFile[],
  previous: readonly string[],
): Promise<readonly ComparedFile[]> {
  const made = new Set(previous);
  const compared = await mapBounded(files, FILES_AT_ONCE, (file) => compareFile(host, folder, file, made));
  const kept = new Set(files.map(({ path }) => path));
  const gone = previous.filter((path) => !kept.has(path) && isSafe(path));
  const extra = await mapBounded(gone, FILES_AT_ONCE, (path) => findExtra(host, folder, path));
  return [...compared, ...extra.flat()].sort((a, b) => compareText(a.path, b.path));
}

/**
 * Makes the output folder what it shall be. Everything is prepared before anything is touched, so a full disk
 * changes nothing. The manifest gets its place last: when something fails before it, the old one still lists
 * everything that is to be removed, and the next run begins anew.
 */
export async function updateOutput(
  host: Host,
  folder: string,
  files: readonly OutputFile[],
  compared: readonly ComparedFile[],
  onWritten: () => void,
): Promise<void> {
  const states = new Map(compared.map(({ path, state }) => [path, state]));
  const changed = manifestLast(files.filter(({ path }) => states.get(path) !== "current"));
  for (const { path } of compared.filter(({ state }) => state !== "current")) {
    await refuseOutside(host, folder, join(folder, path));
  }
  const staged = await host.stageFiles(changed.map(({ path, text }) => ({ path: join(folder, path), text })));
  try {
    for (const { path, state } of compared) {
      if (state === "extra") await host.removeFile(join(folder, path), folder);
    }
    await staged.commit(onWritten);
  } finally {
    await staged.discard();
  }
}

function manifestLast(files: readonly OutputFile[]): readonly OutputFile[] {
  const isManifest = ({ path }: OutputFile): boolean => path === MANIFEST_FILE;
  return [...files.filter((file) => !isManifest(file)), ...files.filter(isManifest)];
}

async function compareFile(
  host: Host,
  folder: string,
  { path, text }: OutputFile,
  made: ReadonlySet<string>,
): Promise<ComparedFile> {
  const target = join(folder, path);
  if ((await host.stat(target)) === undefined) return { path, state: "missing" };
  const present = new TextDecoder().decode(await host.readFile(target));
  if (present === text) return { path, state: "current" };
  if (made.has(path) || isSigned(present)) return { path, state: "stale" };
  const shown = JSON.stringify(showPath(host.cwd, target));
  throw new HostError(
    `${shown} is in the way: it is not a file that palisade made; move it, or choose another output folder`,
  );
}

/** Every generated file names its maker at its beginning; a manifest may get lost in a merge. */
function isSigned(text: string): boolean {
  return /palisade/i.test(text.slice(0, 1000));
}

async function findExtra(host: Host, folder: string, path: string): Promise<readonly ComparedFile[]> {
  const found = await host.stat(join(folder, path));
  return found?.kind === "file" ? [{ path, state: "extra" }] : [];
}

/** A manifest is a file like any other, and may have been written by a stranger. */
function isSafe(path: string): boolean {
  return joinPath(MANIFEST_FILE, path) === path;
}

/** A link in the output folder must not lead the hand that writes or removes to another place. */
async function refuseOutside(host: Host, folder: string, target: string): Promise<void> {
  const root = await realPathOfNearest(host, folder);
  if (isInside(root, await realPathOfNearest(host, target))) return;
  const shown = JSON.stringify(showPath(host.cwd, target));
  throw new HostError(`cannot write ${shown}: a link leads it out of the output folder`);
}

/** The real path of the deepest part of a path that exists, with the rest behind it. */
async function realPathOfNearest(host: Host, path: string): Promise<string> {
  if ((await host.stat(path)) !== undefined) return host.realPath(path);
  const parent = dirname(path);
  return parent === path ? path : join(await realPathOfNearest(host, parent), path.slice(parent.length));
}
