import { LOG_LEVELS } from "../../catalog/log-levels.ts";
import type {
  IndexingConfiguration,
  IotPolicy,
  MetricAlarm,
  Resource,
  ThingGroup,
} from "../../ir/resource.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { membersAt, numberAt, textAt, textsAt, wordAt } from "../understand/values.ts";
import { membersIn } from "./added-members.ts";
import { policyStatements } from "./policy-statements.ts";
import { queue, subscription, topic } from "./understand-messaging.ts";

/**
 * A declared resource with what Terraform says of a live one in place of what is declared; undefined where nothing of it is
 * ever judged, or all of it is one policy document that policies cannot say. A single attribute that means nothing to
 * them is left as declared: it has no judgment then, and the others have theirs.
 * @param type Terraform's: a node may become several resources, each of which says a part of it
 */
export function understandTyped(node: Resource, type: string, live: JsonObject): Resource | undefined {
  const statements = policyStatements(memberOf(live, "policy"));
  switch (node.kind) {
    case "logging-options": {
      const level = wordAt(live, "default_log_level", LOG_LEVELS) ?? node.level;
      return { ...node, level, roleArn: textAt(live, "role_arn") ?? "" };
    }
    case "indexing-configuration":
      return indexingConfiguration(node, live);
    case "metric-alarm":
      return metricAlarm(node, live);
    case "iot-policy":
      return type === "aws_iot_policy"
        ? statements && { ...node, statements, ...attachedTo(node, live) }
        : undefined;
    case "sns-topic":
      return type === "aws_sns_topic_policy"
        ? statements && { ...node, policy: statements }
        : topic(node, live);
    case "sqs-queue":
      return type === "aws_sqs_queue_policy"
        ? statements && { ...node, policy: statements }
        : queue(node, live);
    case "iam-role": {
      if (type === "aws_iam_role_policy") return statements && { ...node, permissions: statements };
      const trust = policyStatements(memberOf(live, "assume_role_policy")) ?? node.trust;
      // What is gone of these is told of the resource that attaches it.
      const managedPolicies = [
        ...new Set([...node.managedPolicies, ...membersIn(live, "managed_policy_arns")]),
      ];
      return { ...node, trust, managedPolicies, description: textAt(live, "description") ?? "" };
    }
    case "thing-group":
      return thingGroup(node, live);
    case "sns-subscription":
      return subscription(node, live);
    case "dashboard":
      return { ...node, body: memberOf(live, "dashboard_body") ?? null };
    default:
      return undefined;
  }
}

/** What it is attached to beside what is declared; what is gone of that is told of the resource that attaches it. */
function attachedTo({ attachedTo }: IotPolicy, live: JsonObject): Pick<IotPolicy, "attachedTo"> {
  const known = new Set(attachedTo.map(({ arn }) => arn));
  const others = membersIn(live, "targets").filter((arn) => !known.has(arn));
  return {
    attachedTo: [
      ...attachedTo,
      ...others.map((arn) => ({ id: `thing-group/${arn}` as const, arn, name: arn })),
    ],
  };
}

function thingGroup({ description: _, ...rest }: ThingGroup, live: JsonObject): ThingGroup {
  const [properties] = membersAt(live, "properties") ?? [];
  const description = textAt(properties, "description");
  return {
    ...rest,
    attributes: textsByName(memberOf(blockAt(properties, "attribute_payload"), "attributes")),
    ...(description === undefined ? {} : { description }),
  };
}

function metricAlarm(node: MetricAlarm, live: JsonObject): MetricAlarm {
  const actions = memberOf(live, "alarm_actions") === undefined ? [] : textsAt(live, "alarm_actions");
  return {
    ...node,
    source: alarmSource(live),
    threshold: numberAt(live, "threshold") ?? node.threshold,
    description: textAt(live, "alarm_description") ?? "",
    periodSeconds: "query" in node.source ? node.periodSeconds : (numberAt(live, "period") ?? 0),
    actionArns: actions ?? node.actionArns,
  };
}

function alarmSource(live: JsonObject): MetricAlarm["source"] {
  const [query] = membersAt(live, "metric_query") ?? [];
  if (query !== undefined) return { query: textAt(query, "expression") ?? "" };
  return {
    namespace: "AWS/IoT",
    metric: textAt(live, "metric_name") ?? "",
    dimensions: textsByName(memberOf(live, "dimensions")),
  };
}

/** A map of texts; none of what is no map. */
function textsByName(map: Json | undefined): Readonly<Record<string, string>> {
  const members = Object.entries(isJsonObject(map) ? map : {});
  return Object.fromEntries(members.map(([name, value]) => [name, String(value)]));
}

function indexingConfiguration(
  node: IndexingConfiguration,
  live: JsonObject,
): IndexingConfiguration | undefined {
  const things = blockAt(live, "thing_indexing_configuration");
  const groups = blockAt(live, "thing_group_indexing_configuration");
  const modes = ["OFF", "REGISTRY", "REGISTRY_AND_SHADOW"] as const;
  const namedShadows = textsAt(blockAt(things, "filter"), "named_shadow_names") ?? [];
  const isWithShadows = memberOf(things, "named_shadow_indexing_mode") === "ON";
  return {
    ...node,
    things: wordAt(things, "thing_indexing_mode", modes) ?? "OFF",
    connectivity: wordAt(things, "thing_connectivity_indexing_mode", ["OFF", "STATUS"]) ?? "OFF",
    violations: wordAt(things, "device_defender_indexing_mode", ["OFF", "VIOLATIONS"]) ?? "OFF",
    namedShadows: isWithShadows ? namedShadows : [],
    customFields: (membersAt(things, "custom_field") ?? []).flatMap((field) => {
      const name = textAt(field, "name");
      const type = wordAt(field, "type", ["Boolean", "Number", "String"]);
      return name === undefined || type === undefined ? [] : [{ name, type }];
    }),
    thingGroups: wordAt(groups, "thing_group_indexing_mode", ["OFF", "ON"]) ?? "OFF",
  };
}

function blockAt(value: Json | undefined, name: string): Json | undefined {
  return membersAt(value, name)?.[0];
}
