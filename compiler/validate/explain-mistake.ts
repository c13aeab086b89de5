import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import {
  explainDependentKey,
  explainExclusiveKeys,
  explainMissingChoice,
  explainMissingKey,
  explainUnknownKey,
  explainWrongName,
} from "./explain-keys.ts";
import {
  explainDuplicates,
  explainMalformedValue,
  explainOutOfRange,
  explainUnknownValue,
  explainWrongCount,
  explainWrongLength,
  explainWrongType,
} from "./explain-values.ts";
import { valueAt } from "./json-pointer.ts";
import { choicesOf, type Mistake, textParam } from "./mistake.ts";

/** A mistake in words. Mostly one diagnostic; one for each entry that stands in a list twice. */
export function explainMistake(mistake: Mistake): readonly Diagnostic[] {
  const explain = EXPLANATIONS.get(mistake.keyword);
  if (explain === undefined) throw new Error(`no words for the keyword ${mistake.keyword}`);
  const explained = explain(mistake);
  if (explained === undefined) return [];
  return isList(explained) ? explained : [explained];
}

type Explain = (mistake: Mistake) => Diagnostic | readonly Diagnostic[] | undefined;

const EXPLANATIONS: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ["additionalProperties", explainUnknownKey],
  ["required", explainRequired],
  ["false schema", explainForbidden],
  ["dependentRequired", explainDependentKey],
  ["propertyNames", explainWrongName],
  ["type", explainWrongType],
  ["enum", explainUnknownValue],
  ["const", explainUnknownValue],
  ["pattern", explainMalformedValue],
  ["minLength", explainWrongLength],
  ["maxLength", explainWrongLength],
  ["minItems", explainWrongCount],
  ["maxItems", explainWrongCount],
  ["minProperties", explainWrongCount],
  ["maxProperties", explainWrongCount],
  ["uniqueItems", explainDuplicates],
  ["minimum", explainOutOfRange],
  ["maximum", explainOutOfRange],
]);

function explainRequired(mistake: Mistake): Diagnostic {
  const isChoice = choicesOf(mistake).includes(textParam(mistake, "missingProperty"));
  return isChoice ? explainMissingChoice(mistake) : explainMissingKey(mistake);
}

function explainForbidden(mistake: Mistake): Diagnostic | undefined {
  const { document, path } = mistake.place;
  return explainExclusiveKeys(mistake, valueAt(document.value, path.slice(0, -1)));
}

function isList(value: Diagnostic | readonly Diagnostic[]): value is readonly Diagnostic[] {
  return Array.isArray(value);
}
