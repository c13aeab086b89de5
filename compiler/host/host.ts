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
  /**
   * Prepares files, all or none: each is written to a temporary file beside its target, so that what can go
   * wrong (a full disk, a missing right) goes wrong before anything is replaced. Makes missing folders.
   */
  stageFiles(files: readonly NewFile[]): Promise<StagedFiles>;
  /** Removes a file, and each folder above it that thereby becomes empty, up to but not including `stopAt`. */
  removeFile(path: string, stopAt: string): Promise<void>;
}

/** A file to be written. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Files that are prepared, and of which nobody sees anything yet. */
export interface StagedFiles {
  /**
   * Puts the files in their places, one after the other in the order given. A reader of one of them sees the
   * old text or the new one, never a half.
   * @param onWritten called behind each file, for progress
   */
  commit(onWritten?: () => void): Promise<void>;
  /** Takes away what was prepared and not committed. */
  discard(): Promise<void>;
}

/** A file or folder could not be read or written. The message is one sentence for the author. */
export class HostError extends Error {
  override readonly name = "HostError";
}
