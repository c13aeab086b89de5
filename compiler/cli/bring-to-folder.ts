import { join } from "node:path";
import type { Compiled } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { findForeignFiles } from "../host/foreign-files.ts";
import type { Host } from "../host/host.ts";
import { type ComparedFile, compareOutput, MANIFEST_FILE, updateOutput } from "../host/output-folder.ts";
import { showPath } from "../host/show-path.ts";
import type { Outcome, OutputReport } from "../report/report.ts";
import type { LoadedProject } from "./load-input.ts";
import { previousFiles } from "./previous-files.ts";
import type { Progress } from "./progress.ts";
import { stackReports } from "./stack-reports.ts";

/** What became of the output folder, and what is to be said of it. */
export interface Brought {
  readonly output: OutputReport;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was generated, and for which project. */
export interface CompiledProject {
  readonly project: LoadedProject;
  readonly result: Compiled;
}

/** Compares the output folder with what shall stand in it. Writes nothing. */
export async function compareWithFolder(host: Host, compiled: CompiledProject): Promise<Brought> {
  return describe(host, compiled, await compare(host, compiled), true);
}

/** Writes what changed and removes what is no longer made. */
export async function bringToFolder(
  host: Host,
  compiled: CompiledProject,
  progress: Progress,
): Promise<Brought> {
  const { project, result } = compiled;
  const compared = await compare(host, compiled);
  progress.begin("writing", compared.filter(isToWrite).length);
  await updateOutput(host, project.output, result.files, compared, () => progress.step());
  progress.end();
  return describe(host, compiled, compared, false);
}

async function compare(
  host: Host,
  { project: { output }, result }: CompiledProject,
): Promise<readonly ComparedFile[]> {
  return compareOutput(host, output, result.files, await previousFiles(host, join(output, MANIFEST_FILE)));
}

async function describe(
  host: Host,
  { project, result }: CompiledProject,
  compared: readonly ComparedFile[],
  checkOnly: boolean,
): Promise<Brought> {
  const output = {
    folder: showPath(project.place.folder, project.output),
    checkOnly,
    files: compared,
    stacks: stackReports(result.stacks, result.files),
  };
  return { output, diagnostics: await findForeignFiles(host, project.output, compared) };
}

function isToWrite({ state }: ComparedFile): boolean {
  return state === "missing" || state === "stale";
}

/** What is not as it should be is a finding, but only where nobody asked to make it so. */
export function withStaleness(found: Outcome, output: OutputReport | undefined): Outcome {
  const isStale = output?.checkOnly === true && output.files.some(({ state }) => state !== "current");
  return found === "clean" && isStale ? "findings" : found;
}
