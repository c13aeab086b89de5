import type { ResourceShape } from "../../catalog/cloudformation/shape.ts";
import { differences } from "../../drift/properties/differences.ts";
import { compareText } from "../../util/compare.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";

/** One property that a plan changes. */
export interface PropertyChange {
  /** `Behaviors[Flood].Criteria.Value.Count`, and the same taken apart. */
  readonly path: string;
  readonly steps: readonly string[];
  /** Undefined where it is not there. */
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

/**
 * In what two desired states of one resource differ. Drift forgives what is there and nobody declared; a plan adds it, so
 * that the comparison goes both ways. What AWS never answers, such as the document of a job template, is known here.
 * @param shape undefined for a type that policies make nothing of
 */
export function changedProperties(
  shape: ResourceShape | undefined,
  before: JsonObject,
  after: JsonObject,
): readonly PropertyChange[] {
  if (shape === undefined) return outsideOf({}, before, after);
  const open = { ...shape, writeOnlyProperties: [] };
  const forth = differences(open, before, after).map(({ path, steps, declared, actual }) => ({
    path,
    steps,
    before: declared,
    after: actual,
  }));
  const isToldOf = placesIn(forth);
  const back = differences(open, after, before)
    .filter(({ steps }) => !isToldOf(steps))
    .map(({ path, steps, declared, actual }) => ({ path, steps, before: actual, after: declared }));
  return [...forth, ...back, ...outsideOf(shape.properties, before, after)].sort((a, b) =>
    compareText(a.path, b.path),
  );
}

/** Whether a place, something that holds it, or something in it, is among the changes. */
function placesIn(changes: readonly PropertyChange[]): (steps: readonly string[]) => boolean {
  const keyOf = (steps: readonly string[]): string => JSON.stringify(steps);
  const upTo = (steps: readonly string[]): readonly string[] =>
    steps.map((_, index) => keyOf(steps.slice(0, index + 1)));
  const told = new Set(changes.map(({ steps }) => keyOf(steps)));
  const above = new Set(changes.flatMap(({ steps }) => upTo(steps)));
  return (steps) => above.has(keyOf(steps)) || upTo(steps).some((key) => told.has(key));
}

/** Properties that the catalogue does not know: a plan that was made elsewhere may set them. */
function outsideOf(
  known: ResourceShape["properties"],
  before: JsonObject,
  after: JsonObject,
): readonly PropertyChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (Object.hasOwn(known, name)) return [];
    const [old, wanted] = [memberOf(before, name), memberOf(after, name)];
    const isSame = stableJson(old ?? null) === stableJson(wanted ?? null);
    return isSame ? [] : [{ path: name, steps: [name], before: old, after: wanted }];
  });
}
