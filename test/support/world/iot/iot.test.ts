import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at, type JsonObject, listOf } from "../../json.ts";
import { SHUFFLED_WITH_DEFAULTS } from "../answer-mode.ts";
import { addressOf, answerFaults, findApiModel } from "../api-model.ts";
import { type Caller, callCloudControl, callIot } from "../client.ts";
import { populate } from "../populated-world.ts";
import { MITIGATION_ACTION, SECURITY_PROFILE } from "../resource.ts";
import { type RunningWorld, startWorld } from "../start-world.ts";
import { IOT_ROUTES } from "./iot.ts";

const ACCOUNT = "111122223333";
const FIELD = `arn:aws:iot:us-east-1:${ACCOUNT}:thinggroup/Field`;
const SUPPRESSED = { checkName: "LOGGING_DISABLED_CHECK", resourceIdentifier: { account: ACCOUNT } };
const model = findApiModel("iot");

/** Every call that only reads: operation, path, body. */
const READS: readonly (readonly [operation: string, path: string, input?: JsonObject])[] = [
  ["ListSecurityProfiles", "/security-profiles"],
  ["DescribeSecurityProfile", "/security-profiles/Sensors"],
  ["ListTargetsForSecurityProfile", "/security-profiles/Sensors/targets"],
  ["ListSecurityProfilesForTarget", `/security-profiles-for-target?securityProfileTargetArn=${FIELD}`],
  ["DescribeAccountAuditConfiguration", "/audit/configuration"],
  ["ListScheduledAudits", "/audit/scheduledaudits"],
  ["DescribeScheduledAudit", "/audit/scheduledaudits/Weekly"],
  ["ListAuditSuppressions", "/audit/suppressions/list", {}],
  ["DescribeAuditSuppression", "/audit/suppressions/describe", SUPPRESSED],
  ["ListDimensions", "/dimensions"],
  ["DescribeDimension", "/dimensions/telemetry"],
  ["ListCustomMetrics", "/custom-metrics"],
  ["DescribeCustomMetric", "/custom-metric/battery"],
  ["ListFleetMetrics", "/fleet-metrics"],
  ["DescribeFleetMetric", "/fleet-metric/violating"],
  ["ListMitigationActions", "/mitigationactions/actions"],
  ["DescribeMitigationAction", "/mitigationactions/actions/Isolate"],
  ["ListJobTemplates", "/job-templates"],
  ["DescribeJobTemplate", "/job-templates/update"],
  ["ListThingGroups", "/thing-groups"],
  ["DescribeThingGroup", "/thing-groups/North"],
  ["DescribeThingGroup", "/thing-groups/Violating"],
  ["ListPolicies", "/policies"],
  ["GetPolicy", "/policies/quarantine"],
  ["ListPolicyVersions", "/policies/quarantine/version"],
  ["GetPolicyVersion", "/policies/quarantine/version/1"],
  ["ListTargetsForPolicy", "/policy-targets/quarantine", {}],
  ["ListAttachedPolicies", `/attached-policies/${encodeURIComponent(FIELD)}`, {}],
  ["ListTagsForResource", `/tags?resourceArn=${FIELD}`],
  ["GetIndexingConfiguration", "/indexing/config"],
  ["GetV2LoggingOptions", "/v2LoggingOptions"],
  ["GetLoggingOptions", "/loggingOptions"],
];

