import { describeResource, type Undescribed } from "../describe/resource.ts";
import type { Resource } from "../ir/resource.ts";
import { compareText } from "../util/compare.ts";

/** A resource with its sentence, and with its dependencies each once and in order. */
export function complete(resource: Undescribed): Resource {
  return {
    ...resource,
    summary: describeResource(resource),
    dependsOn: [...new Set(resource.dependsOn)].toSorted(compareText),
  };
}
