import type { DriftReport } from "../report/drift-report.ts";
import type { PlanReport } from "../report/plan-report.ts";
import type { Outcome } from "../report/report.ts";

/** The exit code of each way in which a command can end. */
export const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  clean: 0,
  findings: 1,
  "could-not-run": 2,
};

/** The same as a table, for the help of every command. */
export const EXIT_CODES_HELP = `
Exit codes:
  0  clean: done, and nothing to object to
  1  findings: errors, or what --fail-on or --max-warnings says; generated files
     that are stale; what fmt --check or lint --fix --dry-run would change
  2  could not run: wrong usage, a file that cannot be read or written, a rule
     that fails, a bug in palisade`;

/** The exit codes of `drift`: those of `terraform plan -detailed-exitcode`, in which 2 is no failure. */
export const DRIFT_EXIT_CODES: Readonly<Record<DriftReport["outcome"], number>> = {
  "in-sync": 0,
  incomplete: 1,
  "could-not-run": 1,
  drift: 2,
};

/** The same as a table, for the help of `drift`. */
export const DRIFT_EXIT_CODES_HELP = `
Exit codes:
  0  in sync, and everything was compared
  1  could not run: wrong usage, policies with errors, nothing to compare;
     or no drift was found, but something is unchecked
  2  there is drift, perhaps also something unchecked`;

/** The exit codes of `plan`: those of `terraform plan -detailed-exitcode`, in which 2 is no failure. */
export const PLAN_EXIT_CODES: Readonly<Record<PlanReport["outcome"], number>> = {
  "no-changes": 0,
  refused: 1,
  incomplete: 1,
  "could-not-run": 1,
  changes: 2,
};

/** What shells make of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;

/** The same as a table, for the help of `plan`. */
export const PLAN_EXIT_CODES_HELP = `
Exit codes:
  0  no changes
  1  could not run: wrong usage, policies with errors, generated files that are
     stale, no Terraform; or a stack could not be planned, or --strict refuses
  2  there are changes; 130 where it was interrupted`;
