import { Alias, type ParsedNode, Scalar, YAMLMap, type YAMLSeq } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { ComposedDocument } from "./compose.ts";
import { excerpt } from "./excerpt.ts";
import { MAX_ALIASED_VALUES } from "./limits.ts";
import { isOwnProperties, type OwnProperties, setOwn } from "./own-property.ts";
import { PositionRecorder, type Positions } from "./positions.ts";
import type { Problems } from "./problems.ts";
import { isScalarTag, readScalar, shortTag } from "./scalar.ts";
import { missingColon } from "./syntax-diagnostics.ts";
import {
  circularAlias,
  duplicateKey,
  mergeSource,
  missingKey,
  tagMismatch,
  tooManyAliases,
  unknownAlias,
} from "./value-diagnostics.ts";

type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;
type SeqNode = YAMLSeq.Parsed<ParsedNode>;

const MOST_ANCHORS = 1000;

/** What aliases may still add to a file, for all its documents together. */
export interface AliasBudget {
  left: number;
}

interface Anchored {
  readonly node: number;
  value: unknown;
  /** Values in it, those that aliases repeat included; undefined while it is being read. */
  size: number | undefined;
}

/** Data and positions of a document. What is wrong with it goes to `problems`; then the data is not to be used. */
export function readDocument(
  document: ComposedDocument,
  problems: Problems,
  budget: AliasBudget,
): { readonly value: unknown; readonly positions: Positions } {
  const reader = new DocumentReader(problems, budget);
  return { value: reader.read(document.contents), positions: reader.positions() };
}

/** Walks through a document's syntax tree once, for its data, its positions and what is wrong with it. */
class DocumentReader {
  readonly #problems: Problems;
  readonly #budget: AliasBudget;
  readonly #recorder = new PositionRecorder();
  readonly #anchors = new Map<string, Anchored>();
  /** Values that aliases have added so far. */
  #repeated = 0;

  constructor(problems: Problems, budget: AliasBudget) {
    this.#problems = problems;
    this.#budget = budget;
  }

  read(root: ParsedNode | null): unknown {
    return root === null ? null : this.#node(root, undefined, -1, -1);
  }

  positions(): Positions {
    return this.#recorder.finish();
  }

