import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { narrow } from "../source/narrow.ts";
import type { Place } from "../source/place.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { Json } from "../util/stable-json.ts";
import { checkToken } from "./check-token.ts";
import { misplacedReference, unclosedReference, unknownReference } from "./reference-diagnostics.ts";
import { type Piece, parseTemplate } from "./template.ts";

/** What references in the argument of a backend stand for. */
export interface ArgumentReferences {
  readonly deployment: string;
  readonly region: string;
}

/** An argument of a backend with `${deployment.name}` and `${deployment.region}` replaced, at any depth. */
export function replaceInArgument(value: Json, references: ArgumentReferences, place: Place): Result<Json> {
  if (typeof value === "string") return replaceInText(value, references, place);
  if (typeof value !== "object" || value === null) return { value, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const replace = (item: Json, at: Place): Json => {
    const result = replaceInArgument(item, references, at);
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  if (isList(value)) {
    return { value: value.map((item, index) => replace(item, place.at(index))), diagnostics };
  }
  const entries = Object.entries(value).map(([key, item]) => [key, replace(item, place.at(key))]);
  return { value: Object.fromEntries(entries), diagnostics };
}

function replaceInText(text: string, references: ArgumentReferences, place: Place): Result<Json> {
  const diagnostics: Diagnostic[] = [];
  const known = new Map([
    ["deployment.name", references.deployment],
    ["deployment.region", references.region],
  ]);
  const value = parseTemplate(text)
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      const replaced = piece.kind === "reference" ? known.get(piece.name) : undefined;
      if (replaced === undefined) diagnostics.push(refuse(piece, known, place));
      return replaced ?? piece.written;
    })
    .join("");
  return { value, diagnostics: [...diagnostics, ...checkToken(value, place)] };
}

function refuse(
  piece: Exclude<Piece, { kind: "text" }>,
  known: ReadonlyMap<string, string>,
  place: Place,
): Diagnostic {
  const { written } = piece;
  const location = narrow(place.value(), written);
  if (piece.kind === "unclosed") return unclosedReference.at(location, { written });
  if (piece.name.startsWith("var.")) {
    return misplacedReference.at(location, { written, where: "in the argument of a backend" });
  }
  const nearest = didYouMean(piece.name, known.keys());
  return unknownReference.at(location, { written, suggestion: nearest && `\${${nearest}}` });
}

// Array.isArray does not narrow readonly arrays.
function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
