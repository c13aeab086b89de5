import type { Palette } from "./palette.ts";
import { plural } from "./plural.ts";
import type { OutputFileReport, OutputReport, StackReport } from "./report.ts";
import { visibleText } from "./visible-text.ts";

/** What became of the output folder, for people: the stacks in a table, then the files that changed. */
export function outputTable(output: OutputReport, palette: Palette): string {
  const stale = output.files.filter(({ state }) => state !== "current");
  const lines = output.checkOnly
    ? checkLines(output, stale, palette)
    : [...stackLines(output.stacks, palette), writtenLine(output)];
  return `${lines.join("\n")}\n`;
}

function checkLines(
  { folder, files }: OutputReport,
  stale: readonly OutputFileReport[],
  palette: Palette,
): readonly string[] {
  const shown = visibleText(folder);
  if (stale.length === 0) return [palette.success(`${shown}: ${plural(files.length, "file")}, all current`)];
  return [
    `${palette.error("stale")}: ${shown} is not what the policies say; run \`palisade compile\` and commit the result`,
    ...stale.map(({ path, state }) => `  ${state.padEnd(7)}  ${visibleText(path)}`),
  ];
}

function stackLines(stacks: readonly StackReport[], palette: Palette): readonly string[] {
  const rows = [
    ["stack", "resources", "behaviours"],
    ...stacks.map((stack) => [stack.name, String(stack.resources), String(stack.behaviors)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map(([name = "", resources = "", behaviors = ""], index) => {
    const [first = 0, second = 0, third = 0] = widths;
    const line = `${name.padEnd(first)}  ${resources.padStart(second)}  ${behaviors.padStart(third)}`;
    return index === 0 ? palette.faint(line) : line;
  });
}

function writtenLine({ folder, files }: OutputReport): string {
  const count = (...states: readonly string[]): number =>
    files.filter(({ state }) => states.includes(state)).length;
  const removed = count("extra");
  const parts = [
    `${plural(count("missing", "stale"), "file")} written`,
    ...(removed > 0 ? [`${removed} removed`] : []),
    `${count("current")} unchanged`,
  ];
  return `${visibleText(folder)}: ${parts.join(", ")}`;
}
