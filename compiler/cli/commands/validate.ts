import { check } from "../../compile.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import { type JudgeOptions, maxProblemsOf } from "../grammar/judge-options.ts";
import type { Io } from "../io.ts";
import { loadInput } from "../load-input.ts";
import { outcomeOf } from "../outcome.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";

/** The options of `palisade validate`. */
export interface ValidateOptions extends JudgeOptions {
  readonly stdinFilepath?: string;
}

/** `palisade validate`: is anything wrong with the policies? */
export async function validate(io: Io, paths: readonly string[], options: ValidateOptions): Promise<number> {
  const quiet = options.quiet === true;
  const loaded = await loadInput(io, { ...options, paths }, createProgress(io, quiet));
  const checked = loaded.value === undefined ? undefined : await check(loaded.value.input);
  const diagnostics = distinct([...loaded.diagnostics, ...(checked?.diagnostics ?? [])]);
  const outcome = outcomeOf(diagnostics, options.failOn);
  const filesRead = loaded.value?.filesRead ?? 0;
  const report = { outcome, diagnostics, filesRead, maxProblems: maxProblemsOf(options) };
  const isPart = paths.length > 0 && loaded.value?.project !== undefined;
  if (outcome === "findings" && isPart && !quiet) {
    io.stderr.write("note: only the files named were read; without paths, the whole project is.\n");
  }
  return present(io, report, { ...options, quiet, base: loaded.base });
}
