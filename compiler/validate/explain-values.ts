import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isSameButForSpelling } from "../util/is-same-but-for-spelling.ts";
import type { Json } from "../util/stable-json.ts";
import { codePointCount } from "./code-point-count.ts";
import { describeType, describeValue, listChoices } from "./describe-value.ts";
import {
  DUPLICATE_ENTRY,
  MALFORMED_VALUE,
  OUT_OF_RANGE,
  UNKNOWN_VALUE,
  WRONG_COUNT,
  WRONG_LENGTH,
  WRONG_TYPE,
} from "./diagnostics.ts";
import { findDuplicates } from "./duplicates.ts";
import { replaceValue } from "./fixes.ts";
import { valueAt } from "./json-pointer.ts";
import { mendType } from "./mend-type.ts";
import type { Mistake } from "./mistake.ts";

export function explainWrongType(mistake: Mistake): Diagnostic {
  const { help, fix } = mendType(mistake);
  return WRONG_TYPE.at(
    mistake.place.value(),
    { expected: expectedWords(mistake), found: describeValue(mistake.value) },
    { help: help ?? schemaHelp(mistake), fix },
  );
}

/** What was expected: in the words of the schema where it has some, else by type. */
function expectedWords({ around, schema, keyword }: Mistake): string {
  const words = around.find((candidate) => candidate["x-expected"] !== undefined)?.["x-expected"];
  if (words !== undefined) return words;
  if (keyword === "minLength") return "a text of at least one character";
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? []);
  return types.map(describeType).join(" or ");
}

function schemaHelp({ around }: Mistake): string | undefined {
  return around.find((candidate) => candidate["x-help"] !== undefined)?.["x-help"];
}

/** A value that is none of those that are possible (`enum`), or not the only one (`const`). */
export function explainUnknownValue(mistake: Mistake): Diagnostic {
  const { schema, value } = mistake;
  const choices = schema.enum ?? [schema.const];
  const { nearest, fix } = suggest(mistake, choices.map(String));
  const words = mistake.around.find((candidate) => candidate["x-expected"] !== undefined)?.["x-expected"];
  const expected = words ?? (choices.length === 1 ? listChoices(choices) : `one of ${listChoices(choices)}`);
  return UNKNOWN_VALUE.at(
    mistake.place.value(),
    { choices: expected, found: describeValue(value), nearest },
    { help: schemaHelp(mistake), fix },
  );
}

export function explainMalformedValue(mistake: Mistake): Diagnostic {
  const suggested = mistake.around.filter((schema) => schema["x-suggest"] === true);
  const names = suggested
    .flatMap((schema) => schema.examples ?? [])
    .filter((example) => typeof example === "string");
  const { nearest, fix } = suggest(mistake, names);
  const unquoted = mendType(mistake);
  return MALFORMED_VALUE.at(
    mistake.place.value(),
    { expected: expectedWords(mistake), found: describeValue(mistake.value), nearest },
    { help: unquoted.help ?? schemaHelp(mistake), fix: unquoted.fix ?? fix },
  );
}

function suggest(
  mistake: Mistake,
  names: readonly string[],
): { readonly nearest: string; readonly fix: Fix | undefined } {
  const written = mistake.value;
  const suggestion = typeof written === "string" ? didYouMean(written, names) : undefined;
  if (suggestion === undefined || typeof written !== "string") return { nearest: "", fix: undefined };
  const fix = isSameButForSpelling(written, suggestion) ? replaceValue(mistake.place, suggestion) : undefined;
  return { nearest: `; did you mean \`${suggestion}\`?`, fix };
}

export function explainWrongLength(mistake: Mistake): Diagnostic {
  if (mistake.keyword === "minLength") return explainWrongType(mistake);
  const length = codePointCount(String(mistake.value));
  return WRONG_LENGTH.at(mistake.place.value(), { length, limit: Number(mistake.params["limit"]) });
}

export function explainWrongCount(mistake: Mistake): Diagnostic {
  const { minItems, maxItems, minProperties, maxProperties } = mistake.schema;
  const isList = Array.isArray(mistake.value);
  const [min, max] = isList ? [minItems, maxItems] : [minProperties, maxProperties];
  const count =
    typeof mistake.value === "object" && mistake.value !== null ? Object.keys(mistake.value).length : 0;
  return WRONG_COUNT.at(isList ? mistake.place.value() : mistake.place.key(), {
    expected: countWords(min, max),
    found: count === 0 ? describeValue(mistake.value) : `${count}`,
  });
}

function countWords(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return min === 1 ? "at least one entry" : `at least ${min ?? 0} entries`;
  return min === undefined || min === max ? `at most ${max} entries` : `${min} to ${max} entries`;
}

export function explainDuplicates(mistake: Mistake): readonly Diagnostic[] {
  if (!isList(mistake.value)) return [];
  return findDuplicates(mistake.value).map(({ first, again }) => {
    const item = mistake.place.at(again);
    const entry = describeValue(valueAt(mistake.value, [again]));
    const related = [{ message: "it stands here already", location: mistake.place.at(first).value() }];
    return DUPLICATE_ENTRY.at(item.value(), { entry }, { related });
  });
}

function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function explainOutOfRange(mistake: Mistake): Diagnostic {
  const { minimum, maximum, type } = mistake.schema;
  const noun = type === "integer" ? "a whole number" : "a number";
  const range = maximum === undefined ? `of at least ${minimum}` : `from ${minimum ?? 0} to ${maximum}`;
  return OUT_OF_RANGE.at(mistake.place.value(), {
    expected: `${noun} ${range}`,
    found: Number(mistake.value),
  });
}
