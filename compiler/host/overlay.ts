import { basename, dirname, resolve } from "node:path";
import { compareText } from "../util/compare.ts";
import type { Host } from "./host.ts";

/** The same world, but for the content of one file: what an editor holds and has not saved. */
export function overlay(host: Host, path: string, bytes: Uint8Array): Host {
  return overlayFiles(host, new Map([[resolve(host.cwd, path), bytes]]));
}

/**
 * The same world, but for the content of some files.
 * @param files by absolute path; they need not exist
 */
export function overlayFiles(host: Host, files: ReadonlyMap<string, Uint8Array>): Host {
  const find = (asked: string): Uint8Array | undefined => files.get(resolve(host.cwd, asked));
  return {
    ...host,
    readFile: async (asked) => find(asked) ?? host.readFile(asked),
    stat: async (asked) => {
      const bytes = find(asked);
      return bytes === undefined ? host.stat(asked) : { kind: "file", size: bytes.length };
    },
    realPath: async (asked) => {
      // The file need not have been saved yet.
      const isNew = find(asked) !== undefined && (await host.stat(asked)) === undefined;
      return isNew ? resolve(host.cwd, asked) : host.realPath(asked);
    },
    readFolder: async (asked) => {
      const folder = resolve(host.cwd, asked);
      const saved = await host.readFolder(asked);
      const added = [...files.keys()]
        .filter((path) => dirname(path) === folder && !saved.some(({ name }) => name === basename(path)))
        .map((path) => ({ name: basename(path), kind: "file" as const }));
      if (added.length === 0) return saved;
      return [...saved, ...added].sort((a, b) => compareText(a.name, b.name));
    },
  };
}
