import { controlLines } from "./coverage-controls.ts";
import { coverageMatrix, MATRIX_LEGEND, type MatrixRow } from "./coverage-matrix.ts";
import type { CoverageReport, MissingRow, StackCoverage, ThreatRow } from "./coverage-report.ts";
import { CAUTION, countStatuses, STATUS_WORDS, shareBodies } from "./coverage-words.ts";
import type { Palette } from "./palette.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

/** How the table is drawn. */
export interface TableOptions {
  readonly palette: Palette;
  /** Columns of the page. */
  readonly columns: number;
  /** Whether nothing but the threats that are not fully covered is of interest. */
  readonly quiet: boolean;
}

/** Lines longer than this are hard to follow, however wide the page is. */
const WIDEST = 120;
const NARROWEST = 60;
const MOST_MISSING = 3;
const GAP = "  ";

/** The view for people at a terminal: what equal stacks have in common stands there once. */
export function coverageTable({ stacks }: CoverageReport, options: TableOptions): string {
  const columns = Math.min(Math.max(options.columns, NARROWEST), WIDEST);
  const fitted = { ...options, columns };
  return shareBodies(stacks, (stack) => stackBody(stack, fitted).join("\n"))
    .map(({ stacks: names, body }) => {
      const heading = wrapText(names.map(visibleText).join(", "), columns).map(options.palette.strong);
      return `${heading.join("\n")}\n${body}\n`;
    })
    .join("\n");
}

function stackBody(stack: StackCoverage, options: TableOptions): readonly string[] {
  const { palette, columns, quiet } = options;
  const threats = [palette.faint(countStatuses(stack.threats)), "", ...threatLines(stack.threats, options)];
  if (quiet) return threats;
  return [
    ...threats,
    "",
    ...matrixLines(stack, options),
    "",
    ...controlLines(stack.standards, options),
    "",
    ...wrapText(`${CAUTION} What each judgment rests on: --format json`, columns).map(palette.faint),
  ];
}

function threatLines(
  threats: readonly ThreatRow[],
  { palette, columns, quiet }: TableOptions,
): readonly string[] {
  const number = String(threats.length).length;
  const status = Math.max(...Object.values(STATUS_WORDS).map((word) => word.length));
  const margin = number + status + 2 * GAP.length;
  const paint = { covered: palette.success, partly: palette.warning, "not-covered": palette.error };
  return threats.flatMap((threat, index) => {
    if (quiet && threat.status === "covered") return [];
    const title = palette.strong(threat.title);
    const [first = "", ...rest] = wrapText(
      `${threat.title}: ${visibleText(threat.reason)}`,
      columns - margin,
    );
    const word = paint[threat.status](STATUS_WORDS[threat.status].padEnd(status));
    const head = [String(index + 1).padStart(number), word, first.replace(threat.title, title)].join(GAP);
    const advice = adviceOf(threat).flatMap((text) => wrapText(text, columns - margin));
    return [head, ...[...rest, ...advice.map(palette.faint)].map((line) => " ".repeat(margin) + line)];
  });
}

/** What else would see the attack itself. */
function adviceOf({ missing }: ThreatRow): readonly string[] {
  const direct = missing.filter(({ strength }) => strength === "direct");
  const free = direct.filter(({ needsAgent }) => !needsAgent);
  const reported = direct.filter(({ needsAgent }) => needsAgent);
  return [
    ...(free.length === 0 ? [] : [`not watched: ${listOf(free)}`]),
    ...(reported.length === 0 ? [] : [`not watched (needs an agent): ${listOf(reported)}`]),
  ];
}

function listOf(rows: readonly MissingRow[]): string {
  const rest = rows.length - MOST_MISSING;
  const names = rows.slice(0, MOST_MISSING).map(({ name }) => name);
  return `${names.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}

function matrixLines(stack: StackCoverage, { palette, columns }: TableOptions): readonly string[] {
  const rows = coverageMatrix(stack);
  if (rows.length === 0) return [palette.faint("no behaviour, and no audit check that is on")];
  const room = columns - stack.threats.length * 3 - GAP.length;
  const names = rows.map((row) => cut(nameOf(row), room));
  const width = Math.max(...names.map((name) => name.length));
  const head = stack.threats.map((_, index) => String(index + 1).padEnd(3)).join("");
  return [
    palette.faint(`${" ".repeat(width)}${GAP}${head}`.trimEnd()),
    ...rows.map(({ cells }, index) => {
      const marks = cells.map((cell) => cell.padEnd(3)).join("");
      return `${(names[index] ?? "").padEnd(width)}${GAP}${marks}`.trimEnd();
    }),
    ...legendLines(rows, columns).map(palette.faint),
  ];
}

/** Only what stands in the matrix is explained. */
function legendLines(rows: readonly MatrixRow[], columns: number): readonly string[] {
  const marks = rows.flatMap(({ cells }) => cells).join("");
  const used = MATRIX_LEGEND.filter(([mark]) => marks.includes(mark));
  return used.flatMap(([mark, meaning]) => wrapText(`${mark} ${meaning}`, columns));
}

function nameOf({ name, profile }: MatrixRow): string {
  return visibleText(profile === undefined ? name : `${name} (${profile})`);
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`;
}
