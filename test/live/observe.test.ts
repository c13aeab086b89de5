import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ObservedStack } from "../../compiler/drift/observed.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { type LiveOptions, observeLive } from "../../compiler/live/observe.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { asAccount, withoutCredentials } from "../support/live.ts";
import { populate } from "../support/world/populated-world.ts";
import type { Region } from "../support/world/region.ts";
import * as type from "../support/world/resource.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const ACCOUNT = "111122223333";

let started: RunningWorld | undefined;
let stack: Stack | undefined;
beforeAll(async () => {
  // Pages of two, so that everything is listed in several.
  started = await startWorld({ pageSize: 2 });
  [stack] = await stacksOf(driftProject());
});
beforeEach(() => {
  world().faults.clear();
  world().world.restore({ clock: 1_767_225_600, regions: {} });
  populate(region());
  asAccount(world(), ACCOUNT);
});
afterAll(() => started?.stop());

function world(): RunningWorld {
  if (started === undefined) throw new Error("there is no world");
  return started;
}

function region(): Region {
  return world().world.region(ACCOUNT, "us-east-1");
}

async function observe(options: Partial<LiveOptions> = {}): Promise<ObservedStack> {
  if (stack === undefined) throw new Error("there is no stack");
  const how = { endpointUrl: world().url, concurrency: 4, attempts: 2, ...options };
  return observeLive(stack, terraformModule(stack), how);
}

const names = ({ existing = [] }: ObservedStack): readonly string[] =>
  existing.map(({ kind, name }) => `${kind} ${name}`).sort();

/** What could not be listed; there is no SNS, IAM and CloudWatch in this world. */
const aboutLists = ({ unchecked }: ObservedStack): readonly string[] =>
  unchecked.flatMap(({ address, reason }) => (address === undefined ? [reason] : []));

describe("what stands in an account", () => {
  test("is read by name, and told with its account and region", async () => {
    let read = 0;
    const observed = await observe({ onRead: () => read++ });
    expect(observed).toMatchObject({ source: "live", account: ACCOUNT, region: "us-east-1" });
    const profile = observed.resources.get("aws_cloudcontrolapi_resource.security_profile_Sensors");
    expect(profile).toMatchObject({
      kind: "cloud-control",
      typeName: type.SECURITY_PROFILE,
      properties: { SecurityProfileName: "Sensors", TargetArns: [expect.stringContaining("Field")] },
      recorded: undefined,
    });
    const audit = observed.resources.get("aws_cloudcontrolapi_resource.scheduled_audit_Daily");
    expect(audit).toMatchObject({ properties: undefined });
    expect(read).toBe(19);
  });

  test("is listed through all pages, with the time of its last change where nobody declares it", async () => {
    for (let index = 0; index < 5; index++)
      region().add(type.THING_GROUP, { ThingGroupName: `Site${index}` });
    const observed = await observe();
    expect(names(observed)).toEqual([
      `account-audit-configuration ${ACCOUNT}`,
      "custom-metric battery",
      "dimension telemetry",
      "mitigation-action Isolate",
      "scheduled-audit Weekly",
      "security-profile Sensors",
      "thing-group Field",
      "thing-group North",
      ...["Site0", "Site1", "Site2", "Site3", "Site4"].map((name) => `thing-group ${name}`),
      "thing-group Violating",
    ]);
    expect(observed.existing?.find(({ name }) => name === "battery")?.lastModified).toMatch(
      /^2026-01-01T00:\d\d:\d\d\.000Z$/,
    );
    expect(aboutLists(observed)).toEqual([]);
  });

  test("and is kept quiet by an audit suppression is told with what it is about", async () => {
    region().suppress({
      checkName: "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
      resourceIdentifier: { policyVersionIdentifier: { policyName: "old", policyVersionId: "1" } },
      expirationDate: 1_798_761_600,
      description: "until summer",
    });
    expect((await observe()).auditSuppressions).toEqual([
      { check: "LOGGING_DISABLED_CHECK", resource: { account: ACCOUNT } },
      {
        check: "IOT_POLICY_OVERLY_PERMISSIVE_CHECK",
        resource: {
          "policyVersionIdentifier.policyName": "old",
          "policyVersionIdentifier.policyVersionId": "1",
        },
        description: "until summer",
        until: "2027-01-01T00:00:00.000Z",
      },
    ]);
  });

  test("is asked for by calls that only get, list and describe, each once", async () => {
    const before = world().calls.length;
    await observe();
    const made = world().calls.slice(before);
    expect(made.length).toBeGreaterThan(25);
    expect(made.filter(({ operation }) => !/^(?:Get|List|Describe)[A-Z]/.test(operation))).toEqual([]);
    const perResource = made.filter(({ operation }) => operation === "GetResource");
    expect(new Set(perResource.map(({ identifier }) => identifier)).size).toBe(perResource.length);
  });
});

