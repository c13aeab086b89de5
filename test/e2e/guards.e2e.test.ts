import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startAwsEndpoint } from "../support/aws-endpoint.ts";
import { at, isObject, listOf, objectOf } from "../support/json.ts";
import {
  type CloudControlResource,
  cloudControl,
  ofType,
  readPlannedStack,
} from "../support/planned-stack.ts";
import { findTerraform } from "../support/terraform.ts";
import { type PlanRun, prepareModule, type TerraformModule } from "../support/terraform-module.ts";
import { stateWith } from "../support/terraform-state.ts";
import { projectsUnderTest, stackName } from "./stacks-under-test.ts";

/** What Terraform itself holds against a wrong account and against drift, in the stack that has everything. */
const search = findTerraform();
const project = projectsUnderTest().find(({ title }) => title.endsWith("everything"));
const declared = project?.stacks[0];

describe.skipIf("missing" in search)("a generated stack", () => {
  let module: TerraformModule | undefined;

  beforeAll(async () => {
    if ("missing" in search || project === undefined || declared === undefined) return;
    module = await prepareModule(join(await project.generated(), stackName(declared)), search.found);
  });
  afterAll(() => module?.remove());

  const plan = async (account: string | undefined, ...options: readonly string[]): Promise<PlanRun> => {
    if (module === undefined || account === undefined) throw new Error("there is no module to plan");
    const endpoint = await startAwsEndpoint(account);
    try {
      return await module.plan(endpoint.url, ...options);
    } finally {
      await endpoint.close();
    }
  };

  test("refuses to run against another account", async () => {
    const run = await plan("999900001111");
    expect(run.succeeded).toBe(false);
    expect(run.messages).toMatchObject([
      { severity: "error", summary: expect.stringMatching(/^AWS account ID not allowed: 999900001111/) },
    ]);
  });

  test("warns by name of what drifted, and of nothing else", async () => {
    const first = await plan(declared?.account);
    if (first.plan === undefined || module === undefined) throw new Error("there is no plan to start from");
    const stack = readPlannedStack(first.plan);
    const resources = typeNames(ofType(stack, "aws_cloudcontrolapi_resource")).flatMap((typeName) =>
      cloudControl(stack, typeName),
    );
    const live = resources.map((resource) => ({ resource, properties: asAwsReturns(resource) }));
    const state = live.map((entry) =>
      entry.resource.desired["SecurityProfileName"] === "Limits"
        ? { ...entry, properties: withoutAlarmThreshold(entry.properties) }
        : entry,
    );
    await writeFile(join(module.folder, "terraform.tfstate"), stateWith(state));

    const second = await plan(declared?.account, "-refresh=false");
    const warnings = second.messages.filter(({ summary }) => summary === "Check block assertion failed");
    expect(warnings.map(({ detail }) => detail)).toEqual([expect.stringContaining("Limits")]);
    const failed = listOf(second.plan?.["checks"]).filter((check) => at(check, "status") === "fail");
    const passed = listOf(second.plan?.["checks"]).filter((check) => at(check, "status") === "pass");
    expect([failed.length, passed.length]).toEqual([1, resources.length - 1]);
    // Drift is shown and not changed: Terraform itself sees none.
    const changed = listOf(second.plan?.["resource_changes"])
      .filter((change) => at(change, "type") === "aws_cloudcontrolapi_resource")
      .filter((change) => at(change, "change", "actions", 0) !== "no-op");
    expect(changed.map((change) => at(change, "address"))).toEqual([]);
  });
});

function typeNames(resources: readonly { readonly values: unknown }[]): readonly string[] {
  return [...new Set(resources.map(({ values }) => String(at(values, "type_name"))))];
}

/** The same properties in another order, with read-only ones and AWS's own defaults, without write-only ones. */
function asAwsReturns(resource: CloudControlResource): unknown {
  const { Document: _, ...readable } = resource.desired;
  return { Arn: "arn:aws:iot:us-east-1:111122223333:thing", ...objectOf(inAnotherOrder(readable)) };
}

function inAnotherOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAnotherOrder).reverse();
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, inAnotherOrder(item)] as const);
  const defaults =
    value["Metric"] === undefined || value["Name"] === undefined ? {} : { SuppressAlerts: false };
  return { ...defaults, ...Object.fromEntries(entries.reverse()) };
}

/** Somebody set another number in the console. */
function withoutAlarmThreshold(properties: unknown): unknown {
  const text = JSON.stringify(properties);
  const changed = text.replace(/"Count":"500"/, '"Count":"99999"');
  expect(changed).not.toBe(text);
  return JSON.parse(changed);
}
