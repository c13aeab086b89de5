import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { at, type JsonObject, listOf, objectOf, parseJsonObject } from "../../json.ts";
import { SHUFFLED } from "../answer-mode.ts";
import { answerFaults, findApiModel } from "../api-model.ts";
import { type Caller, callCloudControl, type Heard } from "../client.ts";
import { DIMENSION, JOB_TEMPLATE, SECURITY_PROFILE } from "../resource.ts";
import { type RunningWorld, startWorld } from "../start-world.ts";

const ACCOUNT = "111122223333";
const model = findApiModel("cloudcontrol");
let aws: RunningWorld;
let caller: Caller;

beforeEach(async () => {
  aws = await startWorld();
  caller = { url: aws.url, account: ACCOUNT, region: "eu-west-1" };
});
afterEach(() => aws.stop());

/** Calls, and holds every answer against the API model. */
async function call(operation: string, input: JsonObject): Promise<Heard> {
  const heard = await callCloudControl(caller, operation, input);
  if (model !== undefined && heard.status === 200)
    expect(answerFaults(model, operation, heard.body)).toEqual([]);
  return heard;
}

/** Asks for a change and hears how it ended. */
async function change(operation: string, input: JsonObject): Promise<JsonObject> {
  const asked = await call(operation, input);
  expect(at(asked.body, "ProgressEvent", "OperationStatus")).toBe("IN_PROGRESS");
  const { body } = await call("GetResourceRequestStatus", {
    RequestToken: at(asked.body, "ProgressEvent", "RequestToken"),
  });
  const { TypeName: _, RequestToken: __, EventTime: ___, ...told } = objectOf(body["ProgressEvent"]);
  return told;
}

const create = (typeName: string, state: JsonObject) =>
  change("CreateResource", { TypeName: typeName, DesiredState: JSON.stringify(state) });

const update = (typeName: string, identifier: string, patch: readonly JsonObject[]) => ({
  TypeName: typeName,
  Identifier: identifier,
  PatchDocument: JSON.stringify(patch),
});

async function read(typeName: string, identifier: string): Promise<JsonObject> {
  const { body } = await call("GetResource", { TypeName: typeName, Identifier: identifier });
  return parseJsonObject(at(body, "ResourceDescription", "Properties"));
}

const topics = (name: string) => ({ Name: name, Type: "TOPIC_FILTER", StringValues: ["a/+", "b/#"] });

const behavior = (Name: string, Count: string) => ({
  Name,
  Metric: "aws:num-messages-sent",
  Criteria: { ComparisonOperator: "less-than-equals", Value: { Count }, DurationSeconds: 300 },
});
const PROFILE = {
  SecurityProfileName: "Sensors",
  Behaviors: [behavior("b1", "1"), behavior("b2", "2"), behavior("b3", "3")],
};

