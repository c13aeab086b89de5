import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { JobTemplate } from "../ir/resource.ts";
import { declarations } from "./declarations.ts";
import { resourceId } from "./resource-id.ts";

/** Templates from which people start jobs. */
export function lowerJobTemplates({ jobTemplates }: StackPolicies): readonly Undescribed<JobTemplate>[] {
  return declarations(jobTemplates).map(({ name, place, description, document }) => ({
    kind: "job-template",
    id: resourceId("job-template", name),
    name,
    description,
    document,
    origin: place.origin(),
    dependsOn: [],
  }));
}
