import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { at, listOf } from "../support/json.ts";
import { limit } from "../support/limit.ts";
import { findTerraform } from "../support/terraform.ts";
import { prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { type RunningWorld, startWorld } from "../support/world/start-world.ts";
import { OWN_PROJECT, projectsUnderTest, stackName } from "./stacks-under-test.ts";

/**
 * The whole of `generated/`, applied by real Terraform to one world: every account and region of it, queues and all.
 * The hub of an account comes first, because the topics of its other regions send there.
 */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
const stacks = (projectsUnderTest()[0]?.stacks ?? []).map((declared) => ({
  name: stackName(declared),
  account: declared.account,
  region: declared.region,
  waitsForHub: declared.hub !== undefined && declared.hub !== declared.region,
}));
const DONE = { succeeded: true, messages: [] };

// A provider takes a core while it starts; most of what an apply does is waiting for queues.
const twoPlansAtOnce = limit(2);

describe.skipIf("missing" in search || motoServer === undefined)("generated/", () => {
  let aws: RunningWorld | undefined;
  const modules = new Map<string, TerraformModule>();

  beforeAll(async () => {
    if ("missing" in search || motoServer === undefined) return;
    const { found } = search;
    const starting = startWorld({ moto: motoServer });
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
    aws = await starting;
  });
  afterAll(async () => {
    await Promise.all([aws?.stop(), ...[...modules.values()].map((module) => module.remove())]);
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

  /** What a plan of each stack would change and what it warns of. */
  const plans = () =>
    Promise.all(
      stacks.map(({ name }) =>
        twoPlansAtOnce(async () => {
          const { plan, messages, succeeded } = await moduleOf(name).plan(world().url);
          const changes = listOf(plan?.["resource_changes"])
            .filter((change) => listOf(at(change, "change", "actions")).join() !== "no-op")
            .map((change) => String(at(change, "address")));
          return { name, succeeded, messages, changes };
        }),
      ),
    );
  const UNCHANGED = stacks.map(({ name }) => ({ name, succeeded: true, messages: [], changes: [] }));

  test("is applied, in every account and region", async () => {
    const apply = (name: string) => moduleOf(name).apply(world().url);
    const first = stacks.filter(({ waitsForHub }) => !waitsForHub).map(({ name }) => apply(name));
    const runs = await Promise.all(first);
    for (const { name, waitsForHub } of stacks) if (waitsForHub) runs.push(await apply(name));
    expect(runs).toEqual(stacks.map(() => DONE));
    expect(refused()).toEqual([]);
  });

  test("then has nothing left to do and nothing that drifted", async () => {
    expect(await plans()).toEqual(UNCHANGED);
  });

  test("and still has not, when AWS answers in another order and with its defaults", async () => {
    world().world.mode = SHUFFLED_WITH_DEFAULTS;
    expect(await plans()).toEqual(UNCHANGED);
    world().world.mode = AS_WRITTEN;
  });

  test("is destroyed without a trace", async () => {
    // The provider watches a queue for more than a minute after it deleted it; what is gone already is not watched.
    for (const { account, region } of stacks) world().world.region(account, region).set({ queues: {} });
    const runs = await Promise.all(stacks.map(({ name }) => moduleOf(name).destroy(world().url)));
    expect(runs).toEqual(stacks.map(() => DONE));
    expect(refused()).toEqual([]);
    expect(world().world.size).toBe(0);
  });
});
