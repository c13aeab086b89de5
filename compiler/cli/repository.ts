import { resolve } from "node:path";
import type { Host } from "../host/host.ts";
import { isInside } from "../host/show-path.ts";

/** Where GitHub Actions and GitLab CI say that they put the repository. */
const VARIABLES = ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"] as const;

/**
 * The folder to which the paths in reports for other programs are relative, absolute: the one that is asked for, else the
 * checkout where a CI system names one that holds the project, else the working folder.
 * @param base absolute: the folder of the project
 */
export async function repositoryOf(host: Host, base: string, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined) return resolve(host.cwd, wanted);
  for (const variable of VARIABLES) {
    const named = host.env[variable];
    if (named === undefined || named === "") continue;
    // The working folder comes from the system with links followed; the variable may not.
    const real = await host.realPath(named).catch(() => named);
    const root = [named, real].find((folder) => isInside(folder, base));
    if (root !== undefined) return root;
  }
  return host.cwd;
}
