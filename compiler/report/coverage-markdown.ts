import { compareText } from "../util/compare.ts";
import { coverageMatrix, MATRIX_LEGEND } from "./coverage-matrix.ts";
import type {
  BehaviorRow,
  CoverageReport,
  MissingRow,
  StackCoverage,
  StandardRow,
  ThreatRow,
} from "./coverage-report.ts";
import { CAUTION, CONTROL_WORDS, countStatuses, STATUS_WORDS, shareBodies } from "./coverage-words.ts";
import { codeSpan, markdownText } from "./markdown-text.ts";

const SYMBOLS: Readonly<Record<ThreatRow["status"], string>> = {
  covered: "✅",
  partly: "⚠️",
  "not-covered": "❌",
};

const MOST_ROWS = 100;
const MOST_NAMED = 8;

/** The view for a comment on a pull request: what stacks have in common stands there once. */
export function coverageMarkdown({ stacks }: CoverageReport): string {
  const parts = [
    "## Threat coverage",
    ...shared(stacks, threatTable, (names) => `### ${names}`),
    ...shared(stacks, matrix, folded("Behaviours and checks against threats")),
    ...shared(stacks, behaviors, folded("Behaviours")),
    ...shared(stacks, controls, folded("Controls")),
    markdownText(`${CAUTION} What each judgment rests on: palisade coverage --format json.`),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** What stands before a section, or around it. With `isPart`, it holds for some of the stacks only. */
type Frame = (names: string, isPart: boolean) => string | readonly [before: string, behind: string];

function shared(
  stacks: readonly StackCoverage[],
  section: (stack: StackCoverage) => readonly string[],
  frame: Frame,
): readonly string[] {
  const lines = (stack: StackCoverage): string => section(stack).join("\n");
  return shareBodies(stacks, lines).flatMap(({ stacks: names, body }) => {
    const around = frame(names.map(markdownText).join(", "), names.length < stacks.length);
    const [before, behind] = typeof around === "string" ? [around] : around;
    return [before, body, ...(behind === undefined ? [] : [behind])];
  });
}

/** The blank lines around what stands between are what makes a table in it a table. */
function folded(summary: string): Frame {
  return (names, isPart) => [
    `<details>\n<summary>${markdownText(summary)}${isPart ? `: ${names}` : ""}</summary>`,
    "</details>",
  ];
}

function threatTable({ threats }: StackCoverage): readonly string[] {
  const head = ["Threat", "Status", "Why", "Direct signs that nobody watches"];
  return [`${countStatuses(threats)}.`, "", ...table(head, threats.map(threatCells))];
}

function threatCells({ title, status, reason, missing }: ThreatRow): readonly string[] {
  const direct = missing.filter(({ strength }) => strength === "direct").map(missingText);
  return [
    markdownText(title),
    `${SYMBOLS[status]} ${STATUS_WORDS[status]}`,
    markdownText(reason),
    direct.join(", "),
  ];
}

function missingText({ name, needsAgent }: MissingRow): string {
  // What has no name yet is described.
  const shown = name.includes(" ") ? markdownText(name) : codeSpan(name);
  return `${shown}${needsAgent ? " (needs an agent)" : ""}`;
}

function matrix(stack: StackCoverage): readonly string[] {
  const rows = coverageMatrix(stack).map(({ name, profile, cells }) => [
    profile === undefined ? codeSpan(name) : `${codeSpan(name)} (${codeSpan(profile)})`,
    ...cells,
  ]);
  const legend = MATRIX_LEGEND.map(([mark, meaning]) => `${mark} ${markdownText(meaning)}`).join("; ");
  return [...limited(["", ...stack.threats.map(({ title }) => markdownText(title))], rows), "", `${legend}.`];
}

/** Where each behaviour is declared, and when it alarms; of one that does not count, why. */
function behaviors({ threats, unassigned }: StackCoverage): readonly string[] {
  const signs = threats.flatMap((threat) => threat.behaviors);
  const rows = new Map(
    [
      ...unassigned.map((row) => behaviorCells(row, [])),
      ...signs.map((row) => behaviorCells(row, row.counts ? [] : row.limits)),
    ].map((cells) => [cells.join(" "), cells]),
  );
  if (rows.size === 0) return ["None."];
  const sorted = [...rows].toSorted(([a], [b]) => compareText(a, b)).map(([, cells]) => cells);
  return limited(["Behaviour", "Where", "When"], sorted);
}

function behaviorCells(row: BehaviorRow, excuses: readonly string[]): readonly string[] {
  return [
    `${codeSpan(row.behavior)} (${codeSpan(row.profile)})`,
    codeSpan(`${row.origin.file}:${row.origin.line}`),
    markdownText([row.sentence, ...excuses].join("; ")),
  ];
}

function controls({ standards }: StackCoverage): readonly string[] {
  return standards.flatMap((standard, index) => [...(index === 0 ? [] : [""]), ...standardLines(standard)]);
}

function standardLines({ title, note, controls: rows }: StandardRow): readonly string[] {
  const cells = rows.map(({ id, title: demand, status, reason, behaviors, checks }) => [
    markdownText(id),
    markdownText(demand),
    CONTROL_WORDS[status],
    shortened([...behaviors, ...checks]) || markdownText(reason),
  ]);
  return [
    `**${markdownText(title)}**`,
    "",
    markdownText(note),
    "",
    ...table(["", "Demand", "Status", "What speaks to it"], cells),
  ];
}

function shortened(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  const shown = names.slice(0, MOST_NAMED).map(codeSpan).join(", ");
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/** A comment may have 65 536 characters, and nobody reads more than these rows. */
function limited(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const rest = rows.length - MOST_ROWS;
  const more = rest > 0 ? ["", `${rest} more: palisade coverage --format json.`] : [];
  return [...table(head, rows.slice(0, MOST_ROWS)), ...more];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}
