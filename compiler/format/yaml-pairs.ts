import { isMap, isNode, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";

/** A key with its value, and where they stand. */
export interface PairPlace {
  readonly name: string;
  readonly value: ParsedNode | null;
  /** Offset of the key. */
  readonly start: number;
  /** Offset behind the value; behind the key where there is none. */
  readonly end: number;
}

/** The pairs of a map in the order of the text; undefined where a key is no plain name. */
export function pairsOf(map: YAMLMap<unknown, unknown>): readonly PairPlace[] | undefined {
  const pairs: PairPlace[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || key.range == null || (value !== null && !isNode(value))) return undefined;
    const node = value as ParsedNode | null;
    const keyEnd = key.range[1];
    pairs.push({
      name: String(key.value),
      value: node,
      start: key.range[0],
      end: node === null ? keyEnd : Math.max(keyEnd, contentEnd(node)),
    });
  }
  return pairs;
}

/** Behind the last piece of a node that is no comment: `yaml` counts the comments below a block as part of it. */
function contentEnd(node: ParsedNode): number {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1);
    if (isMap(node)) {
      const pair = pairsOf(node)?.at(-1);
      if (pair !== undefined) return pair.end;
    } else if (isNode(last)) return contentEnd(last as ParsedNode);
  }
  return node.range[1];
}
