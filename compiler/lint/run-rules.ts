import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import { distinct } from "../diagnostics/distinct.ts";
import { explainSubstitutions } from "../resolve/substituted-document.ts";
import type { Location } from "../source/location.ts";
import { formatPath } from "../source/path.ts";
import { ruleFailed } from "./diagnostics.ts";
import type { Finding, LintInput, Rule } from "./rule.ts";
import type { RuleSettings } from "./settings.ts";

/**
 * What the rules find, by file and position, each once, however many stacks it concerns. A rule that throws is a
 * bug of that rule: it is reported, and the others still report.
 */
export function runRules(
  rules: readonly Rule[],
  settings: RuleSettings,
  input: LintInput,
): readonly Diagnostic[] {
  return distinct(
    rules.flatMap((rule) => {
      const setting = settings.get(rule.name);
      if (setting === undefined || setting.severity === "off") return [];
      return runRule(rule, setting.severity, setting.options, input);
    }),
  );
}

function runRule(
  rule: Rule,
  severity: Severity,
  options: Readonly<Record<string, unknown>>,
  input: LintInput,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  try {
    for (const finding of rule.findIn(input, options)) found.push(...toDiagnostic(rule, severity, finding));
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    found.push(ruleFailed.withoutLocation({ rule: rule.name, reason }));
  }
  return found;
}

/** The code under which a rule reports. */
export function codeOf({ name }: Pick<Rule, "name">): string {
  return `lint/${name}`;
}

function toDiagnostic(rule: Rule, severity: Severity, finding: Finding): readonly Diagnostic[] {
  const { place, message, sentence, help, related = [], fix } = finding;
  const diagnostic: Diagnostic = {
    code: codeOf(rule),
    severity,
    message,
    related,
    location: locate(finding),
    subject: formatPath(place.path),
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
