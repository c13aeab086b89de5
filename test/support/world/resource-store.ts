import { CLOUDFORMATION_TYPES } from "../../../compiler/catalog/cloudformation/types.ts";
import type { JsonObject } from "../json.ts";
import type { Place } from "./arns.ts";
import { readOnlyProperties, withoutReadOnly } from "./read-only-properties.ts";
import type { LiveResource } from "./resource.ts";

/** The resources of one account and region, by type and identifier. Refuses nothing. */
export class ResourceStore {
  private readonly byType = new Map<string, Map<string, LiveResource>>();

  constructor(
    private readonly place: Place,
    /** Seconds since 1970, later at each call. */
    private readonly now: () => number,
  ) {}

  get size(): number {
    return [...this.byType.values()].reduce((sum, { size }) => sum + size, 0);
  }

  get(typeName: string, identifier: string): LiveResource | undefined {
    return this.byType.get(typeName)?.get(identifier);
  }

  has(typeName: string, identifier: string): boolean {
    return this.get(typeName, identifier) !== undefined;
  }

  /** The resources of a type, by identifier, in the order in which they were made. */
  ofType(typeName: string): ReadonlyMap<string, LiveResource> {
    return this.byType.get(typeName) ?? new Map();
  }

  /** The properties of all resources of a type. */
  propertiesOf(typeName: string): readonly JsonObject[] {
    return [...this.ofType(typeName).values()].map(({ properties }) => properties);
  }

  /** Makes a resource, or changes the one that is there. */
  put(typeName: string, identifier: string, written: JsonObject): void {
    const before = this.get(typeName, identifier);
    const changedAt = this.now();
    const times = {
      createdAt: before?.createdAt ?? changedAt,
      changedAt,
      version: (before?.version ?? 0) + 1,
    };
    const own = readOnlyProperties(this.place, typeName, identifier, times);
    this.load(typeName, identifier, {
      properties: { ...withoutReadOnly(typeName, written), ...own },
      ...times,
    });
  }

  /** Puts a resource there as it once was. */
  load(typeName: string, identifier: string, resource: LiveResource): void {
    const resources = this.byType.get(typeName) ?? new Map<string, LiveResource>();
    this.byType.set(typeName, resources.set(identifier, resource));
  }

  delete(typeName: string, identifier: string): void {
    this.byType.get(typeName)?.delete(identifier);
  }

  clear(): void {
    this.byType.clear();
  }

  entries(): readonly (readonly [typeName: string, identifier: string, resource: LiveResource])[] {
    return [...this.byType].flatMap(([typeName, resources]) =>
      [...resources].map(([identifier, resource]) => [typeName, identifier, resource] as const),
    );
  }
}

/** What identifies properties of a type; undefined where AWS would choose a name. */
export function identifierOf(typeName: string, properties: JsonObject): string | undefined {
  const [name = ""] = CLOUDFORMATION_TYPES.get(typeName)?.primaryIdentifier ?? [];
  return properties[name] === undefined ? undefined : String(properties[name]);
}
