import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { at } from "../json.ts";
import { authorization, type Caller, callCloudControl, callIot } from "./client.ts";
import { DIMENSION } from "./resource.ts";
import { type RunningWorld, startWorld } from "./start-world.ts";

const ACCOUNT = "111122223333";
let aws: RunningWorld;
let caller: Caller;

beforeEach(async () => {
  aws = await startWorld();
  caller = { url: aws.url, account: ACCOUNT, region: "us-east-1" };
  for (const name of ["a", "b"]) {
    aws.world
      .region(ACCOUNT, "us-east-1")
      .add(DIMENSION, { Name: name, Type: "TOPIC_FILTER", StringValues: ["x"] });
  }
});
afterEach(() => aws.stop());

const read = (Identifier: string) =>
  callCloudControl(caller, "GetResource", { TypeName: DIMENSION, Identifier });

describe("a fault", () => {
  test("befalls as many calls as wanted, of the kind that is said", async () => {
    aws.faults.add({ operation: "GetResource", identifier: "a", times: 2, effect: { kind: "throttle" } });
    expect((await read("b")).status).toBe(200);
    const throttled = await read("a");
    expect([throttled.status, throttled.body, throttled.headers.get("retry-after")]).toEqual([
      400,
      { __type: "com.amazonaws.cloudcontrol#ThrottlingException", Message: "Rate exceeded" },
      "1",
    ]);
    expect([(await read("a")).status, (await read("a")).status]).toEqual([400, 200]);
  });

  test("can be one region's, and be taken back", async () => {
    const end = aws.faults.add({
      region: "eu-west-1",
      effect: { kind: "error", status: 503, code: "ServiceUnavailableException" },
    });
    const inEurope = () => callIot({ ...caller, region: "eu-west-1" }, "GET", "/dimensions");
    const failed = await inEurope();
    expect([failed.status, failed.headers.get("x-amzn-errortype")]).toEqual([
      503,
      "ServiceUnavailableException",
    ]);
    expect((await read("a")).status).toBe(200);
    end();
    expect((await inEurope()).status).toBe(200);
  });

  test("denies access as each protocol says it", async () => {
    aws.faults.add({ effect: { kind: "access-denied" } });
    const denied = await read("a");
    expect([denied.status, denied.body["__type"]]).toEqual([
      403,
      "com.amazonaws.cloudcontrol#AccessDeniedException",
    ]);
    const iot = await callIot(caller, "GET", "/dimensions/a");
    expect([iot.status, iot.headers.get("x-amzn-errortype"), iot.body]).toEqual([
      403,
      "AccessDeniedException",
      { message: "User is not authorized to perform: iot:DescribeDimension" },
    ]);
    const sts = await fetch(aws.url, {
      method: "POST",
      headers: { authorization: authorization(caller, "sts") },
      body: "Action=GetCallerIdentity",
    });
    expect([sts.status, await sts.text()]).toEqual([
      403,
      expect.stringContaining("<Code>AccessDeniedException<"),
    ]);
  });

  test("makes an answer slow, and nothing else", async () => {
    aws.faults.add({ effect: { kind: "slow", milliseconds: 150 } });
    const start = performance.now();
    expect((await read("a")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test("breaks the connection, before an answer or in it", async () => {
    aws.faults.add({ identifier: "a", effect: { kind: "reset" } });
    aws.faults.add({ identifier: "b", effect: { kind: "truncated" } });
    await expect(read("a")).rejects.toThrow("fetch failed");
    await expect(read("b")).rejects.toThrow("terminated");
  });

  test("answers what is no JSON", async () => {
    aws.faults.add({ identifier: "a", effect: { kind: "malformed" } });
    await expect(read("a")).rejects.toThrow(SyntaxError);
    aws.faults.add({ identifier: "b", effect: { kind: "wrong-content-type" } });
    await expect(read("b")).rejects.toThrow("<html>");
  });

  test("fails in the handler, behind a request that was taken", async () => {
    const effect = { kind: "handler-failure", errorCode: "GeneralServiceException", message: "no" } as const;
    aws.faults.add({ typeName: DIMENSION, times: 1, effect });
    // Reading has no handler event to fail in.
    expect((await read("a")).status).toBe(200);
    const asked = await callCloudControl(caller, "DeleteResource", { TypeName: DIMENSION, Identifier: "a" });
    const RequestToken = at(asked.body, "ProgressEvent", "RequestToken");
    const { body } = await callCloudControl(caller, "GetResourceRequestStatus", { RequestToken });
    expect(body["ProgressEvent"]).toMatchObject({
      OperationStatus: "FAILED",
      ErrorCode: "GeneralServiceException",
      StatusMessage: "no",
    });
    expect((await read("a")).status).toBe(200);
  });

  test("is not needed to refuse who does not say who is calling", async () => {
    const response = await fetch(aws.url, {
      method: "POST",
      headers: { "x-amz-target": "CloudApiService.ListResources" },
      body: "{}",
    });
    expect(response.status).toBe(403);
  });
});