describe("where something goes wrong", () => {
  test("a single refusal leaves only that resource unchecked", async () => {
    world().faults.add({
      effect: { kind: "access-denied" },
      operation: "GetResource",
      identifier: "Sensors",
    });
    const observed = await observe();
    expect(observed.unchecked.filter(({ reason }) => reason.includes("denies"))).toEqual([
      {
        address: "aws_cloudcontrolapi_resource.security_profile_Sensors",
        reason: expect.stringContaining("AWS denies"),
      },
    ]);
    expect(observed.resources.has("aws_cloudcontrolapi_resource.audit_configuration")).toBe(true);
  });

  test("a list that fails, on whatever page, leaves its kind unchecked, and is no half of a list", async () => {
    world().faults.add({
      effect: { kind: "error", status: 500, code: "InternalFailure" },
      operation: "ListDimensions",
    });
    // The first page is answered, the second is not.
    world().faults.add({ effect: { kind: "slow", milliseconds: 1 }, operation: "ListThingGroups", times: 1 });
    world().faults.add({ effect: { kind: "access-denied" }, operation: "ListThingGroups" });
    const observed = await observe();
    expect(aboutLists(observed)).toEqual([
      "dimensions cannot be listed: AWS failed at iot:ListDimensions with 500 InternalFailure, 2 times",
      "thing groups cannot be listed: AWS denies iot:ListThingGroups to the caller; palisade drift --print-iam-policy prints what is needed",
    ]);
    expect(names(observed).filter((name) => /^(?:dimension|thing-group) /.test(name))).toEqual([]);
    expect(names(observed)).toContain("custom-metric battery");
  });

  test("an answer that cannot be read is no empty list", async () => {
    world().faults.add({ effect: { kind: "malformed" }, operation: "ListAuditSuppressions" });
    expect(aboutLists(await observe())).toEqual([
      "audit suppressions cannot be listed: iot:ListAuditSuppressions was answered with what is not of AWS (status 200); does a proxy stand in between?",
    ]);
  });

  test("what an unmanaged profile sends to is unchecked where it cannot be read", async () => {
    region().add(type.SECURITY_PROFILE, { SecurityProfileName: "Old" });
    world().faults.add({ effect: { kind: "access-denied" }, operation: "DescribeSecurityProfile" });
    const observed = await observe();
    expect(names(observed)).toContain("security-profile Old");
    expect(aboutLists(observed)).toEqual([
      expect.stringMatching(
        /^to which topics "Old" sends cannot be read: AWS denies iot:DescribeSecurityProfile/,
      ),
    ]);
  });

  test.each([
    [
      "of another account",
      "999922223333",
      /are of account 999922223333, and the stack of account 111122223333/,
    ],
    ["that AWS does not take", ACCOUNT, /^AWS does not accept the credentials$/],
  ])("credentials %s leave everything unchecked, and nothing else is asked", async (_, account, reason) => {
    asAccount(world(), account);
    if (account === ACCOUNT)
      world().faults.add({ effect: { kind: "error", status: 403, code: "InvalidClientTokenId" } });
    const before = world().calls.length;
    const observed = await observe();
    expect(observed.resources.size).toBe(0);
    expect(observed.unchecked).toEqual([{ reason: expect.stringMatching(reason) }]);
    expect(observed.existing).toBeUndefined();
    expect(
      world()
        .calls.slice(before)
        .map(({ operation }) => operation),
    ).toEqual(["GetCallerIdentity"]);
  });

  test("a profile that is not there is named", async () => {
    withoutCredentials();
    expect((await observe({ profile: "audit" })).unchecked).toEqual([
      { reason: expect.stringMatching(/^with profile "audit": there are no credentials for AWS/) },
    ]);
  });
});
