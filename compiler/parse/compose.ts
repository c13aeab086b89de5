import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser, Schema } from "yaml";
import { MAX_DEPTH, MAX_TOKENS, MAX_YAML_ERRORS } from "./limits.ts";

/** A document as a syntax tree, with the errors and warnings of yaml. */
export type ComposedDocument = Document.Parsed<ParsedNode, true>;

/** Why the rest of a file is not read. */
export type StopReason = "too-deep" | "too-many-tokens";

/**
 * Reading stops where maps and lists stand too deep within each other, since yaml and what follows walk through
 * them by recursion, which a megabyte of `[` would exhaust; and where a document would take too much memory.
 */
export class ReadingStopped extends Error {
  override readonly name = "ReadingStopped";
  readonly reason: StopReason;
  readonly offset: number;

  constructor(reason: StopReason, offset: number) {
    super(reason);
    this.reason = reason;
    this.offset = offset;
  }
}

/**
 * Every scalar is left as text here, and read by `readScalar`: trying all tags of the core schema on each of
 * them is slow. One schema for all documents, because making one is slow too.
 */
const SCHEMA = new Schema({ schema: "failsafe", resolveKnownTags: false });

const OPTIONS = {
  schema: SCHEMA,
  strict: true,
  stringKeys: true,
  // Compares each key with each other, which takes minutes for a map of 100 000; done while reading instead.
  uniqueKeys: false,
};

/**
 * The documents of a text, one after the other; none behind too many errors. Throws `ReadingStopped`.
 * @param onDirective called with each line such as `%YAML 1.2`, and where it stands
 */
export function* composeDocuments(
  text: string,
  onDirective: (line: string, offset: number) => void,
): Generator<ComposedDocument, void> {
  const composer = new Composer<ParsedNode, true>(OPTIONS);
  const tally = { errors: 0 };
  limitErrors(composer, tally);
  for (const document of composer.compose(tokensOf(text, tally, onDirective), true, text.length)) {
    yield document;
    // Of the documents behind this one it would not be known whether they have errors.
    if (tally.errors > MAX_YAML_ERRORS) return;
  }
}

interface Tally {
  errors: number;
}

function* tokensOf(
  text: string,
  tally: Tally,
  onDirective: (line: string, offset: number) => void,
): Generator<CST.Token, void> {
  const parser = new Parser();
  let tokens = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      if (token.type === "directive") onDirective(token.source, token.offset);
      if (token.type !== "error" || countError(tally)) yield token;
    }
    // On the stack: the document, the maps and lists that are open, and perhaps a scalar.
    if (parser.stack.length > MAX_DEPTH + 2) throw stopAt(parser, "too-deep");
    tokens += 1;
    if (tokens > MAX_TOKENS) throw stopAt(parser, "too-many-tokens");
  }
  yield* parser.end();
}

function stopAt(parser: Parser, reason: StopReason): ReadingStopped {
  return new ReadingStopped(reason, parser.stack.at(-1)?.offset ?? 0);
}

/** Whether an error is still to be kept. */
function countError(tally: Tally): boolean {
  tally.errors += 1;
  return tally.errors <= MAX_YAML_ERRORS;
}

/**
 * Puts a bound on the errors that a composer collects. There is no public way to do that, so this reaches for
 * a member that is private in yaml's types; a test holds that it is there.
 */
function limitErrors(composer: Composer<ParsedNode, true>, tally: Tally): void {
  const keep: unknown = Reflect.get(composer, "onError");
  if (typeof keep !== "function") throw new Error("this version of yaml has no Composer.onError");
  Reflect.set(composer, "onError", (...args: readonly unknown[]) => {
    if (countError(tally)) Reflect.apply(keep, composer, args);
  });
}
