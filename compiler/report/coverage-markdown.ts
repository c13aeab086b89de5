import { coverageMatrix, MATRIX_LEGEND } from "./coverage-matrix.ts";
import type {
  CheckRow,
  CoverageReport,
  MissingRow,
  StackCoverage,
  StandardRow,
  ThreatRow,
} from "./coverage-report.ts";
import { CAUTION, CONTROL_WORDS, countStatuses, STATUS_WORDS, shareBodies } from "./coverage-words.ts";
import { visibleText } from "./visible-text.ts";

const SYMBOLS: Readonly<Record<ThreatRow["status"], string>> = {
  covered: "✅",
  partly: "⚠️",
  "not-covered": "❌",
};

/** The view for a comment on a pull request: what equal stacks have in common stands there once. */
export function coverageMarkdown({ stacks }: CoverageReport): string {
  const parts = shareBodies(stacks, stackBody).map(
    ({ stacks: names, body }) => `### ${names.map(inline).join(", ")}\n\n${body}`,
  );
  return `## Threat coverage\n\n${parts.join("\n")}\n${inline(CAUTION)}\n`;
}

function stackBody(stack: StackCoverage): string {
  return [
    `${countStatuses(stack.threats)}.`,
    "",
    ...table(["Threat", "Status", "Why", "Direct signs that nobody watches"], stack.threats.map(threatCells)),
    "",
    ...folded("Behaviours and checks against threats", matrix(stack)),
    ...folded("Where each sign is declared, and who says what it means", signs(stack)),
    ...folded("Controls", stack.standards.flatMap(standard)),
  ].join("\n");
}

function threatCells({ title, status, reason, missing }: ThreatRow): readonly string[] {
  const direct = missing.filter(({ strength }) => strength === "direct").map(missingText);
  return [inline(title), `${SYMBOLS[status]} ${STATUS_WORDS[status]}`, inline(reason), direct.join(", ")];
}

function missingText({ name, needsAgent }: MissingRow): string {
  return `${inline(name)}${needsAgent ? " (needs an agent)" : ""}`;
}

function matrix(stack: StackCoverage): readonly string[] {
  const rows = coverageMatrix(stack).map(({ name, profile, cells }) => [
    profile === undefined ? inline(name) : `${inline(name)} (${inline(profile)})`,
    ...cells,
  ]);
  const legend = MATRIX_LEGEND.map(([mark, meaning]) => `${mark} ${inline(meaning)}`).join("; ");
  return [...table(["", ...stack.threats.map(({ title }) => inline(title))], rows), "", `${legend}.`];
}

function signs({ threats }: StackCoverage): readonly string[] {
  const rows = threats.flatMap(({ title, behaviors, checks }) => [
    ...behaviors.map((row) => [
      inline(title),
      `${inline(row.behavior)} (${inline(row.origin.file)}:${row.origin.line})`,
      inline([row.sentence, ...row.limits].join("; ")),
      strengthText(row),
    ]),
    ...checks.map((row) => [inline(title), inline(row.check), inline(scheduleText(row)), strengthText(row)]),
  ]);
  return table(["Threat", "Behaviour or check", "When", "Strength and source"], rows);
}

function scheduleText({ schedules, limits }: CheckRow): string {
  return schedules.length === 0 ? limits.join("; ") : `in the audits ${schedules.join(", ")}`;
}

function strengthText({ strength, source, inferred }: CheckRow | ThreatRow["behaviors"][number]): string {
  return `${strength}; ${inferred ? "Palisade's own judgment: " : ""}${inline(source)}`;
}

function standard({ title, note, controls }: StandardRow): readonly string[] {
  const rows = controls.map(({ id, title: demand, status, reason, behaviors, checks }) => [
    inline(id),
    inline(demand),
    CONTROL_WORDS[status],
    inline([...behaviors, ...checks].join(", ") || reason),
  ]);
  return [
    `**${inline(title)}**`,
    "",
    inline(note),
    "",
    ...table(["", "Demand", "Status", "What speaks to it"], rows),
    "",
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

/** The blank lines are what makes a table inside it a table. */
function folded(summary: string, lines: readonly string[]): readonly string[] {
  return ["<details>", `<summary>${inline(summary)}</summary>`, "", ...lines, "", "</details>", ""];
}

/** A text that is nothing but text in Markdown, but for what stands between backticks: names, which nobody formats. */
function inline(text: string): string {
  return visibleText(text)
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\*_[\]<>|#~@&!]/g, "\\$&") : codeSpan(part)))
    .join("");
}

function codeSpan(text: string): string {
  return `\`${text.replaceAll("|", "\\|")}\``;
}
