import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { appliedStack } from "../support/applied-stack.ts";
import { stacksOf } from "../support/drift-project.ts";
import { liveProject } from "../support/live-project.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { accessKeyOf } from "../support/world/call.ts";
import type { Fault } from "../support/world/faults.ts";
import { stand } from "../support/world/stand.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

/**
 * What goes wrong with accounts and files, through the program as it is shipped: what can be looked at is reported, the
 * rest is unchecked with its reason, and nothing that was not looked at is in sync.
 */
const PRODUCTION = "444455556666";
const STAGING = "111122223333";

let folder = "";
let aws: RunningWorld | undefined;

function world(): RunningWorld {
  if (aws === undefined) throw new Error("there is no world");
  return aws;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "palisade-faults-"));
  aws = await startWorld();
  const stacks = await stacksOf(liveProject());
  for (const stack of stacks) stand(stack, aws.world);
  const [eu, us] = stacks;
  if (eu === undefined || us === undefined) throw new Error("there are no stacks");
  const plan = appliedStack(us).plan();
  const files = {
    ...Object.fromEntries(Object.entries(liveProject()).map(([path, text]) => [path, String(text)])),
    ".aws/credentials": [PRODUCTION, STAGING]
      .map(
        (account) =>
          `[of-${account}]\naws_access_key_id = ${accessKeyOf(account)}\naws_secret_access_key = s\n`,
      )
      .join("\n"),
    "us.json": plan,
    "eu.json": appliedStack(eu).plan(),
    "truncated.json": plan.slice(0, plan.length / 2),
    "foreign.json": JSON.stringify({ hello: "world" }),
    "binary.json": "\u0000\u0001PK",
    "newer-plan.json": JSON.stringify({ ...JSON.parse(plan), format_version: "2.0" }),
    "newer-state.json": JSON.stringify({ ...JSON.parse(appliedStack(us).state()), format_version: "2.0" }),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => world().faults.clear());
