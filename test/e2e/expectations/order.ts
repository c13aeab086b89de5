import { expect } from "vitest";
import { at, listOf, textOf } from "../../support/json.ts";
import {
  type CloudControlResource,
  cloudControl,
  isCreatedAfter,
  ofType,
  type PlannedStack,
} from "../../support/planned-stack.ts";

/**
 * Cloud Control knows other resources by name only, so nothing but `depends_on` puts them in order. What is
 * created later is destroyed earlier: audits before the audit configuration, groups before indexing.
 */
export function expectOrder(planned: PlannedStack): void {
  const missing = requiredOrder(planned).filter(
    ([later, earlier]) => !isCreatedAfter(planned, later, earlier),
  );
  expect(missing).toEqual([]);
}

type Edge = readonly [later: string, earlier: string];

function requiredOrder(planned: PlannedStack): readonly Edge[] {
  const profiles = cloudControl(planned, "AWS::IoT::SecurityProfile");
  const dynamicGroups = cloudControl(planned, "AWS::IoT::ThingGroup");
  const actions = cloudControl(planned, "AWS::IoT::MitigationAction");
  const audit = cloudControl(planned, "AWS::IoT::AccountAuditConfiguration");
  const schedules = cloudControl(planned, "AWS::IoT::ScheduledAudit");
  const fleetMetrics = cloudControl(planned, "AWS::IoT::FleetMetric");
  const indexing = ofType(planned, "aws_iot_indexing_configuration");
  return [
    ...pairs(schedules, audit),
    ...pairs([...dynamicGroups, ...fleetMetrics], indexing),
    ...[...profiles, ...actions, ...audit].flatMap((resource) => whatItNames(planned, resource)),
  ];
}

/** Everything in the stack that the desired state names: by ARN, or by the name of a metric or dimension. */
function whatItNames(planned: PlannedStack, resource: CloudControlResource): readonly Edge[] {
  const named = new Set(textsIn(resource.desired));
  const groups = listOf(
    at(resource.desired, "ActionParams", "AddThingsToThingGroupParams", "ThingGroupNames"),
  );
  const earlier = planned.resources.filter((other) => {
    if (other.address === resource.address) return false;
    const name = other.values["name"];
    if (other.type === "aws_iam_role") return hasArnOf(named, "iam", `role/${String(name)}`);
    if (other.type === "aws_sns_topic") return hasArnOf(named, "sns", String(name));
    if (other.type === "aws_iot_thing_group") {
      return groups.includes(name) || hasArnOf(named, "iot", `thinggroup/${String(name)}`);
    }
    return false;
  });
  const metrics = cloudControl(planned, "AWS::IoT::CustomMetric");
  const dimensions = cloudControl(planned, "AWS::IoT::Dimension");
  const used = [
    ...metrics.filter(({ desired }) => named.has(textOf(desired["MetricName"]))),
    ...dimensions.filter(({ desired }) => named.has(textOf(desired["Name"]))),
  ];
  // A role is of use only when its rights stand on it.
  const roles = new Set(earlier.map(({ values }) => values["name"]));
  const rights = [
    ...ofType(planned, "aws_iam_role_policy"),
    ...ofType(planned, "aws_iam_role_policy_attachment"),
  ].filter(({ values }) => roles.has(values["role"]));
  const isProfile = resource.typeName === "AWS::IoT::SecurityProfile";
  return pairs([resource], [...earlier, ...(isProfile ? used : []), ...rights]);
}

function hasArnOf(texts: ReadonlySet<string>, service: string, resource: string): boolean {
  return [...texts].some(
    (text) => text.startsWith("arn:") && text.split(":")[2] === service && text.endsWith(`:${resource}`),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function pairs(
  later: readonly { readonly address: string }[],
  earlier: readonly { readonly address: string }[],
): readonly Edge[] {
  return later.flatMap((a) => earlier.map((b): Edge => [a.address, b.address]));
}
