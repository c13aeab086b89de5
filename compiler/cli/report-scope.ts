import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import type { Host } from "../host/host.ts";
import type { Judged } from "./judge.ts";
import type { Loaded } from "./load-input.ts";

/** Paths of the files that are reported on; undefined for all. */
export type Scope = ReadonlySet<string> | undefined;

/** What is told of what was found. */
export interface Shown {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** How many diagnostics concern other files alone. */
  readonly hidden: number;
}

/**
 * What concerns the files of a scope: what stands in them or refers to them, and what stands in no file. Where nothing
 * was linted, an error is told wherever it stands: it is the reason.
 */
export function withinScope({ diagnostics, suppressed, isLinted }: Judged, scope: Scope): Shown {
  const concerns = (diagnostic: Diagnostic): boolean => isWithin(diagnostic, scope);
  const shown = diagnostics.filter((each) => concerns(each) || (!isLinted && each.severity === "error"));
  return {
    diagnostics: shown,
    suppressed: suppressed.filter(({ diagnostic }) => concerns(diagnostic)),
    hidden: diagnostics.length - shown.length,
  };
}

function isWithin({ location, related }: Diagnostic, scope: Scope): boolean {
  if (scope === undefined || location === undefined) return true;
  return [location, ...related.map((each) => each.location)].some(({ source }) => scope.has(source.path));
}

/**
 * The files that changed, among those that were read; undefined (all) where the project file is among them, because
 * every finding depends on it.
 * @param changed absolute real paths, as `changedFiles` has them
 */
export async function changedScope(host: Host, loaded: Loaded, changed: ReadonlySet<string>): Promise<Scope> {
  const isChanged = changeTest(host, changed);
  const { project, files } = loaded;
  if (project !== undefined) {
    const { file } = project.place;
    if (await isChanged({ absolute: file, real: await host.realPath(file) })) return undefined;
  }
  const paths = new Set<string>();
  for (const file of files) {
    if (await isChanged(file)) paths.add(file.path);
  }
  return paths;
}

/** A link is changed when it leads elsewhere, and when what it leads to is changed. */
function changeTest(host: Host, changed: ReadonlySet<string>) {
  const folders = new Map<string, Promise<string>>();
  const realFolder = (folder: string): Promise<string> => {
    const known = folders.get(folder) ?? host.realPath(folder);
    folders.set(folder, known);
    return known;
  };
  return async ({ absolute, real }: { readonly absolute: string; readonly real: string }) => {
    if (changed.size === 0) return false;
    const own = join(await realFolder(dirname(absolute)), basename(absolute));
    return isListed(changed, real) || isListed(changed, own);
  };
}

/** Whether a path or a folder above it is listed: of a submodule that changed git lists only the folder. */
function isListed(changed: ReadonlySet<string>, path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (changed.has(at)) return true;
    if (dirname(at) === at) return false;
  }
}

/** The files that are in both scopes. */
export function bothScopes(a: Scope, b: Scope): Scope {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((path) => b.has(path)));
}