afterAll(async () => {
  await aws?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The exit code, and of what is printed what was compared and what was not. */
async function drift(args: readonly string[], variables: Readonly<Record<string, string>> = {}) {
  const env = { HOME: folder, AWS_EC2_METADATA_DISABLED: "true", ...variables };
  const { code, stdout, stderr } = await runPalisade(["drift", ...args], folder, env);
  const lines = stdout.split("\n").filter((line) => /compare|unchecked|weaker|gone|stronger/.test(line));
  return [`exit code ${code}${stderr === "" ? "" : `, ${stderr}`}`, ...lines.map((line) => line.trim())].join(
    "\n",
  );
}

const PROFILES = [`production=of-${PRODUCTION}`, `staging=of-${STAGING}`].flatMap((each) => [
  "--profile",
  each,
]);
const live = (...faults: readonly Fault[]) => {
  for (const fault of faults) world().faults.add(fault);
  return drift(["--live", "--endpoint-url", world().url, "--timeout", "1", ...PROFILES]);
};
const NOT_OF_AWS =
  "cloudcontrol:GetResource was answered with what is not of AWS (status 200); does a proxy stand in between?";
const IN_EU = { region: "eu-west-1" } as const;

describe("where AWS does not answer as it should", () => {
  test("nothing is wrong", async () => {
    expect(await live()).toMatchInlineSnapshot(`
      "exit code 0
      in sync: 12 resources compared
      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("it throttles a while: nothing is lost", async () => {
    expect(
      await live({ effect: { kind: "throttle", retryAfterSeconds: 0 }, times: 5 }),
    ).toMatchInlineSnapshot(`
      "exit code 0
      in sync: 12 resources compared
      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("one service of a region throttles for ever", async () => {
    expect(
      await live({
        ...IN_EU,
        service: "cloudcontrolapi",
        effect: { kind: "throttle", retryAfterSeconds: 0 },
      }),
    ).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 8 resources compared, 5 unchecked
      production-eu-west-1 0 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      unchecked the audit configuration cannot be read: AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs
      unchecked aws_cloudcontrolapi_resource.custom_metric_battery: AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs
      unchecked aws_cloudcontrolapi_resource.dimension_telemetry: AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs
      unchecked aws_cloudcontrolapi_resource.security_profile_Gateways: AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs
      unchecked aws_cloudcontrolapi_resource.security_profile_Sensors: AWS grants no call any more: cloudcontrol:GetResource was given up; try later, or lower --jobs
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("a region answers with 5xx for a while, or for ever", async () => {
    expect(
      await live(
        { region: "us-east-1", effect: { kind: "error", status: 503, code: "ServiceUnavailable" }, times: 3 },
        { ...IN_EU, effect: { kind: "error", status: 500, code: "InternalFailure" } },
      ),
    ).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 8 resources compared, 1 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked with profile "of-444455556666": AWS failed at sts:GetCallerIdentity with 500 InternalFailure, 8 times
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("a region cannot be reached", async () => {
    expect(await live({ ...IN_EU, effect: { kind: "reset" } })).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 8 resources compared, 1 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked with profile "of-444455556666": AWS cannot be reached for sts:GetCallerIdentity (ECONNRESET)
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("a region hangs", async () => {
    const before = Date.now();
    expect(await live({ ...IN_EU, effect: { kind: "slow", milliseconds: 60_000 } })).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 8 resources compared, 1 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked with profile "of-444455556666": sts:GetCallerIdentity was not answered in time, 3 times
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
    expect(Date.now() - before).toBeLessThan(30_000);
  });

  test("one call is denied", async () => {
    expect(
      await live({ ...IN_EU, operation: "ListThingGroups", effect: { kind: "access-denied" } }),
    ).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 12 resources compared, 1 unchecked
      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      unchecked thing groups cannot be listed: AWS denies iot:ListThingGroups to the caller; palisade drift --print-iam-policy prints what is needed
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test("one resource is denied", async () => {
    expect(
      await live({
        ...IN_EU,
        identifier: "Sensors",
        operation: "GetResource",
        effect: { kind: "access-denied" },
      }),
    ).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 11 resources compared, 1 unchecked
      production-eu-west-1 3 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      unchecked aws_cloudcontrolapi_resource.security_profile_Sensors: AWS denies cloudcontrolapi:GetResource to the caller; palisade drift --print-iam-policy prints what is needed
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
  });

  test.each([
    ["half an answer", "truncated", "AWS cannot be reached for cloudcontrol:GetResource (ECONNRESET)"],
    ["no JSON", "malformed", NOT_OF_AWS],
    ["a page of a hotel", "wrong-content-type", NOT_OF_AWS],
  ] as const)("one resource is answered with %s", async (_, kind, reason) => {
    const told = await live({ ...IN_EU, identifier: "Sensors", operation: "GetResource", effect: { kind } });
    expect(told.split("\n").slice(0, 4)).toEqual([
      "exit code 1",
      "no drift in 11 resources compared, 1 unchecked",
      expect.stringMatching(/^production-eu-west-1 3 of 4 resources compared/),
      `unchecked aws_cloudcontrolapi_resource.security_profile_Sensors: ${reason}`,
    ]);
  });

  test("drift is found all the same, and tells more than what is unchecked", async () => {
    const region = world().world.region(PRODUCTION, "us-east-1");
    const mute = (SuppressAlerts: boolean) =>
      region.changeBehavior("Sensors", "Flood", (behavior) => ({ ...behavior, SuppressAlerts }));
    mute(true);
    expect(await live({ ...IN_EU, effect: { kind: "reset" } })).toMatchInlineSnapshot(`
      "exit code 2
      1 weaker, 1 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked with profile "of-444455556666": AWS cannot be reached for sts:GetCallerIdentity (ECONNRESET)
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      weaker suppressed security profile Sensors policies/fleet.yaml:10
      staging-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)"
    `);
    mute(false);
  });
});

describe("where the credentials are not as they should be", () => {
  const from = (variables: Readonly<Record<string, string>> = {}) =>
    drift(["--live", "--endpoint-url", world().url], variables);

  test("there are none", async () => {
    expect(await from()).toMatchInlineSnapshot(`
      "exit code 1
      nothing could be compared, 3 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile
      production-us-east-1 0 of 4 resources compared with the account
      unchecked there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile
      staging-us-east-1 0 of 4 resources compared with the account
      unchecked there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile"
    `);
  });

  test("they are of another account than one of the stacks", async () => {
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 8 resources compared, 1 unchecked
      production-eu-west-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 0 of 4 resources compared with the account
      unchecked the credentials are of account 444455556666, and the stack of account 111122223333; name a profile with --profile"
    `);
  });

  test("they have expired", async () => {
    const effect = { kind: "error", status: 400, code: "ExpiredTokenException" } as const;
    world().faults.add({ service: "sts", effect });
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot(`
      "exit code 1
      nothing could be compared, 3 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked the credentials for AWS have expired; sign in again
      production-us-east-1 0 of 4 resources compared with the account
      unchecked the credentials for AWS have expired; sign in again
      staging-us-east-1 0 of 4 resources compared with the account
      unchecked the credentials for AWS have expired; sign in again"
    `);
  });

  test("they expire while the account is read", async () => {
    const effect = { kind: "error", status: 400, code: "ExpiredTokenException" } as const;
    world().faults.add({ ...IN_EU, service: "cloudcontrolapi", effect });
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 4 resources compared, 13 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked audit suppressions cannot be listed: the credentials for AWS have expired; sign in again
      unchecked custom metrics cannot be listed: the credentials for AWS have expired; sign in again
      unchecked dimensions cannot be listed: the credentials for AWS have expired; sign in again
      unchecked mitigation actions cannot be listed: the credentials for AWS have expired; sign in again
      unchecked scheduled audits cannot be listed: the credentials for AWS have expired; sign in again
      unchecked security profiles cannot be listed: the credentials for AWS have expired; sign in again
      unchecked the audit configuration cannot be read: the credentials for AWS have expired; sign in again
      unchecked thing groups cannot be listed: the credentials for AWS have expired; sign in again
      unchecked aws_cloudcontrolapi_resource.custom_metric_battery: the credentials for AWS have expired; sign in again
      unchecked aws_cloudcontrolapi_resource.dimension_telemetry: the credentials for AWS have expired; sign in again
      unchecked aws_cloudcontrolapi_resource.security_profile_Gateways: the credentials for AWS have expired; sign in again
      unchecked aws_cloudcontrolapi_resource.security_profile_Sensors: the credentials for AWS have expired; sign in again
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      staging-us-east-1 0 of 4 resources compared with the account
      unchecked the credentials are of account 444455556666, and the stack of account 111122223333; name a profile with --profile"
    `);
  });

  test("a profile does not exist", async () => {
    const args = ["production", "--live", "--endpoint-url", world().url, "--profile", "nobody"];
    expect(await drift(args)).toMatchInlineSnapshot(`
      "exit code 1
      nothing could be compared, 2 unchecked
      production-eu-west-1 0 of 4 resources compared with the account
      unchecked with profile "nobody": there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile
      production-us-east-1 0 of 4 resources compared with the account
      unchecked with profile "nobody": there are no credentials for AWS; sign in, set AWS_PROFILE, or name a profile with --profile"
    `);
  });
});

describe("where a file is not as it should be", () => {
  test.each([
    [
      "a plan that ends in the middle",
      "--plan-json",
      "truncated.json",
      '"truncated.json": it is not JSON, or it was cut off; make it with `terraform show -json`',
    ],
    [
      "a plan that is something else",
      "--plan-json",
      "foreign.json",
      '"foreign.json": it is no output of Terraform; make it with `terraform show -json`',
    ],
    [
      "a plan that is no text",
      "--plan-json",
      "binary.json",
      '"binary.json": it is not JSON, or it was cut off; make it with `terraform show -json`',
    ],
    [
      "a plan of a newer version",
      "--plan-json",
      "newer-plan.json",
      '"newer-plan.json": it has format_version 2.0, which is newer than 1.x, the one that is understood',
    ],
    [
      "a plan that is not there",
      "--plan-json",
      "nowhere.json",
      'cannot read "nowhere.json": it does not exist',
    ],
    [
      "a plan of another stack",
      "--plan-json",
      "eu.json",
      '"eu.json" is of account 444455556666, eu-west-1, and the stack of account 444455556666, us-east-1',
    ],
    [
      "a state of a newer version",
      "--state-json",
      "newer-state.json",
      '"newer-state.json": it has format_version 2.0, which is newer than 1.x, the one that is understood',
    ],
    ["a state that is a plan", "--state-json", "us.json", '"us.json": it is a plan and no state'],
  ])("%s: the other stacks are compared", async (_, option, file, reason) => {
    const good = ["--plan-json", "production-eu-west-1=eu.json"];
    expect((await drift([...good, option, `production-us-east-1=${file}`])).split("\n")).toEqual([
      "exit code 1",
      "no drift in 4 resources compared, 2 unchecked",
      "production-eu-west-1 4 of 4 resources compared with a plan",
      "production-us-east-1 nothing to compare its 4 resources with",
      `unchecked ${reason}`,
      "staging-us-east-1 nothing to compare its 4 resources with",
      "unchecked there is no plan and no state of it",
    ]);
  });

  test("and the account tells the rest, where it is asked as well", async () => {
    const args = ["production-us-east-1", "--live", "--plan-json", "production-us-east-1=truncated.json"];
    expect(await drift(args, world().environment(PRODUCTION))).toMatchInlineSnapshot(`
      "exit code 1
      no drift in 4 resources compared, 1 unchecked
      production-us-east-1 4 of 4 resources compared with the account; of what exists, 4 of 4 declared (100 %)
      unchecked "truncated.json": it is not JSON, or it was cut off; make it with \`terraform show -json\`"
    `);
  });
});
