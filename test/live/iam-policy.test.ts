import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";
import { matchesPattern } from "../../compiler/drift/matches-pattern.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { iamPolicy } from "../../compiler/live/iam-policy.ts";
import { observeLive } from "../../compiler/live/observe.ts";
import { READ_NAMES } from "../../compiler/live/read-names.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { findExecutable } from "../support/executable.ts";
import { asAccount } from "../support/live.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import type { Call } from "../support/world/call.ts";
import { populate } from "../support/world/populated-world.ts";
import * as type from "../support/world/resource.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const ACCOUNT = "111122223333";
const POLICY = iamPolicy({ partition: "aws", account: ACCOUNT });

describe("palisade drift --print-iam-policy", () => {
  const print = (files: Parameters<typeof createMemoryHost>[0], ...names: readonly string[]) =>
    runCommandLine(createMemoryHost(files), ["drift", ...names, "--print-iam-policy"]);

  test("prints what reading needs, narrowed to kinds of things in the account", async () => {
    const { exitCode, stdout, stderr } = await print(driftProject());
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual(POLICY);
    const lines = POLICY.Statement.map(
      ({ Action, Resource }) => `${Action.join(" ")}\n  on ${Resource.join(" ")}`,
    );
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "cloudformation:GetResource iot:DescribeAccountAuditConfiguration iot:GetIndexingConfiguration iot:GetV2LoggingOptions iot:ListAttachedPolicies iot:ListAuditSuppressions iot:ListCustomMetrics iot:ListDimensions iot:ListMitigationActions iot:ListScheduledAudits iot:ListSecurityProfiles iot:ListThingGroups sns:GetSubscriptionAttributes
        on *
      cloudwatch:DescribeAlarms cloudwatch:ListTagsForResource
        on arn:aws:cloudwatch:*:111122223333:alarm:*
      cloudwatch:GetDashboard
        on arn:aws:cloudwatch::111122223333:dashboard/*
      iam:GetRole iam:GetRolePolicy iam:ListAttachedRolePolicies iam:ListRolePolicies
        on arn:aws:iam::111122223333:role/*
      iot:DescribeCustomMetric
        on arn:aws:iot:*:111122223333:custommetric/*
      iot:ListTagsForResource
        on arn:aws:iot:*:111122223333:custommetric/* arn:aws:iot:*:111122223333:dimension/* arn:aws:iot:*:111122223333:fleetmetric/* arn:aws:iot:*:111122223333:mitigationaction/* arn:aws:iot:*:111122223333:policy/* arn:aws:iot:*:111122223333:scheduledaudit/* arn:aws:iot:*:111122223333:securityprofile/* arn:aws:iot:*:111122223333:thinggroup/*
      iot:DescribeDimension
        on arn:aws:iot:*:111122223333:dimension/*
      iot:DescribeFleetMetric
        on arn:aws:iot:*:111122223333:fleetmetric/*
      iot:DescribeJobTemplate
        on arn:aws:iot:*:111122223333:jobtemplate/*
      iot:DescribeMitigationAction
        on arn:aws:iot:*:111122223333:mitigationaction/*
      iot:GetPolicy iot:ListTargetsForPolicy
        on arn:aws:iot:*:111122223333:policy/*
      iot:DescribeScheduledAudit
        on arn:aws:iot:*:111122223333:scheduledaudit/*
      iot:DescribeSecurityProfile iot:ListTargetsForSecurityProfile
        on arn:aws:iot:*:111122223333:securityprofile/*
      iot:DescribeThingGroup
        on arn:aws:iot:*:111122223333:thinggroup/*
      lambda:GetPolicy
        on arn:aws:lambda:*:111122223333:function:*
      sns:GetTopicAttributes sns:ListSubscriptionsByTopic sns:ListTagsForResource
        on arn:aws:sns:*:111122223333:*
      sqs:GetQueueAttributes sqs:GetQueueUrl sqs:ListQueueTags
        on arn:aws:sqs:*:111122223333:*"
    `);
  });

  test("is of one partition, and of any account where there are several", async () => {
    const project = `version: 1
deployments:
  china: { account: "111122223333", regions: [cn-north-1] }
  staging: { account: "444455556666", regions: [us-east-1] }
  test: { account: "999900001111", regions: [us-east-1] }
`;
    const files = driftProject("", project);
    expect(await print(files)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("of several partitions of AWS, and a policy is of one"),
    });
    expect((await print(files, "china")).stdout).toContain("arn:aws-cn:iot:*:111122223333:dimension/*");
    expect((await print(files, "staging", "test")).stdout).toContain("arn:aws:iot:*:*:dimension/*");
  });
});

describe("the policy", () => {
  test("allows nothing that changes anything", () => {
    const actions = POLICY.Statement.flatMap(({ Action }) => Action);
    expect(actions.filter((action) => !/^[a-z]+:(?:Get|List|Describe)[A-Z]\w+$/.test(action))).toEqual([]);
    expect(new Set(actions).size).toBe(actions.length);
  });

  test("is no longer than a managed policy may be, white space left out", () => {
    expect(JSON.stringify(iamPolicy({ partition: "aws-us-gov", account: ACCOUNT })).length).toBeLessThan(
      6144,
    );
  });

  test("knows what the handler of every type needs", () => {
    const actions = POLICY.Statement.flatMap(({ Action }) => Action);
    for (const typeName of CLOUDFORMATION_TYPES.keys()) {
      expect(actions).toContain(typeName.replace(/^AWS::IoT::/, "iot:Describe"));
    }
  });

  test("holds no permission of a call that nothing makes", () => {
    const room = join(import.meta.dirname, "../../compiler/live");
    const lists = ["read-names.ts", "reads.ts", "permissions.ts"];
    const sources = readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !lists.includes(file))
      .map((file) => readFileSync(join(room, file), "utf8"))
      .join("\n");
    expect(READ_NAMES.filter((name) => !sources.includes(`"${name}"`))).toEqual([]);
  });
});

const motoServer = findExecutable("moto_server");
if (motoServer === undefined)
  console.warn("SKIPPED: calls are not held against the policy: moto_server is missing");

describe.skipIf(motoServer === undefined)("a run against an account", () => {
  let world: RunningWorld | undefined;
  beforeAll(async () => {
    world = await startWorld({ moto: motoServer });
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => world?.stop());

  test("makes only calls that the policy allows", async () => {
    const [stack] = await stacksOf(driftProject());
    if (stack === undefined || world === undefined) throw new Error("there is nothing to read");
    const region = world.world.region(ACCOUNT, "us-east-1");
    populate(region);
    region.add(type.SECURITY_PROFILE, { SecurityProfileName: "Old" });
    asAccount(world, ACCOUNT);
    const how = { endpointUrl: world.url, concurrency: 4, attempts: 2 };
    await observeLive(stack, terraformModule(stack), how);
    expect(world.calls.length).toBeGreaterThan(25);
    expect(
      world.calls
        .filter((call) => !isAllowed(call))
        .map(({ service, operation }) => `${service}:${operation}`),
    ).toEqual([]);
  });
});

const PREFIXES: Readonly<Record<string, string>> = {
  cloudcontrolapi: "cloudformation",
  monitoring: "cloudwatch",
};
const IOT_THINGS: Readonly<Record<string, string>> = {
  DescribeCustomMetric: "custommetric",
  DescribeDimension: "dimension",
  DescribeMitigationAction: "mitigationaction",
  DescribeSecurityProfile: "securityprofile",
  DescribeThingGroup: "thinggroup",
  GetPolicy: "policy",
  ListTargetsForPolicy: "policy",
};

/** As IAM would decide; STS tells everybody who they are. */
function isAllowed({ service, operation, identifier = "" }: Call): boolean {
  if (service === "sts") return operation === "GetCallerIdentity";
  const thing = service === "iot" ? IOT_THINGS[operation] : undefined;
  const arn = thing === undefined ? undefined : `arn:aws:iot:us-east-1:${ACCOUNT}:${thing}/${identifier}`;
  return POLICY.Statement.some(
    ({ Action, Resource }) =>
      Action.includes(`${PREFIXES[service] ?? service}:${operation}`) &&
      Resource.some((pattern) => arn === undefined || matchesPattern(arn, pattern)),
  );
}
