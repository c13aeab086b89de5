import { createServer } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ask } from "../../compiler/live/ask.ts";
import { createClients } from "../../compiler/live/clients.ts";
import { refusalOf } from "../../compiler/live/refusal.ts";
import { closeServer, listenLocally } from "../support/http-server.ts";
import { asAccount, withoutCredentials } from "../support/live.ts";
import type { Effect } from "../support/world/faults.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

let started: RunningWorld | undefined;
beforeAll(async () => {
  started = await startWorld();
});
beforeEach(() => asAccount(world(), "111122223333"));
afterEach(() => started?.faults.clear());
afterAll(() => started?.stop());

function world(): RunningWorld {
  if (started === undefined) throw new Error("there is no world");
  return started;
}

function clientsOf(endpointUrl = world().url, attempts = 2): ReturnType<typeof createClients> {
  return createClients({ region: "us-east-1", endpointUrl, attempts });
}

/** What comes of asking for a profile, through Cloud Control. */
async function asked(effect?: Effect): Promise<unknown> {
  if (effect !== undefined) world().faults.add({ service: "cloudcontrolapi", effect });
  return ask(clientsOf(), "cloudcontrol:GetResource", {
    TypeName: "AWS::IoT::SecurityProfile",
    Identifier: "Sensors",
  });
}

describe("a call that AWS refuses, or does not answer", () => {
  const effects: readonly (readonly [string, Effect, string])[] = [
    [
      "is throttled",
      { kind: "throttle", retryAfterSeconds: 0 },
      "AWS was asked too often: cloudcontrol:GetResource was throttled 2 times; lower --jobs",
    ],
    [
      "is denied",
      { kind: "access-denied" },
      "AWS denies cloudcontrolapi:GetResource to the caller; palisade drift --print-iam-policy prints what is needed",
    ],
    [
      "fails",
      { kind: "error", status: 503, code: "ServiceUnavailableException" },
      "AWS failed at cloudcontrol:GetResource with 503 ServiceUnavailableException, 2 times",
    ],
    [
      "comes with credentials that are over",
      { kind: "error", status: 400, code: "ExpiredTokenException", message: "token AQoDYXdz is over" },
      "the credentials for AWS have expired; sign in again",
    ],
    [
      "comes with credentials that AWS does not take",
      {
        kind: "error",
        status: 403,
        code: "InvalidSignatureException",
        message: "x-amz-security-token:AQoDYXdz",
      },
      "AWS does not accept the credentials",
    ],
    [
      "is wrong for a reason of its own",
      {
        kind: "error",
        status: 400,
        code: "TypeNotFoundException",
        message: "no such type (Service: CloudFormation, Status Code: 404, Request ID: 1b2c)\nsecond line",
      },
      "AWS refused cloudcontrol:GetResource with TypeNotFoundException: no such type",
    ],
    [
      "ends without an answer",
      { kind: "reset" },
      "AWS cannot be reached for cloudcontrol:GetResource (ECONNRESET)",
    ],
    [
      "is answered with half of something",
      { kind: "malformed" },
      "cloudcontrol:GetResource was answered with what is not of AWS (status 200); does a proxy stand in between?",
    ],
    [
      "is answered by a proxy",
      { kind: "wrong-content-type" },
      "cloudcontrol:GetResource was answered with what is not of AWS (status 200); does a proxy stand in between?",
    ],
  ];
  test.each(effects)("that %s", async (_, effect, reason) => {
    expect(await asked(effect)).toEqual({ reason });
  });

  test("is none where what was asked for is not there", async () => {
    expect(await asked()).toEqual({ absent: true });
  });

  test("is tried again, and then answered", async () => {
    world().faults.add({ effect: { kind: "throttle", retryAfterSeconds: 0 }, times: 1 });
    const before = world().calls.length;
    expect(await asked()).toEqual({ absent: true });
    expect(world().calls.length - before).toBe(2);
  });

  test("without credentials", async () => {
    withoutCredentials();
    expect(await asked()).toEqual({
      reason: "there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile",
    });
  });

  test("where nothing listens", async () => {
    const clients = clientsOf("http://127.0.0.1:1");
    expect(await ask(clients, "sts:GetCallerIdentity", {})).toEqual({
      reason: "AWS cannot be reached for sts:GetCallerIdentity (ECONNREFUSED)",
    });
  });

  test("with a page of HTML as its error", async () => {
    const server = createServer((_, response) => response.writeHead(502).end("<html>secret</html>"));
    const clients = clientsOf(`http://127.0.0.1:${await listenLocally(server)}`, 1);
    const reason = "was answered with what is not of AWS (status 502); does a proxy stand in between?";
    expect(await ask(clients, "iot:DescribeDimension", { name: "a" })).toEqual({
      reason: `iot:DescribeDimension ${reason}`,
    });
    expect(await ask(clients, "sts:GetCallerIdentity", {})).toEqual({
      reason: `sts:GetCallerIdentity ${reason}`,
    });
    await closeServer(server);
  });
});

