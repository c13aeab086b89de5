import { isObject } from "./json.ts";

/** One step of a JSON Patch (RFC 6902), of the kinds that Terraform's provider sends. */
export interface PatchStep {
  readonly op: string;
  readonly path: string;
  readonly value?: unknown;
}

/** A copy of a document with the steps made on it, one after the other. @throws when a step leads nowhere */
export function applyPatch(document: unknown, steps: readonly PatchStep[]): unknown {
  return steps.reduce((current, step) => change(current, pointer(step.path), step), document);
}

function pointer(path: string): readonly string[] {
  return path
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function change(value: unknown, path: readonly string[], step: PatchStep): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return step.value;
  if (Array.isArray(value)) return changeList(value, key, rest, step);
  if (!isObject(value)) throw new Error(`${step.path} leads nowhere`);
  const entries = new Map(Object.entries(value));
  if (rest.length === 0 && step.op === "remove") entries.delete(key);
  else entries.set(key, change(entries.get(key), rest, step));
  return Object.fromEntries(entries);
}

function changeList(
  items: readonly unknown[],
  key: string,
  rest: readonly string[],
  step: PatchStep,
): readonly unknown[] {
  const index = key === "-" ? items.length : Number(key);
  if (rest.length > 0) return items.with(index, change(items[index], rest, step));
  if (step.op === "replace") return items.with(index, step.value);
  return items.toSpliced(index, step.op === "remove" ? 1 : 0, ...(step.op === "add" ? [step.value] : []));
}
