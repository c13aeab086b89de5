import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Finished } from "../support/child-process.ts";
import { stacksOf } from "../support/drift-project.ts";
import { findExecutable } from "../support/executable.ts";
import { at, listOf, parseJsonObject } from "../support/json.ts";
import { liveProject } from "../support/live-project.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { type StandingProject, standingProject, writeTexts } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { accessKeyOf } from "../support/world/call.ts";
import * as type from "../support/world/resource.ts";
import { stand } from "../support/world/stand.ts";
import { FAKE_ACCOUNT, type RunningWorld, startWorld } from "../support/world/start-world.ts";
import { BY_HAND, NIGHT, NIGHT_STACK, placeIn } from "./hands.ts";

/** The account itself, read by the program as it is shipped. */
const PRODUCTION = "444455556666";
const STAGING = "111122223333";

/** What makes the AWS SDK look nowhere but where a test says. */
const nowhere = (home: string): Readonly<Record<string, string>> => ({
  HOME: home,
  AWS_EC2_METADATA_DISABLED: "true",
});

function told({ stdout }: Finished): readonly string[] {
  return listOf(parseJsonObject(stdout)["findings"]).map(
    (finding) =>
      `${at(finding, "effect")} ${at(finding, "kind")} ${at(finding, "name")} ${at(finding, "property") ?? ""}`,
  );
}

