import { outlineOf } from "../parse/outline.ts";
import { POLICY_DECLARATIONS } from "./names/table.ts";

/** The sections of a policy file. */
const SECTIONS: ReadonlySet<string> = new Set([
  ...POLICY_DECLARATIONS.map(({ path }) => path.split(".")[0] ?? ""),
  "fleetIndexing",
  "logging",
]);

/**
 * Whether a text is a policy file, although no project says so. Editors hand over every YAML file there is, and one
 * of another program must not be judged by our language.
 */
export function looksLikePolicy(text: string): boolean {
  if (/^#\s*yaml-language-server:\s*\$schema=\S*policy\.schema\.json/m.test(text)) return true;
  const keys = outlineOf(text).roots.flatMap(({ children }) => children.map(({ key }) => key?.text ?? ""));
  return keys.includes("version") && keys.some((key) => SECTIONS.has(key));
}
