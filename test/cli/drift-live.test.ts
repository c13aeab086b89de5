import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { at, isObject, listOf } from "../support/json.ts";
import { asAccount, withoutCredentials } from "../support/live.ts";
import { liveProject } from "../support/live-project.ts";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "../support/run-command-line.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import type { Region } from "../support/world/region.ts";
import * as type from "../support/world/resource.ts";
import { stand } from "../support/world/stand.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const PRODUCTION = "444455556666";

let aws: RunningWorld;
beforeAll(async () => {
  aws = await startWorld({ pageSize: 3 });
});
beforeEach(async () => {
  aws.faults.clear();
  aws.world.mode = AS_WRITTEN;
  aws.world.restore({ clock: 1_767_225_600, regions: {} });
  for (const stack of await stacksOf(liveProject())) stand(stack, aws.world);
  asAccount(aws, PRODUCTION);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => aws.stop());

function region(name = "us-east-1"): Region {
  return aws.world.region(PRODUCTION, name);
}

function drift(
  args: readonly string[],
  files: Readonly<Record<string, Entry>> = liveProject(),
  circumstances: Circumstances = {},
): Promise<Ended> {
  const live = ["drift", ...args, "--live", "--endpoint-url", aws.url];
  return runCommandLine(createMemoryHost(files), live, circumstances);
}

/** Makes the threshold of a profile another one. */
function raise(where: Region, count: string): void {
  where.changeBehavior("Sensors", "Flood", (behavior) => {
    const criteria = behavior["Criteria"];
    return { ...behavior, Criteria: { ...(isObject(criteria) ? criteria : {}), Value: { Count: count } } };
  });
}

describe("an account that is as declared", () => {
  test.each([
    ["as it was written", AS_WRITTEN],
    ["in another order, with defaults", SHUFFLED_WITH_DEFAULTS],
  ])("is in sync, answered %s", async (_, mode) => {
    aws.world.mode = mode;
    expect(await drift(["production"])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: expect.stringMatching(/^in sync: 8 resources compared\n/),
    });
  });

  test("is that of the stacks that are named; the others are left out", async () => {
    const { stdout } = await drift(["production-eu-west-1", "-f", "json"]);
    const report: unknown = JSON.parse(stdout);
    expect(listOf(at(report, "stacks")).map((stack) => at(stack, "name"))).toEqual(["production-eu-west-1"]);
    expect(at(report, "unchecked")).toEqual([]);
  });

  test("is read with a profile for each deployment", async () => {
    const ended = await drift(["--profile", "staging=nobody"]);
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "no drift in 8 resources compared, 1 unchecked

      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)

      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)

      staging-us-east-1 0 of 4 resources compared with the account
        unchecked with profile "nobody": there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile
      "
    `);
  });
});

describe("what somebody changed in the account", () => {
  test("is found, with the time of the last change, and what nobody manages", async () => {
    raise(region(), "99999");
    region().detachTarget("Gateways", "arn:aws:iot:us-east-1:444455556666:all/things");
    region("eu-west-1").remove(type.SECURITY_PROFILE, "Gateways");
    region("eu-west-1").add(type.THING_GROUP, { ThingGroupName: "Field" });
    region("eu-west-1").suppress({
      checkName: "LOGGING_DISABLED_CHECK",
      resourceIdentifier: { account: PRODUCTION },
      suppressIndefinitely: true,
    });
    const ended = await drift(["production", "--reconcile"]);
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "4 weaker, 1 unmanaged

      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 3 of 4 declared (75 %)
        weaker missing security profile Gateways policies/fleet.yaml:12
          is declared and not there
          policy: watches any thing for 2 behaviours
          none of its behaviours raises an alarm
        weaker suppressed audit suppression LOGGING_DISABLED_CHECK
          account=444455556666: (nothing) → {"resource":{"account":"444455556666"}}
          there:  leaves out what \`LOGGING_DISABLED_CHECK\` finds on \`444455556666\`, for ever
          what the check finds there is reported to nobody; Terraform plans no change for this
        undecidable unmanaged thing group (1): Field
          what reaches the things in it is not known
        what would bring it back
          $ terraform apply
          creates it anew
          delete the audit suppression in the account, with aws iot delete-audit-suppression, or declare it as it is there in audit.suppressions
          declare thing group Field in a policy, leave it out with drift.ignore, or delete it in the account
        what would make the policies say what is there
          policies/fleet.yaml:12: take it out of the policies

      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
        weaker changed security profile Sensors policies/fleet.yaml:10
          Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
          policy: alarms when any registered thing sends more than 100 messages in 5 minutes
          there:  alarms when any registered thing sends more than 99999 messages in 5 minutes
          more messages pass without an alarm; last changed 2026-01-01 00:00 UTC; Terraform plans no change for this
        weaker unattached security profile Gateways policies/fleet.yaml:12
          TargetArns[arn:aws:iot:us-east-1:444455556666:all/things] is gone
          policy: watches any thing for 2 behaviours
          there:  has 2 behaviours but no target
          its things are not watched any more; last changed 2026-01-01 00:00 UTC; Terraform plans no change for this
        what would bring it back
          $ terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors
          deletes it and creates it anew: in between nothing of it is watched, and ML Detect learns from the beginning; without that gap, take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and terraform apply
          $ terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Gateways
          deletes it and creates it anew: in between nothing of it is watched, and ML Detect learns from the beginning; without that gap, take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Gateways to its properties without the read-only ones, raise serial, terraform state push it, and terraform apply
        what would make the policies say what is there
          policies/fleet.yaml:10: write \`moreThan: 99999\`
          policies/fleet.yaml:13: take \`all-things\` out of \`targets\`
      "
    `);
  });

  test("is no audit suppression that policies declare, and one that lasts longer leads to its line", async () => {
    const audit = `version: 1
audit:
  checks: { LOGGING_DISABLED_CHECK: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "${PRODUCTION}" }, until: "2026-11-30", because: moving }
`;
    const files = { ...liveProject(), "policies/audit.yaml": audit };
    const suppressed = async () => {
      const { stdout } = await drift(["production-us-east-1", "-f", "json"], files);
      return listOf(at(JSON.parse(stdout), "findings")).filter(
        (finding) => at(finding, "kind") === "suppressed",
      );
    };
    const suppression = {
      checkName: "LOGGING_DISABLED_CHECK",
      resourceIdentifier: { account: PRODUCTION },
      suppressIndefinitely: false,
      expirationDate: Date.UTC(2026, 11, 1) / 1000,
    };
    region().suppress(suppression);
    expect(await suppressed()).toEqual([]);
    region().set({ suppressions: [{ ...suppression, expirationDate: Date.UTC(2027, 0, 1) / 1000 }] });
    expect(
      (await suppressed()).map((finding) => [
        at(finding, "origin", "file"),
        at(finding, "origin", "line"),
        at(finding, "because"),
      ]),
    ).toEqual([
      ["policies/audit.yaml", 5, "what the check finds there is reported to nobody for longer than declared"],
    ]);
  });

  test("is left out by kinds and nouns, and the entry is idle only where the account was read", async () => {
    region().add(type.THING_GROUP, { ThingGroupName: "Field" });
    region().add(type.DIMENSION, { Name: "old", Type: "TOPIC_FILTER", StringValues: ["a"] });
    const entry = `{ resource: "*", kinds: [unmanaged], nouns: [thing group], because: people make them }`;
    const files = liveProject(`drift: { ignore: [${entry}] }\n`);
    const { exitCode, stdout } = await drift(["production", "-f", "json"], files);
    const report: unknown = JSON.parse(stdout);
    expect(exitCode).toBe(2);
    expect(listOf(at(report, "findings")).map((finding) => at(finding, "name"))).toEqual(["old"]);
    expect(listOf(at(report, "ignored")).length).toBe(1);
    region().remove(type.THING_GROUP, "Field");
    // Nobody looked at staging, so that there may be one.
    expect(at(JSON.parse((await drift(["production", "-f", "json"], files)).stdout), "remarks")).toEqual([]);
  });

  test("is told while it is read, on a terminal", async () => {
    const { stderr } = await drift([], liveProject(), { terminal: 80 });
    expect(stderr).toContain("reading 12 resources");
  });
});

