import type { Rule } from "../lint/rule.ts";
import type { RuleSetting } from "../lint/settings.ts";
import type { Palette } from "../report/palette.ts";
import { stableJson } from "../util/stable-json.ts";

/** A rule, and how it is to be applied. */
export interface ListedRule {
  readonly rule: Rule;
  readonly setting: RuleSetting;
}

const HEADINGS = ["rule", "family", "severity", "fix", "what it finds"] as const;

/** As a table for a terminal; severities that the project changed carry a star. */
export function ruleTable(listed: readonly ListedRule[], palette: Palette): string {
  const rows = listed.map(cellsOf);
  const widths = HEADINGS.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const lineOf = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  return `${[palette.faint(lineOf(HEADINGS)), ...rows.map(lineOf)].join("\n")}\n`;
}

/** As a table for documentation. */
export function ruleMarkdown(listed: readonly ListedRule[]): string {
  const rows = [HEADINGS, HEADINGS.map(() => "---"), ...listed.map(markdownCellsOf)];
  return rows.map((row) => `| ${row.join(" | ")} |\n`).join("");
}

/** For a machine. */
export function ruleJson(listed: readonly ListedRule[]): string {
  const rules = listed.map(({ rule, setting }) => ({
    name: rule.name,
    family: rule.family,
    severity: setting.severity,
    defaultSeverity: rule.severity,
    fixable: rule.fixable,
    title: rule.title,
  }));
  return `${stableJson({ version: 1, rules }, 2)}\n`;
}

function cellsOf({ rule, setting }: ListedRule): readonly string[] {
  const isChanged = setting.severity !== rule.severity;
  const severity = `${setting.severity}${isChanged ? "*" : ""}`;
  return [rule.name, rule.family, severity, rule.fixable ? "fix" : "", rule.title];
}

function markdownCellsOf(listed: ListedRule): readonly string[] {
  const [name = "", ...rest] = cellsOf(listed).map((cell) => cell.replaceAll("|", "\\|").replace("*", "\\*"));
  return [`\`${name}\``, ...rest];
}
