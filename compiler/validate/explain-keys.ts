import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { orNearest } from "../diagnostics/suggestion.ts";
import { beginningOf } from "../source/location.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isSameButForSpelling } from "../util/is-same-but-for-spelling.ts";
import { codePointCount } from "./code-point-count.ts";
import {
  DEPENDENT_KEY,
  EXCLUSIVE_KEYS,
  MISSING_CHOICE,
  MISSING_KEY,
  UNKNOWN_KEY,
  WRONG_NAME,
} from "./diagnostics.ts";
import { renameKey } from "./fixes.ts";
import { choicesOf, hasKey, type Mistake, textParam, whereIs } from "./mistake.ts";
import { resolveRef, type Schema } from "./schema.ts";

/** The key that an unknown key most likely stands for. */
export function nearestKey(mistake: Mistake): string | undefined {
  return didYouMean(textParam(mistake, "additionalProperty"), knownKeys(mistake));
}

function knownKeys({ around }: Mistake): readonly string[] {
  return [...new Set(around.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

export function explainUnknownKey(mistake: Mistake): Diagnostic {
  const key = textParam(mistake, "additionalProperty");
  const suggestion = nearestKey(mistake);
  const place = mistake.place.at(key);
  const certain =
    suggestion !== undefined && isSameButForSpelling(key, suggestion) && !hasKey(mistake.value, suggestion);
  const nearest = orNearest(suggestion, knownKeys(mistake), "key");
  return UNKNOWN_KEY.at(
    place.key(),
    { ...whereIs(mistake.place), key, nearest },
    { help: foreignWord(mistake, key), fix: certain ? renameKey(place, suggestion) : undefined },
  );
}

/** What to write in place of a key that AWS's API has and that is called otherwise here. */
function foreignWord({ around }: Mistake, key: string): string | undefined {
  return around
    .flatMap((schema) => Object.entries(schema["x-foreign"] ?? {}))
    .find(([word]) => word === key)?.[1];
}

export function explainMissingKey(mistake: Mistake): Diagnostic {
  const key = textParam(mistake, "missingProperty");
  const { place } = mistake;
  return MISSING_KEY.at(
    // A document has no key, and its value is all of it.
    place.path.length === 0 ? beginningOf(place.value()) : place.key(),
    { ...whereIs(mistake.place), key },
    { help: describeKeys(mistake, [key]) },
  );
}

export function explainMissingChoice(mistake: Mistake): Diagnostic {
  const keys = choicesOf(mistake);
  return MISSING_CHOICE.at(
    mistake.place.key(),
    { ...whereIs(mistake.place), keys },
    { help: keys.length > MOST_DESCRIBED ? undefined : describeKeys(mistake, keys) },
  );
}

// A longer list of descriptions is a manual, not a help.
const MOST_DESCRIBED = 4;

/** What keys are for, in the words of the schema. */
function describeKeys({ around, root }: Mistake, keys: readonly string[]): string | undefined {
  const lines = keys.flatMap((key) => {
    const schema = around.map(({ properties }) => properties?.[key]).find(isSchema);
    const description = schema === undefined ? undefined : descriptionOf(schema, root);
    return description === undefined ? [] : `${key}: ${description}`;
  });
  return lines.length === 0 ? undefined : lines.join("\n");
}

function isSchema(schema: Schema | false | undefined): schema is Schema {
  return schema !== undefined && schema !== false;
}

function descriptionOf(schema: Schema, root: Schema): string | undefined {
  return (
    schema.description ?? (schema.$ref === undefined ? undefined : resolveRef(root, schema.$ref).description)
  );
}

/** The key of a map of several kinds that decided which kind it is. */
export function decidingKey(mistake: Mistake, map: unknown): string | undefined {
  return choicesOf(mistake).find((key) => hasKey(map, key));
}

/** @param map the map in which a key stands that does not go with the one that decided */
export function explainExclusiveKeys(mistake: Mistake, map: unknown): Diagnostic | undefined {
  const key = String(mistake.place.path.at(-1));
  const other = decidingKey(mistake, map);
  if (other === undefined) return undefined;
  const choices = choicesOf(mistake);
  const location = mistake.place.document.locate([...mistake.place.path.slice(0, -1), other], "key");
  return EXCLUSIVE_KEYS.at(
    mistake.place.key(),
    { key, other, choices: choices.includes(key) ? choices : [] },
    { related: [{ message: `\`${other}\` stands here`, location }] },
  );
}

export function explainDependentKey(mistake: Mistake): Diagnostic {
  const key = textParam(mistake, "property");
  const needed = textParam(mistake, "missingProperty");
  const help = describeKeys(mistake, [needed]);
  return DEPENDENT_KEY.at(mistake.place.at(key).key(), { key, needed }, { help });
}

export function explainWrongName(mistake: Mistake): Diagnostic {
  const name = textParam(mistake, "propertyName");
  const location = mistake.place.at(name).key();
  const rule = mistake.schema.propertyNames ?? {};
  const named = rule.$ref === undefined ? rule : resolveRef(mistake.root, rule.$ref);
  const length = codePointCount(name);
  if (named.maxLength !== undefined && length > named.maxLength) {
    const problem = `is a name of ${length} characters: expected at most ${named.maxLength}`;
    return WRONG_NAME.at(location, { name, problem });
  }
  const suggestion = didYouMean(name, Object.keys(mistake.schema.properties ?? {}));
  const nearest = suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`;
  const problem = `is not ${named["x-expected"] ?? "a name that is allowed here"}${nearest}`;
  const certain =
    suggestion !== undefined && isSameButForSpelling(name, suggestion) && !hasKey(mistake.value, suggestion);
  const fix = certain ? renameKey(mistake.place.at(name), suggestion) : undefined;
  return WRONG_NAME.at(location, { name, problem }, { fix });
}
