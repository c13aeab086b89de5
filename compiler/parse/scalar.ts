import { Scalar } from "yaml";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { LONE_SURROGATE } from "./characters.ts";
import { excerpt } from "./excerpt.ts";
import { readNumber } from "./numbers.ts";
import {
  impreciseNumber,
  loneSurrogate,
  notFinite,
  numberNotation,
  tagMismatch,
} from "./value-diagnostics.ts";

/** What the value of a scalar can be. */
export type ScalarValue = null | boolean | number | string;

/** A value, and what is wrong with it, made on demand. */
export interface ReadScalar {
  readonly value: ScalarValue;
  readonly problem?: (location: Location) => Diagnostic;
}

// Not `1e9` and not `1.0`, although these are whole numbers too.
const INTEGER = /^(?:[-+]?[0-9]+|0x[0-9a-fA-F]+)$/;

const TAG_PREFIX = "tag:yaml.org,2002:";

/** The tags of the core schema that turn a text into something else, and the type that they promise. */
const TAGGED: ReadonlyMap<string, (value: ScalarValue, text: string) => boolean> = new Map([
  [`${TAG_PREFIX}null`, (value: ScalarValue) => value === null],
  [`${TAG_PREFIX}bool`, (value: ScalarValue) => typeof value === "boolean"],
  [`${TAG_PREFIX}int`, (_: ScalarValue, text: string) => INTEGER.test(text)],
  [`${TAG_PREFIX}float`, (value: ScalarValue) => typeof value === "number"],
]);

/** Whether a tag turns text into null, a boolean or a number. */
export function isScalarTag(tag: string): boolean {
  return TAGGED.has(tag);
}

/** `!!int` for `tag:yaml.org,2002:int`; other tags as they are. */
export function shortTag(tag: string): string {
  return tag.startsWith(TAG_PREFIX) ? `!!${tag.slice(TAG_PREFIX.length)}` : tag;
}

/**
 * The value of a scalar whose text yaml has decoded, by the core schema of YAML 1.2: a text in quotes or in
 * a block is a text, a plain one may be null, a boolean or a number.
 */
export function readScalar(node: Scalar): ReadScalar {
  const text = typeof node.value === "string" ? node.value : "";
  const { tag } = node;
  if (tag !== undefined) return readTagged(text, tag);
  if (node.type === Scalar.PLAIN) return readPlain(text);
  if (node.type === Scalar.QUOTE_DOUBLE && LONE_SURROGATE.test(text)) {
    return { value: text, problem: (location) => loneSurrogate.at(location, {}) };
  }
  return { value: text };
}

function readTagged(text: string, tag: string): ReadScalar {
  const fits = TAGGED.get(tag);
  if (fits === undefined) return { value: text };
  const read = readPlain(text);
  if (read.problem !== undefined || fits(read.value, text)) return read;
  return { value: text, problem: (location) => tagMismatch.at(location, { tag: shortTag(tag) }) };
}

function readPlain(text: string): ReadScalar {
  if (text === "") return { value: null };
  // The first character rules out most texts without trying a pattern.
  switch (text.charCodeAt(0)) {
    case 0x7e: // ~
    case 0x6e: // n
    case 0x4e: // N
      return NULL.test(text) ? { value: null } : { value: text };
    case 0x74: // t
    case 0x54: // T
      return TRUE.test(text) ? { value: true } : { value: text };
    case 0x66: // f
    case 0x46: // F
      return FALSE.test(text) ? { value: false } : { value: text };
    default:
      return text.charCodeAt(0) <= 0x39 /* 9 */ ? readMaybeNumber(text) : { value: text };
  }
}

const NULL = /^(?:~|[Nn]ull|NULL)$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;

function readMaybeNumber(text: string): ReadScalar {
  const read = readNumber(text);
  if (read === undefined) return { value: text };
  const shown = excerpt(text);
  switch (read.kind) {
    case "number":
      return { value: read.value };
    case "not-finite":
      return { value: text, problem: (location) => notFinite.at(location, { text: shown }) };
    case "imprecise": {
      const kept = String(read.value);
      return {
        value: text,
        problem: (location) => impreciseNumber.at(location, { text: shown, read: kept }),
      };
    }
    case "ambiguous": {
      const args = { text: shown, other: read.other, decimal: String(read.value) };
      return { value: text, problem: (location) => numberNotation.at(location, args) };
    }
  }
}
