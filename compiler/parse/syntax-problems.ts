import type { YAMLError } from "yaml";
import type { SourceFile } from "../source/source-file.ts";
import type { ComposedDocument } from "./compose.ts";
import { explainError } from "./explain-error.ts";
import type { Problems } from "./problems.ts";
import { isScalarTag } from "./scalar.ts";

/** After one of these, what follows is read in a way that the author did not mean. */
const LAST = new Set(["parse/unclosed-quote", "parse/unclosed-collection", "parse/too-deep"]);

/** What can be told together with all that is found while reading: the syntax tree is as the author meant it. */
const HARMLESS_TO_TREE: readonly string[] = ["TAG_RESOLVE_FAILED", "NON_STRING_KEY"];

/**
 * Tells of what yaml found wrong in a document. One mistake makes yaml report several: what is a consequence
 * of an earlier error is left out, and of each line only the first is told.
 * @returns whether the syntax tree is what the author meant, so that reading it may find more
 */
export function tellSyntaxProblems(
  document: ComposedDocument,
  source: SourceFile,
  problems: Problems,
): boolean {
  const errors = seriousErrors(document);
  if (errors.every(({ code }) => HARMLESS_TO_TREE.includes(code))) {
    for (const error of errors) problems.add(() => explainError({ source, document, error }));
    return true;
  }
  tellFirstOfEachLine(errors, document, source, problems);
  return false;
}

function tellFirstOfEachLine(
  errors: readonly YAMLError[],
  document: ComposedDocument,
  source: SourceFile,
  problems: Problems,
): void {
  const toldLines = new Set<number>();
  for (const error of errors) {
    // Behind an error, yaml may take the document for ended, and the whole rest for stray tokens.
    if (problems.full || (toldLines.size > 0 && error.message.includes("in YAML stream"))) return;
    const diagnostic = explainError({ source, document, error });
    const line = source.positionAt(diagnostic.location?.start ?? 0).line;
    if (toldLines.has(line)) continue;
    toldLines.add(line);
    problems.add(() => diagnostic);
    if (LAST.has(diagnostic.code)) return;
  }
}

/**
 * Errors and warnings in the order of the text: what yaml warns of is mostly read in another way than meant.
 * Directives are judged elsewhere, all of them.
 */
function seriousErrors(document: ComposedDocument): readonly YAMLError[] {
  const all: readonly YAMLError[] = [...document.errors, ...document.warnings];
  if (all.length === 0) return all;
  const multilineKeys = new Set(all.filter(isMultilineKey).map(({ pos }) => pos[0]));
  // A value that runs on into the next entry is reported as both; what it is, the longer one tells.
  const isSaidTwice = ({ code, pos }: YAMLError): boolean =>
    code === "BLOCK_AS_IMPLICIT_KEY" && multilineKeys.has(pos[0]);
  return all
    .filter((error) => !isSaidTwice(error) && !isReadTag(error) && error.code !== "BAD_DIRECTIVE")
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
}

function isMultilineKey({ code }: YAMLError): boolean {
  return code === "MULTILINE_IMPLICIT_KEY";
}

/** Tags such as `!!int` are unknown to the schema in use, and read by `readScalar`. */
function isReadTag({ code, message }: YAMLError): boolean {
  const name = /^Unresolved tag: (.*)$/s.exec(message)?.[1];
  return code === "TAG_RESOLVE_FAILED" && name !== undefined && isScalarTag(name);
}
