import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";
import type { SourceFile } from "../source/source-file.ts";
import { applyBaseline } from "./baseline/apply-baseline.ts";
import type { Baseline } from "./baseline/baseline.ts";
import type { LintInput, Rule } from "./rule.ts";
import { RULES } from "./rules.ts";
import { runRules } from "./run-rules.ts";
import { type RuleSettings, ruleSettings } from "./settings.ts";
import { applySuppressors } from "./suppressions/apply.ts";
import { commentSuppressors } from "./suppressions/comments.ts";
import { projectSuppressors } from "./suppressions/project.ts";

/** What is asked of the linter beside what the project file says. */
export interface LintOptions {
  /** Names of rules: no others run; these do, even where they are off. */
  readonly only?: readonly string[];
  /** Names of rules that do not run. */
  readonly disable?: readonly string[];
  readonly baseline?: Baseline;
}

/** What the linter found. */
export interface LintResult {
  /** What is to be shown, by file and position, each once: findings, and what is wrong with suppressions. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is known, and left out for a reason. */
  readonly suppressed: readonly SuppressedDiagnostic[];
  /** All that the rules found, suppressed or not: what a baseline is made of. */
  readonly found: readonly Diagnostic[];
}

/** Judges valid policies by all rules, as the project file sets them. */
export function lint(input: LintInput, options: LintOptions = {}): LintResult {
  const { baseline } = options;
  const { rules, settings } = chooseRules(input, options);
  const { found, failures, ran } = runRules(rules, settings, input);
  const comments = commentSuppressors(sourcesOf(input), RULE_NAMES);
  const entries = projectSuppressors(input.project);
  const context = { today: input.today, ran };
  const sifted = applySuppressors(found, [...comments.value, ...entries.value], context);
  const old =
    baseline && applyBaseline(found, sifted.kept, baseline, { allRan: isEverything(options, failures) });
  return {
    diagnostics: distinct([
      ...failures,
      ...comments.diagnostics,
      ...entries.diagnostics,
      ...sifted.remarks,
      ...(old?.remarks ?? []),
      ...(old?.kept ?? sifted.kept),
    ]),
    suppressed: [...sifted.suppressed, ...(old?.suppressed ?? [])],
    found,
  };
}

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map(({ name }) => name));

function chooseRules(
  { project }: LintInput,
  { only, disable = [] }: LintOptions,
): { readonly rules: readonly Rule[]; readonly settings: RuleSettings } {
  const rules = RULES.filter(
    ({ name }) => (only === undefined || only.includes(name)) && !disable.includes(name),
  );
  const settings = ruleSettings(rules, project);
  if (only === undefined) return { rules, settings };
  // Whoever names a rule wants to see what it finds.
  const shown = [...settings].map(([name, setting]) => {
    const severity = setting.severity === "off" ? "warning" : setting.severity;
    return [name, { ...setting, severity }] as const;
  });
  return { rules, settings: new Map(shown) };
}

/** Each file once, although it may hold several documents. */
function sourcesOf({ policies, project }: LintInput): readonly SourceFile[] {
  const documents = [...(project === undefined ? [] : [project]), ...policies];
  return [...new Set(documents.map(({ document }) => document.source))];
}

function isEverything({ only, disable = [] }: LintOptions, failures: readonly Diagnostic[]): boolean {
  return only === undefined && disable.length === 0 && failures.length === 0;
}
