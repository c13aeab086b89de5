import { resolve } from "node:path";
import { type Host, HostError } from "./host.ts";
import { mapBounded } from "./map-bounded.ts";
import { isInside } from "./show-path.ts";

/** A file that a policy names: its text, or in one sentence why there is none. */
export type Referenced = { readonly text: string } | { readonly problem: string };

/** A job document may have 32 KB; what is much larger than that is something else. */
const LARGEST = 1024 * 1024;

/**
 * Reads the files that policies name. They must lie in the given folder, links followed: a policy from a
 * stranger's pull request must not be able to bring `/etc/passwd` into a plan.
 * @param base absolute; the paths are relative to it
 * @param within absolute; what lies outside is not read
 */
export async function readReferenced(
  host: Host,
  base: string,
  within: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Referenced>> {
  const root = await host.realPath(within);
  const entries = await mapBounded(paths, 16, async (path) => {
    return [path, await readOne(host, root, resolve(base, path))] as const;
  });
  return new Map(entries);
}

async function readOne(host: Host, root: string, path: string): Promise<Referenced> {
  try {
    const found = await host.stat(path);
    if (found === undefined) return { problem: "there is no such file" };
    if (found.kind !== "file") return { problem: "it is not a file" };
    if (!isInside(root, await host.realPath(path))) return { problem: "it lies outside the project folder" };
    if (found.size > LARGEST) return { problem: "it is larger than 1 MiB" };
    return decodeText(await host.readFile(path));
  } catch (error) {
    if (error instanceof HostError) return { problem: error.message };
    throw error;
  }
}

function decodeText(bytes: Uint8Array): Referenced {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "it is not valid UTF-8" };
  }
}
