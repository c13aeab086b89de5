import { dirname, join, resolve } from "node:path";
import { type Host, HostError, type NewFile } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";
import type { OutputRequest } from "./grammar/output-option.ts";
import { parseManifest } from "./manifest.ts";

/**
 * Refuses to write reports where something else stands that a report must not replace: a file of YAML, which may be a
 * policy, the folder that `compile` generates, another report of the same run.
 * @throws HostError
 */
export async function refuseOutputs(host: Host, outputs: readonly OutputRequest[]): Promise<void> {
  const seen = new Set<string>();
  for (const { path } of outputs) {
    const target = await targetOf(host, path);
    const refuse = (reason: string): never => {
      throw new HostError(`cannot write a report to ${JSON.stringify(path)}: ${reason}`);
    };
    if ([path, target].some((each) => /\.ya?ml$/i.test(each)))
      refuse("a YAML file may be a policy; choose another ending");
    if (seen.has(target)) refuse("another report goes to the same file");
    if (await isGenerated(host, dirname(target)))
      refuse("that folder is generated, and holds what `palisade compile` makes and nothing else");
    seen.add(target);
  }
}

/** Writes files, all or none. */
export async function writeFiles(host: Host, files: readonly NewFile[]): Promise<void> {
  if (files.length === 0) return;
  const staged = await host.stageFiles(files);
  try {
    await staged.commit();
  } finally {
    await staged.discard();
  }
}

/** The absolute path, links followed where something stands there. */
async function targetOf(host: Host, path: string): Promise<string> {
  const absolute = resolve(host.cwd, path);
  return (await host.stat(absolute)) === undefined ? absolute : host.realPath(absolute);
}

/** Whether a folder, or one that it is in, has the manifest of a generated folder. */
async function isGenerated(host: Host, folder: string): Promise<boolean> {
  const manifest = join(folder, MANIFEST_FILE);
  if ((await host.stat(manifest))?.kind === "file") {
    // One that cannot be read is none of ours: `compile` could not have used it either.
    const bytes = await host.readFile(manifest).catch(() => new Uint8Array());
    if (parseManifest(new TextDecoder().decode(bytes)) !== undefined) return true;
  }
  const parent = dirname(folder);
  return parent === folder ? false : isGenerated(host, parent);
}
