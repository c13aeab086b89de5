import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { at, type JsonObject, listOf, parseJsonObject } from "../support/json.ts";
import { limit } from "../support/limit.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { findTerraform } from "../support/terraform.ts";
import { type ApplyRun, prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { authorization, type Caller } from "../support/world/client.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";
import { OWN_PROJECT, projectsUnderTest, stackName } from "./stacks-under-test.ts";

/**
 * The whole of `generated/`, applied by real Terraform to one world: every account and region of it, queues and all.
 */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
const stacks = (projectsUnderTest()[0]?.stacks ?? [])
  .map((declared) => ({
    name: stackName(declared),
    account: declared.account,
    region: declared.region,
    /** The stack that comes first, because the topics of this one send to its queues. */
    hub:
      declared.hub === undefined || declared.hub === declared.region
        ? undefined
        : `${declared.deployment}-${declared.hub}`,
  }))
  .toSorted((one, other) => Number(one.hub !== undefined) - Number(other.hub !== undefined));
if ("missing" in search || motoServer === undefined) {
  console.warn("SKIPPED: generated/ is not applied: Terraform, its provider or moto_server is missing");
}
const DONE = { succeeded: true, messages: [] };

// A provider takes a core while it starts; most of what an apply does is waiting for queues.
const twoPlansAtOnce = limit(2);

describe.skipIf("missing" in search || motoServer === undefined)("generated/", () => {
  let aws: RunningWorld | undefined;
  const modules = new Map<string, TerraformModule>();
  let scratch = "";

  beforeAll(async () => {
    if ("missing" in search || motoServer === undefined) return;
    const { found } = search;
    scratch = await mkdtemp(join(tmpdir(), "palisade-generated-"));
    // Kept at once, so that it is stopped even where a module cannot be prepared.
    const starting = startWorld({ moto: motoServer }).then((started) => {
      aws = started;
      return started;
    });
    const prepare = limit(2);
    await Promise.all(
      stacks.map(({ name, account }) =>
        prepare(async () => {
          const folder = join(OWN_PROJECT, "generated", name);
          const { environment } = await starting;
          modules.set(name, await prepareModule(folder, found, environment(account)));
        }),
      ),
    );
  });
  afterAll(async () => {
    await Promise.all([
      aws?.stop(),
      ...[...modules.values()].map((module) => module.remove()),
      scratch === "" ? undefined : rm(scratch, { recursive: true, force: true }),
    ]);
  });

  const world = (): RunningWorld => {
    if (aws === undefined) throw new Error("there is no world");
    return aws;
  };
  const moduleOf = (name: string): TerraformModule => {
    const module = modules.get(name);
    if (module === undefined) throw new Error(`nobody prepared ${name}`);
    return module;
  };

  const refused = () => world().operations.filter(({ refusedBecause }) => refusedBecause);

  /** What a plan of a stack would change and what it warns of. */
  const planOf = (name: string) =>
    twoPlansAtOnce(async () => {
      const { plan, messages, succeeded } = await moduleOf(name).plan(world().url);
      const changes = listOf(plan?.["resource_changes"])
        .filter((change) => listOf(at(change, "change", "actions")).join() !== "no-op")
        .map((change) => String(at(change, "address")));
      if (plan !== undefined) lastPlans.set(name, plan);
      return { name, succeeded, messages, changes };
    });
  const lastPlans = new Map<string, JsonObject>();
  const UNCHANGED = stacks.map(({ name }) => ({ name, succeeded: true, messages: [], changes: [] }));

  /** What `palisade drift` says of the last plans, or of the states that they begin with. */
  const drift = async (option: "--plan-json" | "--state-json") => {
    const inputs = stacks.map(async ({ name }) => {
      const plan = lastPlans.get(name);
      const file = join(scratch, `${name}.json`);
      await writeFile(file, JSON.stringify(option === "--plan-json" ? plan : at(plan, "prior_state")));
      return [option, `${name}=${file}`];
    });
    const args = ["drift", ...(await Promise.all(inputs)).flat(), "-f", "json"];
    const { code, stdout, stderr } = await runPalisade(args, OWN_PROJECT);
    const { findings, unchecked } = parseJsonObject(stdout);
    return { code, stderr, findings, unchecked };
  };
  const IN_SYNC = { code: 0, stderr: "", findings: [], unchecked: [] };

  test("is applied in every account and region, and then has nothing left to do", async () => {
    const applied = new Map<string, Promise<ApplyRun>>();
    for (const { name, hub } of stacks) {
      const earlier = hub === undefined ? undefined : applied.get(hub);
      applied.set(
        name,
        (earlier ?? Promise.resolve()).then(() => moduleOf(name).apply(world().url)),
      );
    }
    const plans = stacks.map(async ({ name }) => {
      expect([name, await applied.get(name)]).toEqual([name, DONE]);
      return planOf(name);
    });
    expect(await Promise.all(plans)).toEqual(UNCHANGED);
    expect(refused()).toEqual([]);
  });

  test("keeps accounts and regions apart in what moto has as well", async () => {
    for (const { account, region } of stacks) {
      const topics = await listTopics({ url: world().url, account, region });
      expect(topics).not.toEqual([]);
      for (const arn of topics) expect(arn).toContain(`arn:aws:sns:${region}:${account}:`);
    }
  });

  test("is in sync by its plans and by its states", async () => {
    expect(await drift("--plan-json")).toEqual(IN_SYNC);
    expect(await drift("--state-json")).toEqual(IN_SYNC);
  });

  test("still has nothing to do, and no drift, when AWS answers in another order and with its defaults", async () => {
    world().world.mode = SHUFFLED_WITH_DEFAULTS;
    expect(await Promise.all(stacks.map(({ name }) => planOf(name)))).toEqual(UNCHANGED);
    expect(await drift("--plan-json")).toEqual(IN_SYNC);
    expect(await drift("--state-json")).toEqual(IN_SYNC);
  });

  test("is told of what somebody changed by hand", async () => {
    const { name, account, region } = stacks[0] ?? { name: "", account: "", region: "" };
    world().world.region(account, region).switchCheck("LOGGING_DISABLED_CHECK", false);
    const { changes, messages } = await planOf(name);
    // Terraform would do nothing about it; the check of the stack says so.
    expect(changes).toEqual([]);
    const told =
      "These differ in AWS: AuditCheckConfigurations.LoggingDisabledCheck.Enabled. Terraform plans no change for this.";
    expect(messages.map(({ severity, detail }) => [severity, detail])).toEqual([
      ["warning", expect.stringContaining(told)],
    ]);
    world().world.region(account, region).switchCheck("LOGGING_DISABLED_CHECK", true);
  });

  test("is destroyed without a trace", async () => {
    world().world.mode = AS_WRITTEN;
    // The provider watches a queue for more than a minute after it deleted it; what is gone already is not watched.
    for (const { account, region } of stacks) world().world.region(account, region).set({ queues: {} });
    const destroyed = stacks.map(({ name }) => moduleOf(name).destroy(world().url, "-refresh=false"));
    expect(await Promise.all(destroyed)).toEqual(stacks.map(() => DONE));
    expect(refused()).toEqual([]);
    expect(world().world.size).toBe(0);
  });
});

async function listTopics(caller: Caller): Promise<readonly string[]> {
  const response = await fetch(caller.url, {
    method: "POST",
    headers: {
      authorization: authorization(caller, "sns"),
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "Action=ListTopics&Version=2010-03-31",
  });
  return [...(await response.text()).matchAll(/<TopicArn>([^<]+)</g)].map(([, arn = ""]) => arn);
}
