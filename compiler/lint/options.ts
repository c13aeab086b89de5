import { formatDuration, parseDuration } from "../analyze/values/duration.ts";
import type { Option } from "./option.ts";

/** A whole number between two others, both included. */
export function wholeNumber(
  value: number,
  description: string,
  { least = 0, most = 1_000_000_000 }: { readonly least?: number; readonly most?: number } = {},
): Option<number> {
  return {
    written: value,
    default: value,
    description,
    schema: {
      type: "integer",
      minimum: least,
      maximum: most,
      "x-expected": `a whole number from ${least} to ${most}`,
    },
    read: (written) =>
      typeof written === "number" && Number.isInteger(written) && written >= least && written <= most
        ? written
        : undefined,
  };
}

/** A length of time, written as `30m` or `14d`; the rule is given seconds. */
export function duration(seconds: number, description: string): Option<number> {
  return {
    written: formatDuration(seconds),
    default: seconds,
    description,
    schema: {
      type: "string",
      pattern: "^[0-9]{1,9} ?[smhd]$",
      "x-expected": "a duration such as `5m`, `1h` or `14d`",
    },
    read: (written) => {
      const parsed = typeof written === "string" ? parseDuration(written) : undefined;
      return parsed?.ok === true ? parsed.value : undefined;
    },
  };
}

/** One of a few words. */
export function choice<Word extends string>(
  words: readonly Word[],
  value: Word,
  description: string,
): Option<Word> {
  return {
    written: value,
    default: value,
    description,
    schema: { enum: words },
    read: (written) => words.find((word) => word === written),
  };
}

/** A list of texts; with `words`, only of these. */
export function texts(
  value: readonly string[],
  description: string,
  words?: readonly string[],
): Option<readonly string[]> {
  const accepts = (text: unknown): text is string =>
    typeof text === "string" && (words === undefined || words.includes(text));
  return {
    written: value,
    default: value,
    description,
    schema: {
      type: "array",
      uniqueItems: true,
      items: words === undefined ? { type: "string", minLength: 1 } : { enum: words },
      "x-expected": "a list of texts",
    },
    read: (written) => (Array.isArray(written) && written.every(accepts) ? written : undefined),
  };
}

/** A text of at least one character. */
export function text(value: string, description: string): Option<string> {
  return {
    written: value,
    default: value,
    description,
    schema: { type: "string", minLength: 1 },
    read: (written) => (typeof written === "string" && written !== "" ? written : undefined),
  };
}
