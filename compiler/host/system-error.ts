import { HostError } from "./host.ts";

/** What the operating system's codes mean to an author, by what was tried. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "this user is not allowed to"],
  ["EPERM", "the system does not permit it"],
  ["EISDIR", "it is a folder, not a file"],
  ["ENOTDIR", "a part of its path is a file, not a folder"],
  ["ELOOP", "its symbolic links lead in a circle"],
  ["ENOENT", "it does not exist"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOSPC", "the disk is full"],
  ["EDQUOT", "the disk quota is used up"],
  ["EROFS", "the file system is read-only"],
  ["EMFILE", "too many files are open"],
  ["ENFILE", "too many files are open on this machine"],
  ["EBUSY", "it is in use"],
  ["EIO", "the disk reports an error"],
  ["EXDEV", "it lies on another file system"],
  ["ENOTEMPTY", "the folder is not empty"],
  ["EEXIST", "something of that name exists already"],
  ["ERR_FS_FILE_TOO_LARGE", "it is larger than 2 GiB"],
  ["ERR_INVALID_ARG_VALUE", "its name holds a character that no file name may hold"],
]);

/** One sentence on what could not be done with a path, and why. */
export function toHostError(verb: string, path: string, error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError(`cannot ${verb} ${JSON.stringify(path)}: ${reasonOf(error)}`, { cause: error });
}

/** Why the system did not do what it was asked, in a few words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return MEANINGS.get(code) ?? `the system answers ${code}`;
}

/** Whether nothing stands at the path that was tried. */
export function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

/** The code of a failure of the system, such as `ENOENT`. */
export function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return "an unknown error";
}
