import { isMap, isNode, isSeq, type ParsedNode, parseAllDocuments, visit } from "yaml";
import { blockMapPiece } from "./block-map.ts";
import { flowMapPiece } from "./flow-map.ts";
import type { KeyOrder } from "./key-order.ts";
import { replacePieces, type TextPiece } from "./text-edit.ts";
import { pairsOf } from "./yaml-pairs.ts";

/**
 * The text with the keys of its maps in canonical order and a blank line between its sections; comments move with the
 * keys below them. Text with anchors stays as it is, because an anchor must stand in front of its aliases.
 */
export function reorder(text: string, order: KeyOrder): string {
  const pieces = parseAllDocuments(text).flatMap((document) => {
    let hasAnchors = false;
    visit(document, {
      Alias: () => {
        hasAnchors = true;
        return visit.BREAK;
      },
    });
    const { contents } = document;
    return hasAnchors || !isNode(contents) ? [] : piecesOf(text, contents as ParsedNode, order, true);
  });
  return replacePieces(text, 0, text.length, pieces);
}

/** What is to be replaced within a node: inner pieces stand already in the outer ones. */
function piecesOf(text: string, node: ParsedNode, order: KeyOrder, isTop = false): readonly TextPiece[] {
  if (isSeq(node)) {
    return node.items.flatMap((item) =>
      isNode(item) ? piecesOf(text, item as ParsedNode, order.ofItems) : [],
    );
  }
  if (!isMap(node)) return [];
  const pairs = pairsOf(node);
  if (pairs === undefined) return [];
  const inner = pairs.flatMap(({ name, value }) =>
    value === null ? [] : piecesOf(text, value, order.below(name)),
  );
  const sorted = [...pairs].sort((a, b) => rank(order, a.name) - rank(order, b.name));
  const moved =
    node.flow === true
      ? flowMapPiece(text, pairs, sorted, inner)
      : blockMapPiece(text, pairs, sorted, inner, isTop);
  return moved === undefined ? inner : [moved];
}

// Names that authors choose keep their places among one another.
function rank(order: KeyOrder, name: string): number {
  return order.rankOf(name) ?? Number.MAX_SAFE_INTEGER;
}