describe("where half of it cannot be read", () => {
  test("half the regions: the rest is compared, and it is never in sync", async () => {
    aws.faults.add({ region: "eu-west-1", effect: { kind: "access-denied" } });
    const ended = await drift(["production"]);
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "no drift in 4 resources compared, 1 unchecked

      production-eu-west-1 0 of 4 resources compared with the account
        unchecked AWS denies sts:GetCallerIdentity to the caller; palisade drift --print-iam-policy prints what is needed

      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      "
    `);
    raise(region(), "99999");
    expect((await drift(["production"])).exitCode).toBe(2);
  });

  test("one resource: the rest of the stack is compared", async () => {
    aws.faults.add({ operation: "GetResource", identifier: "Sensors", effect: { kind: "malformed" } });
    const ended = await drift(["production-us-east-1"]);
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "no drift in 3 resources compared, 1 unchecked

      production-us-east-1 3 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
        unchecked aws_cloudcontrolapi_resource.security_profile_Sensors: cloudcontrol:GetResource was answered with what is not of AWS (status 200); does a proxy stand in between?
      "
    `);
  });

  test("one list: what is declared is compared, and what else there is is not known", async () => {
    aws.faults.add({
      operation: "ListThingGroups",
      effect: { kind: "error", status: 400, code: "InvalidRequestException" },
    });
    const ended = await drift(["production-us-east-1"]);
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain("thing groups cannot be listed: AWS refused iot:ListThingGroups with");
  });

  test.each([
    ["no credentials", withoutCredentials, "there are no credentials for AWS"],
    ["credentials of another account", () => asAccount(aws, "999900001111"), "are of account 999900001111"],
  ])("with %s nothing is compared", async (_, prepare, reason) => {
    prepare();
    const ended = await drift(["production"]);
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout.split(reason).length).toBe(3);
  });

  test("a call that is throttled is made again", async () => {
    aws.faults.add({
      operation: "GetResource",
      effect: { kind: "throttle", retryAfterSeconds: 0 },
      times: 2,
    });
    expect((await drift(["production-us-east-1"])).exitCode).toBe(0);
  });
});

test("what no hand made and no policy declares is told in every format without a line", async () => {
  region().add(type.SECURITY_PROFILE, { SecurityProfileName: "Old" });
  for (const format of ["pretty", "json", "markdown", "sarif", "junit", "github", "html"]) {
    const ended = await drift(["production-us-east-1", "-f", format]);
    expect([format, ended.exitCode, ended.stderr]).toEqual([format, 2, ""]);
    expect(ended.stdout).toContain("Old");
  }
});

test("nothing that the policies do not say is asked where they are wrong", async () => {
  const before = aws.calls.length;
  const ended = await drift([], { ...driftProject(), "policies/bad.yaml": "version: 2\n" });
  expect(ended.exitCode).toBe(1);
  expect(aws.calls.length).toBe(before);
});
