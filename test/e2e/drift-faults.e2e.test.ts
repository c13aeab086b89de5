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
const IN_EU = { region: "eu-west-1" } as const;

describe("where AWS does not answer as it should", () => {
  test("nothing is wrong", async () => {
    expect(await live()).toMatchInlineSnapshot();
  });

  test("it throttles a while: nothing is lost", async () => {
    expect(
      await live({ effect: { kind: "throttle", retryAfterSeconds: 0 }, times: 5 }),
    ).toMatchInlineSnapshot();
  });

  test("one service of a region throttles for ever", async () => {
    expect(
      await live({
        ...IN_EU,
        service: "cloudcontrolapi",
        effect: { kind: "throttle", retryAfterSeconds: 0 },
      }),
    ).toMatchInlineSnapshot();
  });

  test("a region answers with 5xx for a while, or for ever", async () => {
    expect(
      await live(
        { region: "us-east-1", effect: { kind: "error", status: 503, code: "ServiceUnavailable" }, times: 3 },
        { ...IN_EU, effect: { kind: "error", status: 500, code: "InternalFailure" } },
      ),
    ).toMatchInlineSnapshot();
  });

  test("a region cannot be reached", async () => {
    expect(await live({ ...IN_EU, effect: { kind: "reset" } })).toMatchInlineSnapshot();
  });

  test("a region hangs", async () => {
    const before = Date.now();
    expect(await live({ ...IN_EU, effect: { kind: "slow", milliseconds: 60_000 } })).toMatchInlineSnapshot();
    expect(Date.now() - before).toBeLessThan(30_000);
  });

  test("one call is denied", async () => {
    expect(
      await live({ ...IN_EU, operation: "ListThingGroups", effect: { kind: "access-denied" } }),
    ).toMatchInlineSnapshot();
  });

  test("one resource is denied", async () => {
    expect(
      await live({
        ...IN_EU,
        identifier: "Sensors",
        operation: "GetResource",
        effect: { kind: "access-denied" },
      }),
    ).toMatchInlineSnapshot();
  });

  test.each([
    ["half an answer", "truncated"],
    ["no JSON", "malformed"],
    ["a page of a hotel", "wrong-content-type"],
  ] as const)("%s", async (_, kind) => {
    expect(
      await live({ ...IN_EU, identifier: "Sensors", operation: "GetResource", effect: { kind } }),
    ).toMatchSnapshot();
  });

  test("drift is found all the same, and tells more than what is unchecked", async () => {
    const region = world().world.region(PRODUCTION, "us-east-1");
    const mute = (SuppressAlerts: boolean) =>
      region.changeBehavior("Sensors", "Flood", (behavior) => ({ ...behavior, SuppressAlerts }));
    mute(true);
    expect(await live({ ...IN_EU, effect: { kind: "reset" } })).toMatchInlineSnapshot();
    mute(false);
  });
});

describe("where the credentials are not as they should be", () => {
  const from = (variables: Readonly<Record<string, string>> = {}) =>
    drift(["--live", "--endpoint-url", world().url], variables);

  test("there are none", async () => {
    expect(await from()).toMatchInlineSnapshot();
  });

  test("they are of another account than one of the stacks", async () => {
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot();
  });

  test("they have expired", async () => {
    const effect = { kind: "error", status: 400, code: "ExpiredTokenException" } as const;
    world().faults.add({ service: "sts", effect });
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot();
  });

  test("they expire while the account is read", async () => {
    const effect = { kind: "error", status: 400, code: "ExpiredTokenException" } as const;
    world().faults.add({ ...IN_EU, service: "cloudcontrolapi", effect });
    expect(await from(world().environment(PRODUCTION))).toMatchInlineSnapshot();
  });

  test("a profile does not exist", async () => {
    const args = ["production", "--live", "--endpoint-url", world().url, "--profile", "nobody"];
    expect(await drift(args)).toMatchInlineSnapshot();
  });
});

describe("where a file is not as it should be", () => {
  test.each([
    ["a plan that ends in the middle", "--plan-json", "truncated.json"],
    ["a plan that is something else", "--plan-json", "foreign.json"],
    ["a plan that is no text", "--plan-json", "binary.json"],
    ["a plan of a newer version", "--plan-json", "newer-plan.json"],
    ["a plan that is not there", "--plan-json", "nowhere.json"],
    ["a plan of another stack", "--plan-json", "eu.json"],
    ["a state of a newer version", "--state-json", "newer-state.json"],
    ["a state that is a plan", "--state-json", "us.json"],
  ])("%s: the other stacks are compared", async (_, option, file) => {
    const good = ["--plan-json", "production-eu-west-1=eu.json"];
    expect(await drift([...good, option, `production-us-east-1=${file}`])).toMatchSnapshot();
  });

  test("and the account tells the rest, where it is asked as well", async () => {
    const args = ["production-us-east-1", "--live", "--plan-json", "production-us-east-1=truncated.json"];
    expect(await drift(args, world().environment(PRODUCTION))).toMatchInlineSnapshot();
  });
});
