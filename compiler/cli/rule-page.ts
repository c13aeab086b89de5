import type { Fact } from "../explain/explanation.ts";
import { RULE_PAGES } from "../lint/generated/rule-pages.ts";
import type { Rule } from "../lint/rule.ts";
import type { RuleSetting } from "../lint/settings.ts";
import { MOST_COLUMNS } from "./explanation-page.ts";
import { factTable } from "./fact-table.ts";
import { type PageStyle, plainMarkdown } from "./plain-markdown.ts";

/** The page of a rule for a terminal: how it is applied, then what its author wrote. Ends with a line break. */
export function rulePage(rule: Rule, setting: RuleSetting | undefined, style: PageStyle): string {
  const { palette } = style;
  const columns = Math.min(style.columns, MOST_COLUMNS);
  const [, summary = "", ...rest] = plainMarkdown(RULE_PAGES.get(rule.name) ?? "", { palette, columns });
  const blocks = [
    `${palette.strong(rule.name)} ${palette.faint("(rule)")}`,
    summary,
    factTable(factsOf(rule, setting), palette, columns),
    ...rest,
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function factsOf(rule: Rule, setting: RuleSetting | undefined): readonly Fact[] {
  const options = Object.entries(rule.options);
  return [
    { label: "Severity", value: severityOf(rule, setting) },
    { label: "Family", value: rule.family },
    {
      label: "Fix",
      value: rule.fixable ? "`palisade lint --fix` mends what is certain" : "by hand",
    },
    ...options.map(([name, { written, description }]) => ({
      label: name,
      value: `${JSON.stringify(written)} by default. ${description}`,
    })),
  ];
}

function severityOf({ severity }: Rule, setting: RuleSetting | undefined): string {
  if (setting === undefined || setting.severity === severity) return severity;
  return `${setting.severity}, as palisade.yaml sets it; ${severity} by default`;
}
