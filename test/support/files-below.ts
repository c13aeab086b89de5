import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Files below a folder, relative to it, `/` as separator, sorted; none where the folder does not exist. */
export function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: "utf8" })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
