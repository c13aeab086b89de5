import { isJsonList, isJsonObject, type JsonObject } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";

/** One step of a JSON Patch (RFC 6902), of the three kinds that the provider makes. */
export interface PatchOperation {
  readonly op: "add" | "remove" | "replace";
  /** A JSON Pointer. */
  readonly path: string;
  /** Absent where something is removed. */
  readonly value?: Json;
}

/** Why something cannot be done, as the second half of a sentence. */
export interface Impossible {
  readonly problem: string;
}

/**
 * The patch that hashicorp/aws sends to Cloud Control for an update of `desired_state`: `CreatePatch` of
 * github.com/mattbaird/jsonpatch at 0ba75a80ca38, which 5.100 and 6.x are built with, step by step. Lists of the same
 * length are compared place by place; of others, the members that are equal to none are removed and added by place, so
 * that a list may come out in another order than wanted. Where the provider goes by the order of a Go map, which is
 * random, this goes by the order of the keys: such steps do not depend on each other.
 */
export function createPatch(
  before: JsonObject,
  after: JsonObject,
): { readonly operations: readonly PatchOperation[] } | Impossible {
  const operations: PatchOperation[] = [];
  const problem = diffObjects(before, after, "", operations);
  return problem ?? { operations };
}

function diffObjects(
  before: JsonObject,
  after: JsonObject,
  path: string,
  operations: PatchOperation[],
): Impossible | undefined {
  for (const [key, value] of Object.entries(after)) {
    if (!isWritable(key)) return { problem: "the provider cannot write the path of one of its properties" };
    const at = pathOf(path, key);
    const old = Object.hasOwn(before, key) ? before[key] : undefined;
    if (old === undefined) operations.push({ op: "add", path: at, value });
    else if (formOf(old) !== formOf(value)) operations.push({ op: "replace", path: at, value });
    else {
      const problem = diffValues(old, value, at, operations);
      if (problem !== undefined) return problem;
    }
  }
  for (const key of Object.keys(before))
    if (!Object.hasOwn(after, key)) operations.push({ op: "remove", path: pathOf(path, key) });
  return undefined;
}

function diffValues(
  before: Json,
  after: Json,
  path: string,
  operations: PatchOperation[],
): Impossible | undefined {
  if (isJsonObject(before)) {
    if (isJsonObject(after)) return diffObjects(before, after, path, operations);
    return {
      problem: "the provider ends with an error where a list holds an object and then something else",
    };
  }
  if (isJsonList(before)) {
    if (!isJsonList(after)) operations.push({ op: "replace", path, value: after });
    else if (before.length === after.length) return diffPlaces(before, after, path, operations);
    else diffMembers(before, after, path, operations);
    return undefined;
  }
  if (before === null) {
    if (after !== null) operations.push({ op: "add", path, value: after });
  } else if (before !== after) operations.push({ op: "replace", path, value: after });
  return undefined;
}

function diffPlaces(
  before: readonly Json[],
  after: readonly Json[],
  path: string,
  operations: PatchOperation[],
): Impossible | undefined {
  for (const [index, value] of after.entries()) {
    const problem = diffValues(before[index] ?? null, value, pathOf(path, String(index)), operations);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** What is gone is removed from the end to the start; what is new is added at its place, whatever that is by then. */
function diffMembers(
  before: readonly Json[],
  after: readonly Json[],
  path: string,
  operations: PatchOperation[],
): void {
  for (const { index } of absentIn(after, before).toReversed())
    operations.push({ op: "remove", path: pathOf(path, String(index)) });
  for (const { index, value } of absentIn(before, after))
    operations.push({ op: "add", path: pathOf(path, String(index)), value });
}

/** The members that have no equal among the others; each of the others is the equal of one only. */
function absentIn(
  others: readonly Json[],
  members: readonly Json[],
): readonly { readonly index: number; readonly value: Json }[] {
  const left = new Map<string, number>();
  for (const other of others) {
    const text = stableJson(other);
    left.set(text, (left.get(text) ?? 0) + 1);
  }
  return members.flatMap((value, index) => {
    const text = stableJson(value);
    const count = left.get(text) ?? 0;
    if (count === 0) return [{ index, value }];
    left.set(text, count - 1);
    return [];
  });
}

/** As Go tells types of JSON apart. */
function formOf(value: Json): string {
  if (value === null) return "null";
  return isJsonList(value) ? "list" : typeof value;
}

function pathOf(path: string, part: string): string {
  const token = part.replaceAll("~", "~0").replaceAll("/", "~1");
  return path.endsWith("/") ? `${path}${token}` : `${path}/${token}`;
}

/** The provider writes paths into JSON as they are. */
function isWritable(key: string): boolean {
  return JSON.stringify(key) === `"${key}"`;
}
