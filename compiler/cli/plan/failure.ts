import type { PlanFailure, PlanReport } from "../../report/plan-report.ts";
import { visibleText } from "../../report/visible-text.ts";
import { PLAN_EXIT_CODES } from "../exit-codes.ts";
import type { FailureOptions } from "../failure.ts";
import type { Io } from "../io.ts";
import { isPlanFormat } from "./format.ts";

type PresentFailure = NonNullable<FailureOptions["present"]>;
type Reports = Pick<FailureOptions, "format" | "output">;

/** Shows that `plan` could not run, in its own format and with its own exit code. What failed was said already. */
export function planFailure(io: Io, reports: Reports): PresentFailure {
  return (failure) => presentFailure(io, failure, reports);
}

/** The same for what was not said yet. */
export async function failPlan(io: Io, failure: PlanFailure, reports: Reports): Promise<number> {
  io.stderr.write(`error: ${visibleText(failure.message)}\n`);
  return presentFailure(io, failure, reports);
}

/** A report that holds nothing but the failure, so that no older one is taken for the result of this run. */
export function failedReport(failure: PlanFailure): PlanReport {
  return { outcome: "could-not-run", stacks: [], changes: [], warnings: [], unchecked: [], failure };
}

async function presentFailure(
  io: Io,
  failure: PlanFailure,
  { format, output = [] }: Reports,
): Promise<number> {
  const { presentPlan } = await import("./present.ts");
  const report = failedReport(failure);
  const options = { output, quiet: false, base: io.host.cwd };
  // What failed first is what is told; perhaps it was these very files. A person read it on standard error.
  await presentPlan(io, report, options).catch(() => undefined);
  if (format !== "pretty" && isPlanFormat(format))
    await presentPlan(io, report, { ...options, output: [], format });
  return PLAN_EXIT_CODES["could-not-run"];
}
