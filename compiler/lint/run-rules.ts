import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { explainSubstitutions } from "../resolve/substituted-document.ts";
import type { Location } from "../source/location.ts";
import { formatPath } from "../source/path.ts";
import { ruleFailed } from "./diagnostics.ts";
import { identityOf } from "./identity-of.ts";
import type { Finding, LintInput, Rule } from "./rule.ts";
import type { RuleSettings } from "./settings.ts";

/** What the rules say. */
export interface RuleRun {
  /** By file and position, each once, however many stacks it concerns. */
  readonly found: readonly Diagnostic[];
  /** One for each rule that threw. */
  readonly failures: readonly Diagnostic[];
  /** Names of the rules that ran to their end. */
  readonly ran: ReadonlySet<string>;
}

/**
 * Runs the rules. One that throws is a bug of that rule: what it had found is dropped, it is reported, and the others
 * still report.
 */
export function runRules(rules: readonly Rule[], settings: RuleSettings, input: LintInput): RuleRun {
  const found: Diagnostic[] = [];
  const failures: Diagnostic[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const setting = settings.get(rule.name);
    if (setting === undefined || setting.severity === "off") continue;
    try {
      // One by one: there may be more findings than a call takes arguments.
      for (const each of runRule(rule, setting.severity, setting.options, input)) found.push(each);
      ran.add(rule.name);
    } catch (error) {
      failures.push(ruleFailed.withoutLocation({ rule: rule.name, reason: String(error) }));
    }
  }
  return { found: distinct(found), failures, ran };
}

function runRule(
  rule: Rule,
  severity: Severity,
  options: Readonly<Record<string, unknown>>,
  input: LintInput,
): readonly Diagnostic[] {
  return [...rule.findIn(input, options)].flatMap((finding) => toDiagnostic(rule, severity, finding));
}

/** The code under which a rule reports. */
export function codeOf({ name }: Pick<Rule, "name">): string {
  return `lint/${name}`;
}

function toDiagnostic(rule: Rule, severity: Severity, finding: Finding): readonly Diagnostic[] {
  const { place, message, sentence, help, related = [], fix } = finding;
  const identity = identityOf(place);
  const diagnostic: Diagnostic = {
    code: codeOf(rule),
    severity,
    message,
    related,
    location: locate(finding),
    subject: formatPath(place.path),
    ...(identity === undefined ? {} : { identity }),
    ...(sentence === undefined ? {} : { sentence }),
    ...(help === undefined ? {} : { help }),
    ...(fix === undefined ? {} : { fix }),
  };
  return explainSubstitutions([place.document], [diagnostic]);
}

function locate({ place, at = "key" }: Finding): Location {
  if (typeof at === "object") return at;
  return at === "key" ? place.key() : place.value();
}