describe("what real AWS is known to say", () => {
  const said = (name: string, message: string): unknown =>
    refusalOf(
      Object.assign(new Error(message), {
        name,
        $fault: "client",
        $metadata: { httpStatusCode: 400, attempts: 1 },
      }),
      "cloudcontrol:GetResource",
    );

  test("names the permission that a handler of Cloud Control lacks", () => {
    const message =
      "AWS::IoT::SecurityProfile Handler returned status FAILED: User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: iot:ListTargetsForSecurityProfile on resource: arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors (Service: Iot, Status Code: 403, Request ID: 77) (HandlerErrorCode: AccessDenied, RequestToken: 8)";
    expect(said("GeneralServiceException", message)).toEqual({
      reason:
        "AWS denies iot:ListTargetsForSecurityProfile to the caller; palisade drift --print-iam-policy prints what is needed",
    });
  });

  test("calls Cloud Control by the prefix of its permissions where it says nothing", () => {
    expect(said("AccessDeniedException", "no")).toEqual({
      reason:
        "AWS denies cloudformation:GetResource to the caller; palisade drift --print-iam-policy prints what is needed",
    });
  });

  test("throttles in the name of the handler as well", () => {
    expect(said("HandlerFailureException", "Rate exceeded (HandlerErrorCode: Throttling)")).toEqual({
      reason: "AWS was asked too often: cloudcontrol:GetResource was throttled once; lower --jobs",
    });
  });

  test("nothing in time is no refusal of AWS, and comes with the number of tries", () => {
    const late = Object.assign(new Error("timed out"), { name: "TimeoutError", $metadata: { attempts: 8 } });
    expect(refusalOf(late, "iot:ListDimensions")).toEqual({
      reason: "iot:ListDimensions was not answered in time, 8 times",
    });
  });

  test("and a bug of ours is none of it", () => {
    expect(refusalOf(new TypeError("x is undefined"), "sts:GetCallerIdentity")).toBeUndefined();
    expect(refusalOf("thrown", "sts:GetCallerIdentity")).toBeUndefined();
  });
});

describe("where nothing answers any more", () => {
  test("calls fail at once after three of them", async () => {
    const before = world().calls.length;
    world().faults.add({ effect: { kind: "reset" } });
    const clients = clientsOf(world().url, 1);
    const answers = [];
    for (let call = 0; call < 10; call++) {
      answers.push(await ask(clients, "iot:DescribeDimension", { name: String(call) }));
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"reason":"AWS cannot be reached for iot:DescribeDimension (ECONNRESET)"}']),
    );
    expect(world().calls.length - before).toBe(3);
  });

  test("calls of a service that grants nothing are given up, those of others are not", async () => {
    const before = world().calls.length;
    world().faults.add({ service: "cloudcontrolapi", effect: { kind: "throttle", retryAfterSeconds: 0 } });
    const clients = clientsOf(world().url, 1);
    const reasons = new Set<string>();
    for (let call = 0; call < 20; call++) {
      const found = await ask(clients, "cloudcontrol:GetResource", { TypeName: "a", Identifier: "b" });
      reasons.add(JSON.stringify(found));
      expect(await ask(clients, "iot:DescribeDimension", { name: "a" })).toEqual({ absent: true });
    }
    expect([...reasons]).toMatchInlineSnapshot(`
      [
        "{"reason":"AWS was asked too often: cloudcontrol:GetResource was throttled once; lower --jobs"}",
        "{"reason":"AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs"}",
      ]
    `);
    expect(world().calls.length - before).toBe(10 + 20);
  });

  test("calls that all begin at once may be refused once, and are granted then", async () => {
    world().faults.add({
      service: "cloudcontrolapi",
      effect: { kind: "throttle", retryAfterSeconds: 0 },
      times: 30,
    });
    const clients = clientsOf(world().url, 1);
    const call = () => ask(clients, "cloudcontrol:GetResource", { TypeName: "a", Identifier: "b" });
    await Promise.all(Array.from({ length: 30 }, call));
    expect(await call()).not.toEqual({ reason: expect.stringContaining("given up") });
  });

  test("an answer is waited for three times, however often a call may be tried", async () => {
    const before = world().calls.length;
    world().faults.add({ effect: { kind: "slow", milliseconds: 3000 } });
    const clients = createClients({ region: "us-east-1", endpointUrl: world().url, timeout: 0.1 });
    expect(await ask(clients, "iot:DescribeDimension", { name: "a" })).toEqual({
      reason: "iot:DescribeDimension was not answered in time, 3 times",
    });
    expect(world().calls.length - before).toBe(3);
  });

  test("a single one that fails stops none of the others", async () => {
    world().faults.add({ effect: { kind: "reset" }, identifier: "bad" });
    const clients = clientsOf(world().url, 1);
    for (let call = 0; call < 10; call++) {
      const name = call % 2 === 0 ? "bad" : "good";
      const answer = await ask(clients, "iot:DescribeDimension", { name });
      expect("absent" in answer).toBe(name === "good");
    }
  });

  test("one that is only refused says nothing of the others", async () => {
    world().faults.add({ effect: { kind: "access-denied" } });
    const clients = clientsOf(world().url, 1);
    const before = world().calls.length;
    for (let call = 0; call < 5; call++) await ask(clients, "iot:DescribeDimension", { name: "a" });
    expect(world().calls.length - before).toBe(5);
  });
});
