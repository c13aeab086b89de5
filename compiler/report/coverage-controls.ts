import type { ControlRow, StandardRow } from "./coverage-report.ts";
import { CONTROL_WORDS } from "./coverage-words.ts";
import type { Palette } from "./palette.ts";
import { visibleText } from "./visible-text.ts";
import { wrapText } from "./wrap-text.ts";

/** How the lines are drawn. */
interface LineOptions {
  readonly palette: Palette;
  readonly columns: number;
}

const GAP = "  ";
const MOST_NAMED = 4;

/** What is shown of every standard, for people at a terminal. */
export function controlLines(standards: readonly StandardRow[], options: LineOptions): readonly string[] {
  return standards.flatMap((standard, index) => [
    ...(index === 0 ? [] : [""]),
    ...standardLines(standard, options),
  ]);
}

function standardLines({ title, note, controls }: StandardRow, options: LineOptions): readonly string[] {
  const { palette, columns } = options;
  const answered = controls.filter(({ status }) => status !== "outside");
  const id = Math.max(...answered.map((control) => control.id.length));
  const word = Math.max(...answered.map(({ status }) => CONTROL_WORDS[status].length));
  const margin = id + word + 2 * GAP.length;
  return [
    palette.strong(title),
    ...wrapText(note, columns).map(palette.faint),
    ...answered.flatMap((control) => {
      const [first = "", ...rest] = wrapText(grounds(control), columns - margin);
      const status = painted(control, palette)(CONTROL_WORDS[control.status].padEnd(word));
      const head = [control.id.padEnd(id), status, first].join(GAP);
      return [head, ...rest.map((line) => `${" ".repeat(margin)}${line}`)];
    }),
    ...wrapText(outsideOf(controls), columns).map(palette.faint),
  ];
}

/** What speaks to a control; where nothing does, what it demands. */
function grounds({ title, status, reason, behaviors, checks }: ControlRow): string {
  if (status === "no-evidence") return visibleText(title);
  if (status !== "evidence") return visibleText(reason);
  const names = [...behaviors, ...checks].map(visibleText);
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
}

function outsideOf(controls: readonly ControlRow[]): string {
  const outside = controls.filter(({ status }) => status === "outside").map(({ id }) => id);
  return `outside what policies here can show: ${outside.join(", ")}`;
}

function painted({ status }: ControlRow, palette: Palette): (text: string) => string {
  if (status === "no-evidence") return palette.warning;
  return status === "not-applicable" ? palette.faint : palette.success;
}
