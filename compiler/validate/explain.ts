import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { beginningOf } from "../source/location.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { compareText } from "../util/compare.ts";
import { MORE_MISTAKES } from "./diagnostics.ts";
import { nearestKey } from "./explain-keys.ts";
import { explainMistake } from "./explain-mistake.ts";
import { choicesOf, type Mistake, readMistake, textParam } from "./mistake.ts";
import type { Schema } from "./schema.ts";
import type { Violation } from "./violation.ts";

/**
 * What a schema found wrong with a document, in words, by position: one diagnostic a mistake, however many
 * keywords it violates.
 */
export function explainViolations(
  violations: readonly Violation[],
  document: YamlDocument,
  root: Schema,
): readonly Diagnostic[] {
  // Enough to fill the list of those shown even when many say the same: the rest is never looked at, because
  // a hostile document can have millions.
  const considered = violations.filter(isFirstHand).slice(0, MOST_SHOWN * 10);
  const mistakes = considered.map((violation) => readMistake(violation, document, root)).filter(fitsItsValue);
  const diagnostics = withoutFollowUps(mistakes).flatMap(explainMistake).sort(byPosition);
  if (diagnostics.length <= MOST_SHOWN) return diagnostics;
  const shown = diagnostics.slice(0, MOST_SHOWN);
  const location = beginningOf(document.locate([], "value"));
  return [...shown, MORE_MISTAKES.at(location, { shown: MOST_SHOWN })];
}

const MOST_SHOWN = 100;

/** `if` only says that a branch failed, which says so itself; of a name, `propertyNames` speaks. */
function isFirstHand({ keyword, propertyName }: Violation): boolean {
  return keyword !== "if" && propertyName === undefined;
}

/** What a definition says of the keys of a map is reported as if it were said of the map. */
function fitsItsValue({ keyword, value }: Mistake): boolean {
  return typeof value === "string" || !["pattern", "minLength", "maxLength"].includes(keyword);
}

function withoutFollowUps(mistakes: readonly Mistake[]): readonly Mistake[] {
  const unknown = mistakes.filter(({ keyword }) => keyword === "additionalProperties");
  const misspelt = new Set(unknown.map((mistake) => keyOf(mistake, nearestKey(mistake))));
  const maps = new Set(unknown.map((mistake) => keyOf(mistake)));
  const judged = new Set<string>();
  return mistakes.filter((mistake) => {
    const { keyword } = mistake;
    if (keyword === "additionalProperties" || keyword === "propertyNames") return true;
    if (keyword === "required") return !isMisspelt(mistake, misspelt, maps);
    if (keyword === "minProperties" || keyword === "maxProperties") return !maps.has(keyOf(mistake));
    const key = keyOf(mistake);
    return !judged.has(key) && judged.add(key);
  });
}

/** Whether a missing key most likely stands there, under a name that was reported. */
function isMisspelt(mistake: Mistake, misspelt: ReadonlySet<string>, maps: ReadonlySet<string>): boolean {
  const missing = textParam(mistake, "missingProperty");
  if (choicesOf(mistake).includes(missing)) return maps.has(keyOf(mistake));
  const isOnlyKey = Object.keys(mistake.schema.properties ?? {}).length === 1;
  return misspelt.has(keyOf(mistake, missing)) || (isOnlyKey && maps.has(keyOf(mistake)));
}

function keyOf({ place }: Mistake, key?: string): string {
  return JSON.stringify(key === undefined ? place.path : [...place.path, key]);
}

function byPosition(a: Diagnostic, b: Diagnostic): number {
  return (a.location?.start ?? 0) - (b.location?.start ?? 0) || compareText(a.message, b.message);
}
