import { compile } from "../../compile.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import type { PrintFrames } from "../../emit/cdktf/file-frame.ts";
import type { Framework } from "../../emit/framework.ts";
import { noProject } from "../../host/diagnostics.ts";
import { bringToFolder, type CompiledProject, compareWithFolder, withStaleness } from "../bring-to-folder.ts";
import { type JudgeOptions, maxProblemsOf } from "../grammar/judge-options.ts";
import type { Io } from "../io.ts";
import { type Loaded, loadInput } from "../load-input.ts";
import { outcomeOf } from "../outcome.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";

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
      : await (options.check === true
          ? compareWithFolder(io.host, compiled)
          : bringToFolder(io.host, compiled, progress));
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
