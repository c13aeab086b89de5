import { resolve } from "node:path";
import type { Host } from "./host.ts";

/** The same world, but for the content of one file: what an editor holds and has not saved. */
export function overlay(host: Host, path: string, bytes: Uint8Array): Host {
  return overlayAll(host, new Map([[path, bytes]]));
}

/** The same world, but for the content of some files, by path. */
export function overlayAll(host: Host, files: ReadonlyMap<string, Uint8Array>): Host {
  const at = (path: string): string => resolve(host.cwd, path);
  const replaced = new Map([...files].map(([path, bytes]) => [at(path), bytes]));
  return {
    ...host,
    readFile: async (asked) => replaced.get(at(asked)) ?? host.readFile(asked),
    stat: async (asked) => {
      const bytes = replaced.get(at(asked));
      return bytes === undefined ? host.stat(asked) : { kind: "file", size: bytes.length };
    },
    realPath: async (asked) => {
      // The file need not have been saved yet.
      const isNew = replaced.has(at(asked)) && (await host.stat(asked)) === undefined;
      return isNew ? at(asked) : host.realPath(asked);
    },
  };
}
