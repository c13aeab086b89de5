import { type Outline, type OutlineNode, outlineOf, type Span, type Written } from "../../parse/outline.ts";
import type { SourceFile } from "../../source/source-file.ts";
import type { KnownKind, NameKind } from "./kinds.ts";
import { namesInQuery } from "./names-in-query.ts";
import type { Doubt, Named, Occurrence } from "./occurrence.ts";
import { PathPatterns } from "./path-patterns.ts";
import { POLICY_DECLARATIONS, POLICY_QUERIES, POLICY_USES, PROJECT_USES, type UseEntry } from "./table.ts";
import { writtenReferences } from "./written-references.ts";

/** What kind of file a text is: they are written in two languages. */
export type FileKind = "policy" | "project";

/** The names in a file. */
export interface FileNames {
  readonly outline: Outline;
  readonly occurrences: readonly Occurrence[];
  readonly doubts: readonly Doubt[];
}

const DECLARATIONS = new PathPatterns(POLICY_DECLARATIONS);
const USES = { policy: new PathPatterns(POLICY_USES), project: new PathPatterns(PROJECT_USES) };
const QUERIES = new PathPatterns(POLICY_QUERIES);

const known: Readonly<Record<FileKind, WeakMap<SourceFile, FileNames>>> = {
  policy: new WeakMap(),
  project: new WeakMap(),
};

/** The names in a file, as far as its text can be understood; worked out once for each text. */
export function namesInFile(source: SourceFile, kind: FileKind): FileNames {
  const before = known[kind].get(source);
  if (before !== undefined) return before;
  const outline = outlineOf(source.text);
  const walk: Walk = { source, kind, occurrences: [], doubts: [] };
  for (const root of outline.roots) visit(walk, root, []);
  const names = { outline, occurrences: walk.occurrences, doubts: walk.doubts };
  known[kind].set(source, names);
  return names;
}

/** How the language uses a name at a node: what of it, and where that is written. */
export function useAt(kind: FileKind, node: OutlineNode): { entry: UseEntry; written: Written } | undefined {
  const entry = USES[kind].match(node.path);
  const written = entry?.at === "key" ? node.key : node.scalar;
  return entry === undefined || written === undefined ? undefined : { entry, written };
}

interface Walk {
  readonly source: SourceFile;
  readonly kind: FileKind;
  readonly occurrences: Occurrence[];
  readonly doubts: Doubt[];
}

/** @param above the nodes that lead to this one, the nearest last */
function visit(walk: Walk, node: OutlineNode, above: readonly OutlineNode[]): void {
  if (walk.kind === "policy") visitPolicyNode(walk, node);
  visitUse(walk, node, above);
  const further = [...above, node];
  for (const child of node.children) visit(walk, child, further);
}

function visitPolicyNode(walk: Walk, node: OutlineNode): void {
  const declaration = DECLARATIONS.match(node.path);
  if (declaration !== undefined && node.key !== undefined) {
    const { kind } = declaration;
    const of = kind === "behavior" ? { of: String(node.path[1]) } : {};
    add(walk, { kind, name: node.key.text, ...of }, "declaration", node, node.key);
  }
  // The default of a variable is no place for references.
  if (node.scalar === undefined || node.path[0] === "variables") return;
  for (const { name, span } of writtenReferences(walk.source.text, node.scalar)) {
    if (!name.startsWith("var.")) continue;
    const named: Named = { kind: "variable", name: name.slice("var.".length) };
    addWithin(walk, named, node, { start: span.start + "var.".length, end: span.end }, span);
  }
  if (QUERIES.match(node.path) !== undefined) visitQuery(walk, node, node.scalar);
}

function visitQuery(walk: Walk, node: OutlineNode, scalar: Written): void {
  for (const { kind, name, of, span, isCertain } of namesInQuery(walk.source.text, scalar)) {
    const named: Named = { kind, name, ...(of === undefined ? {} : { of }) };
    if (isCertain) addWithin(walk, named, node, span);
    else walk.doubts.push({ ...named, because: "query", source: walk.source, span });
  }
}

function visitUse(walk: Walk, node: OutlineNode, above: readonly OutlineNode[]): void {
  const use = useAt(walk.kind, node);
  if (use === undefined || !isDeclarable(use.entry.kind)) return;
  const { entry, written } = use;
  const { kind } = use.entry;
  const of = entry.profileUp === undefined ? undefined : profileBeside(above, entry.profileUp);
  // Of a behaviour without a profile nobody can say what it means.
  if (kind === "behavior" && of === undefined) return;
  const named = { kind, name: written.text, ...(of === undefined ? {} : { of }) };
  if (isReferring(written.text) || isReferring(of ?? "")) {
    walk.doubts.push({ ...named, because: "reference", source: walk.source, span: node.via ?? written.span });
  } else add(walk, named, "use", node, written);
}

function isReferring(text: string): boolean {
  return text.includes("${");
}

function isDeclarable(kind: NameKind | KnownKind): kind is NameKind {
  return kind !== "auditCheck" && kind !== "lintRule";
}

/** The profile that is named some steps above a behaviour. */
export function profileBeside(above: readonly OutlineNode[], up: number): string | undefined {
  const map = above.at(-up);
  return map?.children.find(({ path }) => path.at(-1) === "profile")?.scalar?.text;
}

function add(
  { source, occurrences }: Walk,
  named: Named,
  role: Occurrence["role"],
  node: OutlineNode,
  { text, span, style }: Written,
): void {
  if (text === "") return;
  const shown = node.via ?? span;
  occurrences.push({ named, role, source, span, shown, form: style, path: node.path });
}

/** @param around what a person takes for the name */
function addWithin(
  { source, occurrences }: Walk,
  named: Named,
  node: OutlineNode,
  span: Span,
  around: Span = span,
): void {
  if (named.name === "") return;
  const shown = node.via ?? around;
  occurrences.push({ named, role: "use", source, span, shown, form: "within", path: node.path });
}
