import type { Location } from "./location.ts";
import type { Path } from "./path.ts";
import type { SourceFile } from "./source-file.ts";

/**
 * One YAML document as data with positions, whatever reader produced it. This is the seam between the
 * reader and all that follows: nothing after `parse` knows how YAML is read.
 */
export interface YamlDocument {
  readonly source: SourceFile;
  /** Which document of its file this is, from 0. */
  readonly index: number;
  /**
   * Plain JSON-like data: null, boolean, number, string, array, object. Aliases and merge keys are
   * resolved (aliased parts may be one shared object: never change it). Keys such as `__proto__` are own
   * properties: read an object with `Object.entries` or `Object.hasOwn`, not with `in`.
   */
  readonly value: unknown;
  /**
   * Where a path stands. Follows aliases and merge keys to the place where the text was written. A path
   * that does not exist answers with its nearest ancestor that does, so a missing key is shown at its map.
   * @param part `key` for the name in front of the colon, `value` for what stands behind it
   */
  locate(path: Path, part: "key" | "value"): Location;
  /** Where the aliases (`*name`) stand through which a path leads; empty for text that stands in place. */
  aliasesOn(path: Path): readonly Location[];
}
