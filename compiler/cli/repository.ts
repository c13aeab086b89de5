import { relative, resolve } from "node:path";
import type { Host } from "../host/host.ts";
import { isInside, showPath } from "../host/show-path.ts";

/** Where GitHub Actions and GitLab CI say that they put the repository. */
const VARIABLES = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

/**
 * How the files of a project are called in reports for other programs: relative to the folder that is asked for, else to
 * the checkout where a CI system names one that holds the project, else to the working folder. Where the project is
 * reached through a link, its files are called as git knows them.
 * @param base absolute: the folder of the project
 */
export async function repositoryPaths(
  host: Host,
  base: string,
  wanted: string | undefined,
): Promise<(path: string) => string> {
  const realBase = await realPathOf(host, base);
  for (const root of rootsOf(host, wanted)) {
    const realRoot = await realPathOf(host, root);
    if (isInside(realRoot, realBase)) return (path) => showPath(realRoot, realFile(base, realBase, path));
    if (isInside(root, base)) return (path) => showPath(root, resolve(base, path));
  }
  const root = wanted === undefined ? host.cwd : resolve(host.cwd, wanted);
  return (path) => showPath(root, resolve(base, path));
}

/** Folders that may be the repository, the likeliest first. */
function rootsOf({ cwd, env }: Host, wanted: string | undefined): readonly string[] {
  if (wanted !== undefined) return [resolve(cwd, wanted)];
  const named = VARIABLES.map((variable) => env[variable] ?? "").filter((folder) => folder !== "");
  return [...named, cwd];
}

/** A file of the project, as if the project had been found where the link leads. */
function realFile(base: string, realBase: string, path: string): string {
  const file = resolve(base, path);
  return isInside(base, file) ? resolve(realBase, relative(base, file)) : file;
}

/** A folder that a variable names need not exist. */
async function realPathOf(host: Host, folder: string): Promise<string> {
  return host.realPath(folder).catch(() => folder);
}
