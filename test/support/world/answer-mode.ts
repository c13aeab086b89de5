import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import type { JsonObject } from "../json.ts";
import { withDefaults } from "./defaults.ts";
import { shuffled } from "./shuffle.ts";

/** How AWS answers what it was given; in all four ways the answer means the same. */
export interface AnswerMode {
  /** Sets, and the keys of objects, in another order than written: one for each seed. */
  readonly shuffle?: { readonly seed: number };
  /** With what AWS takes for granted where nothing is written. */
  readonly defaults?: true;
}

export const AS_WRITTEN: AnswerMode = {};
export const SHUFFLED: AnswerMode = { shuffle: { seed: 1 } };
export const WITH_DEFAULTS: AnswerMode = { defaults: true };
export const SHUFFLED_WITH_DEFAULTS: AnswerMode = { ...SHUFFLED, ...WITH_DEFAULTS };

/** The properties of a resource as they are answered: without those that AWS takes and never tells. */
export function answered(mode: AnswerMode, typeName: string, properties: JsonObject): JsonObject {
  const told = withoutWriteOnly(typeName, properties);
  const complete = mode.defaults ? withDefaults(typeName, told) : told;
  return mode.shuffle === undefined ? complete : shuffled(typeName, complete, mode.shuffle.seed);
}

function withoutWriteOnly(typeName: string, properties: JsonObject): JsonObject {
  const names = new Set(CLOUDFORMATION_TYPES.get(typeName)?.writeOnlyProperties);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.has(name)));
}
