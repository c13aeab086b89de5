import type { ResourceId, ResourceKind } from "../ir/resource.ts";

/** The id of a resource in its stack. A singleton has its kind as its name. */
export function resourceId(kind: ResourceKind, name: string = kind): ResourceId {
  return `${kind}/${name}`;
}
