import type { ExistingResource } from "./observed.ts";

/** By what something is told apart in an account and region. AWS knows one kind of group, static or dynamic. */
export function existingKey({ kind, name }: ExistingResource): string {
  return `${kind === "dynamic-thing-group" ? "thing-group" : kind}/${name}`;
}
