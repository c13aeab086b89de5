import type { YAMLError } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { ComposedDocument } from "./compose.ts";
import { excerpt } from "./excerpt.ts";
import { MAX_DEPTH } from "./limits.ts";
import { multilineKey } from "./multiline-key.ts";
import { openCollection, openQuote } from "./open-nodes.ts";
import * as kinds from "./syntax-diagnostics.ts";
import { beginsLine, lineAround, lineContent } from "./text-around.ts";
import { customTag, nonStringKey } from "./value-diagnostics.ts";

const LONGEST_MESSAGE = 160;

/** One error of yaml, and what is needed to say it better. */
export interface ErrorInText {
  readonly source: SourceFile;
  readonly document: ComposedDocument;
  readonly error: YAMLError;
}

/** What an error means to the author: yaml's own words where nothing better is known. */
export function explainError(found: ErrorInText): Diagnostic {
  const { source, error } = found;
  const { text } = source;
  const { line, start } = lineAround(text, error.pos[0]);
  const tab = /^ *\t/.exec(line);
  if (tab !== null)
    return kinds.tabIndentation.at(at(source, start + tab[0].length - 1, start + tab[0].length), {});
  const reference = unquotedReference(line);
  if (reference !== undefined) {
    return kinds.unquotedReference.at(at(source, start + reference[0], start + reference[1]), {});
  }
  return explainCode(found) ?? kinds.syntax.at(placeOf(found), { problem: sentence(error.message) });
}

function explainCode(found: ErrorInText): Diagnostic | undefined {
  const { source, error } = found;
  const place = placeOf(found);
  switch (error.code) {
    case "BAD_INDENT":
      return badIndent(found);
    case "BLOCK_AS_IMPLICIT_KEY":
      return kinds.secondColon.at(upToColon(found), {});
    case "BLOCK_IN_FLOW":
      return kinds.missingComma.at(place, { where: "brackets or braces" });
    case "MULTILINE_IMPLICIT_KEY":
      return multilineKey(source, error.pos);
    case "MISSING_CHAR":
      return missingCharacter(found);
    case "UNEXPECTED_TOKEN":
      return unexpected(found);
    case "BAD_SCALAR_START":
      return kinds.needsQuotes.at(place, { character: shown(source.text.charAt(error.pos[0])) });
    case "BAD_ALIAS":
      return badAlias(found);
    case "BAD_DQ_ESCAPE":
      return badEscape(found);
    case "NON_STRING_KEY":
      return nonStringKey.at(place, { what: whatStands(source.text.charAt(error.pos[0])) });
    case "TAG_RESOLVE_FAILED":
      return customTag.at(place, { tag: excerpt(source.text.slice(error.pos[0], error.pos[1])) });
    case "RESOURCE_EXHAUSTION":
      return kinds.tooDeep.at(place, { limit: MAX_DEPTH });
    default:
      return undefined;
  }
}

function badIndent(found: ErrorInText): Diagnostic {
  return found.error.message.startsWith("Flow ")
    ? unclosed(found)
    : kinds.badIndentation.at(lineOf(found), {});
}

function unclosed(found: ErrorInText): Diagnostic {
  const { source, error } = found;
  const close = error.message.includes("map") ? "}" : "]";
  const opening = openCollection(found.document, source.text, error.pos[0]) ?? error.pos[0];
  return kinds.unclosedCollection.at(at(source, opening, opening + 1), { close });
}

