import { isRecord } from "../util/is-record.ts";

/** A manifest as it was written; undefined when this is no manifest of Palisade. */
export function parseManifest(text: string): Readonly<Record<string, unknown>> | undefined {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    // A merge conflict, say.
    return undefined;
  }
  return isRecord(manifest) && Object.hasOwn(manifest, "palisade") ? manifest : undefined;
}
