import { defineDiagnostic } from "../diagnostics/kind.ts";
import { listChoices, quote } from "./describe-value.ts";

/** Where a map stands: ` in \`audit.checks\``, or at the top of the document. */
export interface Where {
  /** The path of the map, as people read it; empty for the document itself. */
  readonly where: string;
}

const SCHEMA =
  "Look it up in the schema: an editor with the schema shows every key, and so does `palisade schema`.";
const IGNORED = "What is not understood would be ignored, and something would go unwatched.";

function place({ where }: Where): string {
  return where === "" ? "at the top level" : `in \`${where}\``;
}

export const UNKNOWN_KEY = defineDiagnostic<Where & { key: string; nearest: string }>({
  code: "validate/unknown-key",
  severity: "error",
  title: "unknown key",
  message: ({ key, nearest, ...where }) => `unknown key ${quote(key)} ${place(where)}${nearest}`,
  why: IGNORED,
  mend: `Correct the spelling, or remove the key. ${SCHEMA}`,
});

export const MISSING_KEY = defineDiagnostic<Where & { key: string }>({
  code: "validate/missing-key",
  severity: "error",
  title: "a required key is missing",
  message: ({ key, ...where }) => `\`${key}\` is missing ${place(where)}`,
  why: "Without it there is no telling what is meant.",
  mend: "Add the key.",
});

export const MISSING_CHOICE = defineDiagnostic<Where & { keys: readonly string[] }>({
  code: "validate/missing-choice",
  severity: "error",
  title: "none of several keys is there",
  message: ({ keys, ...where }) =>
    `expected exactly one of ${listChoices(keys, "and")} ${place(where)}, found none`,
  why: "The key decides what the map declares.",
  mend: "Add one of the keys.",
});

export const EXCLUSIVE_KEYS = defineDiagnostic<{ key: string; other: string; choices: readonly string[] }>({
  code: "validate/exclusive-keys",
  severity: "error",
  title: "two keys exclude each other",
  message: ({ key, other, choices }) => {
    const either = choices.length === 0 ? "" : `: expected exactly one of ${listChoices(choices, "and")}`;
    return `\`${key}\` does not go with \`${other}\`${either}`;
  },
  why: "Only one of them could be followed, and which one is for the author to say.",
  mend: "Remove one of the two, or write two declarations.",
});

export const DEPENDENT_KEY = defineDiagnostic<{ key: string; needed: string }>({
  code: "validate/dependent-key",
  severity: "error",
  title: "a key needs another beside it",
  message: ({ key, needed }) => `\`${key}\` needs \`${needed}\` beside it`,
  why: "The one means nothing without the other.",
  mend: "Add the missing key, or remove the one that needs it.",
});

export const WRONG_NAME = defineDiagnostic<{ name: string; problem: string }>({
  code: "validate/wrong-name",
  severity: "error",
  title: "a name that is not allowed",
  message: ({ name, problem }) => `${quote(name)} ${problem}`,
  why: "AWS refuses other names, and does so in the middle of a deployment.",
  mend: "Choose a name of the characters that the message lists.",
});

export const WRONG_TYPE = defineDiagnostic<{ expected: string; found: string }>({
  code: "validate/wrong-type",
  severity: "error",
  title: "a value of the wrong type",
  message: ({ expected, found }) => `expected ${expected}, found ${found}`,
  why: 'YAML decides by the way a value is written whether it is a text, a number or `true`: `012` and `"012"` differ.',
  mend: "Write a value of the type that is expected; put texts that look like numbers in quotes.",
});

export const UNKNOWN_VALUE = defineDiagnostic<{ choices: string; found: string; nearest: string }>({
  code: "validate/unknown-value",
  severity: "error",
  title: "not one of the values that are possible",
  message: ({ choices, found, nearest }) => `expected ${choices}, found ${found}${nearest}`,
  why: "Only these values have a meaning here.",
  mend: `Choose one of them. ${SCHEMA}`,
});

export const MALFORMED_VALUE = defineDiagnostic<{ expected: string; found: string; nearest: string }>({
  code: "validate/malformed-value",
  severity: "error",
  title: "a text of the wrong form",
  message: ({ expected, found, nearest }) => `expected ${expected}, found ${found}${nearest}`,
  why: "AWS would refuse it, or take it for something else.",
  mend: "Write it in the form that the message describes.",
});

export const WRONG_LENGTH = defineDiagnostic<{ length: number; limit: number }>({
  code: "validate/wrong-length",
  severity: "error",
  title: "a text that is too long",
  message: ({ length, limit }) => `expected a text of at most ${limit} characters, found ${length}`,
  why: "AWS refuses longer texts here.",
  mend: "Shorten the text.",
});

export const WRONG_COUNT = defineDiagnostic<{ expected: string; found: string }>({
  code: "validate/wrong-count",
  severity: "error",
  title: "too many entries, or too few",
  message: ({ expected, found }) => `expected ${expected}, found ${found}`,
  why: "An empty list or map is mostly a mistake; too long a one AWS refuses.",
  mend: "Add or remove entries; remove the key where nothing is meant to stand.",
});

export const DUPLICATE_ENTRY = defineDiagnostic<{ entry: string }>({
  code: "validate/duplicate-entry",
  severity: "error",
  title: "an entry stands in a list twice",
  message: ({ entry }) => `${entry} stands in this list twice`,
  why: "The second one does nothing: probably something else was meant.",
  mend: "Remove it, or write what was meant.",
});

export const OUT_OF_RANGE = defineDiagnostic<{ expected: string; found: number }>({
  code: "validate/out-of-range",
  severity: "error",
  title: "a number that is too large or too small",
  message: ({ expected, found }) => `expected ${expected}, found ${found}`,
  why: "AWS refuses other numbers here.",
  mend: "Write a number in the range that the message names.",
});

export const NOT_A_MAP = defineDiagnostic<{ file: string; found: string }>({
  code: "validate/not-a-map",
  severity: "error",
  title: "a document that is no map",
  message: ({ file, found }) => `expected a ${file} that begins with \`version: 1\`, found ${found}`,
  why: "A document is a map of sections; nothing else can be read.",
  mend: "Write `version: 1` on top and the sections below it. An empty document often comes from a stray `---`.",
});

export const UNKNOWN_VERSION = defineDiagnostic<{ found: string }>({
  code: "validate/unknown-version",
  severity: "error",
  title: "an unknown version of the policy language",
  message: ({ found }) => `expected \`version: 1\`, the only version of the language so far, found ${found}`,
  why: "In another version the same words may mean something else.",
  mend: "Write `version: 1`, or use the Palisade that knows the version.",
});

export const WRONG_FILE = defineDiagnostic<{ expected: string; found: string; key: string }>({
  code: "validate/wrong-file",
  severity: "error",
  title: "a project file in the place of a policy file, or the reverse",
  message: ({ expected, found, key }) => `expected a ${expected}, but \`${key}\` belongs in a ${found}`,
  why: "Deployments stand in `palisade.yaml`, policies in the files that it names.",
  mend: "Name the right file, or move the key to where it belongs.",
});

export const MORE_MISTAKES = defineDiagnostic<{ shown: number }>({
  code: "validate/more-mistakes",
  severity: "info",
  title: "a document with too many mistakes to show",
  message: ({ shown }) => `only the first ${shown} mistakes of this document are shown`,
  why: "Nobody reads more at once.",
  mend: "Mend the first ones; often the others go with them.",
});