describe("Cloud Control", () => {
  test("creates, reads, changes, lists and deletes", async () => {
    expect(await create(DIMENSION, topics("telemetry"))).toEqual({
      Identifier: "telemetry",
      Operation: "CREATE",
      OperationStatus: "SUCCESS",
    });
    expect(await read(DIMENSION, "telemetry")).toEqual({
      ...topics("telemetry"),
      Arn: "arn:aws:iot:eu-west-1:111122223333:dimension/telemetry",
    });
    const patch = [{ op: "replace", path: "/StringValues/1", value: "c" }];
    const changed = await change("UpdateResource", update(DIMENSION, "telemetry", patch));
    expect(changed["OperationStatus"]).toBe("SUCCESS");
    expect((await read(DIMENSION, "telemetry"))["StringValues"]).toEqual(["a/+", "c"]);
    const listed = await call("ListResources", { TypeName: DIMENSION });
    expect(listed.body).toEqual({
      TypeName: DIMENSION,
      ResourceDescriptions: [{ Identifier: "telemetry", Properties: '{"Name":"telemetry"}' }],
    });
    const gone = { TypeName: DIMENSION, Identifier: "telemetry" };
    expect(await change("DeleteResource", gone)).toMatchObject({ OperationStatus: "SUCCESS" });
    const missing = await call("GetResource", gone);
    expect(missing.status).toBe(400);
    expect(missing.headers.get("content-type")).toBe("application/x-amz-json-1.0");
    expect(missing.body).toEqual({
      __type: "com.amazonaws.cloudcontrol#ResourceNotFoundException",
      Message: "Resource of type 'AWS::IoT::Dimension' with identifier 'telemetry' was not found.",
    });
    expect(await change("DeleteResource", gone)).toMatchObject({ ErrorCode: "NotFound" });
  });

  test("makes a patch on what it answers, so that an index means another behaviour in another order", async () => {
    await create(SECURITY_PROFILE, PROFILE);
    aws.world.mode = SHUFFLED;
    const order = listOf((await read(SECURITY_PROFILE, "Sensors"))["Behaviors"]).map((each) =>
      at(each, "Name"),
    );
    expect(order).not.toEqual(["b1", "b2", "b3"]);
    const patch = [{ op: "replace", path: "/Behaviors/0/Criteria/Value/Count", value: "111" }];
    await change("UpdateResource", update(SECURITY_PROFILE, "Sensors", patch));
    const after = listOf((await read(SECURITY_PROFILE, "Sensors"))["Behaviors"]);
    const hit = after.find((each) => at(each, "Criteria", "Value", "Count") === "111");
    expect(at(hit, "Name")).toBe(order[0]);
    expect(after.map((each) => at(each, "Name"))).toEqual(order);
  });

  test.each([
    ["a test that fails", [{ op: "test", path: "/Type", value: "x" }], "ValidationException"],
    ["a path that leads nowhere", [{ op: "remove", path: "/StringValues/7" }], "ValidationException"],
    ["what only AWS sets", [{ op: "replace", path: "/Arn", value: "x" }], "ValidationException"],
    ["what cannot change", [{ op: "replace", path: "/Name", value: "x" }], "NotUpdatableException"],
    ["what no schema knows", [{ op: "add", path: "/Bogus", value: 1 }], "ValidationException"],
  ])("refuses a patch with %s, and changes nothing", async (_, patch, code) => {
    await create(DIMENSION, topics("telemetry"));
    const before = await read(DIMENSION, "telemetry");
    const refused = await call("UpdateResource", update(DIMENSION, "telemetry", patch));
    expect([refused.status, refused.body["__type"]]).toEqual([400, `com.amazonaws.cloudcontrol#${code}`]);
    expect(await read(DIMENSION, "telemetry")).toEqual(before);
  });

  test("takes a path without a slash, as AWS's guide writes it", async () => {
    await create(DIMENSION, topics("telemetry"));
    const patch = [{ op: "replace", path: "StringValues", value: ["c"] }];
    await change("UpdateResource", update(DIMENSION, "telemetry", patch));
    expect((await read(DIMENSION, "telemetry"))["StringValues"]).toEqual(["c"]);
  });

  test("validates against the schema of the type", async () => {
    const state = JSON.stringify({ Name: "t", Type: "TOPIC_FILTER", StringValues: [], Bogus: 1 });
    const { body } = await call("CreateResource", { TypeName: DIMENSION, DesiredState: state });
    expect(body).toMatchInlineSnapshot(`
      {
        "Message": "Model validation failed (StringValues: must have at least 1 members; Bogus: is not a property of the type)",
        "__type": "com.amazonaws.cloudcontrol#ValidationException",
      }
    `);
    const unknown = await call("ListResources", { TypeName: "AWS::S3::Bucket" });
    expect(unknown.body["__type"]).toBe("com.amazonaws.cloudcontrol#TypeNotFoundException");
  });

  test("says that something is there already, with its identifier or without", async () => {
    await create(DIMENSION, topics("telemetry"));
    const told = {
      Operation: "CREATE",
      OperationStatus: "FAILED",
      ErrorCode: "AlreadyExists",
      StatusMessage: "Resource of type 'AWS::IoT::Dimension' with identifier 'telemetry' already exists.",
    };
    expect(await create(DIMENSION, topics("telemetry"))).toEqual({ ...told, Identifier: "telemetry" });
    aws.cloudControl.options = { ...aws.cloudControl.options, alreadyExistsWithIdentifier: false };
    expect(await create(DIMENSION, topics("telemetry"))).toEqual(told);
  });

  test("is in progress for as many polls as wanted, and can be cancelled until then", async () => {
    aws.cloudControl.options = { ...aws.cloudControl.options, pollsInProgress: 2 };
    const state = { TypeName: DIMENSION, DesiredState: JSON.stringify(topics("telemetry")) };
    const asked = await call("CreateResource", state);
    const RequestToken = at(asked.body, "ProgressEvent", "RequestToken");
    const poll = async () =>
      at((await call("GetResourceRequestStatus", { RequestToken })).body, "ProgressEvent", "OperationStatus");
    expect(await poll()).toBe("IN_PROGRESS");
    const other = await call("DeleteResource", { TypeName: DIMENSION, Identifier: "telemetry" });
    expect(other.body["__type"]).toBe("com.amazonaws.cloudcontrol#ConcurrentOperationException");
    expect([await poll(), await poll(), await poll()]).toEqual(["IN_PROGRESS", "SUCCESS", "SUCCESS"]);

    const second = await call("DeleteResource", { TypeName: DIMENSION, Identifier: "telemetry" });
    const token = { RequestToken: at(second.body, "ProgressEvent", "RequestToken") };
    const cancelled = await call("CancelResourceRequest", token);
    expect(at(cancelled.body, "ProgressEvent", "OperationStatus")).toBe("CANCEL_COMPLETE");
    const filter = {
      ResourceRequestStatusFilter: { Operations: ["CREATE"], OperationStatuses: ["SUCCESS"] },
    };
    const { body } = await call("ListResourceRequests", filter);
    expect(listOf(body["ResourceRequestStatusSummaries"]).map((each) => at(each, "RequestToken"))).toEqual([
      RequestToken,
    ]);
    const unknown = await call("GetResourceRequestStatus", { RequestToken: "none" });
    expect(unknown.body["__type"]).toBe("com.amazonaws.cloudcontrol#RequestTokenNotFoundException");
  });

  test("does once what is asked twice with one client token", async () => {
    const input = (name: string) => ({
      TypeName: DIMENSION,
      DesiredState: JSON.stringify(topics(name)),
      ClientToken: "once",
    });
    const first = await call("CreateResource", input("telemetry"));
    const again = await call("CreateResource", input("telemetry"));
    expect(at(again.body, "ProgressEvent", "RequestToken")).toBe(
      at(first.body, "ProgressEvent", "RequestToken"),
    );
    expect(aws.operations).toHaveLength(1);
    const other = await call("CreateResource", input("another"));
    expect(other.body["__type"]).toBe("com.amazonaws.cloudcontrol#ClientTokenConflictException");
  });

  test("gives long lists in pages", async () => {
    const region = aws.world.region(ACCOUNT, "eu-west-1");
    for (const name of ["d1", "d2", "d3"]) region.add(DIMENSION, topics(name));
    const page = async (NextToken?: unknown) => {
      const { body } = await call("ListResources", { TypeName: DIMENSION, MaxResults: 2, NextToken });
      return { names: listOf(body["ResourceDescriptions"]).map((each) => at(each, "Identifier")), ...body };
    };
    const first: JsonObject = await page();
    expect(first["names"]).toEqual(["d1", "d2"]);
    const last: JsonObject = await page(first["NextToken"]);
    expect([last["names"], last["NextToken"]]).toEqual([["d3"], undefined]);
    const broken = await call("ListResources", { TypeName: DIMENSION, NextToken: "no token" });
    expect(broken.body["__type"]).toBe("com.amazonaws.cloudcontrol#InvalidRequestException");
  });

  test("keeps accounts and regions apart", async () => {
    await create(DIMENSION, topics("telemetry"));
    const elsewhere = await callCloudControl({ ...caller, region: "us-east-1" }, "ListResources", {
      TypeName: DIMENSION,
    });
    const other = await callCloudControl({ ...caller, account: "444455556666" }, "ListResources", {
      TypeName: DIMENSION,
    });
    expect([elsewhere.body["ResourceDescriptions"], other.body["ResourceDescriptions"]]).toEqual([[], []]);
  });

  test("refuses what AWS refuses because of other resources", async () => {
    await create(DIMENSION, topics("telemetry"));
    const watched = { ...behavior("b", "1"), MetricDimension: { DimensionName: "telemetry" } };
    await create(SECURITY_PROFILE, { SecurityProfileName: "P", Behaviors: [watched] });
    expect(await change("DeleteResource", { TypeName: DIMENSION, Identifier: "telemetry" })).toMatchObject({
      ErrorCode: "InvalidRequest",
      StatusMessage: "a security profile uses AWS::IoT::Dimension telemetry",
    });
    const lost = { ...watched, MetricDimension: { DimensionName: "none" } };
    expect(await create(SECURITY_PROFILE, { SecurityProfileName: "Q", Behaviors: [lost] })).toMatchObject({
      ErrorCode: "InvalidRequest",
      StatusMessage: "AWS::IoT::Dimension none does not exist",
    });
    aws.world
      .region(ACCOUNT, "eu-west-1")
      .add(JOB_TEMPLATE, { JobTemplateId: "t", Description: "d", Document: "{}" });
    const { body } = await call("UpdateResource", update(JOB_TEMPLATE, "t", []));
    expect(body["__type"]).toBe("com.amazonaws.cloudcontrol#UnsupportedActionException");
    expect(await read(JOB_TEMPLATE, "t")).not.toHaveProperty("Document");
  });
});
