import { dirname, join, resolve } from "node:path";
import { type Host, HostError, type NewFile } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";
import type { OutputRequest } from "./grammar/output-option.ts";
import { parseManifest } from "./manifest.ts";

/**
 * Refuses to write reports where something else stands that a report must not replace: a policy, whatever its
 * name, the folder that `compile` generates, another report of the same run.
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
    if (await isPolicy(host, target)) refuse("the file that is there reads like a policy");
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

/** Comments and blank lines, then the version with which every policy and project file begins. */
const POLICY = /^(?:[ \t]*(?:#.*|---.*)?\r?\n)*version[ \t]*:/;

/** Whether a file begins as policies do: they may be named with any ending. */
async function isPolicy(host: Host, path: string): Promise<boolean> {
  if ((await host.stat(path))?.kind !== "file") return false;
  // One that cannot be read can perhaps be replaced; that is tried later.
  const bytes = await host.readFile(path).catch(() => new Uint8Array());
  const beginning = new TextDecoder().decode(bytes.subarray(0, 10_000));
  return POLICY.test(beginning);
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
