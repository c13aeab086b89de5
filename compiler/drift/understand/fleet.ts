import type { DynamicThingGroup, JobTemplate } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { not, type Understood } from "./understood.ts";
import { textAt } from "./values.ts";

/** AWS::IoT::ThingGroup with a query. */
export function understandDynamicThingGroup(
  properties: JsonObject,
): Understood<Described<DynamicThingGroup>> {
  const name = textAt(properties, "ThingGroupName");
  if (name === undefined) return not("it has no name");
  const query = textAt(properties, "QueryString");
  if (query === undefined) return not("it has no query, which makes it a static thing group");
  const description = textAt(memberOf(properties, "ThingGroupProperties"), "ThingGroupDescription");
  return {
    understood: {
      kind: "dynamic-thing-group",
      name,
      arn: textAt(properties, "Arn") ?? "",
      ...(description === undefined ? {} : { description }),
      query,
    },
  };
}

/** AWS::IoT::JobTemplate. AWS never answers the document: see `withUnseen`. */
export function understandJobTemplate(properties: JsonObject): Understood<Described<JobTemplate>> {
  const name = textAt(properties, "JobTemplateId");
  if (name === undefined) return not("it has no name");
  const document = memberOf(properties, "Document");
  if (typeof document !== "string") return not("AWS does not answer its document");
  return {
    understood: {
      kind: "job-template",
      name,
      description: textAt(properties, "Description") ?? "",
      document,
    },
  };
}
