import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { Path } from "../source/path.ts";
import { type ComposedDocument, composeDocuments, ReadingStopped } from "./compose.ts";

/** A stretch of a text, in UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text as it is written: what it says, and where. */
export interface Written {
  readonly text: string;
  /** Between the quotes, where it has some. */
  readonly span: Span;
  readonly style: "plain" | "quoted" | "block";
}

/** A value in a document that need not be right, nor finished. */
export interface OutlineNode {
  readonly path: Path;
  /** Undefined for items of lists and for the root. */
  readonly key: Written | undefined;
  /** Where the value stands: of what an alias repeats, where that is written. */
  readonly value: Span;
  /** Undefined for maps and lists. */
  readonly scalar: Written | undefined;
  /** The alias that puts the value here; the spans then lead to the text that it repeats. */
  readonly via: Span | undefined;
  readonly children: readonly OutlineNode[];
}

/** A text as an editor holds it while somebody types. */
export interface Outline {
  /** One a document. */
  readonly roots: readonly OutlineNode[];
  /** Whether the text is YAML without a mistake. */
  readonly isWhole: boolean;
}

/** What aliases may add; beyond it they are left out. */
const MOST_REPEATED = 20_000;

/**
 * The nodes of a text with their places, as far as they can be told. Unlike `parseYaml` it leaves nothing out for
 * having errors, and judges nothing: it is for editors, where a text is broken most of the time.
 */
export function outlineOf(text: string): Outline {
  const roots: OutlineNode[] = [];
  let isWhole = true;
  try {
    for (const document of composeDocuments(text, () => undefined)) {
      if (document.errors.length > 0) isWhole = false;
      roots.push(new OutlineReader(text).read(document));
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    isWhole = false;
  }
  return { roots, isWhole };
}

/** Where a node comes to stand. */
interface Standing {
  readonly path: Path;
  readonly key: Written | undefined;
  readonly via: Span | undefined;
}

class OutlineReader {
  readonly #text: string;
  readonly #anchors = new Map<string, ParsedNode>();
  /**
   * An anchor may be declared again, so an alias keeps what it stood for when it was met. Within its own anchor
   * that is nothing, so no walk is without an end.
   */
  readonly #targets = new Map<Alias, ParsedNode | undefined>();
  #left = MOST_REPEATED;

  constructor(text: string) {
    this.#text = text;
  }

  read({ contents, range }: ComposedDocument): OutlineNode {
    const standing = { path: [], key: undefined, via: undefined };
    if (contents !== null) return this.#node(contents, standing);
    return { ...standing, value: { start: range[0], end: range[1] }, scalar: undefined, children: [] };
  }

  #node(node: ParsedNode, standing: Standing): OutlineNode {
    if (isAlias(node)) return this.#alias(node, standing);
    if (standing.via !== undefined) this.#left -= 1;
    const value = { start: node.range[0], end: node.range[1] };
    const scalar = isScalar(node) ? written(node, this.#text) : undefined;
    const children = isMap(node)
      ? this.#entries(node, standing)
      : isSeq(node)
        ? this.#items(node, standing)
        : [];
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    return { ...standing, value, scalar, children };
  }

  #alias(node: Alias.Parsed, standing: Standing): OutlineNode {
    const span = { start: node.range[0], end: node.range[1] };
    const target = this.#targets.has(node) ? this.#targets.get(node) : this.#anchors.get(node.source);
    this.#targets.set(node, target);
    if (target === undefined || this.#left <= 0) {
      return { ...standing, value: span, scalar: undefined, children: [] };
    }
    return this.#node(target, { ...standing, via: standing.via ?? span });
  }

  #items(node: YAMLSeq, { path, via }: Standing): readonly OutlineNode[] {
    const items = node.items as readonly ParsedNode[];
    return items.map((item, index) => this.#node(item, { path: [...path, index], key: undefined, via }));
  }

  #entries(node: YAMLMap, { path, via }: Standing): readonly OutlineNode[] {
    const pairs = node.items as readonly { readonly key: unknown; readonly value: ParsedNode | null }[];
    const own: OutlineNode[] = [];
    const merged: OutlineNode[] = [];
    for (const { key, value } of pairs) {
      if (!isScalar(key) || !key.range) continue;
      const name = written(key, this.#text);
      const standing = { path: [...path, name.text], key: name, via };
      if (value === null) {
        const { end } = name.span;
        own.push({ ...standing, value: { start: end, end }, scalar: undefined, children: [] });
      } else if (name.text === "<<" && name.style === "plain") {
        merged.push(...this.#merged(value, { path, key: undefined, via }));
      } else own.push(this.#node(value, standing));
    }
    const names = new Set(own.map((child) => child.path.at(-1)));
    return [...own, ...merged.filter((child) => isNew(names, child.path.at(-1)))];
  }

  /** The children of what a merge key names: a map, or a list of maps of which the first that has a key wins. */
  #merged(node: ParsedNode, standing: Standing): readonly OutlineNode[] {
    if (isSeq(node)) {
      return (node.items as readonly ParsedNode[]).flatMap((item) => this.#merged(item, standing));
    }
    return this.#node(node, standing).children;
  }
}

function isNew<T>(known: Set<T>, value: T): boolean {
  return !known.has(value) && known.add(value).has(value);
}

interface ScalarNode {
  readonly value: unknown;
  readonly type?: string | null;
  readonly range?: readonly [number, number, number] | null;
}

function written(node: ScalarNode, source: string): Written {
  const [start, end] = node.range ?? [0, 0];
  const text = String(node.value);
  if (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED") {
    return { text, span: { start, end }, style: "block" };
  }
  const isQuoted = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE";
  if (!isQuoted) return { text, span: { start, end }, style: "plain" };
  // A quote may still be open.
  const isClosed = end - start > 1 && source.charAt(end - 1) === source.charAt(start);
  return { text, span: { start: start + 1, end: isClosed ? end - 1 : end }, style: "quoted" };
}
