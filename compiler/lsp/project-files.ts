import { join, resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { collectFiles, type FoundFile } from "../host/collect-files.ts";
import type { ProjectPlace } from "../host/find-project.ts";
import type { Host } from "../host/host.ts";
import { readSource, readSources } from "../host/read-sources.ts";
import { relativePath } from "../host/show-path.ts";
import { type ProjectSettings, readProjectSettings } from "../project-settings.ts";
import type { SourceFile } from "../source/source-file.ts";

/** The files of a project as they were read. */
export interface ProjectFiles {
  readonly project: SourceFile | undefined;
  readonly policies: readonly SourceFile[];
  /** What could not be found or read. */
  readonly diagnostics: readonly Diagnostic[];
  /** As the project file has them, or had them when it was last right. */
  readonly settings: ProjectSettings;
}

const DEFAULTS: ProjectSettings = { policies: ["policies"], output: "generated", framework: "cdktf" };

/**
 * Finds and reads the files of a project. While its project file is broken, the files are looked for where they were
 * before.
 */
export async function readProjectFiles(
  host: Host,
  { folder, file }: ProjectPlace,
  before: ProjectSettings = DEFAULTS,
): Promise<ProjectFiles> {
  const path = relativePath(folder, file);
  const read = await readSource(host, { absolute: file, path });
  const said = read.value === undefined ? undefined : readProjectSettings(read.value);
  const settings = said?.value ?? before;
  const exclude = [file, resolve(folder, settings.output)];
  const search = { patterns: settings.policies, from: folder, base: folder, exclude, namedBy: path };
  const found = await collectFiles(host, search);
  const policies = await readSources(host, found.value);
  const diagnostics = [read, ...(said === undefined ? [] : [said]), found, policies];
  return {
    project: read.value,
    policies: policies.value,
    diagnostics: diagnostics.flatMap((result) => result.diagnostics),
    settings,
  };
}

/** A file that belongs to no project, or is not among the policies of the one around it. */
export async function readLoneFile(host: Host, folder: string, path: string): Promise<ProjectFiles> {
  const file: FoundFile = { absolute: join(folder, path), path };
  const { value, diagnostics } = await readSource(host, file);
  return {
    project: undefined,
    policies: value === undefined ? [] : [value],
    diagnostics,
    settings: DEFAULTS,
  };
}

/** Whether the files could be read well enough to be judged. */
export function canJudge({ diagnostics }: ProjectFiles): boolean {
  return !hasErrors(diagnostics);
}
