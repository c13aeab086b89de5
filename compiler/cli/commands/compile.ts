import { join } from "node:path";
import { type Compiled, compile } from "../../compile.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import type { PrintFrames } from "../../emit/cdktf/file-frame.ts";
import type { Framework } from "../../emit/framework.ts";
import { noProject } from "../../host/diagnostics.ts";
import { findForeignFiles } from "../../host/foreign-files.ts";
import { type ComparedFile, compareOutput, MANIFEST_FILE, updateOutput } from "../../host/output-folder.ts";
import { showPath } from "../../host/show-path.ts";
import type { Outcome, OutputReport } from "../../report/report.ts";
import { type JudgeOptions, maxProblemsOf } from "../grammar/judge-options.ts";
import type { Io } from "../io.ts";
import { type Loaded, type LoadedProject, loadInput } from "../load-input.ts";
import { outcomeOf } from "../outcome.ts";
import { present } from "../present.ts";
import { previousFiles } from "../previous-files.ts";
import { createProgress, type Progress } from "../progress.ts";
import { stackReports } from "../stack-reports.ts";

/** The options of `palisade compile`. */
export interface CompileOptions extends JudgeOptions {
  readonly check?: true;
  readonly framework?: Framework;
  readonly out?: string;
}

/** `palisade compile`: from policies to Terraform, in the output folder. */
export async function compilePolicies(
  io: Io,
  paths: readonly string[],
  options: CompileOptions,
): Promise<number> {
  const printer = io.startFramePrinter?.();
  try {
    return await compileWith(io, paths, options, printer?.print);
  } finally {
    printer?.stop();
  }
}

async function compileWith(
  io: Io,
  paths: readonly string[],
  options: CompileOptions,
  printFrames: PrintFrames | undefined,
): Promise<number> {
  const quiet = options.quiet === true;
  const progress = createProgress(io, quiet);
  const loaded = await loadInput(io, { ...options, paths }, progress);
  const compiled = loaded.value && (await compileLoaded(loaded.value, options, printFrames));
  const missing =
    loaded.value !== undefined && compiled === undefined
      ? [noProject.withoutLocation({ folder: io.host.cwd })]
      : [];
  const diagnostics = distinct([...loaded.diagnostics, ...missing, ...(compiled?.result.diagnostics ?? [])]);
  const brought =
    compiled === undefined || compiled.result.policySet === undefined
      ? undefined
      : await bringToFolder(io, compiled, options, progress);
  const output = brought?.output;
  const all = [...(brought?.diagnostics ?? []), ...diagnostics];
  if (output !== undefined && paths.length > 0 && !quiet) io.stderr.write(PART_ONLY);
  const report = {
    outcome: withStaleness(outcomeOf(all, options.failOn), output),
    diagnostics: all,
    filesRead: loaded.value?.filesRead ?? 0,
    maxProblems: maxProblemsOf(options),
    ...(output === undefined ? {} : { output }),
  };
  return present(io, report, { ...options, quiet, base: loaded.base });
}

/** Whoever names one file may expect the others to stay as they were. */
const PART_ONLY =
  "note: the stacks are made of the files named alone; without paths, of the whole project.\n";

interface CompiledProject {
  readonly project: LoadedProject;
  readonly result: Compiled;
}

/** Undefined without a project: nobody knows for which account and region to compile. */
async function compileLoaded(
  { input, project }: Loaded,
  options: CompileOptions,
  printFrames: PrintFrames | undefined,
): Promise<CompiledProject | undefined> {
  if (project === undefined) return undefined;
  const framework = options.framework ?? project.settings.framework;
  const result = await compile(input, { framework, ...(printFrames === undefined ? {} : { printFrames }) });
  return { project, result };
}

/** Writes what changed and removes what is no longer made; with `--check` only compares. */
async function bringToFolder(
  { host }: Io,
  { project, result }: CompiledProject,
  options: CompileOptions,
  progress: Progress,
): Promise<{ readonly output: OutputReport; readonly diagnostics: readonly Diagnostic[] }> {
  const folder = project.output;
  const previous = await previousFiles(host, join(folder, MANIFEST_FILE));
  const compared = await compareOutput(host, folder, result.files, previous);
  if (options.check !== true) {
    progress.begin("writing", compared.filter(isToWrite).length);
    await updateOutput(host, folder, result.files, compared, () => progress.step());
    progress.end();
  }
  const output = {
    folder: showPath(project.place.folder, folder),
    checkOnly: options.check === true,
    files: compared,
    stacks: stackReports(result.stacks, result.files),
  };
  return { output, diagnostics: await findForeignFiles(host, folder, compared) };
}

function isToWrite({ state }: ComparedFile): boolean {
  return state === "missing" || state === "stale";
}

/** What is not as it should be is a finding, but only where nobody asked to make it so. */
function withStaleness(found: Outcome, output: OutputReport | undefined): Outcome {
  const isStale = output?.checkOnly === true && output.files.some(({ state }) => state !== "current");
  return found === "clean" && isStale ? "findings" : found;
}
