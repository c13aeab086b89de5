import type { Stack } from "../../ir/stack.ts";
import { compareText } from "../../util/compare.ts";
import { VERSION } from "../../util/version.ts";

type Tags = Map<string, string>;

/** AWS allows 256 characters in a value. */
const MAX_VALUE = 256;

/** The tags that the provider puts on every typed resource. Ours win over the deployment's. */
export function defaultTags(stack: Stack): Tags {
  return new Map([
    ...Object.entries(stack.tags),
    ["palisade:deployment", tagValue(stack.deployment)],
    ["palisade:source", tagValue(commonPath(stack.sources))],
    ["palisade:version", VERSION],
  ]);
}

/**
 * The tags of a Cloud Control resource, which the provider's default tags do not reach. Without the version: an
 * upgrade of Palisade must not patch every security profile.
 */
export function resourceTags(stack: Stack, file: string): Tags {
  return new Map([
    ...Object.entries(stack.tags),
    ["palisade:deployment", tagValue(stack.deployment)],
    ["palisade:source", tagValue(file)],
  ]);
}

/** The tags of a resource whose tags can never change: what stays as long as the stack is called what it is called. */
export function fixedTags(stack: Stack): Tags {
  return new Map([["palisade:deployment", tagValue(stack.deployment)]]);
}

/** Tags as CloudFormation takes them, sorted by key. */
export function tagList(
  tags: ReadonlyMap<string, string>,
): readonly { readonly Key: string; readonly Value: string }[] {
  return [...tags].sort(([a], [b]) => compareText(a, b)).map(([Key, Value]) => ({ Key, Value }));
}

/** What AWS accepts in the value of a tag; every other character becomes `_`. */
function tagValue(value: string): string {
  return value.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, "_").slice(0, MAX_VALUE);
}

/** Of several paths: the file, where there is one; else the innermost folder that holds all of them. */
export function commonPath(files: readonly string[]): string {
  const [first = "", ...others] = files;
  const steps = first.split("/");
  let shared = steps.length;
  for (const other of others) {
    const theirs = other.split("/");
    const difference = steps.findIndex((step, index) => step !== theirs[index]);
    if (difference >= 0) shared = Math.min(shared, difference);
  }
  return steps.slice(0, shared).join("/") || ".";
}
