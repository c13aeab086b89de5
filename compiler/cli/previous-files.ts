import type { Host } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";
import { isRecord } from "../util/is-record.ts";
import { parseManifest } from "./manifest.ts";

/**
 * What an earlier run made, as its manifest says: paths relative to the output folder, the manifest among
 * them. Empty when there is no manifest, or it is not one of ours: then nothing is known to be removable.
 */
export async function previousFiles(host: Host, manifest: string): Promise<readonly string[]> {
  if ((await host.stat(manifest))?.kind !== "file") return [];
  const outputs = parseManifest(new TextDecoder().decode(await host.readFile(manifest)))?.["outputs"];
  return isRecord(outputs) ? [...Object.keys(outputs), MANIFEST_FILE] : [];
}
