import type { OutlineNode, Span } from "../parse/outline.ts";
import type { SourceFile } from "../source/source-file.ts";
import { type FileKind, namesInFile } from "./names/names-in-file.ts";

/** What stands at an offset. */
export interface NodeAt {
  readonly node: OutlineNode;
  /** The nodes that lead to it, the root first. */
  readonly above: readonly OutlineNode[];
}

/** The innermost node at an offset, by its key or by its value. */
export function nodeAt(source: SourceFile, kind: FileKind, offset: number): NodeAt | undefined {
  const { roots } = namesInFile(source, kind).outline;
  const root = roots.find(({ value }) => holds(value, offset));
  return root === undefined ? undefined : descend(root, [], offset);
}

function descend(node: OutlineNode, above: readonly OutlineNode[], offset: number): NodeAt {
  const child = node.children.find((each) => isAt(each, offset));
  return child === undefined ? { node, above } : descend(child, [...above, node], offset);
}

/** Whether a node is written at an offset: its key, its value, or the blanks between the two. */
function isAt({ key, value, via }: OutlineNode, offset: number): boolean {
  if (via !== undefined) return holds(via, offset) || (key !== undefined && holds(key.span, offset));
  return holds({ start: key?.span.start ?? value.start, end: value.end }, offset);
}

/** Whether an offset is in a span, its end included: the cursor behind a word is at the word. */
export function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The node at a path, as far as the text has one. */
export function findNode(root: OutlineNode, path: readonly (string | number)[]): OutlineNode | undefined {
  let node: OutlineNode | undefined = root;
  for (const step of path) node = node?.children.find((child) => child.path.at(-1) === step);
  return node;
}
