import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { minimalSchema } from "../../compiler/catalog/cloudformation/minimal-schema.ts";
import { SECURITY_PROFILE as SHAPE } from "../../compiler/catalog/cloudformation/security-profile.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { createPatch, type PatchOperation } from "../../compiler/plan/patch/create-patch.ts";
import { updateOf, writable } from "../../compiler/plan/patch/update.ts";
import type { JsonObject } from "../../compiler/util/narrow-json.ts";
import { EDITS } from "../plan/patch/edits.ts";
import { findTerraform } from "../support/terraform.ts";
import { prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { AS_WRITTEN, SHUFFLED, SHUFFLED_WITH_DEFAULTS, WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { SECURITY_PROFILE } from "../support/world/resource.ts";
import { FAKE_ACCOUNT, type RunningWorld, startWorld } from "../support/world/start-world.ts";

/** The patches that the real provider sends, against ours; and what comes of them, against what we say before. */
const search = findTerraform();
const NAMES = Object.keys(EDITS);

describe.skipIf("missing" in search)("patches of the real provider", () => {
  const toStop: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const stop of toStop.splice(0)) await stop();
  });

  test.each([
    ["as written", AS_WRITTEN],
    ["in another order", SHUFFLED],
    ["with defaults", WITH_DEFAULTS],
    ["in another order, with defaults", SHUFFLED_WITH_DEFAULTS],
  ])("are ours, and do what we say, where AWS answers %s", async (_, mode) => {
    if ("missing" in search) return;
    const aws = await startWorld({ mode });
    toStop.push(aws.stop);
    const folder = await mkdtemp(join(tmpdir(), "palisade-patch-"));
    toStop.push(() => rm(folder, { recursive: true, force: true }));
    await writeStack(folder, "before");
    const module = await prepareModule(folder, search.found);
    toStop.push(module.remove);
    expect(await module.apply(aws.url)).toEqual({ succeeded: true, messages: [] });

    await writeStack(module.folder, "after");
    const said = await simulated(module, aws);
    const applied = aws.operations.length;
    await module.apply(aws.url);

    const sent = new Map(
      aws.operations.slice(applied).map(({ what, patch }) => [what.split(" ").at(-1), stepsIn(patch)]),
    );
    const region = aws.world.region(FAKE_ACCOUNT, "us-east-1");
    for (const name of NAMES) {
      const ours = said.get(name);
      const properties: JsonObject = JSON.parse(JSON.stringify(region.properties(SECURITY_PROFILE, name)));
      const live = writable(SHAPE, properties);
      // What cannot be made, or changes nothing, leaves no trace.
      expect([name, sent.get(name) ?? []]).toEqual([name, ours?.steps]);
      expect([name, live]).toEqual([name, ours?.after]);
    }
    expect(sent.size).toBeGreaterThan(20);
  });
});

interface Said {
  readonly steps: readonly PatchOperation[];
  readonly after: JsonObject;
}

/** By name, what the plan's own JSON lets us say before the apply. */
async function simulated(module: TerraformModule, aws: RunningWorld): Promise<ReadonlyMap<string, Said>> {
  const { plan } = await module.plan(aws.url);
  const stack = readPlanJson(JSON.stringify(plan));
  if ("problem" in stack) throw new Error(stack.problem);
  return new Map(
    [...stack.resources.values()].map((resource): [string, Said] => {
      if (resource.kind !== "cloud-control") throw new Error(`${resource.address} is typed`);
      const { recorded, properties } = resource;
      if (recorded === undefined || properties === undefined)
        throw new Error(`${resource.address} is not there`);
      const name = String(recorded["SecurityProfileName"]);
      const update = updateOf(resource);
      const asBefore = [name, { steps: [], after: writable(SHAPE, properties) }] satisfies [string, Said];
      if (update === undefined) return asBefore;
      const patch = createPatch(recorded, update.wanted);
      const { outcome } = update;
      if ("problem" in patch || "problem" in outcome) return asBefore;
      return [name, { steps: inOneOrder(patch.operations), after: outcome.properties }];
    }),
  );
}

function stepsIn(patch: string | undefined): readonly PatchOperation[] {
  const steps: readonly PatchOperation[] = JSON.parse(patch ?? "[]");
  return inOneOrder(steps);
}

/** The provider goes through the keys of objects in a random order, and through lists in theirs. */
function inOneOrder(steps: readonly PatchOperation[]): readonly PatchOperation[] {
  const place = ({ path }: PatchOperation) => path.replace(/\/\d+$/, "");
  return steps.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

async function writeStack(folder: string, side: "before" | "after"): Promise<void> {
  const resources = Object.entries(EDITS).map(([name, edit]) => {
    const state = { ...edit[side], SecurityProfileName: name };
    return [
      name,
      {
        type_name: SECURITY_PROFILE,
        desired_state: JSON.stringify(state).replace(/[$%]\{/g, (start) => `${start[0]}${start}`),
        schema: minimalSchema(SHAPE, []),
      },
    ];
  });
  const module = {
    terraform: { required_providers: { aws: { source: "hashicorp/aws" } }, backend: { local: {} } },
    provider: { aws: { region: "us-east-1" } },
    resource: { aws_cloudcontrolapi_resource: Object.fromEntries(resources) },
  };
  await writeFile(join(folder, "main.tf.json"), JSON.stringify(module));
}
