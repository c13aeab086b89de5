import { dirname, join, resolve } from "node:path";
import { type Host, HostError } from "./host.ts";

/** The name of the file that makes a folder a project. */
export const PROJECT_FILE = "palisade.yaml";

/** Where a project lies: absolute paths. */
export interface ProjectPlace {
  readonly folder: string;
  readonly file: string;
}

/** The project that a folder is in: `palisade.yaml` in it, or in the nearest folder above that has one. */
export async function findProject(host: Host): Promise<ProjectPlace | undefined> {
  for (let folder = resolve(host.cwd); ; folder = dirname(folder)) {
    const file = join(folder, PROJECT_FILE);
    if ((await host.stat(file))?.kind === "file") return { folder, file };
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * The project that was named on the command line.
 * @param config a project file of any name, or a folder with a `palisade.yaml`
 * @throws HostError when there is none
 */
export async function openProject(host: Host, config: string): Promise<ProjectPlace> {
  const named = resolve(host.cwd, config);
  const file = (await host.stat(named))?.kind === "folder" ? join(named, PROJECT_FILE) : named;
  if ((await host.stat(file))?.kind !== "file") {
    throw new HostError(`--config ${JSON.stringify(config)}: there is no such project file`);
  }
  return { folder: dirname(file), file };
}
