import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { minimalSchema } from "../../compiler/catalog/cloudformation/minimal-schema.ts";
import { SECURITY_PROFILE as SHAPE } from "../../compiler/catalog/cloudformation/security-profile.ts";
import { differences } from "../../compiler/drift/properties/differences.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { scopeOf } from "../../compiler/drift/scope.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { createPatch, type PatchOperation } from "../../compiler/plan/patch/create-patch.ts";
import { updateOf, writable } from "../../compiler/plan/patch/update.ts";
import { wrongPatch } from "../../compiler/plan/warnings/wrong-patch.ts";
import type { JsonObject } from "../../compiler/util/narrow-json.ts";
import { EDITS } from "../plan/patch/edits.ts";
import { stackOf } from "../support/ir-builder.ts";
import { findTerraform } from "../support/terraform.ts";
import { prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { SECURITY_PROFILE } from "../support/world/resource.ts";
import { FAKE_ACCOUNT, type RunningWorld, startWorld } from "../support/world/start-world.ts";

/** The patches that the real provider sends, against ours; and what comes of them, against what we say before. */
const search = findTerraform();
if ("missing" in search) console.warn(`SKIPPED: the patches of the real provider: ${search.missing}`);
const NAMES = Object.keys(EDITS);

describe.skipIf("missing" in search)("patches of the real provider", () => {
  const toStop: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const stop of toStop.splice(0)) await stop();
  });

  test.each([
    ["as written", AS_WRITTEN, false],
    ["in another order, with defaults", SHUFFLED_WITH_DEFAULTS, true],
  ])("are ours, and do what we say, where AWS answers %s", async (_, mode, goesWrong) => {
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
    const before = standing(aws);
    const applied = aws.operations.length;
    await module.apply(aws.url);

    const sent = new Map(
      aws.operations.slice(applied).map(({ what, patch }) => [what.split(" ").at(-1), stepsIn(patch)]),
    );
    const after = standing(aws);
    for (const name of NAMES) {
      const ours = said.get(name);
      // What cannot be made, or changes nothing, leaves no trace.
      expect([name, sent.get(name) ?? []]).toEqual([name, ours?.steps]);
      expect([name, after.get(name)]).toEqual([name, ours?.after ?? before.get(name)]);
    }
    expect(sent.size).toBeGreaterThan(20);

    const wrong = NAMES.filter((name) => {
      const wanted = { ...EDITS[name]?.after, SecurityProfileName: name };
      return differences(SHAPE, wanted, after.get(name) ?? {}).length > 0;
    });
    expect(NAMES.filter((name) => said.get(name)?.isWarnedOf)).toEqual(wrong);
    expect(wrong.length > 0).toBe(goesWrong);
  });
});

interface Said {
  readonly steps: readonly PatchOperation[];
  /** Undefined where things stay as they are. */
  readonly after: JsonObject | undefined;
  readonly isWarnedOf: boolean;
}

/** What stands in the world, by name. */
function standing(aws: RunningWorld): ReadonlyMap<string, JsonObject> {
  const region = aws.world.region(FAKE_ACCOUNT, "us-east-1");
  return new Map(
    NAMES.map((name) => {
      const properties: JsonObject = JSON.parse(JSON.stringify(region.properties(SECURITY_PROFILE, name)));
      return [name, writable(SHAPE, properties)];
    }),
  );
}

/** By name, what the plan's own JSON lets us say before the apply. */
async function simulated(module: TerraformModule, aws: RunningWorld): Promise<ReadonlyMap<string, Said>> {
  const { plan } = await module.plan(aws.url);
  const stack = readPlanJson(JSON.stringify(plan));
  if ("problem" in stack) throw new Error(stack.problem);
  const nothing = stackOf([]);
  const scope = scopeOf(nothing, terraformModule(nothing), stack);
  return new Map(
    [...stack.resources.values()].map((resource): [string, Said] => {
      if (resource.kind !== "cloud-control") throw new Error(`${resource.address} is typed`);
      const { recorded } = resource;
      if (recorded === undefined) throw new Error(`${resource.address} is not recorded`);
      const name = String(recorded["SecurityProfileName"]);
      const update = updateOf(resource);
      const isWarnedOf = wrongPatch(resource, scope).length > 0;
      const asBefore: [string, Said] = [name, { steps: [], after: undefined, isWarnedOf }];
      if (update === undefined) return asBefore;
      const patch = createPatch(recorded, update.wanted);
      const { outcome } = update;
      if ("problem" in patch || "problem" in outcome) return asBefore;
      return [name, { steps: inOneOrder(patch.operations), after: outcome.properties, isWarnedOf }];
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
