import { defineDiagnostic } from "../diagnostics/kind.ts";

/** What can be wrong with a file before a line of it is understood, and with the documents in it. */

export const fileTooLarge = defineDiagnostic<{ bytes: number; limit: number }>({
  code: "parse/file-too-large",
  severity: "error",
  title: "file too large",
  message: ({ bytes, limit }) =>
    `the file has ${bytes} bytes; a policy file may have ${limit} (${limit / 1024 / 1024} MiB)`,
  why: "Policies are small. A file of this size is most likely something else, and would take long to read.",
  mend: "Remove what is no policy, or spread the policies over several files: all files are read together.",
});

export const notUtf8 = defineDiagnostic<{ byte: number; offset: number }>({
  code: "parse/not-utf-8",
  severity: "error",
  title: "file that is not UTF-8",
  message: ({ byte, offset }) =>
    `the byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} at offset ${offset} is not UTF-8; expected a text file in UTF-8`,
  why: "Guessing an encoding could change a name without anybody noticing.",
  mend: "Save the file as UTF-8. In an editor: “Save with encoding”; in a shell: `iconv -f WINDOWS-1252 -t UTF-8`.",
});

export const utf16 = defineDiagnostic({
  code: "parse/utf-16",
  severity: "error",
  title: "file in UTF-16 or UTF-32",
  message: () => "the file is in UTF-16 or UTF-32; expected UTF-8",
  why: "Policies are read as UTF-8 only, so that each tool that reads them sees the same text.",
  mend: "Save the file as UTF-8. In PowerShell: `Out-File -Encoding utf8`.",
});

export const forbiddenCharacter = defineDiagnostic<{ character: string; name: string | undefined }>({
  code: "parse/forbidden-character",
  severity: "error",
  title: "character that a policy must not contain",
  message: ({ character, name }) =>
    `the character ${character}${name === undefined ? "" : ` (${name})`} must not stand in a policy file; expected printable text`,
  why: "YAML forbids control characters. They cannot be seen, so a name with one in it equals no other name.",
  mend: 'Delete the character. Where it is meant, write it as an escape in double quotes, e.g. `"\\x7F"`. Many NUL characters mean that the file is binary or UTF-16.',
});

export const loneCarriageReturn = defineDiagnostic({
  code: "parse/lone-carriage-return",
  severity: "error",
  title: "carriage return without a line feed",
  message: () =>
    "a carriage return stands here without a line feed; expected lines to end with a line feed, or with both",
  why: "Some readers of YAML take it as the end of a line and some do not, so the file means two things.",
  mend: "Convert the line ends, in an editor or with `tr '\\r' '\\n'`.",
});

export const emptyFile = defineDiagnostic({
  code: "parse/empty-file",
  severity: "error",
  title: "empty file",
  message: () => "the file holds no document; expected at least `version: 1`",
  why: "An empty file that counts as valid hides a lost policy.",
  mend: "Write a policy, or remove the file.",
});

export const emptyDocument = defineDiagnostic({
  code: "parse/empty-document",
  severity: "warning",
  title: "empty document",
  message: () => "this document is empty; expected a policy between two lines of `---`",
  why: "It has no effect; perhaps a policy has been lost here.",
  mend: "Remove the superfluous `---`.",
});

export const tooManyDocuments = defineDiagnostic<{ limit: number }>({
  code: "parse/too-many-documents",
  severity: "error",
  title: "too many documents in a file",
  message: ({ limit }) => `the file holds more than ${limit} documents; reading stops here`,
  why: "A file with so many documents was not written by a person, and costs time and memory.",
  mend: "Spread the documents over several files: all files are read together.",
});

export const tooManyTokens = defineDiagnostic<{ limit: number }>({
  code: "parse/too-many-tokens",
  severity: "error",
  title: "file with too much in it",
  message: ({ limit }) => `the file holds more than ${limit} words and punctuation marks; reading stops here`,
  why: "So much in one file would take more memory than a machine may have.",
  mend: "Spread it over several files: all files are read together. Look whether it is a policy file at all.",
});

export const tooManyProblems = defineDiagnostic<{ shown: number }>({
  code: "parse/too-many-problems",
  severity: "error",
  title: "more problems than are shown",
  message: ({ shown }) => `the file has more than ${shown} problems; only the first of them are shown`,
  why: "So many problems mostly have one cause, and nobody reads them all.",
  mend: "Mend those that are shown, then check again.",
});

export const FILE_DIAGNOSTICS = [
  fileTooLarge,
  notUtf8,
  utf16,
  forbiddenCharacter,
  loneCarriageReturn,
  emptyFile,
  emptyDocument,
  tooManyDocuments,
  tooManyTokens,
  tooManyProblems,
] as const;
