import { Lexer } from "yaml";
import type { Location } from "../source/location.ts";
import type { SourceFile } from "../source/source-file.ts";

/** A comment of a YAML text. */
export interface Comment {
  /** Without the `#`, and without blanks around. */
  readonly text: string;
  /** From the `#` up to the end of the line. */
  readonly location: Location;
  /** Whether nothing but blanks stands in front of it. */
  readonly isAlone: boolean;
}

/** All comments of a text, in order. A `#` in a string or in a block of text is none. */
export function commentsOf(source: SourceFile): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(source.text)) {
    if (CONTROLS.includes(token)) {
      isText = token === SCALAR_FOLLOWS;
      continue;
    }
    if (token.startsWith("#") && !isText) comments.push(commentAt(source, offset, token));
    offset += token.length;
    isText = false;
  }
  return comments;
}

// The lexer puts these between the pieces of the text; they stand for nothing in it.
const SCALAR_FOLLOWS = "\u001f";
const CONTROLS = ["\u0002", "\u0018", SCALAR_FOLLOWS];

function commentAt(source: SourceFile, start: number, token: string): Comment {
  const written = token.trimEnd();
  const before = source.text.slice(source.text.lastIndexOf("\n", start) + 1, start);
  return {
    text: written.slice(1).trim(),
    location: { source, start, end: start + written.length },
    isAlone: before.trim() === "",
  };
}
