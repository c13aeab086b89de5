import type { Fix } from "../diagnostics/diagnostic.ts";
import { replaceValue, writtenText } from "./fixes.ts";
import type { Mistake } from "./mistake.ts";
import type { Schema } from "./schema.ts";

/** How a value of the wrong type is mended, where the way it was written tells. */
export interface Mending {
  readonly help?: string | undefined;
  readonly fix?: Fix | undefined;
}

/** Looks for the usual slips: a number where a text was meant, a text where a number was, `yes`, nothing. */
export function mendType(mistake: Mistake): Mending {
  const { value, around } = mistake;
  if (value === null) return { help: "nothing stands behind the colon: write a value, or remove the key" };
  if (typeof value !== "object" && accepts(around, "array")) {
    return { help: "write a list of one entry in brackets: [ … ]" };
  }
  if (typeof value === "number" || typeof value === "boolean") return mendUnquoted(mistake);
  if (typeof value === "string" && accepts(around, "boolean")) return mendTruth(mistake, value);
  if (
    typeof value === "string" &&
    NUMBER.test(value) &&
    (accepts(around, "number") || accepts(around, "integer"))
  ) {
    return { help: "write the number without quotes", fix: replaceValue(mistake.place, value) };
  }
  return {};
}

const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

/** Whether a value of a type would do, in the schema itself or in a branch around it. */
function accepts(around: readonly Schema[], type: string): boolean {
  return around.some(
    (schema) => schema.type === type || schema.else?.type === type || schema.else?.else?.type === type,
  );
}

function mendUnquoted(mistake: Mistake): Mending {
  const { schema } = mistake;
  if (schema.type !== "string") return {};
  const written = writtenText(mistake.place);
  const quoted = `"${written}"`;
  const fits =
    PLAIN.test(written) && (schema.pattern === undefined || new RegExp(schema.pattern, "u").test(written));
  if (!fits) return {};
  return { help: `put it in quotes: ${quoted}`, fix: replaceValue(mistake.place, quoted) };
}

// Anything else would need escaping within the quotes.
const PLAIN = /^[A-Za-z0-9.+_-]+$/;

function mendTruth(mistake: Mistake, value: string): Mending {
  const meant = TRUTHS.get(value.toLowerCase());
  if (meant === undefined) return {};
  return {
    help: `in YAML 1.2 only \`true\` and \`false\` are truth values: write ${meant}`,
    fix: replaceValue(mistake.place, meant),
  };
}

const TRUTHS: ReadonlyMap<string, string> = new Map([
  ["yes", "true"],
  ["on", "true"],
  ["true", "true"],
  ["no", "false"],
  ["off", "false"],
  ["false", "false"],
]);
