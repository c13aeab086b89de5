import type { Path } from "../source/path.ts";

/** Numbers kept of each node: key start and end, value start and end, the index behind its subtree. */
const FIELDS = 5;

/** More children than this are looked up in an index rather than one by one. */
const FEW = 16;

/** Where a path leads. */
export interface Found {
  /** How much of the path exists. */
  readonly node: number;
  /** The aliases on the way, as nodes. */
  readonly aliases: readonly number[];
}

/**
 * Where the nodes of a document stand, in the order of the text: all that is kept of the syntax tree, in a
 * tenth of its memory. A node is a number; its children follow it, each behind the subtree of the one before.
 */
export class Positions {
  readonly #fields: Int32Array;
  readonly #names: readonly (string | undefined)[];
  readonly #targets: ReadonlyMap<number, number>;
  readonly #merges: ReadonlySet<number>;
  readonly #indexes = new Map<number, ReadonlyMap<string | number, number>>();

  constructor(recorded: {
    readonly fields: readonly number[];
    /** Of each node, the key in front of it; undefined for list items and the root. */
    readonly names: readonly (string | undefined)[];
    /** Alias → the anchored node. */
    readonly targets: ReadonlyMap<number, number>;
    /** Values of merge keys. */
    readonly merges: ReadonlySet<number>;
  }) {
    this.#fields = new Int32Array(recorded.fields);
    this.#names = recorded.names;
    this.#targets = recorded.targets;
    this.#merges = recorded.merges;
  }

  /** Follows a path as far as it exists. */
  find(path: Path): Found {
    let node = 0;
    const aliases: number[] = [];
    for (const step of path) {
      const child = this.#child(node, step, aliases);
      if (child === undefined) break;
      node = child;
    }
    if (this.#targets.has(node)) aliases.push(node);
    return { node, aliases };
  }

  /** Start and end of the key in front of a node; of the node itself where it has none. */
  keySpan(node: number): readonly [number, number] {
    const start = this.#field(node, 0);
    return start < 0 ? this.#span(node) : [start, this.#field(node, 1)];
  }

  /** Start and end of a node, or of what it repeats when it is an alias. */
  valueSpan(node: number): readonly [number, number] {
    return this.#span(this.#targets.get(node) ?? node);
  }

  /** Start and end of an alias itself. */
  aliasSpan(node: number): readonly [number, number] {
    return this.#span(node);
  }

  // What leads to the child is added to `aliases`, but only when there is such a child.
  #child(node: number, step: string | number, aliases: number[]): number | undefined {
    const target = this.#targets.get(node);
    const container = target ?? node;
    const via = target === undefined ? [] : [node];
    const own = this.#ownChild(container, step);
    const child = own ?? this.#mergedChild(container, step, via);
    if (child !== undefined) aliases.push(...via);
    return child;
  }

  #ownChild(container: number, step: string | number): number | undefined {
    const index = this.#indexes.get(container);
    if (index !== undefined) return index.get(step);
    let ordinal = 0;
    for (const child of this.#children(container)) {
      if (ordinal === FEW) return this.#buildIndex(container).get(step);
      if (this.#nameOf(child, ordinal) === step) return child;
      ordinal += 1;
    }
    return undefined;
  }

  #buildIndex(container: number): ReadonlyMap<string | number, number> {
    const index = new Map<string | number, number>();
    let ordinal = 0;
    for (const child of this.#children(container)) {
      const name = this.#nameOf(child, ordinal);
      if (name !== undefined) index.set(name, child);
      ordinal += 1;
    }
    this.#indexes.set(container, index);
    return index;
  }

  // A merge key is no key: nobody can ask for it by name.
  #nameOf(child: number, ordinal: number): string | number | undefined {
    return this.#merges.has(child) ? undefined : (this.#names[child] ?? ordinal);
  }

  #mergedChild(container: number, step: string | number, aliases: number[]): number | undefined {
    if (this.#merges.size === 0 || typeof step === "number") return undefined;
    for (const child of this.#children(container)) {
      if (!this.#merges.has(child)) continue;
      const found = this.#childOfSource(child, step, aliases);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  // The value of a merge key: a map, or a list of maps of which the first that has the key wins.
  #childOfSource(source: number, step: string | number, aliases: number[]): number | undefined {
    const direct = this.#child(source, step, aliases);
    if (direct !== undefined) return direct;
    const target = this.#targets.get(source) ?? source;
    const via = target === source ? [] : [source];
    for (const item of this.#children(target)) {
      if (this.#names[item] !== undefined) return undefined;
      const found = this.#child(item, step, via);
      if (found === undefined) continue;
      aliases.push(...via);
      return found;
    }
    return undefined;
  }

  *#children(container: number): Generator<number> {
    const end = this.#field(container, 4);
    for (let child = container + 1; child < end; child = this.#field(child, 4)) yield child;
  }

  #span(node: number): readonly [number, number] {
    return [this.#field(node, 2), this.#field(node, 3)];
  }

  #field(node: number, field: number): number {
    return this.#fields[node * FIELDS + field] ?? 0;
  }
}

/** Takes down the positions of a document's nodes while it is read from its beginning to its end. */
export class PositionRecorder {
  readonly #fields: number[] = [];
  readonly #names: (string | undefined)[] = [];
  readonly #targets = new Map<number, number>();
  readonly #merges = new Set<number>();

  /** How many nodes have been begun. */
  get count(): number {
    return this.#names.length;
  }

  /** Begins a node. Without a key, `keyStart` is -1. */
  open(name: string | undefined, keyStart: number, keyEnd: number, start: number): number {
    const node = this.#names.length;
    this.#names.push(name);
    this.#fields.push(keyStart, keyEnd, start, start, node + 1);
    return node;
  }

  /** Ends a node, all of whose children have ended. */
  close(node: number, end: number): void {
    this.#fields[node * FIELDS + 3] = end;
    this.#fields[node * FIELDS + 4] = this.#names.length;
  }

  /** Where a node's value ends. */
  endOf(node: number): number {
    return this.#fields[node * FIELDS + 3] ?? 0;
  }

  /** Start and end of a node that has ended. */
  spanOf(node: number): readonly [number, number] {
    return [this.#fields[node * FIELDS + 2] ?? 0, this.endOf(node)];
  }

  /** Notes that a node is an alias of an earlier one. */
  alias(node: number, target: number): void {
    this.#targets.set(node, target);
  }

  /** Notes that a node is the value of a merge key. */
  merge(node: number): void {
    this.#merges.add(node);
  }

  /** The key's start and end of the first child of a map under a name, before `before`. */
  keyOf(map: number, name: string, before: number): readonly [number, number] {
    for (let child = map + 1; child < before; child = this.#fields[child * FIELDS + 4] ?? before) {
      if (this.#names[child] === name) {
        return [this.#fields[child * FIELDS] ?? 0, this.#fields[child * FIELDS + 1] ?? 0];
      }
    }
    return [0, 0];
  }

  /** What has been recorded. */
  finish(): Positions {
    return new Positions({
      fields: this.#fields,
      names: this.#names,
      targets: this.#targets,
      merges: this.#merges,
    });
  }
}
