import type { Result } from "../diagnostics/diagnostic.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { projectFile } from "./generated/validators.js";
import type { ProjectFile } from "./project-file.ts";
import { validateDocument } from "./validate-document.ts";

/** A YAML document that the schema of project files accepts. */
export interface ProjectDocument {
  readonly document: YamlDocument;
  readonly file: ProjectFile;
}

/** Whether a document is a project file (`palisade.yaml`); undefined when it is not. */
export function validateProject(document: YamlDocument): Result<ProjectDocument | undefined> {
  const { value, diagnostics } = validateDocument("project file", projectFile, document);
  return { value: value === undefined ? undefined : { document, file: value }, diagnostics };
}
