import type { DynamicThingGroup, JobTemplate } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { known, together, type Understood } from "./understood.ts";
import { textAt } from "./values.ts";

/** AWS::IoT::ThingGroup with a query. */
export function understandDynamicThingGroup(
  properties: JsonObject,
): Understood<Described<DynamicThingGroup>> {
  const parts = together({
    name: known(textAt(properties, "ThingGroupName"), "it has no name", "ThingGroupName"),
    query: known(
      textAt(properties, "QueryString"),
      "it has no query, which makes it a static thing group",
      "QueryString",
    ),
  });
  if ("reason" in parts) return parts;
  const description = textAt(memberOf(properties, "ThingGroupProperties"), "ThingGroupDescription");
  return {
    understood: {
      kind: "dynamic-thing-group",
      name: parts.understood.name,
      arn: textAt(properties, "Arn") ?? "",
      ...(description === undefined ? {} : { description }),
      query: parts.understood.query,
    },
  };
}

/** AWS::IoT::JobTemplate. AWS never answers the document: see `withUnseen`. */
export function understandJobTemplate(properties: JsonObject): Understood<Described<JobTemplate>> {
  const document = memberOf(properties, "Document");
  const parts = together({
    name: known(textAt(properties, "JobTemplateId"), "it has no name", "JobTemplateId"),
    document: known(
      typeof document === "string" ? document : undefined,
      "AWS does not answer its document",
      "Document",
    ),
  });
  if ("reason" in parts) return parts;
  return {
    understood: {
      kind: "job-template",
      ...parts.understood,
      description: textAt(properties, "Description") ?? "",
    },
  };
}
