import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { appliedStack } from "../support/applied-stack.ts";
import { stacksOf } from "../support/drift-project.ts";
import { PLANNED_FILES, type PlannedProject, PROFILE, plannedProject } from "../support/plan-command.ts";
import type { Ended } from "../support/run-command-line.ts";
import { SECURITY_PROFILE } from "../support/world/resource.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";

const ACCOUNT = "111122223333";

let project: PlannedProject;
let aws: RunningWorld;
/** Of staging, in which nothing but the profile is missing. */
let creating = "";
let properties: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  project = await plannedProject();
  aws = await startWorld();
  const stack = (await stacksOf(PLANNED_FILES)).find(({ name }) => name === "staging-us-east-1");
  if (stack === undefined) throw new Error("there is no staging");
  const applied = appliedStack(stack);
  const { values } = applied.entries.find(({ address }) => address === PROFILE) ?? {};
  const { properties: _, ...after } = values ?? {};
  properties = JSON.parse(String(after["desired_state"]));
  creating = applied.without(PROFILE).plan([
    {
      address: PROFILE,
      actions: ["create"],
      before: null,
      after,
      more: { after_unknown: { properties: true } },
    },
  ]);
});
afterAll(() => aws.stop());
afterEach(() => {
  vi.unstubAllEnvs();
  aws.faults.clear();
});

/** Plans with the credentials of an account. */
function plan(account: string, ...args: readonly string[]): Promise<Ended> {
  for (const [name, value] of Object.entries(aws.environment(account))) vi.stubEnv(name, value);
  vi.stubEnv("AWS_ENDPOINT_URL", "");
  const files = { "plan.json": creating };
  const more = ["--live", "--endpoint-url", aws.url, "--plan-json", "staging-us-east-1=plan.json"];
  return project.plan(["staging", ...more, ...args], { files });
}

describe("what is to be created", () => {
  test("is looked up in the account", async () => {
    const ended = await plan(ACCOUNT, "--strict");
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(ended.stdout).not.toContain("warning");
  });

  test("and is there already: a warning, and a reason to refuse", async () => {
    const region = aws.world.region(ACCOUNT, "us-east-1");
    region.add(SECURITY_PROFILE, properties);
    const ended = await plan(ACCOUNT);
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(ended.stdout).toContain("security profile Sensors is to be created, and is there already");
    expect((await plan(ACCOUNT, "--strict")).exitCode).toBe(1);
    region.remove(SECURITY_PROFILE, "Sensors");
  });

  test.each([
    ["of another account", "444455556666", () => undefined, "444455556666"],
    [
      "that may not read it",
      ACCOUNT,
      () => aws.faults.add({ operation: "GetResource", effect: { kind: "access-denied" } }),
      "AWS denies cloudcontrolapi:GetResource",
    ],
  ])("is unchecked with credentials %s, which only --strict refuses", async (_, account, befall, reason) => {
    befall();
    const ended = await plan(account);
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(ended.stdout).toContain("1 unchecked");
    expect(ended.stdout).toContain(reason);
    expect((await plan(account, "--strict")).exitCode).toBe(1);
  });

  test("is not looked up where nobody wants it, which is no reason to refuse", async () => {
    const before = aws.calls.length;
    const ended = await plan(ACCOUNT, "--no-live", "--strict");
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toContain("was not asked; --live asks the account");
    expect(aws.calls.length).toBe(before);
  });
});
