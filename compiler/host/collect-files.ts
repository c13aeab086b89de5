import { basename, dirname, join, resolve } from "node:path";
import type { Result } from "../diagnostics/diagnostic.ts";
import { compareText } from "../util/compare.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { cannotRead, noPolicyFiles, patternMatchesNothing } from "./diagnostics.ts";
import { type Glob, parseGlob } from "./glob.ts";
import { type Host, HostError } from "./host.ts";
import { relativePath, showPath } from "./show-path.ts";
import { type Exclusions, type PolicyPath, walkFolder } from "./walk-folder.ts";

/** Where policy files are looked for. */
export interface Search {
  /** Files, folders and globs. */
  readonly patterns: readonly string[];
  /** Absolute; patterns are read against it. */
  readonly from: string;
  /** Absolute; the paths of the files found are made relative to it. */
  readonly base: string;
  /** Absolute paths that are left out although a folder or a pattern leads to them. */
  readonly exclude: readonly string[];
  /** The file in which the patterns stand; absent for the command line. */
  readonly namedBy?: string;
}

/** A policy file that was found. */
export interface FoundFile {
  readonly absolute: string;
  /** Relative to the base of the search, `/` as separator. */
  readonly path: string;
}

/** A file with the one name that it has however it is reached. */
export interface CollectedFile extends FoundFile {
  /** Absolute, links followed. */
  readonly real: string;
}

/**
 * The policy files that the patterns lead to, sorted by path, each once, by whatever names it is reached.
 * A pattern that leads to no file is an error, and so are no files at all.
 */
export async function collectFiles(host: Host, search: Search): Promise<Result<readonly CollectedFile[]>> {
  const exclude = new Set(await Promise.all(search.exclude.map((path) => realPathOf(host, path))));
  const results: Result<readonly PolicyPath[]>[] = [];
  for (const pattern of search.patterns) results.push(await followPattern(host, search, pattern, exclude));
  const diagnostics = results.flatMap((result) => result.diagnostics);
  const value = distinctFiles(
    search.base,
    results.flatMap((result) => result.value),
    exclude,
  );
  if (value.length > 0 || diagnostics.length > 0) return { value, diagnostics };
  const where = search.patterns.map((pattern) => JSON.stringify(pattern)).join(", ");
  const isExcluded = results.some((result) => result.value.length > 0);
  const help = isExcluded ? EXCLUDED : undefined;
  return { value, diagnostics: [noPolicyFiles.withoutLocation({ where }, { help })] };
}

const EXCLUDED =
  "the project file is no policy, and is read whatever is named; without paths the whole project is checked";

/** The real path of what need not exist: a folder that was never written cannot be found either. */
async function realPathOf(host: Host, path: string): Promise<string> {
  return (await host.stat(path)) === undefined ? path : host.realPath(path);
}

/** What one pattern leads to. */
async function followPattern(
  host: Host,
  search: Search,
  pattern: string,
  exclude: Exclusions,
): Promise<Result<readonly PolicyPath[]>> {
  try {
    return await follow(host, search, pattern, exclude);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { value: [], diagnostics: [cannotRead.withoutLocation({ reason: error.message })] };
  }
}

async function follow(
  host: Host,
  search: Search,
  pattern: string,
  exclude: Exclusions,
): Promise<Result<readonly PolicyPath[]>> {
  // What exists under exactly this name is meant, even when the name looks like a glob.
  const literal = resolve(search.from, pattern);
  const kind = (await host.stat(literal))?.kind;
  if (kind === "file") {
    return { value: [{ path: literal, real: await host.realPath(literal) }], diagnostics: [] };
  }
  const nothing = (what: string, help?: string): Result<readonly PolicyPath[]> =>
    nothingFound(search, pattern, what, help);
  if (kind === "other") return nothing("is neither a file nor a folder; `-` reads standard input");
  const glob = kind === "folder" ? undefined : await parseGlob(search.from, pattern);
  if (kind === undefined && glob === undefined) {
    const siblings = await siblingsOf(host, literal);
    if (siblings.includes(basename(literal))) return nothing("is a link that leads nowhere");
    return nothing(
      "does not exist; expected a file, a folder or a glob",
      nearestName(host, literal, siblings),
    );
  }
  const value = await searchFolder(host, glob?.folder ?? literal, glob, exclude);
  if (value.length > 0) return { value, diagnostics: [] };
  return nothing(glob ? "matches no *.yaml or *.yml file" : "holds no *.yaml or *.yml file");
}

async function searchFolder(
  host: Host,
  folder: string,
  glob: Glob | undefined,
  exclude: Exclusions,
): Promise<readonly PolicyPath[]> {
  if ((await host.stat(folder))?.kind !== "folder") return [];
  const files = await walkFolder(host, folder, exclude);
  return glob === undefined ? files : files.filter(({ path }) => glob.matches(relativePath(folder, path)));
}

function nothingFound(
  { namedBy }: Search,
  pattern: string,
  found: string,
  help: string | undefined,
): Result<readonly PolicyPath[]> {
  const what = namedBy === undefined ? found : `${found} (it stands under \`policies\` in ${namedBy})`;
  return { value: [], diagnostics: [patternMatchesNothing.withoutLocation({ pattern, what }, { help })] };
}

/** The names in the folder of a path at which nothing stands. */
async function siblingsOf(host: Host, path: string): Promise<readonly string[]> {
  const folder = dirname(path);
  if ((await host.stat(folder))?.kind !== "folder") return [];
  return (await host.readFolder(folder)).map(({ name }) => name);
}

function nearestName(host: Host, path: string, siblings: readonly string[]): string | undefined {
  const nearest = didYouMean(basename(path), siblings);
  return nearest && `did you mean ${JSON.stringify(showPath(host.cwd, join(dirname(path), nearest)))}?`;
}

/** Sorted; without what is excluded, and without the further names of a file that has several. */
function distinctFiles(
  base: string,
  found: readonly PolicyPath[],
  exclude: Exclusions,
): readonly CollectedFile[] {
  const seen = new Set(exclude);
  const files = found.map(({ path, real }) => ({ absolute: path, real, path: relativePath(base, path) }));
  return files
    .sort((a, b) => compareText(a.path, b.path))
    .filter(({ real }) => !seen.has(real) && seen.add(real));
}
