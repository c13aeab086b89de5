import { parseYaml } from "../parse/parse-yaml.ts";
import type { SourceFile } from "../source/source-file.ts";

const known = new WeakMap<SourceFile, ReturnType<typeof parseYaml>>();

/**
 * Reads a text the first time that it is asked for. Reading takes most of the time of a check, and while somebody
 * types, one text of a project changes.
 */
export function parseOnce(source: SourceFile): ReturnType<typeof parseYaml> {
  const before = known.get(source);
  if (before !== undefined) return before;
  const parsed = parseYaml(source);
  known.set(source, parsed);
  return parsed;
}
