import type { DynamicThingGroup, JobTemplate } from "../../../../ir/resource.ts";
import { type Properties, withoutUndefined } from "./properties.ts";

/** AWS::IoT::ThingGroup with a query, which makes it a dynamic one. */
export function dynamicThingGroupState(group: DynamicThingGroup): Properties {
  return withoutUndefined({
    ThingGroupName: group.name,
    QueryString: group.query,
    ThingGroupProperties:
      group.description === undefined || group.description === ""
        ? undefined
        : { ThingGroupDescription: group.description },
  });
}

/** AWS::IoT::JobTemplate. */
export function jobTemplateState(template: JobTemplate): Properties {
  return { JobTemplateId: template.name, Description: template.description, Document: template.document };
}
