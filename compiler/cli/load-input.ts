import { join, resolve } from "node:path";
import type { Input } from "../compile.ts";
import { type Diagnostic, hasErrors, type Result } from "../diagnostics/diagnostic.ts";
import type { CollectedFile } from "../host/collect-files.ts";
import { findProject, openProject, type ProjectPlace } from "../host/find-project.ts";
import { type Host, HostError } from "../host/host.ts";
import { overlay } from "../host/overlay.ts";
import { readReferenced } from "../host/read-referenced.ts";
import { readSource, readSources } from "../host/read-sources.ts";
import { commonFolder, relativePath } from "../host/show-path.ts";
import { type ProjectSettings, readProjectSettings } from "../project-settings.ts";
import type { SourceFile } from "../source/source-file.ts";
import { findPolicies } from "./find-policies.ts";
import type { Io } from "./io.ts";
import type { Progress } from "./progress.ts";

/** What the command line says of the files to read. */
export interface LoadOptions {
  /** Files, folders, globs, and `-` for standard input; none: those that the project names. */
  readonly paths: readonly string[];
  readonly config?: string;
  /** Standard input is the content of this file. */
  readonly stdinFilepath?: string;
  /** Relative to the working folder; instead of the project's own. */
  readonly out?: string;
  /** With a project, read all of it, and what is named beside it: a part judged alone seems to lack the rest. */
  readonly wholeProject?: boolean;
}

/** What was read, ready to be checked or compiled. */
export interface Loaded {
  readonly input: Input;
  /** Absolute: the project folder, or the working folder where there is no project. */
  readonly base: string;
  readonly project: LoadedProject | undefined;
  readonly filesRead: number;
  /** The policy files, in the order of the input. */
  readonly files: readonly CollectedFile[];
  /** Paths of those files that the command line names, where all of the project was read beside them. */
  readonly named: ReadonlySet<string> | undefined;
  /** Of those, the paths of such as the project does not name. */
  readonly beside: readonly string[];
}

/** The project and what it says of itself. */
export interface LoadedProject {
  readonly place: ProjectPlace;
  readonly settings: ProjectSettings;
  /** Absolute. */
  readonly output: string;
}

/** How standard input is called in diagnostics when nobody gave it a name. */
const STDIN = "<stdin>";

/**
 * Finds and reads everything that the command line asks for. The value is undefined when something of it
 * could not be read, or the project file has errors; the diagnostics say what.
 * @throws HostError when there is no such `--config`, or `--stdin-filepath` names a folder
 */
export async function loadInput(
  io: Io,
  options: LoadOptions,
  progress: Progress,
): Promise<Result<Loaded | undefined> & { readonly base: string }> {
  const { config } = options;
  const place = config === undefined ? await findProject(io.host) : await openProject(io.host, config);
  const base = place?.folder ?? io.host.cwd;
  const host = await withStdin(io, options, base);
  const stop = (diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics, base });

  const project = place && (await loadProject(host, place, options));
  if (project !== undefined && hasErrors(project.diagnostics)) return stop(project.diagnostics);
  const stdin = readsStdin(options) ? stdinPath(options, host.cwd, base) : undefined;
  const found = await findPolicies({ host, base, project: project?.value, stdin }, options);
  if (hasErrors(found.diagnostics)) return stop(found.diagnostics);
  const { files, named, beside } = found.value;
  progress.begin("reading", files.length);
  const policies = await readSources(host, files, () => progress.step());
  progress.end();
  if (hasErrors(policies.diagnostics)) return stop(policies.diagnostics);

  const within = place?.folder ?? commonFolder(base, files);
  const input: Input = {
    project: project?.value?.source,
    policies: policies.value,
    readReferenced: (paths) => readReferenced(host, base, within, paths),
  };
  const filesRead = policies.value.length + (place === undefined ? 0 : 1);
  const diagnostics = [...(project?.diagnostics ?? []), ...policies.diagnostics];
  const value = { input, base, project: project?.value, filesRead, files, named, beside };
  return { value, diagnostics, base };
}

function readsStdin({ paths, stdinFilepath }: LoadOptions): boolean {
  return stdinFilepath !== undefined || paths.includes("-");
}

/** Absolute: where standard input is taken to stand. */
function stdinPath({ stdinFilepath }: LoadOptions, cwd: string, base: string): string {
  return stdinFilepath === undefined ? join(base, STDIN) : resolve(cwd, stdinFilepath);
}

async function withStdin(io: Io, options: LoadOptions, base: string): Promise<Host> {
  if (!readsStdin(options)) return io.host;
  const path = stdinPath(options, io.host.cwd, base);
  if ((await io.host.stat(path))?.kind === "folder") {
    throw new HostError(
      `--stdin-filepath ${JSON.stringify(options.stdinFilepath)}: that is a folder; expected a file`,
    );
  }
  return overlay(io.host, path, await io.readStdin());
}

async function loadProject(
  host: Host,
  place: ProjectPlace,
  { out }: LoadOptions,
): Promise<Result<(LoadedProject & { readonly source: SourceFile }) | undefined>> {
  const path = relativePath(place.folder, place.file);
  const read = await readSource(host, { absolute: place.file, path });
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const { value: settings, diagnostics } = readProjectSettings(read.value);
  if (settings === undefined) return { value: undefined, diagnostics };
  const output = out === undefined ? resolve(place.folder, settings.output) : resolve(host.cwd, out);
  return { value: { place, settings, output, source: read.value }, diagnostics: read.diagnostics };
}