describe("AWS IoT", () => {
  let aws: RunningWorld;
  let caller: Caller;
  beforeAll(async () => {
    aws = await startWorld({ mode: SHUFFLED_WITH_DEFAULTS });
    caller = { url: aws.url, account: ACCOUNT, region: "us-east-1" };
    populate(aws.world.region(ACCOUNT, "us-east-1"));
  });
  afterAll(() => aws.stop());

  const methodOf = (operation: string) =>
    IOT_ROUTES.find((route) => route.operation === operation)?.method ?? "none";
  const read = async (path: string, input?: JsonObject) =>
    (await callIot(caller, input === undefined ? "GET" : "POST", path, input)).body;

  test.runIf(model !== undefined)("has its operations where the API model has them", () => {
    if (model === undefined) return;
    for (const { operation, method, path } of IOT_ROUTES) {
      const [verb = "", uri = ""] = addressOf(model, operation).split(" ");
      expect([operation, method, path.test(uri)]).toEqual([operation, verb, true]);
    }
  });

  for (const [operation, path, input] of READS) {
    test.runIf(model !== undefined)(
      `answers ${operation} ${path} in the shape of the API model`,
      async () => {
        if (model === undefined) return;
        const { status, body } = await callIot(caller, methodOf(operation), path, input);
        expect(status).toBe(200);
        expect(aws.calls.at(-1)?.operation).toBe(operation);
        expect(answerFaults(model, operation, body)).toEqual([]);
        // An answer of nothing has every shape.
        expect(JSON.stringify(body).length).toBeGreaterThan(20);
      },
    );
  }

  test("tells what Cloud Control was given, in the API's spelling", async () => {
    const profile = await read("/security-profiles/Sensors");
    const flood = listOf(profile["behaviors"]).find((each) => at(each, "name") === "Flood");
    expect(flood).toMatchObject({
      metricDimension: { dimensionName: "telemetry", operator: "IN" },
      criteria: { value: { count: 100 }, consecutiveDatapointsToAlarm: 1 },
    });
    expect(profile["alertTargets"]).toHaveProperty("SNS.alertTargetArn");
    const audit = await read("/audit/configuration");
    expect(at(audit, "auditCheckConfigurations", "LOGGING_DISABLED_CHECK")).toEqual({ enabled: true });
    expect(at(audit, "auditCheckConfigurations", "DEVICE_CERTIFICATE_AGE_CHECK")).toEqual({
      enabled: false,
      configuration: { CERT_AGE_THRESHOLD_IN_DAYS: "365" },
    });
    expect(at(audit, "auditNotificationTargetConfigurations", "SNS", "enabled")).toBe(true);
    expect(await read("/mitigationactions/actions/Isolate")).toMatchObject({
      actionType: "ADD_THINGS_TO_THING_GROUP",
    });
    expect(await read("/thing-groups/North")).toMatchObject({
      thingGroupMetadata: { parentGroupName: "Field", rootToParentThingGroups: [{ groupName: "Field" }] },
    });
  });

  test("sees what Cloud Control changes, and what is changed by hand", async () => {
    const input = {
      TypeName: MITIGATION_ACTION,
      Identifier: "Isolate",
      PatchDocument: JSON.stringify([
        { op: "replace", path: "/RoleArn", value: "arn:aws:iam::1:role/another" },
      ]),
    };
    await callCloudControl(caller, "UpdateResource", input);
    expect(await read("/mitigationactions/actions/Isolate")).toMatchObject({
      roleArn: "arn:aws:iam::1:role/another",
    });
    aws.world.region(ACCOUNT, "us-east-1").detachTarget("Sensors", FIELD);
    expect(await read("/security-profiles/Sensors/targets")).toEqual({ securityProfileTargets: [] });
    const { body } = await callCloudControl(caller, "GetResource", {
      TypeName: SECURITY_PROFILE,
      Identifier: "Sensors",
    });
    expect(String(at(body, "ResourceDescription", "Properties"))).toContain('"TargetArns":[]');
  });

  test("refuses as AWS does", async () => {
    const missing = await callIot(caller, "GET", "/dimensions/none");
    expect([missing.status, missing.headers.get("x-amzn-errortype"), missing.body]).toEqual([
      404,
      "ResourceNotFoundException",
      { message: "AWS::IoT::Dimension none does not exist" },
    ]);
    const code = async (...call: readonly [method: string, path: string, input?: JsonObject]) =>
      (await callIot(caller, ...call)).headers.get("x-amzn-errortype");
    expect(await code("DELETE", "/thing-groups/Field")).toBe("InvalidRequestException");
    expect(await code("DELETE", "/policies/quarantine")).toBe("DeleteConflictException");
    expect(await code("POST", "/thing-groups/Field", {})).toBe("ResourceAlreadyExistsException");
    const off = { thingIndexingConfiguration: { thingIndexingMode: "OFF" } };
    expect(await code("POST", "/indexing/config", off)).toBe("InvalidRequestException");
    const nowhere = { ...caller, region: "eu-west-1" };
    const logging = await callIot(nowhere, "GET", "/v2LoggingOptions");
    expect(logging.headers.get("x-amzn-errortype")).toBe("NotConfiguredException");
  });

  test("gives lists in pages, of groups as of policies", async () => {
    const first = await read("/thing-groups?maxResults=2");
    expect(listOf(first["thingGroups"]).map((each) => at(each, "groupName"))).toEqual(["Field", "North"]);
    const rest = await read(`/thing-groups?maxResults=2&nextToken=${String(first["nextToken"])}`);
    expect([listOf(rest["thingGroups"]).map((each) => at(each, "groupName")), rest["nextToken"]]).toEqual([
      ["Violating"],
      undefined,
    ]);
    expect(await read("/policies?pageSize=1")).not.toHaveProperty("nextMarker");
  });
});
