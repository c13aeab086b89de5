import { resolve } from "node:path";
import { type Checked, generate } from "../../compile.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PrintFrames } from "../../emit/cdktf/file-frame.ts";
import { noProject } from "../../host/diagnostics.ts";
import { HostError } from "../../host/host.ts";
import { showPath } from "../../host/show-path.ts";
import { type Brought, compareWithFolder, withStaleness } from "../bring-to-folder.ts";
import { type JudgeOptions, maxProblemsOf } from "../grammar/judge-options.ts";
import type { LintCommandOptions } from "../grammar/lint-options.ts";
import type { Io } from "../io.ts";
import { verdictOf } from "../lint-verdict.ts";
import type { Loaded } from "../load-input.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";
import { say, sayWhy } from "../say.ts";
import { createScopedJudge } from "../scoped-judge.ts";

/** The options of `palisade check`. */
export interface CheckOptions extends JudgeOptions, Omit<LintCommandOptions, "stdinFilepath"> {}

/** `palisade check`: validate, lint and `compile --check` in one run, reading everything once. */
export async function checkProject(io: Io, paths: readonly string[], options: CheckOptions): Promise<number> {
  const quiet = options.quiet === true;
  const printer = io.startFramePrinter?.();
  try {
    const judgement = await createScopedJudge(io, { ...options, paths }, createProgress(io, quiet))();
    const { judged, filesRead, suppressed } = judgement;
    const { loaded, checked, base } = judged;
    const brought = loaded && checked && (await compareOutput(io, loaded, checked, printer?.print));
    const more: readonly Diagnostic[] =
      loaded !== undefined && loaded.project === undefined
        ? [noProject.withoutLocation({ folder: io.host.cwd })]
        : (brought?.diagnostics ?? []);
    const diagnostics = [...more, ...judgement.diagnostics];
    const { outcome, reasons, notes } = verdictOf({ ...judgement, diagnostics }, options);
    const report = {
      outcome: withStaleness(outcome, brought?.output),
      reasons,
      diagnostics,
      suppressed,
      filesRead,
      maxProblems: maxProblemsOf(options),
      ...(brought === undefined ? {} : { output: brought.output }),
    };
    say(io, quiet ? [] : notes);
    const exitCode = await present(io, report, { ...options, quiet, base });
    sayWhy(io, reasons);
    return exitCode;
  } finally {
    printer?.stop();
  }
}

/** Undefined where nothing can be generated: without a project, or with policies in error. */
async function compareOutput(
  { host }: Io,
  { input, project, beside, base }: Loaded,
  checked: Checked,
  printFrames: PrintFrames | undefined,
): Promise<Brought | undefined> {
  if (project === undefined || checked.policySet === undefined) return undefined;
  const [stranger] = beside;
  if (stranger !== undefined) {
    const shown = JSON.stringify(showPath(host.cwd, resolve(base, stranger)));
    throw new HostError(
      `${shown} is none of the policies of the project, for which check is; \`palisade lint\` takes other files, too`,
    );
  }
  const { framework } = project.settings;
  const result = await generate(input, checked, {
    framework,
    ...(printFrames === undefined ? {} : { printFrames }),
  });
  return compareWithFolder(host, { project, result });
}
