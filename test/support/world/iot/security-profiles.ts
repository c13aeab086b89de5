import { at, isObject, type JsonObject, listOf, objectOf } from "../../json.ts";
import { SECURITY_PROFILE } from "../resource.ts";
import { apiMembers, inApiSpelling } from "./api-spelling.ts";
import { dates, described, listed } from "./live.ts";
import { byToken, type IotCall, listAnswer, type Route, route } from "./route.ts";

export const SECURITY_PROFILE_ROUTES: readonly Route[] = [
  route("ListSecurityProfiles", "GET", "/security-profiles", list),
  route("DescribeSecurityProfile", "GET", "/security-profiles/{securityProfileName}", describe),
  route(
    "ListTargetsForSecurityProfile",
    "GET",
    "/security-profiles/{securityProfileName}/targets",
    (call) => {
      const { properties } = described(call, SECURITY_PROFILE);
      return listAnswer(
        call,
        byToken("securityProfileTargets"),
        listOf(properties["TargetArns"]).map((arn) => ({ arn })),
      );
    },
  ),
  route("ListSecurityProfilesForTarget", "GET", "/security-profiles-for-target", listForTarget),
];

/** All profiles, or those that use a metric or a dimension. */
function list(call: IotCall): JsonObject {
  const metric = call.query.get("metricName");
  const dimension = call.query.get("dimensionName");
  const entries = listed(call, SECURITY_PROFILE, (name, arn, { properties }) => ({ name, arn, properties }));
  const wanted = entries.filter(({ properties }) => {
    const behaviors = listOf(properties["Behaviors"]);
    return (
      (metric === null || behaviors.some((each) => at(each, "Metric") === metric)) &&
      (dimension === null ||
        behaviors.some((each) => at(each, "MetricDimension", "DimensionName") === dimension))
    );
  });
  return listAnswer(
    call,
    byToken("securityProfileIdentifiers"),
    wanted.map(({ name, arn }) => ({ name, arn })),
  );
}

function listForTarget(call: IotCall): JsonObject {
  const target = call.query.get("securityProfileTargetArn");
  const mappings = listed(call, SECURITY_PROFILE, (name, arn, { properties }) => ({ name, arn, properties }))
    .filter(({ properties }) => listOf(properties["TargetArns"]).includes(target))
    .map(({ name, arn }) => ({ securityProfileIdentifier: { name, arn }, target: { arn: target } }));
  return listAnswer(call, byToken("securityProfileTargetMappings"), mappings);
}

function describe(call: IotCall): JsonObject {
  const profile = described(call, SECURITY_PROFILE);
  const { properties, name, arn, version } = profile;
  const targets = properties["AlertTargets"];
  return {
    securityProfileName: name,
    securityProfileArn: arn,
    ...apiMembers(properties, [
      "SecurityProfileDescription",
      "AdditionalMetricsToRetainV2",
      "MetricsExportConfig",
    ]),
    behaviors: listOf(properties["Behaviors"]).map(behavior),
    // Its keys are names, not properties.
    ...(isObject(targets)
      ? {
          alertTargets: Object.fromEntries(
            Object.entries(targets).map(([key, target]) => [key, inApiSpelling(target)]),
          ),
        }
      : {}),
    version,
    ...dates(profile),
  };
}

/** The API has a count as a number; CloudFormation, as a string. */
function behavior(value: unknown): JsonObject {
  const api = objectOf(inApiSpelling(value));
  const count = at(api, "criteria", "value", "count");
  if (count === undefined) return api;
  const criteria = objectOf(api["criteria"]);
  return {
    ...api,
    criteria: { ...criteria, value: { ...objectOf(criteria["value"]), count: Number(count) } },
  };
}
