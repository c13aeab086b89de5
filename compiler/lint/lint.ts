import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import type { LintInput } from "./rule.ts";
import { RULES } from "./rules.ts";
import { runRules } from "./run-rules.ts";
import { ruleSettings } from "./settings.ts";

/** What is asked of the linter beside what the project file says. */
export interface LintOptions {
  /** Names of rules: no others run. */
  readonly only?: readonly string[];
  /** Names of rules that do not run. */
  readonly disable?: readonly string[];
}

/** What the linter found. */
export interface LintResult {
  /** By file and position, each once. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is known, and left out for a reason. */
  readonly suppressed: readonly SuppressedDiagnostic[];
}

/** Judges valid policies by all rules, as the project file sets them. */
export function lint(input: LintInput, { only, disable = [] }: LintOptions = {}): LintResult {
  const rules = RULES.filter(
    ({ name }) => (only === undefined || only.includes(name)) && !disable.includes(name),
  );
  return { diagnostics: runRules(rules, ruleSettings(rules, input.project), input), suppressed: [] };
}
