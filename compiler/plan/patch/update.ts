import { nonConformities } from "../../catalog/cloudformation/conformance.ts";
import type { ResourceShape } from "../../catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import type { ObservedCloudControl } from "../../drift/observed.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import { applyPatch } from "./apply-patch.ts";
import { createPatch, type Impossible } from "./create-patch.ts";

/** An update that a plan asks of Cloud Control, and what comes of it. */
export interface Update {
  readonly shape: ResourceShape;
  /** What Terraform last asked for, and what it asks for now: the patch leads from the one to the other. */
  readonly recorded: JsonObject;
  readonly wanted: JsonObject;
  /** What is there, which nobody looks at before the patch is made on it. */
  readonly live: JsonObject;
  /** What will be there, or why AWS refuses the patch. */
  readonly outcome: { readonly properties: JsonObject } | Impossible;
}

/** Undefined where nothing is updated, or where the plan does not say to what. */
export function updateOf(observed: ObservedCloudControl): Update | undefined {
  const { planned, recorded, wanted, properties: live } = observed;
  const shape = CLOUDFORMATION_TYPES.get(observed.typeName);
  if (planned !== "update" || shape === undefined) return undefined;
  if (recorded === undefined || wanted === undefined || live === undefined) return undefined;
  return { shape, recorded, wanted, live, outcome: outcomeOf(shape, recorded, wanted, live) };
}

function outcomeOf(
  shape: ResourceShape,
  recorded: JsonObject,
  wanted: JsonObject,
  live: JsonObject,
): Update["outcome"] {
  const patch = createPatch(recorded, wanted);
  if ("problem" in patch) return patch;
  const made = applyPatch(live, patch.operations);
  if ("problem" in made) return made;
  const properties = writable(shape, made.result);
  // Where AWS itself answers what the catalogue would refuse, nobody knows what it takes.
  const [fault] = faultsIn(shape, writable(shape, live)).length > 0 ? [] : faultsIn(shape, properties);
  return fault === undefined ? { properties } : { problem: `AWS refuses what it leaves (${fault})` };
}

function faultsIn({ typeName }: ResourceShape, properties: JsonObject): readonly string[] {
  return nonConformities(typeName, properties);
}

/** Properties without those that AWS sets. */
export function writable({ readOnlyProperties }: ResourceShape, properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !readOnlyProperties.includes(name)),
  );
}
