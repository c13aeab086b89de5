import type { Palette } from "../report/palette.ts";
import { wrap } from "./wrap.ts";

/** How a page is drawn. */
export interface PageStyle {
  readonly palette: Palette;
  readonly columns: number;
}

/**
 * The part of Markdown in which the pages of rules are written, for a terminal: headings, paragraphs, lists, tables and
 * blocks of code. Code stays as it is, so that it can be copied.
 * @returns blocks, to be parted by blank lines
 */
export function plainMarkdown(text: string, style: PageStyle): readonly string[] {
  return blocksOf(text).map((lines) => drawBlock(lines, style));
}

/** Runs of lines between blank ones; a block of code is one run, and so is a heading. */
function blocksOf(text: string): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  let block: string[] = [];
  const end = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const line of text.split("\n")) {
    const isInCode = block[0]?.startsWith("```") === true;
    if (!isInCode && (line === "" || line.startsWith("#") || line.startsWith("```"))) end();
    if (isInCode || line !== "") block.push(line);
    if (isInCode ? line === "```" : line.startsWith("#")) end();
  }
  end();
  return blocks;
}

function drawBlock(lines: readonly string[], { palette, columns }: PageStyle): string {
  const [first = ""] = lines;
  if (first.startsWith("#")) return palette.strong(first.replace(/^#+ */, ""));
  if (first.startsWith("```")) return drawCode(lines, palette);
  if (first.startsWith("|")) return drawTable(lines, columns);
  if (/^[-*] /.test(first)) return drawList(lines, columns);
  return wrap(plainInline(lines.join(" ")), columns, "").join("\n");
}

function drawCode([fence = "", ...lines]: readonly string[], palette: Palette): string {
  const file = fence.split(" ")[1];
  const code = lines.slice(0, -1).map((line) => (line === "" ? "" : `  ${line}`));
  return [...(file === undefined ? [] : [palette.faint(`  # ${file}`)]), ...code].join("\n");
}

function drawList(lines: readonly string[], columns: number): string {
  const items = lines.join("\n").split(/\n(?=[-*] )/);
  return items
    .map((item) => {
      const text = plainInline(item.replace(/^[-*] /, "").replace(/\n\s*/g, " "));
      return `  - ${wrap(text, columns - 4, "    ")
        .join("\n")
        .trimStart()}`;
    })
    .join("\n");
}

/** Each row as an item: what stands in its first cell, then the rest in the order of the columns. */
function drawTable([head = "", , ...rows]: readonly string[], columns: number): string {
  const [, ...headings] = cellsOf(head);
  const items = rows.map((row) => {
    const [name = "", ...cells] = cellsOf(row);
    const facts = cells.map((cell, index) => `${headings[index] ?? ""}: ${cell}`);
    return `- ${name}: ${facts.join("; ")}`;
  });
  return drawList(items, columns);
}

function cellsOf(row: string): readonly string[] {
  const cells = row.replaceAll("\\|", "\u0000").split("|").slice(1, -1);
  return cells.map((cell) => cell.replaceAll("\u0000", "|").trim());
}

/** Backticks stay, as they do on every page; emphasis goes, and a link shows where it leads. */
function plainInline(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : plainProse(part)))
    .join("");
}

function plainProse(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\(([^)\s]*)\)/g, "$1 ($2)")
    .replace(
      /\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*/g,
      (_, strong: string | undefined, plain: string | undefined) => strong ?? plain ?? "",
    );
}
