import { isJsonList, isJsonObject, type JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Impossible, PatchOperation } from "./create-patch.ts";

/** A copy of a document with all steps of a patch made on it, one after the other, or why that cannot be. */
export function applyPatch(
  document: JsonObject,
  operations: readonly PatchOperation[],
): { readonly result: JsonObject } | Impossible {
  let result: Json = document;
  for (const operation of operations) {
    const next = inParent(result, tokensIn(operation.path), (parent, token) =>
      step(parent, token, operation),
    );
    if (next === undefined) return { problem: whyImpossible(operation) };
    result = next;
  }
  return isJsonObject(result) ? { result } : { problem: "it leaves no object" };
}

function whyImpossible({ op, path }: PatchOperation): string {
  return op === "add" ? `nothing can be added at ${path}` : `there is nothing at ${path}`;
}

function tokensIn(path: string): readonly string[] {
  return path
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a value becomes when something below it changes; undefined where there is no such place. */
function inParent(
  value: Json,
  [token, ...rest]: readonly string[],
  change: (parent: Json, token: string) => Json | undefined,
): Json | undefined {
  if (token === undefined) return undefined;
  if (rest.length === 0) return change(value, token);
  const child = childOf(value, token);
  const changed = child === undefined ? undefined : inParent(child, rest, change);
  return changed === undefined ? undefined : withChild(value, token, changed);
}

function step(parent: Json, token: string, { op, value = null }: PatchOperation): Json | undefined {
  if (op === "add") return withAdded(parent, token, value);
  if (childOf(parent, token) === undefined) return undefined;
  return op === "replace" ? withChild(parent, token, value) : without(parent, token);
}

function withAdded(parent: Json, token: string, value: Json): Json | undefined {
  if (!isJsonList(parent)) return isJsonObject(parent) ? withMember(parent, token, value) : undefined;
  const index = indexIn(token);
  return index !== undefined && index <= parent.length ? parent.toSpliced(index, 0, value) : undefined;
}

function without(parent: Json, token: string): Json | undefined {
  if (isJsonList(parent)) return parent.filter((_, index) => String(index) !== token);
  if (!isJsonObject(parent)) return undefined;
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== token));
}

function childOf(value: Json, token: string): Json | undefined {
  if (isJsonList(value)) return value[indexIn(token) ?? value.length];
  return isJsonObject(value) && Object.hasOwn(value, token) ? value[token] : undefined;
}

function withChild(parent: Json, token: string, child: Json): Json | undefined {
  if (isJsonList(parent)) return parent.with(Number(token), child);
  return isJsonObject(parent) ? withMember(parent, token, child) : undefined;
}

/** A Map, because `__proto__` is a name like any other. */
function withMember(object: JsonObject, name: string, value: Json): JsonObject {
  return Object.fromEntries(new Map(Object.entries(object)).set(name, value));
}

function indexIn(token: string): number | undefined {
  return /^(0|[1-9]\d{0,8})$/.test(token) ? Number(token) : undefined;
}
