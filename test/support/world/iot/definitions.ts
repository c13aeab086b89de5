import { isObject, type JsonObject, objectOf } from "../../json.ts";
import * as type from "../resource.ts";
import { apiMembers, inApiSpelling } from "./api-spelling.ts";
import { dates, described, listed } from "./live.ts";
import { byToken, type IotCall, listAnswer, type Route, route } from "./route.ts";

/** What profiles, audits and alarms refer to: metrics, dimensions, mitigation actions, templates of jobs. */
export const DEFINITION_ROUTES: readonly Route[] = [
  route("ListDimensions", "GET", "/dimensions", (call) =>
    listAnswer(
      call,
      byToken("dimensionNames"),
      listed(call, type.DIMENSION, (name) => name),
    ),
  ),
  route("DescribeDimension", "GET", "/dimensions/{name}", (call) => {
    const found = described(call, type.DIMENSION);
    return {
      name: found.name,
      arn: found.arn,
      ...apiMembers(found.properties, ["Type", "StringValues"]),
      ...dates(found),
    };
  }),
  route("ListCustomMetrics", "GET", "/custom-metrics", (call) =>
    listAnswer(
      call,
      byToken("metricNames"),
      listed(call, type.CUSTOM_METRIC, (name) => name),
    ),
  ),
  route("DescribeCustomMetric", "GET", "/custom-metric/{metricName}", (call) => {
    const found = described(call, type.CUSTOM_METRIC);
    const members = apiMembers(found.properties, ["MetricType", "DisplayName"]);
    return { metricName: found.name, metricArn: found.arn, ...members, ...dates(found) };
  }),
  route("ListFleetMetrics", "GET", "/fleet-metrics", (call) =>
    listAnswer(
      call,
      byToken("fleetMetrics"),
      listed(call, type.FLEET_METRIC, (metricName, metricArn) => ({ metricName, metricArn })),
    ),
  ),
  route("DescribeFleetMetric", "GET", "/fleet-metric/{metricName}", describeFleetMetric),
  route("ListMitigationActions", "GET", "/mitigationactions/actions", listMitigationActions),
  route("DescribeMitigationAction", "GET", "/mitigationactions/actions/{actionName}", (call) => {
    const found = described(call, type.MITIGATION_ACTION);
    const { MitigationActionId, ActionParams } = found.properties;
    return {
      actionName: found.name,
      actionType: actionType(ActionParams),
      actionArn: found.arn,
      actionId: MitigationActionId,
      ...apiMembers(found.properties, ["RoleArn", "ActionParams"]),
      ...dates(found),
    };
  }),
  route("ListJobTemplates", "GET", "/job-templates", (call) =>
    listAnswer(
      call,
      byToken("jobTemplates"),
      listed(call, type.JOB_TEMPLATE, (jobTemplateId, jobTemplateArn, { properties, createdAt }) => ({
        jobTemplateArn,
        jobTemplateId,
        ...apiMembers(properties, ["Description"]),
        createdAt,
      })),
    ),
  ),
  route("DescribeJobTemplate", "GET", "/job-templates/{jobTemplateId}", describeJobTemplate),
];

function describeFleetMetric(call: IotCall): JsonObject {
  const found = described(call, type.FLEET_METRIC);
  const names = [
    "QueryString",
    "AggregationType",
    "Period",
    "AggregationField",
    "Description",
    "QueryVersion",
    "IndexName",
    "Unit",
  ];
  return {
    metricName: found.name,
    metricArn: found.arn,
    ...apiMembers(found.properties, names),
    version: found.version,
    ...dates(found),
  };
}

function listMitigationActions(call: IotCall): JsonObject {
  const wanted = call.query.get("actionType");
  const actions = listed(
    call,
    type.MITIGATION_ACTION,
    (actionName, actionArn, { properties, createdAt }) => ({
      actionType: actionType(properties["ActionParams"]),
      entry: { actionName, actionArn, creationDate: createdAt },
    }),
  ).filter((action) => wanted === null || action.actionType === wanted);
  return listAnswer(
    call,
    byToken("actionIdentifiers"),
    actions.map(({ entry }) => entry),
  );
}

const ACTION_TYPES: Readonly<Record<string, string>> = {
  UpdateDeviceCertificateParams: "UPDATE_DEVICE_CERTIFICATE",
  UpdateCACertificateParams: "UPDATE_CA_CERTIFICATE",
  AddThingsToThingGroupParams: "ADD_THINGS_TO_THING_GROUP",
  ReplaceDefaultPolicyVersionParams: "REPLACE_DEFAULT_POLICY_VERSION",
  EnableIoTLoggingParams: "ENABLE_IOT_LOGGING",
  PublishFindingToSnsParams: "PUBLISH_FINDING_TO_SNS",
};

/** The parameters say which type it is. */
function actionType(params: unknown): string | undefined {
  return ACTION_TYPES[Object.keys(isObject(params) ? params : {})[0] ?? ""];
}

/** The API tells what CloudFormation keeps to itself, so it is read from what was written. */
function describeJobTemplate(call: IotCall): JsonObject {
  const { name, arn, createdAt } = described(call, type.JOB_TEMPLATE);
  const written = call.region.properties(type.JOB_TEMPLATE, name);
  const names = ["Description", "DocumentSource", "Document", "PresignedUrlConfig", "AbortConfig"];
  const more = ["TimeoutConfig", "MaintenanceWindows", "DestinationPackageVersions"];
  const members = apiMembers(written, [...names, ...more]);
  const rollout = written["JobExecutionsRolloutConfig"];
  const retry = written["JobExecutionsRetryConfig"];
  return {
    jobTemplateArn: arn,
    jobTemplateId: name,
    ...members,
    createdAt,
    ...(rollout === undefined
      ? {}
      : { jobExecutionsRolloutConfig: renamed(rollout, "exponentialRolloutRate", "exponentialRate") }),
    ...(retry === undefined
      ? {}
      : { jobExecutionsRetryConfig: renamed(retry, "retryCriteriaList", "criteriaList") }),
  };
}

/** One member is called otherwise in the API. */
function renamed(value: unknown, from: string, to: string): JsonObject {
  const { [from]: member, ...rest } = objectOf(inApiSpelling(value));
  return member === undefined ? rest : { ...rest, [to]: member };
}
