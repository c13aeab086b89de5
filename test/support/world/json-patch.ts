import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../json.ts";
import { childOf, indexIn, ownMember, pointerTokens } from "./json-pointer.ts";

/** One step of a JSON Patch (RFC 6902). */
export interface PatchStep {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

/** A copy of a document with all steps made on it, one after the other. @throws when one of them cannot be made */
export function applyPatch(document: unknown, steps: readonly PatchStep[]): unknown {
  return steps.reduce(makeStep, document);
}

function makeStep(document: unknown, step: PatchStep): unknown {
  const path = pointerTokens(step.path);
  switch (step.op) {
    case "add":
      return add(document, path, writtenIn(step));
    case "remove":
      return remove(document, path);
    case "replace":
      return replace(document, path, writtenIn(step));
    case "move": {
      const from = pointerTokens(fromOf(step));
      if (step.path.startsWith(`${step.from}/`)) throw new Error(`${step.from} cannot move into itself`);
      return add(remove(document, from), path, valueAt(document, from));
    }
    case "copy":
      return add(document, path, valueAt(document, pointerTokens(fromOf(step))));
    case "test":
      if (!isDeepStrictEqual(valueAt(document, path), writtenIn(step))) {
        throw new Error(`the test of ${step.path} failed`);
      }
      return document;
    default:
      throw new Error(`${step.op} is no operation of JSON Patch`);
  }
}

function writtenIn(step: PatchStep): unknown {
  if (!Object.hasOwn(step, "value")) throw new Error(`${step.op} ${step.path} has no value`);
  return step.value;
}

function fromOf({ op, path, from }: PatchStep): string {
  if (from === undefined) throw new Error(`${op} ${path} has no from`);
  return from;
}

function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce(childOf, document);
}

/** Goes to the parent of what the path names, and puts what `change` makes of it in its place. */
function inParent(
  value: unknown,
  path: readonly string[],
  change: (parent: unknown, token: string) => unknown,
): unknown {
  const [token = "", ...rest] = path;
  if (rest.length === 0) return change(value, token);
  return withChild(value, token, inParent(childOf(value, token), rest, change));
}

function withChild(parent: unknown, token: string, child: unknown): unknown {
  if (Array.isArray(parent)) return parent.with(indexIn(parent, token, parent.length - 1), child);
  return withMember(ownMember(parent, token), token, child);
}

function add(document: unknown, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  return inParent(document, path, (parent, token) => {
    if (Array.isArray(parent)) {
      const index = token === "-" ? parent.length : indexIn(parent, token, parent.length);
      return parent.toSpliced(index, 0, value);
    }
    if (!isObject(parent)) throw new Error(`${path.join("/")} leads nowhere`);
    return withMember(parent, token, value);
  });
}

function remove(document: unknown, path: readonly string[]): unknown {
  if (path.length === 0) throw new Error("the whole document cannot be removed");
  return inParent(document, path, (parent, token) => {
    if (Array.isArray(parent)) return parent.toSpliced(indexIn(parent, token, parent.length - 1), 1);
    const members = Object.entries(ownMember(parent, token));
    return Object.fromEntries(members.filter(([name]) => name !== token));
  });
}

function replace(document: unknown, path: readonly string[], value: unknown): unknown {
  if (path.length === 0) return value;
  return inParent(document, path, (parent, token) => withChild(parent, token, value));
}

/** A Map, because `__proto__` is a name like any other. */
function withMember(object: JsonObject, name: string, value: unknown): JsonObject {
  return Object.fromEntries(new Map(Object.entries(object)).set(name, value));
}
