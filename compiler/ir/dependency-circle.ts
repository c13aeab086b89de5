import type { Resource, ResourceId } from "./resource.ts";

type Node = Pick<Resource, "id" | "dependsOn">;

/**
 * Ids of resources that depend on each other in a circle, the first repeated at the end; undefined when there is
 * no circle. Walks without recursion: a stack may hold tens of thousands of resources in a row.
 */
export function findCircle(nodes: readonly Node[]): readonly ResourceId[] | undefined {
  const rest = withoutFinished(nodes);
  const start = rest.keys().next().value;
  if (start === undefined) return undefined;
  // Every node left depends on another one left, so following them must come back to one already seen.
  const trail: ResourceId[] = [start];
  for (;;) {
    const next = rest.get(trail.at(-1) ?? start)?.find((id) => rest.has(id));
    if (next === undefined) return trail;
    const seen = trail.indexOf(next);
    trail.push(next);
    if (seen !== -1) return trail.slice(seen);
  }
}

/** Takes away what depends on nothing that is left, until nothing more can go. */
function withoutFinished(nodes: readonly Node[]): ReadonlyMap<ResourceId, readonly ResourceId[]> {
  const rest = new Map(nodes.map(({ id, dependsOn }) => [id, dependsOn]));
  const open = new Map(nodes.map(({ id, dependsOn }) => [id, dependsOn.filter((on) => rest.has(on)).length]));
  const dependents = new Map<ResourceId, ResourceId[]>();
  for (const { id, dependsOn } of nodes) {
    for (const on of dependsOn) {
      const known = dependents.get(on);
      if (known === undefined) dependents.set(on, [id]);
      else known.push(id);
    }
  }
  const finished = nodes.filter(({ id }) => open.get(id) === 0).map(({ id }) => id);
  for (let id = finished.pop(); id !== undefined; id = finished.pop()) {
    rest.delete(id);
    for (const dependent of dependents.get(id) ?? []) {
      const count = (open.get(dependent) ?? 0) - 1;
      open.set(dependent, count);
      if (count === 0) finished.push(dependent);
    }
  }
  return rest;
}
