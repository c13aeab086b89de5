import { isDeepStrictEqual } from "node:util";
import { nonConformities } from "../../../../compiler/catalog/cloudformation/conformance.ts";
import type { ResourceShape } from "../../../../compiler/catalog/cloudformation/shape.ts";
import { CLOUDFORMATION_TYPES } from "../../../../compiler/catalog/cloudformation/types.ts";
import type { Json } from "../../../../compiler/util/stable-json.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { AwsError } from "../aws-error.ts";
import { applyPatch, type PatchStep } from "../json-patch.ts";
import { withoutReadOnly } from "../read-only-properties.ts";

/** @throws when this world has no such type */
export function shapeOf(typeName: unknown): ResourceShape {
  const shape = CLOUDFORMATION_TYPES.get(String(typeName));
  if (shape !== undefined) return shape;
  throw new AwsError("TypeNotFoundException", `The type ${String(typeName)} cannot be found`);
}

/** The state that a CreateResource asks for. @throws when CloudFormation's schema refuses it */
export function desiredState(shape: ResourceShape, text: unknown): JsonObject {
  const desired = parse(text, "DesiredState");
  if (!isObject(desired)) throw validation("DesiredState is no object");
  validate(shape, desired);
  return desired;
}

/**
 * The state that an UpdateResource asks for: the patch made on the live state as GetResource answers it, which is what
 * the guide says ("first retrieves the current state of the resource").
 * @throws when a step cannot be made, changes what cannot be changed, or leaves what the schema refuses
 */
export function patchedState(shape: ResourceShape, live: JsonObject, text: unknown): JsonObject {
  const after = patched(live, parse(text, "PatchDocument"));
  const changed = (names: readonly string[]) =>
    names.filter((name) => !isDeepStrictEqual(live[name], after[name])).map((name) => `/properties/${name}`);
  const readOnly = changed(shape.readOnlyProperties);
  if (readOnly.length > 0) {
    throw validation(`Invalid patch update: readOnlyProperties [${readOnly.join(", ")}] cannot be updated`);
  }
  const fixed = changed(shape.createOnlyProperties);
  if (fixed.length > 0) {
    const message = `Invalid patch update: createOnlyProperties [${fixed.join(", ")}] cannot be updated`;
    throw new AwsError("NotUpdatableException", message);
  }
  const written = withoutReadOnly(shape.typeName, after);
  validate(shape, written);
  return written;
}

function patched(live: JsonObject, document: unknown): JsonObject {
  if (!Array.isArray(document)) throw validation("PatchDocument is no list of steps");
  try {
    const after = applyPatch(live, document.map(withSlash));
    if (isObject(after)) return after;
  } catch (error) {
    throw validation(`Invalid patch update: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw validation("Invalid patch update: it leaves no object");
}

/** The guide's own example has a path without a slash before it. */
function withSlash(step: PatchStep): PatchStep {
  return step.path === "" || step.path.startsWith("/") ? step : { ...step, path: `/${step.path}` };
}

function validate(shape: ResourceShape, properties: JsonObject): void {
  const [fault, ...others] = nonConformities(shape.typeName, properties as Json);
  if (fault !== undefined) throw validation(`Model validation failed (${[fault, ...others].join("; ")})`);
}

function parse(text: unknown, what: string): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    throw validation(`${what} is no JSON`);
  }
}

function validation(message: string): AwsError {
  return new AwsError("ValidationException", message);
}
