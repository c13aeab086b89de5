import type { Origin } from "../../source/origin.ts";
import type { TerraformResource } from "../terraform/model.ts";
import { idsReferredBy } from "./references.ts";

/** Resources that come from one declaration in a policy file, in an order in which they can be written. */
export interface PolicyGroup {
  readonly origin: Origin;
  readonly resources: readonly TerraformResource[];
}

/**
 * Groups resources by the declaration they come from, and puts everything behind what it refers to, because a
 * constant must be declared before it is used. Otherwise the order is the canonical one. A declaration appears twice
 * only where two of them need each other.
 */
export function groupByPolicy(resources: readonly TerraformResource[]): readonly PolicyGroup[] {
  const order = new WritingOrder(resources);
  const groups: PolicyGroup[] = [];
  let waiting = groupsIn(resources);
  while (waiting.length > 0) {
    const left: PolicyGroup[] = [];
    for (const group of waiting) {
      const ready = order.take(group.resources);
      if (ready.length === group.resources.length) {
        groups.push({ ...group, resources: ready });
      } else {
        order.putBack(ready);
        left.push(group);
      }
    }
    waiting = left.length < waiting.length ? left : tearOne(left, groups, order);
  }
  return groups;
}

/** Where all groups wait for each other: writes what can be written of the first that has such a thing. */
function tearOne(waiting: readonly PolicyGroup[], groups: PolicyGroup[], order: WritingOrder): PolicyGroup[] {
  for (const torn of waiting) {
    const ready = order.take(torn.resources);
    if (ready.length === 0) continue;
    groups.push({ ...torn, resources: ready });
    const rest = { ...torn, resources: torn.resources.filter((resource) => !ready.includes(resource)) };
    return waiting.map((group) => (group === torn ? rest : group));
  }
  throw new Error("resources refer to each other in a circle");
}

function groupsIn(resources: readonly TerraformResource[]): PolicyGroup[] {
  const groups = new Map<string, { readonly origin: Origin; readonly resources: TerraformResource[] }>();
  for (const resource of resources) {
    const { origin } = resource.node;
    const key = JSON.stringify([origin.file, origin.line, origin.column, origin.path]);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { origin, resources: [resource] });
    else known.resources.push(resource);
  }
  return [...groups.values()];
}

/** Knows what is written already, and so what may be written next. */
class WritingOrder {
  private readonly unwritten: Set<string>;
  private readonly needs: ReadonlyMap<string, readonly string[]>;

  constructor(resources: readonly TerraformResource[]) {
    this.unwritten = new Set(resources.map(({ id }) => id));
    this.needs = new Map(resources.map((resource) => [resource.id, [...idsReferredBy(resource)]]));
  }

  /** Those of the resources that can be written now, one behind the other. They count as written. */
  take(resources: readonly TerraformResource[]): readonly TerraformResource[] {
    const taken: TerraformResource[] = [];
    let waiting = resources;
    for (let before = -1; before !== taken.length; ) {
      before = taken.length;
      waiting = waiting.filter((resource) => {
        if (!this.isReady(resource)) return true;
        this.unwritten.delete(resource.id);
        taken.push(resource);
        return false;
      });
    }
    return taken;
  }

  putBack(resources: readonly TerraformResource[]): void {
    for (const { id } of resources) this.unwritten.add(id);
  }

  private isReady({ id }: TerraformResource): boolean {
    return !(this.needs.get(id) ?? []).some((needed) => this.unwritten.has(needed));
  }
}
