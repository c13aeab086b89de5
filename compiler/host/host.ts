/**
 * The outside world as the program sees it. `node-host.ts` is the real one; tests use one in memory.
 * Every path is absolute or relative to `cwd`, in the platform's own form unless said otherwise.
 */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file. Throws `HostError` with a reason fit for an author. */
  readFile(path: string): Promise<Uint8Array>;
  /**
   * What a path names, links followed; undefined when nothing stands there. A link that leads in circles
   * throws `HostError`.
   */
  stat(
    path: string,
  ): Promise<{ readonly kind: "file" | "folder" | "other"; readonly size: number } | undefined>;
  /** Names in a folder, sorted by code units. */
  readFolder(
    path: string,
  ): Promise<readonly { readonly name: string; readonly kind: "file" | "folder" | "link" | "other" }[]>;
  /** The path with every link resolved. */
  realPath(path: string): Promise<string>;
  /** Writes a whole file or nothing: to a temporary file beside it, then renamed. Makes missing folders. */
  writeFile(path: string, text: string): Promise<void>;
  /** Removes a file, and each folder above it that thereby becomes empty, up to but not including `stopAt`. */
  removeFile(path: string, stopAt: string): Promise<void>;
}

/** A file or folder could not be read or written. The message is one sentence for the author. */
export class HostError extends Error {
  override readonly name = "HostError";
}
