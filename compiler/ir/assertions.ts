import { compareText } from "../util/compare.ts";
import { compareResources } from "./canonical-order.ts";
import { findCircle } from "./dependency-circle.ts";
import type { Resource, ResourceId, ResourceKind } from "./resource.ts";
import type { Stack } from "./stack.ts";

/**
 * What holds of every stack, whoever made it. A stack that breaks it is a bug of ours, never a mistake of an
 * author, so this throws: ids are unique and spell kind and name; every dependency leads to a resource of the
 * stack, and none in a circle; everything stands in canonical order; singletons are single.
 */
export function assertStack(stack: Stack): void {
  const byId = indexById(stack);
  for (const resource of stack.resources) {
    assertId(stack, resource);
    assertDependencies(stack, resource, byId);
    assertInnerOrder(stack, resource);
  }
  assertOrder(stack);
  const circle = findCircle(stack.resources);
  if (circle !== undefined) fail(stack, `dependencies lead in a circle: ${circle.join(" → ")}`);
}

const SINGLETONS: ReadonlySet<ResourceKind> = new Set<ResourceKind>([
  "account-audit-configuration",
  "indexing-configuration",
  "logging-options",
]);

function indexById(stack: Stack): ReadonlyMap<ResourceId, Resource> {
  const byId = new Map<ResourceId, Resource>();
  for (const resource of stack.resources) {
    if (byId.has(resource.id)) fail(stack, `two resources are called ${resource.id}`);
    byId.set(resource.id, resource);
  }
  return byId;
}

function assertId(stack: Stack, { id, kind, name }: Resource): void {
  if (id !== `${kind}/${name}`) fail(stack, `${id} is not the id of ${kind} ${name}`);
  if (SINGLETONS.has(kind) && name !== kind)
    fail(stack, `${id} is a singleton and needs its kind as its name`);
}

function assertDependencies(stack: Stack, resource: Resource, byId: ReadonlyMap<ResourceId, Resource>): void {
  for (const id of resource.dependsOn) {
    if (!byId.has(id)) fail(stack, `${resource.id} depends on ${id}, which does not exist`);
  }
  if (!isAscending(resource.dependsOn)) fail(stack, `${resource.id} lists its dependencies out of order`);
}

// What AWS compares or patches by index must not depend on the order in which an author wrote it.
function assertInnerOrder(stack: Stack, resource: Resource): void {
  const lists: (readonly string[])[] = [];
  if (resource.kind === "security-profile") {
    lists.push(
      resource.behaviors.map(({ name }) => name),
      resource.targetArns,
    );
  }
  if (resource.kind === "scheduled-audit") lists.push(resource.checks);
  if (resource.kind === "dimension") lists.push(resource.topicFilters);
  if (!lists.every(isAscending)) fail(stack, `${resource.id} holds something out of order, or twice`);
}

function assertOrder(stack: Stack): void {
  for (const [index, resource] of stack.resources.entries()) {
    const previous = stack.resources[index - 1];
    if (previous !== undefined && compareResources(previous, resource) >= 0) {
      fail(stack, `${resource.id} must not stand behind ${previous.id}`);
    }
  }
}

/** Strictly: nothing stands there twice. */
function isAscending(texts: readonly string[]): boolean {
  return texts.every((text, index) => index === 0 || compareText(texts[index - 1] ?? "", text) < 0);
}

function fail(stack: Stack, what: string): never {
  throw new Error(`stack ${stack.name} is not well formed: ${what}`);
}
