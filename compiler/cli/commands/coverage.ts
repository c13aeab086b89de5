import type { StackPolicies } from "../../analyze/policy-set.ts";
import { check } from "../../compile.ts";
import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { distinct } from "../../diagnostics/distinct.ts";
import { HostError } from "../../host/host.ts";
import { coverageJson } from "../../report/coverage-json.ts";
import { coverageMarkdown } from "../../report/coverage-markdown.ts";
import type { CoverageReport, ThreatRow } from "../../report/coverage-report.ts";
import { coverageTable } from "../../report/coverage-table.ts";
import { paletteFor } from "../colours.ts";
import { stackCoverage } from "../coverage-report.ts";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadInput } from "../load-input.ts";
import { outcomeOf } from "../outcome.ts";
import { present } from "../present.ts";
import { createProgress } from "../progress.ts";

/** The options of `palisade coverage`. */
export interface CoverageOptions {
  readonly config?: string;
  readonly format: "table" | "markdown" | "json";
  /** Only the stacks of this deployment. */
  readonly deployment?: string;
  /** Which status of a threat makes the exit code 1; without it, none. */
  readonly failOn?: "partly" | "not-covered";
  readonly quiet?: true;
  readonly color?: boolean;
}

/** A page of this many columns is taken for granted where nobody says how wide it is. */
const COLUMNS_OF_A_LOG = 120;
const MOST_PROBLEMS = 100;

/** `palisade coverage`: what do the policies see of each threat, and what not? */
export async function coverage(io: Io, paths: readonly string[], options: CoverageOptions): Promise<number> {
  const quiet = options.quiet === true;
  const loaded = await loadInput(io, { ...options, paths }, createProgress(io, quiet));
  const checked = loaded.value === undefined ? undefined : await check(loaded.value.input);
  const policySet = checked?.policySet;
  const diagnostics = distinct([...loaded.diagnostics, ...(checked?.diagnostics ?? [])]);
  if (policySet === undefined || hasErrors(diagnostics)) {
    const asJson = options.format === "json";
    const report = {
      // A project file in error is no finding here: it says what there is to be covered.
      outcome: loaded.value === undefined ? "could-not-run" : outcomeOf(diagnostics, "error"),
      diagnostics,
      filesRead: loaded.value?.filesRead ?? 0,
      maxProblems: asJson ? Number.POSITIVE_INFINITY : MOST_PROBLEMS,
    };
    const format = asJson ? "json" : "pretty";
    return present(io, report, { ...options, failOn: "error", format, quiet, base: loaded.base });
  }
  const report = { stacks: chosenStacks(policySet.stacks, options.deployment).map(stackCoverage) };
  io.stdout.write(render(io, report, options));
  return fails(report, options.failOn) ? EXIT_CODES.findings : EXIT_CODES.clean;
}

function chosenStacks(
  stacks: readonly StackPolicies[],
  deployment: string | undefined,
): readonly StackPolicies[] {
  if (deployment === undefined) return stacks;
  const chosen = stacks.filter(({ stack }) => stack.deployment === deployment);
  if (chosen.length > 0) return chosen;
  const known = [...new Set(stacks.map(({ stack }) => stack.deployment))];
  throw new HostError(
    `--deployment ${JSON.stringify(deployment)}: there is no such deployment; there are ${known.join(", ")}`,
  );
}

function render(io: Io, report: CoverageReport, options: CoverageOptions): string {
  switch (options.format) {
    case "json":
      return coverageJson(report);
    case "markdown":
      return coverageMarkdown(report);
    case "table":
      return coverageTable(report, {
        palette: paletteFor(io.stdout, io, options.color),
        columns: io.stdout.columns ?? COLUMNS_OF_A_LOG,
        quiet: options.quiet === true,
      });
  }
}

function fails({ stacks }: CoverageReport, failOn: CoverageOptions["failOn"]): boolean {
  if (failOn === undefined) return false;
  const failing: readonly ThreatRow["status"][] =
    failOn === "partly" ? ["partly", "not-covered"] : ["not-covered"];
  return stacks.some(({ threats }) => threats.some(({ status }) => failing.includes(status)));
}