describe("accounts, read by the program as it is shipped", () => {
  let folder = "";
  let aws: RunningWorld | undefined;
  const world = (): RunningWorld => {
    if (aws === undefined) throw new Error("there is no world");
    return aws;
  };
  const drift = (
    args: readonly string[],
    variables: Readonly<Record<string, string>> = {},
  ): Promise<Finished> => runPalisade(["drift", ...args], folder, { ...nowhere(folder), ...variables });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "palisade-live-"));
    await writeTexts(folder, {
      ...Object.fromEntries(Object.entries(liveProject()).map(([path, text]) => [path, String(text)])),
      ".aws/credentials": [PRODUCTION, STAGING]
        .map(
          (account) =>
            `[of-${account}]\naws_access_key_id = ${accessKeyOf(account)}\naws_secret_access_key = secret\n`,
        )
        .join("\n"),
    });
    aws = await startWorld();
    for (const stack of await stacksOf(liveProject())) stand(stack, aws.world);
  });
  afterEach(() => world().faults.clear());
  afterAll(async () => {
    await aws?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("takes credentials and the endpoint from the environment, and prints nothing of the SDK's", async () => {
    const { code, stdout, stderr } = await drift(["production", "--live"], world().environment(PRODUCTION));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("in sync: 8 resources compared");
  });

  test("takes a profile for each account from the configuration files", async () => {
    const profiles = [`production=of-${PRODUCTION}`, `staging=of-${STAGING}`].flatMap((each) => [
      "--profile",
      each,
    ]);
    const args = ["--live", "--endpoint-url", world().url, ...profiles];
    const { code, stdout, stderr } = await drift(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("in sync: 12 resources compared");
    const other = await drift(["staging", "--live", "--endpoint-url", world().url], {
      AWS_PROFILE: `of-${PRODUCTION}`,
    });
    expect([other.code, other.stderr]).toEqual([1, ""]);
    expect(other.stdout).toContain(`the credentials are of account ${PRODUCTION}`);
  });

  test("says what to do where there are no credentials", async () => {
    const { code, stdout, stderr } = await drift(["staging", "--live", "--endpoint-url", world().url]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("there are no credentials for AWS; sign in, set AWS_PROFILE");
  });

  test("compares what it can reach where half the regions cannot be reached", async () => {
    world().faults.add({ region: "eu-west-1", effect: { kind: "reset" } });
    const { code, stdout, stderr } = await drift(["production", "--live"], world().environment(PRODUCTION));
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/production-us-east-1 4 of 4 resources compared with the account/);
    expect(stdout).toContain("AWS cannot be reached for sts:GetCallerIdentity (ECONNRESET)");
  });

  test("makes only calls that get, list and describe, and leaves everything as it was", async () => {
    const region = world().world.region(PRODUCTION, "us-east-1");
    region.add(type.SECURITY_PROFILE, { SecurityProfileName: "Old" });
    const before = JSON.stringify(world().world.snapshot());
    const { code } = await drift(["--live", "--reconcile"], world().environment(PRODUCTION));
    expect(code).toBe(2);
    expect(JSON.stringify(world().world.snapshot())).toBe(before);
    expect(world().operations).toEqual([]);
    expect(world().calls.filter(({ operation }) => !/^(?:Get|List|Describe)[A-Z]/.test(operation))).toEqual(
      [],
    );
    region.remove(type.SECURITY_PROFILE, "Old");
  });
});

const search = findTerraform();
const motoServer = findExecutable("moto_server");
if ("missing" in search || motoServer === undefined)
  console.warn("SKIPPED: no applied stack is read: Terraform, its provider or moto_server is missing");

describe.skipIf("missing" in search || motoServer === undefined)("a stack that Terraform applied", () => {
  let project: StandingProject | undefined;

  beforeAll(async () => {
    if ("missing" in search) return;
    project = await standingProject({
      files: NIGHT,
      stack: NIGHT_STACK,
      terraform: search.found,
      moto: motoServer,
    });
    const applied = await project.module.apply(project.aws.url);
    if (!applied.succeeded) throw new Error(JSON.stringify(applied.messages));
  });
  afterAll(() => project?.remove());

  const started = (): StandingProject => {
    if (project === undefined) throw new Error("there is nothing to read");
    return project;
  };

  /** What is found live, alone or beside a plan. */
  const look = async (args: readonly string[] = []) => {
    const { aws, folder } = started();
    const variables = { ...nowhere(folder), ...aws.environment(FAKE_ACCOUNT) };
    const run = await runPalisade(["drift", "--live", "-f", "json", ...args], folder, variables);
    return {
      code: run.code,
      stderr: run.stderr,
      found: told(run),
      unchecked: parseJsonObject(run.stdout)["unchecked"],
    };
  };

  test("is in sync, in whatever order AWS answers", async () => {
    const { aws } = started();
    const inSync = { code: 0, stderr: "", found: [], unchecked: [] };
    expect(await look()).toEqual(inSync);
    aws.world.mode = SHUFFLED_WITH_DEFAULTS;
    expect(await look()).toEqual(inSync);
    aws.world.mode = AS_WRITTEN;
  });

  test("and somebody changed by hand is found before Terraform looked, and as absorbed once it did", async () => {
    const { aws, folder, module } = started();
    const write = async (): Promise<void> => {
      const { plan } = await module.plan(aws.url);
      await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
    };
    await write();
    for (const { doIt } of BY_HAND) doIt(placeIn(aws));
    expect(await look()).toMatchInlineSnapshot(`
      {
        "code": 2,
        "found": [
          "weaker changed Flooding Behaviors[Flood].Criteria.Value.Count",
          "weaker suppressed Silenced Behaviors[Denied].SuppressAlerts",
          "weaker unattached Detached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "weaker missing Deleted ",
          "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
        ],
        "stderr": "",
        "unchecked": [],
      }
    `);
    // The plan is older than what was done: it takes nothing of it for granted.
    expect((await look(["--plan-json", "plan.json"])).found).toMatchInlineSnapshot(`
      [
        "weaker changed Flooding Behaviors[Flood].Criteria.Value.Count",
        "weaker suppressed Silenced Behaviors[Denied].SuppressAlerts",
        "weaker unattached Detached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
        "weaker missing Deleted ",
        "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
      ]
    `);
    await module.apply(aws.url);
    await write();
    expect(await look(["--plan-json", "plan.json"])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "found": [
          "weaker absorbed Flooding Behaviors[Flood].Criteria.Value.Count",
          "weaker suppressed Silenced Behaviors[Denied].SuppressAlerts",
          "weaker unattached Detached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
        ],
        "stderr": "",
        "unchecked": [],
      }
    `);
  });
});