function missingCharacter(found: ErrorInText): Diagnostic | undefined {
  const { source, error } = found;
  const { message, pos } = error;
  if (/^Flow .* must end with/.test(message)) return unclosed(found);
  if (message.startsWith("Missing closing")) {
    const quote = message.includes('"') ? '`"`' : "`'`";
    const opening = openQuote(found.document, pos[0]) ?? pos[0];
    return kinds.unclosedQuote.at(at(source, opening, opening + 1), { quote });
  }
  if (message.startsWith("Implicit map keys")) {
    const text = excerpt(source.text.slice(pos[0], pos[1]));
    return kinds.missingColon.at(placeOf(found), { text });
  }
  if (message.startsWith("Missing , ")) {
    const where = message.includes("map") ? "`{ }`" : "`[ ]`";
    return kinds.missingComma.at(placeOf(found), { where });
  }
  if (message.startsWith("Sequence item without")) return kinds.badIndentation.at(lineOf(found), {});
  if (message.startsWith("Missing directives-end")) {
    const problem = "behind directives, a line `---` must begin the document";
    return kinds.syntax.at(lineOf(found), { problem });
  }
  return undefined;
}

function unexpected(found: ErrorInText): Diagnostic | undefined {
  const { source, error } = found;
  const { message, pos } = error;
  const { text } = source;
  const character = text.charAt(pos[0]);
  if (message.includes("block-seq-ind")) return kinds.listOnKeyLine.at(placeOf(found), {});
  if (message.startsWith("Unexpected , in")) return kinds.superfluousComma.at(placeOf(found), {});
  if (character === "]" || character === "}") {
    return kinds.superfluousClose.at(placeOf(found), { close: character });
  }
  if (message.startsWith("Unexpected") && beginsLine(text, pos[0])) {
    return kinds.badIndentation.at(lineOf(found), {});
  }
  if (!/^(Unexpected \S+ (at node end|token$)|Block scalar header)/.test(message)) return undefined;
  const [, end] = lineContent(text, pos[0]);
  const rest = excerpt(text.slice(pos[0], end));
  return kinds.textBehindValue.at(at(source, pos[0], end), { text: rest });
}

function shown(character: string): string {
  return character === "`" ? "a backtick" : `\`${character}\``;
}

function badAlias(found: ErrorInText): Diagnostic | undefined {
  const character = found.source.text.charAt(found.error.pos[0]);
  if (character !== "*" && character !== "&") return undefined;
  return kinds.needsQuotes.at(placeOf(found), { character: shown(character) });
}

function badEscape(found: ErrorInText): Diagnostic {
  const { source, error } = found;
  const text = excerpt(source.text.slice(error.pos[0], error.pos[0] + 2));
  return kinds.badEscape.at(at(source, error.pos[0], error.pos[0] + 2), { text });
}

function whatStands(character: string): string {
  if (character === "{") return "a map in braces";
  if (character === "[") return "a list in brackets";
  if (character === "*") return "an alias";
  return character === "!" ? "a tag" : "a map or a list";
}

/** `${` behind an open bracket or brace, neither of them behind a quote. */
function unquotedReference(line: string): readonly [number, number] | undefined {
  const match = /^[^"'#]*[[{][^"'#]*?(\$\{[^}]*\}?)/d.exec(line);
  if (match === null || /^[^"'#]*[^$"'#][[{]/.exec(line) === null) return undefined;
  return match.indices?.[1];
}

function placeOf({ source, error }: ErrorInText): Location {
  return at(source, error.pos[0], error.pos[1]);
}

function lineOf({ source, error }: ErrorInText): Location {
  return at(source, ...lineContent(source.text, error.pos[0]));
}

// yaml may name a place behind the end of the text, where something is missing.
function at(source: SourceFile, start: number, end: number): Location {
  const from = Math.min(start, source.text.length);
  return { source, start: from, end: Math.max(from, Math.min(end, source.text.length)) };
}

/** The inner key of `outer: inner: value`. */
function upToColon({ source, error }: ErrorInText): Location {
  const [start] = error.pos;
  const colon = source.text.indexOf(":", start);
  return at(source, start, colon === -1 ? start + 1 : colon + 1);
}

/** yaml's own message, which may end in a piece of the text of any length. */
function sentence(message: string): string {
  return excerpt(message.charAt(0).toLowerCase() + message.slice(1), LONGEST_MESSAGE);
}