  #node(node: ParsedNode, name: string | undefined, keyStart: number, keyEnd: number): unknown {
    const index = this.#recorder.open(name, keyStart, keyEnd, node.range[0]);
    if (node instanceof Alias) return this.#alias(node, index);
    if (node.anchor === undefined) return this.#content(node, index);
    const anchored: Anchored = { node: index, value: undefined, size: undefined };
    this.#anchors.set(node.anchor, anchored);
    const repeatedBefore = this.#repeated;
    anchored.value = this.#content(node, index);
    anchored.size = this.#recorder.count - index + this.#repeated - repeatedBefore;
    return anchored.value;
  }

  #content(node: Exclude<ParsedNode, Alias.Parsed>, index: number): unknown {
    if (node instanceof Scalar) return this.#scalar(node, index);
    const { tag } = node;
    if (tag !== undefined && isScalarTag(tag)) {
      this.#problem(node.range[0], node.range[1], (at) => tagMismatch.at(at, { tag: shortTag(tag) }));
    }
    return node instanceof YAMLMap ? this.#map(node, index) : this.#list(node, index);
  }

  #scalar(node: Scalar.Parsed, index: number): unknown {
    const [start, end] = node.range;
    this.#recorder.close(index, end);
    const { value, problem } = readScalar(node);
    if (problem !== undefined) this.#problem(start, end, problem);
    return value;
  }

  #list(node: SeqNode, index: number): unknown {
    const values: unknown[] = [];
    let end = node.range[0];
    for (const item of node.items) {
      const child = this.#recorder.count;
      values.push(this.#node(item, undefined, -1, -1));
      end = this.#recorder.endOf(child);
    }
    this.#recorder.close(index, node.flow === true ? node.range[1] : end);
    return values;
  }

  #map(node: MapNode, index: number): unknown {
    const map: OwnProperties = {};
    let merged: { readonly value: unknown; readonly node: number } | undefined;
    let end = node.range[0];
    for (const { key, value } of node.items) {
      if (!(key instanceof Scalar)) continue; // said by yaml: a key that is no text
      const name = String(key.value);
      this.#checkKey(key, value);
      const child = this.#recorder.count;
      const data = value === null ? null : this.#node(value, name, key.range[0], key.range[1]);
      if (value !== null) end = this.#recorder.endOf(child);
      if (!isMergeKey(key)) {
        if (Object.hasOwn(map, name)) this.#duplicate(index, name, child, key);
        else setOwn(map, name, data);
        continue;
      }
      if (merged !== undefined) this.#duplicate(index, name, child, key);
      merged = { value: data, node: child };
      this.#recorder.merge(child);
    }
    // Last, because a map's own keys win wherever the merge key stands among them.
    if (merged !== undefined) this.#merge(map, merged.value, merged.node);
    this.#recorder.close(index, node.flow === true ? node.range[1] : end);
    return map;
  }

  #checkKey(key: Scalar.Parsed, value: ParsedNode | null): void {
    const [start, end] = key.range;
    if (key.type === Scalar.PLAIN && key.value === "") {
      this.#problem(start, start + 1, (at) => missingKey.at(at, {}));
    } else if (value === null) {
      this.#problem(start, end, (at) => missingColon.at(at, { text: excerpt(String(key.value)) }));
    }
  }

  #duplicate(map: number, name: string, child: number, key: Scalar.Parsed): void {
    this.#problems.add(() => {
      const [start, end] = this.#recorder.keyOf(map, name, child);
      const first = { message: "first written here", location: this.#problems.locate(start, end) };
      const at = this.#problems.locate(key.range[0], key.range[1]);
      return duplicateKey.at(at, { key: excerpt(name) }, { related: [first] });
    });
  }

  #merge(map: OwnProperties, value: unknown, node: number): void {
    const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const source of sources) {
      if (source === undefined) continue;
      if (!isOwnProperties(source)) {
        this.#refuseMerge(node);
        continue;
      }
      for (const [name, data] of Object.entries(source)) {
        if (!Object.hasOwn(map, name)) setOwn(map, name, data);
      }
    }
  }

  #refuseMerge(node: number): void {
    const [start, end] = this.#recorder.spanOf(node);
    this.#problem(start, end, (at) => mergeSource.at(at, {}));
  }

  // Undefined when it cannot be resolved, which has then been said.
  #alias(node: Alias.Parsed, index: number): unknown {
    const [start, end] = node.range;
    this.#recorder.close(index, end);
    const name = node.source;
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) return this.#unknownAlias(node);
    if (anchored.size === undefined) {
      this.#problem(start, end, (at) => circularAlias.at(at, { name: excerpt(name) }));
      return undefined;
    }
    if (!this.#spend(anchored.size, start, end)) return undefined;
    this.#recorder.alias(index, anchored.node);
    return anchored.value;
  }

  #unknownAlias(node: Alias.Parsed): void {
    this.#problem(node.range[0], node.range[1], (at) => {
      // A search among more would take long, and only a hostile file has more.
      const known = this.#anchors.size > MOST_ANCHORS ? [] : this.#anchors.keys();
      const near = didYouMean(node.source, known);
      const hint = near === undefined ? "" : `; did you mean \`*${excerpt(near)}\`?`;
      return unknownAlias.at(at, { name: excerpt(node.source), hint });
    });
  }

  /** Takes from the budget what an alias repeats; false when it is exhausted, which is said once. */
  #spend(size: number, start: number, end: number): boolean {
    if (this.#budget.left < 0) return false;
    this.#repeated += size;
    this.#budget.left -= size;
    if (this.#budget.left >= 0) return true;
    this.#problem(start, end, (at) => tooManyAliases.at(at, { limit: MAX_ALIASED_VALUES }));
    return false;
  }

  #problem(start: number, end: number, make: (at: Location) => Diagnostic): void {
    this.#problems.add(() => make(this.#problems.locate(start, end)));
  }
}

/** `<<` without quotes. yaml's own support of it is not used: it reads keys as text here. */
function isMergeKey(key: Scalar.Parsed): boolean {
  return key.value === "<<" && key.type === Scalar.PLAIN && key.tag === undefined;
}
