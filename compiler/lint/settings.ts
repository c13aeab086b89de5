import { isRecord } from "../util/is-record.ts";
import type { ProjectDocument } from "../validate/validate-project.ts";
import type { Rule, RuleSeverity } from "./rule.ts";

/** How one rule is to be applied. */
export interface RuleSetting {
  readonly severity: RuleSeverity;
  /** A value for every option of the rule. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** How each rule is to be applied, by name. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** What `lint.rules` of the project file says of each rule, and what each rule says of itself. */
export function ruleSettings(rules: readonly Rule[], project: ProjectDocument | undefined): RuleSettings {
  const written = new Map(Object.entries(project?.file.lint?.rules ?? {}));
  return new Map(rules.map((rule) => [rule.name, settingOf(rule, written.get(rule.name))]));
}

function settingOf(rule: Rule, written: unknown): RuleSetting {
  const { severity, ...options } = isRecord(written) ? written : { severity: written };
  return {
    severity: isRuleSeverity(severity) ? severity : rule.severity,
    options: Object.fromEntries(
      Object.entries(rule.options).map(([name, option]) => [
        name,
        // The schema knows the options, too, so that what it accepts can be read.
        Object.hasOwn(options, name) ? (option.read(options[name]) ?? option.default) : option.default,
      ]),
    ),
  };
}

const SEVERITIES: readonly RuleSeverity[] = ["error", "warning", "info", "off"];

function isRuleSeverity(value: unknown): value is RuleSeverity {
  return SEVERITIES.some((severity) => severity === value);
}
