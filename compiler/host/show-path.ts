import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** A path as the person at the command line would write it: relative where it lies below, with `/`. */
export function showPath(cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  const below = relative(cwd, absolute);
  if (below === "") return ".";
  return (isOutside(below) ? absolute : below).replaceAll(sep, "/");
}

/** A path relative to a folder, with `/` on every platform; it begins with `..` where it lies outside. */
export function relativePath(folder: string, path: string): string {
  return relative(folder, path).replaceAll(sep, "/");
}

/** Whether a path is the folder itself or lies in it. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  return !isOutside(relative(folder, path));
}

function isOutside(below: string): boolean {
  return below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
}

/** The deepest folder in which a folder and all files lie. Absolute. */
export function commonFolder(folder: string, files: readonly { readonly absolute: string }[]): string {
  let common = folder;
  for (const { absolute } of files) {
    while (!isInside(common, absolute) && dirname(common) !== common) common = dirname(common);
  }
  return common;
}
