import type { Origin } from "../../source/origin.ts";
import { compareText } from "../../util/compare.ts";
import type { TerraformResource } from "../terraform/model.ts";
import { idsReferredBy } from "./references.ts";

/** Resources that come from one declaration in a policy file, in an order in which they can be written. */
export interface PolicyGroup {
  readonly origin: Origin;
  readonly resources: readonly TerraformResource[];
}

/**
 * Groups resources by the declaration they come from, and puts everything behind what it refers to, because a
 * constant must be declared before it is used. Otherwise the order is that of the policy files, and within a declaration
 * the canonical one. A declaration appears twice only where two of them need each other.
 */
export function groupByPolicy(resources: readonly TerraformResource[]): readonly PolicyGroup[] {
  const order = new WritingOrder(resources);
  const written: PolicyGroup[] = [];
  let waiting = groupsIn(resources);
  while (waiting.length > 0) {
    const left = writeWhole(waiting, written, order);
    waiting = left.length < waiting.length ? left : tearOne(left, written, order);
  }
  return written;
}

/** Writes each group, in front of it those that it needs. Groups that need each other come back. */
function writeWhole(
  waiting: readonly PolicyGroup[],
  written: PolicyGroup[],
  order: WritingOrder,
): PolicyGroup[] {
  const groupOf = new Map(waiting.flatMap((group) => group.resources.map(({ id }) => [id, group] as const)));
  const seen = new Set<PolicyGroup>();
  const left = new Set(waiting);
  const visit = (group: PolicyGroup): void => {
    if (seen.has(group)) return;
    seen.add(group);
    for (const id of group.resources.flatMap((resource) => order.waitsFor(resource))) {
      const needed = groupOf.get(id);
      if (needed !== undefined) visit(needed);
    }
    const ready = order.take(group.resources);
    if (ready.length < group.resources.length) {
      order.putBack(ready);
      return;
    }
    written.push({ ...group, resources: ready });
    left.delete(group);
  };
  for (const group of waiting) visit(group);
  return [...left];
}

/** Where all groups wait for each other: writes what can be written of the first that has such a thing. */
function tearOne(
  waiting: readonly PolicyGroup[],
  written: PolicyGroup[],
  order: WritingOrder,
): PolicyGroup[] {
  for (const torn of waiting) {
    const ready = order.take(torn.resources);
    if (ready.length === 0) continue;
    written.push({ ...torn, resources: ready });
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
  return [...groups.values()].sort((a, b) => comparePlaces(a.origin, b.origin));
}

function comparePlaces(a: Origin, b: Origin): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.path, b.path);
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

  /** The ids that must be written before it. */
  waitsFor({ id }: TerraformResource): readonly string[] {
    return (this.needs.get(id) ?? []).filter((needed) => this.unwritten.has(needed));
  }

  private isReady(resource: TerraformResource): boolean {
    return this.waitsFor(resource).length === 0;
  }
}
