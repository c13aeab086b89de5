import type { Resource, ResourceKind } from "../../compiler/ir/resource.ts";
import type { Stack } from "../../compiler/ir/stack.ts";

/** The resources of one kind. */
export function ofKind<K extends ResourceKind>(
  stack: Stack,
  kind: K,
): readonly Extract<Resource, { kind: K }>[] {
  return stack.resources.filter(
    (resource): resource is Extract<Resource, { kind: K }> => resource.kind === kind,
  );
}

/** The resource of a kind and name, which must exist. */
export function resourceNamed<K extends ResourceKind>(
  stack: Stack,
  kind: K,
  name: string = kind,
): Extract<Resource, { kind: K }> {
  const found = ofKind(stack, kind).find((resource) => resource.name === name);
  if (found === undefined)
    throw new Error(`no ${kind} ${name} in ${stack.resources.map(({ id }) => id).join(", ")}`);
  return found;
}

/** What depends on what, one line a resource. */
export function dependencyLines(stack: Stack): string {
  return stack.resources.map(({ id, dependsOn }) => [id, ...dependsOn].join("\n  after ")).join("\n");
}
