import { showPath } from "../../host/show-path.ts";
import { plural } from "../../report/plural.ts";
import { visibleText } from "../../report/visible-text.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { FixedProject } from "../fix-project.ts";
import { type JudgeOptions, maxProblemsOf } from "../grammar/judge-options.ts";
import type { LintCommandOptions } from "../grammar/lint-options.ts";
import type { Io } from "../io.ts";
import { verdictOf } from "../lint-verdict.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";
import { refuseOutputs } from "../report-files.ts";
import { say, sayWhy } from "../say.ts";
import { createScopedJudge, type ScopedJudgement } from "../scoped-judge.ts";

/** The options of `palisade lint`. */
export interface LintOptions extends JudgeOptions, LintCommandOptions {
  readonly fix?: true;
  readonly dryRun?: true;
  readonly createBaseline?: true;
}

/** `palisade lint`: in which ways do valid policies leave a fleet worse off? */
export async function lintPolicies(io: Io, paths: readonly string[], options: LintOptions): Promise<number> {
  const judge = createScopedJudge(io, { ...options, paths }, createProgress(io, options.quiet === true));
  // Before anything is mended or judged, because it may take long.
  await refuseOutputs(io.host, options.output ?? []);
  const first = await judge();
  // A baseline of what a part of the rules found would hold the rest against the project.
  const isWhole = first.judged.isLinted && verdictOf(first, options).outcome !== "could-not-run";
  if (options.createBaseline === true && isWhole) {
    const { createBaseline } = await import("../create-baseline.ts");
    return createBaseline(io, first.judged, options);
  }
  if (options.fix !== true) return report(io, first, options);
  const { fixProject } = await import("../fix-project.ts");
  const fixed = await fixProject(io.host, first, judge);
  return options.dryRun === true ? showFixes(io, fixed, options) : makeFixes(io, fixed, options);
}

async function report(io: Io, judgement: ScopedJudgement, options: LintOptions): Promise<number> {
  const { diagnostics, suppressed, filesRead, judged } = judgement;
  const { outcome, reasons, notes } = verdictOf(judgement, options);
  const quiet = options.quiet === true;
  say(io, quiet ? [] : notes);
  const maxProblems = maxProblemsOf(options);
  const found = { outcome, reasons, diagnostics, suppressed, filesRead, maxProblems };
  const exitCode = await present(io, found, { ...options, quiet, base: judged.base });
  sayWhy(io, reasons);
  return exitCode;
}

/** Writes all changed files or none, and reports what is left. */
async function makeFixes(io: Io, fixed: FixedProject, options: LintOptions): Promise<number> {
  const staged = await io.host.stageFiles(fixed.files.map(({ path, after }) => ({ path, text: after })));
  try {
    await staged.commit();
  } finally {
    await staged.discard();
  }
  if (options.quiet !== true) {
    say(io, [countOf(fixed, "fixed"), ...untouchedNotes(io, fixed)]);
  }
  return report(io, fixed.last, options);
}

/** Prints what would be changed; the exit code is 1 where there is anything to fix, or anything would be left. */
async function showFixes(io: Io, fixed: FixedProject, options: LintOptions): Promise<number> {
  const { outcome, reasons, notes } = verdictOf(fixed.last, options);
  // What could not be judged may hide what a fix does.
  if (outcome === "could-not-run") return report(io, fixed.last, options);
  const { showChanges } = await import("../show-changes.ts");
  await showChanges(io, fixed.files, options.color);
  const left = fixed.last.diagnostics.length;
  if (options.quiet !== true) {
    say(io, [
      `${countOf(fixed, "would fix")}${left === 0 ? "" : `; ${plural(left, "problem")} would be left`}`,
      ...untouchedNotes(io, fixed),
      ...notes,
    ]);
  }
  sayWhy(io, reasons);
  return EXIT_CODES[fixed.files.length > 0 ? "findings" : outcome];
}

function countOf({ made, files }: FixedProject, verb: string): string {
  return files.length === 0
    ? "nothing to fix"
    : `${verb} ${plural(made, "problem")} in ${plural(files.length, "file")}`;
}

function untouchedNotes({ host }: Io, { untouched }: FixedProject): readonly string[] {
  return untouched.map(
    (path) =>
      `note: ${visibleText(showPath(host.cwd, path))} was left as it is: a link leads it out of the project`,
  );
}
