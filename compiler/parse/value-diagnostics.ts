import { defineDiagnostic } from "../diagnostics/kind.ts";

/** What is YAML, but not the part of YAML that is read: keys, aliases, tags, numbers. */

export const duplicateKey = defineDiagnostic<{ key: string }>({
  code: "parse/duplicate-key",
  severity: "error",
  title: "key written twice",
  message: ({ key }) => `the key \`${key}\` stands twice in this map; expected each key once`,
  why: "Only one of the two values could hold, and which one is not written anywhere.",
  mend: "Remove one of them, or give it another name. Several merge keys are written as one: `<<: [*a, *b]`.",
});

export const nonStringKey = defineDiagnostic<{ what: string }>({
  code: "parse/non-string-key",
  severity: "error",
  title: "key that is no text",
  message: ({ what }) => `${what} stands where a key is expected; expected a text`,
  why: "Keys are names. Whatever else stands there is mostly a value that lacks quotes, such as `{{ x }}`.",
  mend: "Write the key as text, or put the value that begins with a brace or bracket in quotes.",
});

export const missingKey = defineDiagnostic({
  code: "parse/missing-key",
  severity: "error",
  title: "colon without a key",
  message: () => "nothing stands in front of this colon; expected a key",
  why: "An entry without a name cannot be found.",
  mend: 'Write the key. An empty key that is meant is written `""`.',
});

export const unknownAlias = defineDiagnostic<{ name: string; hint: string }>({
  code: "parse/unknown-alias",
  severity: "error",
  title: "alias without an anchor",
  message: ({ name, hint }) =>
    `the alias \`*${name}\` refers to no anchor above it; expected \`&${name}\` further up in this document${hint}`,
  why: "An alias repeats what stands at its anchor, and an anchor holds only in its own document.",
  mend: "Correct the name or write the anchor. A text that begins with `*` needs quotes.",
});

export const circularAlias = defineDiagnostic<{ name: string }>({
  code: "parse/circular-alias",
  severity: "error",
  title: "alias within its own anchor",
  message: ({ name }) =>
    `the alias \`*${name}\` stands within what it repeats; expected it outside of \`&${name}\``,
  why: "The value would contain itself without an end.",
  mend: "Move the alias out of the anchored part, or write out what is meant.",
});

export const tooManyAliases = defineDiagnostic<{ limit: number }>({
  code: "parse/too-many-aliases",
  severity: "error",
  title: "aliases that repeat too much",
  message: ({ limit }) =>
    `up to here, aliases and merge keys repeat more than ${limit} values; expected fewer in one file`,
  why: "A few lines of aliases within aliases can stand for billions of values and exhaust the machine.",
  mend: "Repeat smaller parts, or spread the policies over several files.",
});

export const mergeSource = defineDiagnostic({
  code: "parse/merge-source",
  severity: "error",
  title: "merge key without a map",
  message: () => "a merge key `<<` takes in maps; expected an alias to a map, a map, or a list of these",
  why: "What is merged are the keys of a map.",
  mend: 'Name the anchor of a map. A key that is really called `<<` is written `"<<"`.',
});

export const customTag = defineDiagnostic<{ tag: string }>({
  code: "parse/custom-tag",
  severity: "error",
  title: "tag",
  message: ({ tag }) => `the tag \`${tag}\` is not read here; expected a plain value`,
  why: "Tags let a file name code or types of another program; CloudFormation's `!Sub` and `!Ref` are such.",
  mend: "Remove the tag. Values from elsewhere are written `${var.name}`. A text that begins with `!` needs quotes. Only `!!str`, `!!int`, `!!float`, `!!bool`, `!!null`, `!!map` and `!!seq` have a meaning.",
});

export const tagMismatch = defineDiagnostic<{ tag: string }>({
  code: "parse/tag-mismatch",
  severity: "error",
  title: "tag that does not fit its value",
  message: ({ tag }) => `this value is not what its tag says; expected a value that \`${tag}\` can stand for`,
  why: "Tag and value contradict each other.",
  mend: "Remove the tag or correct the value.",
});

export const numberNotation = defineDiagnostic<{
  text: string;
  other: string | undefined;
  decimal: string;
}>({
  code: "parse/number-notation",
  severity: "error",
  title: "number that is read in two ways",
  message: ({ text, other, decimal }) =>
    `\`${text}\` is read as the number ${decimal}${other === undefined ? "" : `, by readers of YAML 1.1 as ${other}`}; expected \`${decimal}\`, or \`"${text}"\` for the text`,
  why: "Leading zeros and octal numbers mean different things to different readers; an account number would lose its first digit.",
  mend: "Write the number in decimal without leading zeros, or put the text in quotes.",
});

export const notFinite = defineDiagnostic<{ text: string }>({
  code: "parse/not-finite",
  severity: "error",
  title: "infinity, or not a number",
  message: ({ text }) =>
    `\`${text}\` is no finite number; expected a number that can be compared and printed`,
  why: "Neither JSON nor AWS has such a value.",
  mend: "Write a number that is large enough, or put the text in quotes.",
});

export const impreciseNumber = defineDiagnostic<{ text: string; read: string }>({
  code: "parse/imprecise-number",
  severity: "error",
  title: "number with more digits than can be kept",
  message: ({ text, read }) =>
    `\`${text}\` would be kept as ${read}; expected a number that 64 bits can hold, or a text in quotes`,
  why: "Numbers are kept in 64 bits with 15 to 17 digits; beyond that, another number would be compiled.",
  mend: "Round the number, or put it in quotes when it is a name or an identifier.",
});

export const loneSurrogate = defineDiagnostic({
  code: "parse/lone-surrogate",
  severity: "error",
  title: "half a character",
  message: () =>
    "an escape in this text is one half of a surrogate pair; expected both halves or the character itself",
  why: "Half a pair is no character and cannot be written to a file.",
  mend: 'Write the character itself or its full code, e.g. `"\\U0001F600"`.',
});

export const VALUE_DIAGNOSTICS = [
  duplicateKey,
  nonStringKey,
  missingKey,
  unknownAlias,
  circularAlias,
  tooManyAliases,
  mergeSource,
  customTag,
  tagMismatch,
  numberNotation,
  notFinite,
  impreciseNumber,
  loneSurrogate,
] as const;
