import type { Host } from "../host/host.ts";
import { MANIFEST_FILE } from "../host/output-folder.ts";

/**
 * What an earlier run made, as its manifest says: paths relative to the output folder, the manifest among
 * them. Empty when there is no manifest, or it is not one of ours: then nothing is known to be removable.
 */
export async function previousFiles(host: Host, manifest: string): Promise<readonly string[]> {
  if ((await host.stat(manifest))?.kind !== "file") return [];
  const paths = readPaths(new TextDecoder().decode(await host.readFile(manifest)));
  return paths.length === 0 ? [] : [...paths, MANIFEST_FILE];
}

function readPaths(text: string): readonly string[] {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return [];
  }
  const files = memberOf(manifest, "files");
  if (!Array.isArray(files)) return [];
  return files.flatMap((file: unknown) => {
    const path = memberOf(file, "path");
    return typeof path === "string" ? path : [];
  });
}

function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
