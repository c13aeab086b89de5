import { basename, dirname, join, resolve } from "node:path";
import { type Host, HostError, type NewFile } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";
import type { OutputRequest } from "./grammar/output-option.ts";
import { parseManifest } from "./manifest.ts";

/**
 * Refuses to write reports where something else stands that a report must not replace: a policy, whatever its
 * name, a document that is no report, the folder that `compile` generates, a device, another report of the same run.
 * @throws HostError
 */
export async function refuseOutputs(
  host: Host,
  outputs: readonly Pick<OutputRequest, "path">[],
): Promise<void> {
  const seen = new Set<string>();
  for (const { path } of outputs) {
    const target = await realTarget(host, resolve(host.cwd, path));
    const reason = seen.has(target)
      ? "another report goes to the same file"
      : await whyNot(host, [path, target], target);
    if (reason !== undefined)
      throw new HostError(`cannot write a report to ${JSON.stringify(path)}: ${reason}`);
    seen.add(target);
  }
}

/**
 * Refuses to write a baseline where anything else stands than an older one.
 * @throws HostError
 */
export async function refuseBaseline(host: Host, path: string): Promise<void> {
  const target = await realTarget(host, resolve(host.cwd, path));
  const isOlder = (text: string): boolean => text.trim() === "" || text.includes(IN_BASELINES);
  const isNone = (await host.stat(target))?.kind === "file" && !isOlder(await textOf(host, target));
  const reason = isNone
    ? "the file that is there is no baseline"
    : await whyNotHere(host, [path, target], target);
  if (reason !== undefined)
    throw new HostError(`cannot write a baseline to ${JSON.stringify(path)}: ${reason}`);
}

/** Stands in one that a merge has broken, too: to make it anew is how that is mended. */
const IN_BASELINES = '"findings"';

/** Why a report must not stand there, in half a sentence. */
async function whyNot(host: Host, names: readonly string[], target: string): Promise<string | undefined> {
  const text = (await host.stat(target))?.kind === "file" ? await textOf(host, target) : "";
  if (isForeignDocument(text)) return "the JSON file that is there is no report";
  return whyNotHere(host, names, target);
}

/** Why nothing of ours must stand there, whatever it is. */
async function whyNotHere(host: Host, names: readonly string[], target: string): Promise<string | undefined> {
  if (names.some((each) => /\.ya?ml$/i.test(each)))
    return "a YAML file may be a policy; choose another ending";
  const kind = (await host.stat(target))?.kind;
  // A rename would put a file in its place, and perhaps leave a machine without its /dev/null.
  if (kind === "other") return "it is a device or a pipe, not a file; --format prints to standard output";
  const text = kind === "file" ? await textOf(host, target) : "";
  if (POLICY.test(text)) return "the file that is there reads like a policy";
  return (await isGenerated(host, dirname(target)))
    ? "that folder is generated, and holds what `palisade compile` makes and nothing else"
    : undefined;
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

/** The path with links followed, as far as anything stands there: the file may be new, and its folder a link. */
async function realTarget(host: Host, absolute: string): Promise<string> {
  const kind = (await host.stat(absolute))?.kind;
  // The link at /dev/stdout leads to no path where output goes to a pipe.
  if (kind === "other") return absolute;
  if (kind !== undefined) return host.realPath(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(await realTarget(host, parent), basename(absolute));
}

/** Comments and blank lines, then the version with which every policy and project file begins. */
const POLICY = /^(?:[ \t]*(?:#.*|---.*)?\r?\n)*version[ \t]*:/;

/** The text of a file: policies may be named with any ending. */
async function textOf(host: Host, path: string): Promise<string> {
  // One that cannot be read can perhaps be replaced; that is tried later.
  const bytes = await host.readFile(path).catch(() => new Uint8Array());
  return new TextDecoder().decode(bytes);
}

/** Whether a text is JSON, and yet no report: the document of a job, a baseline, whatever else a project consists of. */
function isForeignDocument(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !("runs" in value) && !("outcome" in value);
  } catch {
    return false;
  }
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
