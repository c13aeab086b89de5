import { type Diagnostic, hasErrors } from "./diagnostics/diagnostic.ts";
import type { Framework } from "./emit/framework.ts";
import { parseYaml } from "./parse/parse-yaml.ts";
import type { SourceFile } from "./source/source-file.ts";
import { validateProject } from "./validate/validate-project.ts";

/** What the command line must know of `palisade.yaml` before it can find the policy files. */
export interface ProjectSettings {
  /** Files, folders or globs, relative to the project folder. */
  readonly policies: readonly string[];
  /** Folder for the generated files, relative to the project folder. */
  readonly output: string;
  readonly framework: Framework;
}

/** Reads the settings; undefined together with the diagnostics when the file has an error. */
export function readProjectSettings(project: SourceFile): {
  readonly value: ProjectSettings | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const parsed = parseYaml(project);
  const [document] = parsed.value;
  if (document === undefined || hasErrors(parsed.diagnostics)) {
    return { value: undefined, diagnostics: parsed.diagnostics };
  }
  const { value, diagnostics } = validateProject(document);
  if (value === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { policies = ["policies"], output = "generated", framework = "cdktf" } = value.file;
  return { value: { policies, output, framework }, diagnostics };
}
