import { dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compareText } from "../util/compare.ts";
import { foreignTerraformFile } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import type { ComparedFile } from "./output-folder.ts";
import { showPath } from "./show-path.ts";

/** What Terraform reads of a folder; names that begin with a dot it leaves out. */
const READ_BY_TERRAFORM = /^[^.].*\.tf(?:\.json)?$/;

/**
 * Warnings on files in the folders of the stacks that Palisade did not make and that Terraform reads as a part
 * of the stack: `override.tf.json` replaces what the policies say, and nobody reads generated folders closely.
 * @param folder absolute: the output folder
 * @param compared what Palisade makes there, and made
 */
export async function findForeignFiles(
  host: Host,
  folder: string,
  compared: readonly ComparedFile[],
): Promise<readonly Diagnostic[]> {
  const ours = new Set(compared.map(({ path }) => path));
  const kept = compared.filter(({ path, state }) => state !== "extra" && path.includes("/"));
  const stacks = [...new Set(kept.map(({ path }) => dirname(path)))].sort(compareText);
  const found: Diagnostic[] = [];
  for (const stack of stacks) {
    if ((await host.stat(join(folder, stack)))?.kind !== "folder") continue;
    for (const { name } of await host.readFolder(join(folder, stack))) {
      if (!READ_BY_TERRAFORM.test(name) || ours.has(`${stack}/${name}`)) continue;
      const path = showPath(host.cwd, join(folder, stack, name));
      found.push(foreignTerraformFile.withoutLocation({ path }));
    }
  }
  return found;
}
