import { posix } from "node:path";
import { type Host, HostError } from "../../compiler/host/host.ts";
import { showPath } from "../../compiler/host/show-path.ts";

/** What stands at a path of the world in memory: text or bytes of a file, a link, a thing that fails, a device. */
export type Entry =
  | string
  | Uint8Array
  | { readonly link: string }
  | { readonly fails: string }
  | { readonly device: true };

/** A world that exists only in a test, with a view of what became of it. */
export interface MemoryHost extends Host {
  /** Absolute path → entry. Folders exist by what is in them. */
  readonly entries: Map<string, Entry>;
  /** Absolute paths, in the order in which they were written or removed. */
  readonly changes: string[];
  /** The text of a file; undefined when there is none. */
  text(path: string): string | undefined;
}

/** A host of its own: files by path, relative to `cwd` or absolute. */
export function createMemoryHost(
  files: Readonly<Record<string, Entry>> = {},
  { cwd = "/project", env = {} }: Partial<Pick<Host, "cwd" | "env">> = {},
): MemoryHost {
  const at = (path: string): string => posix.resolve(cwd, path);
  const entries = new Map(Object.entries(files).map(([path, entry]) => [at(path), entry]));
  const changes: string[] = [];
  const fail = (verb: string, path: string, reason: string): never => {
    throw new HostError(`cannot ${verb} ${JSON.stringify(showPath(cwd, path))}: ${reason}`);
  };
  const follow = (path: string, depth = 0): string => {
    if (depth > 40) return fail("read", path, "its symbolic links lead in a circle");
    let real = "/";
    for (const [index, step] of path.split("/").filter(Boolean).entries()) {
      real = posix.join(real, step);
      const entry = entries.get(real);
      if (typeof entry === "object" && "link" in entry) {
        const rest = path
          .split("/")
          .filter(Boolean)
          .slice(index + 1);
        return follow(posix.resolve(posix.dirname(real), entry.link, ...rest), depth + 1);
      }
    }
    return real;
  };
  const below = (folder: string): string[] => {
    const prefix = folder === "/" ? "/" : `${folder}/`;
    return [...entries.keys()]
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length));
  };
  const read = (verb: string, path: string): Uint8Array => {
    const entry = entries.get(follow(at(path)));
    if (typeof entry === "string") return new TextEncoder().encode(entry);
    if (entry instanceof Uint8Array) return entry;
    if (entry !== undefined && "fails" in entry) return fail(verb, path, entry.fails);
    return fail(verb, path, below(at(path)).length > 0 ? "it is a folder, not a file" : "it does not exist");
  };
  const kindOf = (path: string): "file" | "folder" | "other" | undefined => {
    const entry = entries.get(path);
    if (entry === undefined) return below(path).length > 0 || path === cwd ? "folder" : undefined;
    return typeof entry === "object" && "device" in entry ? "other" : "file";
  };
  return {
    cwd,
    env,
    entries,
    changes,
    text: (path) => (entries.has(at(path)) ? new TextDecoder().decode(read("read", path)) : undefined),
    readFile: async (path) => read("read", path),
    stat: async (path) => {
      const real = follow(at(path));
      const kind = kindOf(real);
      const entry = entries.get(real);
      const bytes = typeof entry === "string" || entry instanceof Uint8Array ? read("read", real).length : 0;
      return kind && { kind, size: bytes };
    },
    readFolder: async (path) => {
      const folder = follow(at(path));
      const names = new Set(below(folder).map((rest) => rest.split("/")[0] ?? ""));
      return [...names].sort().map((name) => {
        const entry = entries.get(posix.join(folder, name));
        const isLink = typeof entry === "object" && "link" in entry;
        return { name, kind: isLink ? "link" : (kindOf(posix.join(folder, name)) ?? "other") };
      });
    },
    realPath: async (path) => follow(at(path)),
    stageFiles: async (files) => {
      for (const { path } of files) {
        const entry = entries.get(at(path));
        if (typeof entry === "object" && "fails" in entry) fail("write", path, entry.fails);
      }
      return {
        commit: async (onWritten) => {
          for (const { path, text } of files) {
            entries.set(follow(at(path)), text);
            changes.push(at(path));
            onWritten?.();
          }
        },
        discard: async () => undefined,
      };
    },
    removeFile: async (path) => {
      if (!entries.delete(at(path))) fail("remove", path, "it does not exist");
      changes.push(at(path));
    },
  };
}
