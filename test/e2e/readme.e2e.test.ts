import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startAwsEndpoint } from "../support/aws-endpoint.ts";
import { at, type JsonObject, listOf, parseJsonObject } from "../support/json.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { findTerraform } from "../support/terraform.ts";
import { prepareModule } from "../support/terraform-module.ts";
import { OWN_PROJECT } from "./stacks-under-test.ts";

/** The README shows a policy, its project and the plan that it becomes. Here it becomes it. */
const README = readFileSync(join(OWN_PROJECT, "README.md"), "utf8");
const [policy = "", project = ""] = [...README.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]);
const PLAN = /```text\n([\s\S]*?Plan: [\s\S]*?)```/.exec(README)?.[1] ?? "";
const search = findTerraform();

describe.skipIf("missing" in search)("the plan in the README", () => {
  let folder = "";
  let changes: readonly unknown[] = [];

  beforeAll(async () => {
    if ("missing" in search) return;
    folder = await mkdtemp(join(tmpdir(), "palisade-readme-"));
    await mkdir(join(folder, "policies"));
    await writeFile(join(folder, "palisade.yaml"), project);
    await writeFile(join(folder, "policies/sensors.yaml"), policy);
    expect(await runPalisade(["compile"], folder)).toMatchObject({ code: 0 });
    const module = await prepareModule(join(folder, "generated/production-eu-west-1"), search.found);
    const endpoint = await startAwsEndpoint("111122223333");
    try {
      changes = listOf((await module.plan(endpoint.url)).plan?.["resource_changes"]);
    } finally {
      await endpoint.close();
      await module.remove();
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("counts what is really planned", () => {
    expect(PLAN).toContain(`Plan: ${changes.length} to add, 0 to change, 0 to destroy.`);
  });

  test("names resources that are really planned", () => {
    const quoted = [...PLAN.matchAll(/# (\S+) will be created/g)].map((match) => match[1]);
    expect(quoted.length).toBeGreaterThan(3);
    expect(changes.map((change) => at(change, "address"))).toEqual(expect.arrayContaining(quoted));
  });

  test("shows the profile as it is really planned", () => {
    const profile = changes.find((change) =>
      String(at(change, "address")).endsWith("security_profile_Sensors"),
    );
    const desired: JsonObject = parseJsonObject(String(at(profile, "change", "after", "desired_state")));
    expect(at(desired, "Behaviors", 0)).toMatchObject({
      Name: "Exfiltration",
      Criteria: {
        ComparisonOperator: "less-than-equals",
        ConsecutiveDatapointsToAlarm: 2,
        Value: { Count: "100" },
      },
    });
    const lines = PLAN.split("\n").map((line) => line.replace(/^[\s+]+/, ""));
    for (const [key, value] of [
      ["AlertTargetArn", at(desired, "AlertTargets", "SNS", "AlertTargetArn")],
      ["RoleArn", at(desired, "AlertTargets", "SNS", "RoleArn")],
      ["ComparisonOperator", "less-than-equals"],
      ["Count", "100"],
    ]) {
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^${key}\\s+= "${value}"$`)));
    }
  });
});
