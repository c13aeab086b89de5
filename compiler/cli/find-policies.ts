import { resolve } from "node:path";
import type { Result } from "../diagnostics/diagnostic.ts";
import { type CollectedFile, collectFiles } from "../host/collect-files.ts";
import { noProject } from "../host/diagnostics.ts";
import type { Host } from "../host/host.ts";
import { isInside, relativePath } from "../host/show-path.ts";
import { compareText } from "../util/compare.ts";
import type { LoadedProject, LoadOptions } from "./load-input.ts";

/** The files to read, in the order of their paths. */
export interface FoundPolicies {
  readonly files: readonly CollectedFile[];
  /** Of the files that are read, those that the command line names, by path; undefined where it names none. */
  readonly named: ReadonlySet<string> | undefined;
  /** Of those, the paths of such as the project does not name. */
  readonly beside: readonly string[];
}

/** Where to look. */
export interface PolicySearch {
  readonly host: Host;
  /** Absolute; paths are made relative to it. */
  readonly base: string;
  readonly project: LoadedProject | undefined;
  /** Absolute: where standard input is taken to stand; undefined where it is not read. */
  readonly stdin: string | undefined;
}

/**
 * The files that the command line names; else those that the project names; with `wholeProject` both. Standard input
 * is among them where it is read.
 */
export async function findPolicies(
  search: PolicySearch,
  { paths, stdinFilepath, wholeProject = false }: LoadOptions,
): Promise<Result<FoundPolicies>> {
  const { project, stdin } = search;
  const named = paths.filter((path) => path !== "-");
  if (named.length > 0 && wholeProject && project !== undefined) return inProject(search, project, named);
  if (named.length > 0) return withoutNames(search, await collectNamed(search, named));
  // Standard input without a name is judged alone; with a name, as a part of the project.
  if (stdin !== undefined && (project === undefined || stdinFilepath === undefined)) {
    return withoutNames(search, { value: [], diagnostics: [] });
  }
  if (project === undefined) {
    const diagnostics = [noProject.withoutLocation({ folder: search.host.cwd })];
    return { value: { files: [], named: undefined, beside: [] }, diagnostics };
  }
  return withoutNames(search, await collectOfProject(search, project));
}

function withoutNames(
  search: PolicySearch,
  { value, diagnostics }: Result<readonly CollectedFile[]>,
): Result<FoundPolicies> {
  return { value: { files: withStdin(search, value), named: undefined, beside: [] }, diagnostics };
}

/** The files of the project, and beside them what is named and is none of them. */
async function inProject(
  search: PolicySearch,
  project: LoadedProject,
  named: readonly string[],
): Promise<Result<FoundPolicies>> {
  const { host, base, stdin } = search;
  const { file: projectFile } = project.place;
  const policies = named.filter((path) => resolve(host.cwd, path) !== projectFile);
  const ofProject = await collectOfProject(search, project);
  const chosen = policies.length === 0 ? NOTHING : await collectNamed(search, policies);
  const byReal = new Map(ofProject.value.map((file) => [file.real, file]));
  const others = chosen.value.filter(({ real }) => !byReal.has(real));
  const names = new Set(chosen.value.map((file) => (byReal.get(file.real) ?? file).path));
  if (named.some((path) => isInside(resolve(host.cwd, path), projectFile))) {
    names.add(relativePath(base, projectFile));
  }
  if (stdin !== undefined) names.add(relativePath(base, stdin));
  return {
    value: {
      files: withStdin(search, byPath([...ofProject.value, ...others])),
      named: names,
      beside: others.map(({ path }) => path),
    },
    diagnostics: [...ofProject.diagnostics, ...chosen.diagnostics],
  };
}

const NOTHING: Result<readonly CollectedFile[]> = { value: [], diagnostics: [] };

function collectNamed(search: PolicySearch, patterns: readonly string[]) {
  const { host, base } = search;
  return collectFiles(host, { base, exclude: exclusions(search), patterns, from: host.cwd });
}

function collectOfProject(search: PolicySearch, { place, settings }: LoadedProject) {
  const { host, base } = search;
  const namedBy = relativePath(place.folder, place.file);
  const { policies: patterns } = settings;
  return collectFiles(host, { base, exclude: exclusions(search), patterns, from: base, namedBy });
}

function exclusions({ project }: PolicySearch): readonly string[] {
  return project === undefined ? [] : [project.place.file, project.output];
}

function withStdin(search: PolicySearch, files: readonly CollectedFile[]): readonly CollectedFile[] {
  const { base, stdin: absolute } = search;
  const isFound = files.some((file) => file.absolute === absolute);
  if (absolute === undefined || isFound || exclusions(search).includes(absolute)) return files;
  return byPath([...files, { absolute, real: absolute, path: relativePath(base, absolute) }]);
}

function byPath(files: readonly CollectedFile[]): readonly CollectedFile[] {
  return [...files].sort((a, b) => compareText(a.path, b.path));
}
