import { resolve } from "node:path";
import type { Host } from "./host.ts";

/** The same world, but for the content of one file: what an editor holds and has not saved. */
export function overlay(host: Host, path: string, bytes: Uint8Array): Host {
  const replaced = resolve(host.cwd, path);
  const isReplaced = (asked: string): boolean => resolve(host.cwd, asked) === replaced;
  return {
    ...host,
    readFile: async (asked) => (isReplaced(asked) ? bytes : host.readFile(asked)),
    stat: async (asked) => (isReplaced(asked) ? { kind: "file", size: bytes.length } : host.stat(asked)),
    realPath: async (asked) => {
      // The file need not have been saved yet.
      const isNew = isReplaced(asked) && (await host.stat(asked)) === undefined;
      return isNew ? replaced : host.realPath(asked);
    },
  };
}
