import {
  isCollection,
  isMap,
  isNode,
  type ParsedNode,
  parseAllDocuments,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { lineStart, replacePieces, type TextPiece } from "./text-edit.ts";
import { pairsOf } from "./yaml-pairs.ts";

/**
 * A laid-out text in which every map in braces and every list in brackets that did not fit on one line is written in
 * block style. Only the outermost ones: those within may fit, once they stand on lines of their own.
 */
export function openLongFlow(text: string): string {
  const pieces: TextPiece[] = [];
  for (const document of parseAllDocuments(text)) {
    visit(document, {
      Collection: (_, node) => {
        if (node.flow !== true || node.range == null) return undefined;
        const [start, end] = node.range;
        if (!text.slice(start, end).includes("\n")) return visit.SKIP;
        const opened = openCollection(text, node);
        if (opened !== undefined) pieces.push({ start, end, text: opened });
        return visit.SKIP;
      },
    });
  }
  return replacePieces(text, 0, text.length, pieces);
}

/** Undefined where a comment or a key that is no name stands in the way. */
function openCollection(text: string, node: YAMLMap | YAMLSeq): string | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  if (/^\s*#|\s#/m.test(text.slice(start, end))) return undefined;
  const margin = `\n${" ".repeat(start - lineStart(text, start))}`;
  if (isMap(node)) {
    const pairs = pairsOf(node);
    return pairs
      ?.map(({ start: at, value, end: pairEnd }) => {
        const valueStart = value === null ? pairEnd : value.range[0];
        const key = text.slice(at, valueStart).trim().replace(/\s*:$/, "");
        return `${key}:${value === null ? "" : ` ${onOneLine(text.slice(valueStart, pairEnd))}`}`.trimEnd();
      })
      .join(margin);
  }
  const items = node.items.filter(isNode) as readonly ParsedNode[];
  if (items.length !== node.items.length || items.some((item) => isCollection(item) && item.flow !== true))
    return undefined;
  return items.map(({ range }) => `- ${onOneLine(text.slice(range[0], range[1]))}`).join(margin);
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ").trim();
}
