import { defineDiagnostic } from "../diagnostics/kind.ts";

/** What makes a text no YAML: the common mistakes by name, the rest as `parse/syntax`. */

export const tabIndentation = defineDiagnostic({
  code: "parse/tab-indentation",
  severity: "error",
  title: "tab as indentation",
  message: () => "a tab indents this line; expected spaces",
  why: "YAML forbids tabs as indentation, because editors do not agree on how wide a tab is.",
  mend: "Replace the tab by spaces, as many as in the lines beside it.",
});

export const badIndentation = defineDiagnostic({
  code: "parse/bad-indentation",
  severity: "error",
  title: "indentation that fits nothing",
  message: () =>
    "this line is indented like none of the lines that it could belong to; expected the same column as its neighbours",
  why: "Indentation decides what belongs to what, so a line between two levels could belong to either.",
  mend: "Indent the line exactly as the other keys or items of the same map or list.",
});

export const missingColon = defineDiagnostic<{ text: string }>({
  code: "parse/missing-colon",
  severity: "error",
  title: "key without a colon",
  message: ({ text }) => `\`${text}\` has no colon; expected \`key: value\``,
  why: "In a map each entry is a key, a colon and a value.",
  mend: "Write a colon and a space behind the key; or indent the line deeper if it continues the text above.",
});

export const missingSpace = defineDiagnostic<{ text: string }>({
  code: "parse/missing-space",
  severity: "error",
  title: "colon without a space",
  message: ({ text }) => `\`${text}\` has no space behind its colon; expected \`key: value\``,
  why: "Without the space, YAML reads key, colon and value as one text.",
  mend: "Write a space behind the colon.",
});

export const secondColon = defineDiagnostic({
  code: "parse/second-colon",
  severity: "error",
  title: "second colon in a line",
  message: () =>
    "a second `: ` stands in this line, as if a map began behind the first; expected one key and its value",
  why: "In text without quotes, a colon followed by a space ends a key.",
  mend: "Put the whole value in quotes, or begin the inner map on a line of its own.",
});

export const missingComma = defineDiagnostic<{ where: string }>({
  code: "parse/missing-comma",
  severity: "error",
  title: "missing comma",
  message: ({ where }) => `a comma is missing in front of this; expected one between the entries of ${where}`,
  why: "Between brackets and braces a line break or a space does not part two entries.",
  mend: "Write a comma between the two entries, or put a text that contains spaces or colons in quotes.",
});

export const superfluousComma = defineDiagnostic({
  code: "parse/superfluous-comma",
  severity: "error",
  title: "comma with nothing in front of it",
  message: () => "nothing stands in front of this comma; expected an entry",
  why: "An entry may have been lost.",
  mend: "Remove the comma, or write the entry that is missing.",
});

export const unclosedQuote = defineDiagnostic<{ quote: string }>({
  code: "parse/unclosed-quote",
  severity: "error",
  title: "quote that is not closed",
  message: ({ quote }) => `the text that begins here is not closed; expected ${quote} at its end`,
  why: "Everything behind the open quote is read as text.",
  mend: "Close the quote. In single quotes a quote is written twice (`''`), in double quotes as `\\\"`.",
});

export const unclosedCollection = defineDiagnostic<{ close: string }>({
  code: "parse/unclosed-collection",
  severity: "error",
  title: "bracket or brace that is not closed",
  message: ({ close }) =>
    `what begins here is not closed; expected \`${close}\`, and all lines up to it indented deeper than the key`,
  why: "It is not known where the list or map ends, so what follows could belong to it.",
  mend: "Write the closing bracket or brace, and indent the lines between.",
});

export const superfluousClose = defineDiagnostic<{ close: string }>({
  code: "parse/superfluous-close",
  severity: "error",
  title: "closing bracket or brace too many",
  message: ({ close }) => `nothing is open that this \`${close}\` could close`,
  why: "Either it is superfluous, or the one that opens is missing.",
  mend: "Remove it, write the one that opens, or put the text in quotes.",
});

export const unquotedReference = defineDiagnostic({
  code: "parse/unquoted-reference",
  severity: "error",
  title: "reference without quotes between brackets or braces",
  message: () =>
    'a reference `${…}` between `[ ]` or `{ }` needs quotes, because its braces would end the text; expected "${…}"',
  why: "Between brackets and braces, `{` begins a map, even in the middle of a text.",
  mend: 'Put the whole value in quotes: `{ moreThan: "${var.limit}" }`.',
});

export const needsQuotes = defineDiagnostic<{ character: string }>({
  code: "parse/needs-quotes",
  severity: "error",
  title: "text that needs quotes",
  message: ({ character }) =>
    `a text without quotes cannot begin with ${character}; expected the text in quotes`,
  why: "YAML gives the character a meaning of its own or reserves it.",
  mend: "Put the text in quotes.",
});

export const badEscape = defineDiagnostic<{ text: string }>({
  code: "parse/bad-escape",
  severity: "error",
  title: "unknown escape in double quotes",
  message: ({ text }) => `\`${text}\` is no escape that YAML knows; expected \`\\\\\` for a backslash`,
  why: "In double quotes a backslash begins an escape, such as `\\n` or `\\u00E9`.",
  mend: "Use single quotes, in which a backslash is only a backslash, or write it twice.",
});

export const textBehindValue = defineDiagnostic<{ text: string }>({
  code: "parse/text-behind-value",
  severity: "error",
  title: "text behind a value",
  message: ({ text }) =>
    `\`${text}\` stands behind a value that has already ended; expected the end of the line`,
  why: "A closing quote, bracket or brace ends the value; what follows has no meaning.",
  mend: "Put the whole value in quotes, or remove what follows.",
});

export const listOnKeyLine = defineDiagnostic({
  code: "parse/list-on-key-line",
  severity: "error",
  title: "list that begins in the line of its key",
  message: () =>
    "a list with `- ` cannot begin in the line of its key; expected it on the next line, indented",
  why: "YAML could not tell how deep the list is indented.",
  mend: "Begin the list on a line of its own, or write it in brackets: `[a, b]`.",
});

export const directive = defineDiagnostic<{ text: string }>({
  code: "parse/directive",
  severity: "error",
  title: "directive",
  message: ({ text }) => `the directive \`${text}\` is not read; expected none, or \`%YAML 1.2\``,
  why: "Directives change how the text is read: in YAML 1.1 `no` is false and 0777 is 511.",
  mend: "Remove the line, and write values as YAML 1.2 reads them.",
});

export const tooDeep = defineDiagnostic<{ limit: number }>({
  code: "parse/too-deep",
  severity: "error",
  title: "maps and lists too deep within each other",
  message: ({ limit }) => `more than ${limit} maps and lists stand within each other here; reading stops`,
  why: "No policy needs that; it would exhaust whatever reads the file.",
  mend: "Look for brackets that are not closed, or for a file that is no policy.",
});

export const syntax = defineDiagnostic<{ problem: string }>({
  code: "parse/syntax",
  severity: "error",
  title: "not YAML",
  message: ({ problem }) => `this is not YAML: ${problem}`,
  why: "A file that can be read in two ways, or in none, cannot be compiled.",
  mend: "Correct the line; quotes around a text with special characters often help.",
});

export const SYNTAX_DIAGNOSTICS = [
  tabIndentation,
  badIndentation,
  missingColon,
  missingSpace,
  secondColon,
  missingComma,
  superfluousComma,
  unclosedQuote,
  unclosedCollection,
  superfluousClose,
  unquotedReference,
  needsQuotes,
  badEscape,
  textBehindValue,
  listOnKeyLine,
  directive,
  tooDeep,
  syntax,
] as const;
