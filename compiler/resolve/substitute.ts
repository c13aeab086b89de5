import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { narrow } from "../source/narrow.ts";
import type { Path } from "../source/path.ts";
import { Place } from "../source/place.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { checkKey } from "./check-key.ts";
import { checkToken } from "./check-token.ts";
import type { KnownReferences } from "./known-references.ts";
import { isPolicyVariable, policyVariablesAt, unknownPolicyVariableAt } from "./policy-variables.ts";
import { listInText, unclosedReference } from "./reference-diagnostics.ts";
import { explainUnknown } from "./resolve-reference.ts";
import { SubstitutedDocument, type Substitution } from "./substituted-document.ts";
import { type Piece, parseTemplate } from "./template.ts";
import type { VariableValue } from "./variables.ts";

/** A walk through one document in one stack. */
interface Walk {
  readonly document: YamlDocument;
  readonly known: KnownReferences;
  readonly diagnostics: Diagnostic[];
  readonly substitutions: Substitution[];
  /** What became of an object that several aliases share, by section and depth: it is walked through once. */
  readonly seen: Map<string, WeakMap<object, unknown>>;
}

/**
 * The document with the value of each reference in its place; the same object when there is none.
 * A reference that cannot be resolved stays as it is, and a diagnostic says why.
 */
export function substitute(document: YamlDocument, known: KnownReferences): Result<YamlDocument> {
  const walk: Walk = { document, known, diagnostics: [], substitutions: [], seen: new Map() };
  const value = walkValue(walk, document.value, []);
  return {
    value: value === document.value ? document : new SubstitutedDocument(document, value, walk.substitutions),
    diagnostics: walk.diagnostics,
  };
}

function walkValue(walk: Walk, value: unknown, path: Path): unknown {
  if (typeof value === "string") return value.includes("{") ? walkText(walk, value, path) : value;
  if (typeof value !== "object" || value === null) return value;
  const key = `${String(path[0])}/${path.length}`;
  const seen = walk.seen.get(key) ?? new WeakMap<object, unknown>();
  walk.seen.set(key, seen);
  if (seen.has(value)) return seen.get(value);
  const replaced = Array.isArray(value) ? walkList(walk, value, path) : walkMap(walk, value, path);
  seen.set(value, replaced);
  return replaced;
}

function walkList(walk: Walk, list: readonly unknown[], path: Path): unknown {
  const replaced = list.map((item, index) => walkValue(walk, item, [...path, index]));
  return replaced.some((item, index) => item !== list[index]) ? replaced : list;
}

function walkMap(walk: Walk, map: object, path: Path): unknown {
  const entries = Object.entries(map);
  let changed = false;
  const replaced = entries.map(([key, value]: [string, unknown]): [string, unknown] => {
    walk.diagnostics.push(...checkKey(key, new Place(walk.document, [...path, key])));
    // Declarations of variables are read as they stand.
    if (path.length === 0 && key === "variables") return [key, value];
    const result = walkValue(walk, value, [...path, key]);
    if (result !== value) changed = true;
    return [key, result];
  });
  // Object.fromEntries makes own properties of all keys, `__proto__` among them.
  return changed ? Object.fromEntries(replaced) : map;
}

function walkText(walk: Walk, text: string, path: Path): VariableValue {
  const value = text.includes("${") ? replace(walk, text, path) : text;
  walk.diagnostics.push(...checkToken(value, new Place(walk.document, path)));
  return value;
}

function replace(walk: Walk, text: string, path: Path): VariableValue {
  const pieces = parseTemplate(text);
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return pieceValue(walk, only, path);
  return pieces.map((piece) => asText(walk, piece, pieceValue(walk, piece, path), path)).join("");
}

function pieceValue(walk: Walk, piece: Piece, path: Path): VariableValue {
  if (piece.kind === "text") return piece.text;
  const location = () => narrow(walk.document.locate(path, "value"), piece.written);
  if (piece.kind === "unclosed") {
    walk.diagnostics.push(unclosedReference.at(location(), { written: piece.written.slice(0, 40) }));
    return piece.written;
  }
  const allowed = policyVariablesAt(path);
  if (allowed !== undefined && isPolicyVariable(piece.name)) {
    if (!allowed.allows(piece.name))
      walk.diagnostics.push(unknownPolicyVariableAt(location(), piece, allowed));
    return piece.written;
  }
  return referenceValue(walk, piece, path, location);
}

function referenceValue(
  walk: Walk,
  { name, written }: Extract<Piece, { kind: "reference" }>,
  path: Path,
  location: () => Location,
): VariableValue {
  const set = walk.known.values.get(name);
  if (set === undefined) {
    walk.diagnostics.push(...explainUnknown(name, location(), walk.known));
    return written;
  }
  const { setAt } = set;
  const text = JSON.stringify(set.value);
  walk.substitutions.push({ name, text, deployment: walk.known.deployment, setAt, path });
  return set.value;
}

function asText(walk: Walk, piece: Piece, value: VariableValue, path: Path): string {
  if (typeof value !== "object") return String(value);
  const reference = piece.kind === "text" ? piece.text : piece.written;
  walk.diagnostics.push(listInText.at(narrow(walk.document.locate(path, "value"), reference), { reference }));
  return "";
}
