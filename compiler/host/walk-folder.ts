import { join } from "node:path";
import { type Host, HostError } from "./host.ts";
import { showPath } from "./show-path.ts";

/** Real paths that are not entered and not found. */
export type Exclusions = ReadonlySet<string>;

/** A file by the name under which it was reached, and by the one name that it has however it is reached. */
export interface PolicyPath {
  readonly path: string;
  readonly real: string;
}

const POLICY_FILE = /\.ya?ml$/i;

/**
 * Every `*.yaml` and `*.yml` file in a folder and the folders below it, as absolute paths under the names by
 * which they were reached. Left out are `node_modules` and whatever is hidden (`.git`, `.github`, editors'
 * swap files): that YAML is not policies. A linked folder is entered once, so a circle of links ends.
 * @throws HostError when a folder cannot be read, or a link leads nowhere
 */
export async function walkFolder(
  host: Host,
  folder: string,
  exclude: Exclusions,
): Promise<readonly PolicyPath[]> {
  const entered = new Set<string>();
  const files: PolicyPath[] = [];
  const enter = async (path: string): Promise<void> => {
    const real = await host.realPath(path);
    if (entered.has(real) || (path !== folder && exclude.has(real))) return;
    entered.add(real);
    for (const { name, kind } of await host.readFolder(path)) {
      if (name.startsWith(".") || name === "node_modules") continue;
      const child = join(path, name);
      const target = kind === "link" ? await followLink(host, child) : kind;
      if (target === "folder") await enter(child);
      else if (target === "file" && POLICY_FILE.test(name)) {
        // Asking for every file would cost as much as reading it; only a link has another name.
        files.push({ path: child, real: kind === "link" ? await host.realPath(child) : join(real, name) });
      }
    }
  };
  await enter(folder);
  return files;
}

/** What a link leads to. A policy file that is a dead link is an error: it would silently not be read. */
async function followLink(host: Host, path: string): Promise<"file" | "folder" | "other"> {
  const found = await host.stat(path).catch((error: unknown) => {
    if (POLICY_FILE.test(path)) throw error;
    return undefined;
  });
  if (found !== undefined) return found.kind;
  if (!POLICY_FILE.test(path)) return "other";
  throw new HostError(
    `cannot read ${JSON.stringify(showPath(host.cwd, path))}: it is a link that leads nowhere`,
  );
}
