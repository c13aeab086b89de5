import type { Host } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";

/**
 * What an earlier run made, as its manifest says: paths relative to the output folder, the manifest among
 * them. Empty when there is no manifest, or it is not one of ours: then nothing is known to be removable.
 */
export async function previousFiles(host: Host, manifest: string): Promise<readonly string[]> {
  if ((await host.stat(manifest))?.kind !== "file") return [];
  const outputs = readOutputs(new TextDecoder().decode(await host.readFile(manifest)));
  return outputs === undefined ? [] : [...outputs, MANIFEST_FILE];
}

/** The paths under `outputs`; undefined when this is no manifest of Palisade. */
function readOutputs(text: string): readonly string[] | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // A merge conflict, say.
    return undefined;
  }
  if (!isRecord(manifest) || !Object.hasOwn(manifest, "palisade")) return undefined;
  const outputs = manifest["outputs"];
  return isRecord(outputs) ? Object.keys(outputs) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
