import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findExecutable } from "../support/executable.ts";
import { at, listOf, parseJsonObject } from "../support/json.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { type StandingProject, standingProject } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";
import { BY_HAND, NIGHT, NIGHT_STACK, placeIn } from "./hands.ts";

/** A stack that real Terraform applied, and that somebody changes by hand: what Terraform says of it, and what Palisade does. */
const search = findTerraform();
const motoServer = findExecutable("moto_server");
describe.skipIf("missing" in search || motoServer === undefined)("a stack that is changed by hand", () => {
  let project: StandingProject | undefined;

  beforeAll(async () => {
    if ("missing" in search) return;
    project = await standingProject({
      files: NIGHT,
      stack: NIGHT_STACK,
      terraform: search.found,
      moto: motoServer,
    });
  });
  afterAll(() => project?.remove());

  const started = (): StandingProject => {
    if (project === undefined) throw new Error("there is nothing to apply to");
    return project;
  };

  /** What Terraform's plan would do, and what `palisade drift` finds in that plan. */
  const look = async () => {
    const { aws, folder, module } = started();
    const { plan } = await module.plan(aws.url);
    await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
    const args = ["--plan-json", "plan.json"];
    const { code, stdout, stderr } = await runPalisade(["drift", ...args, "-f", "json"], folder);
    const report = parseJsonObject(stdout);
    return {
      code,
      stderr,
      terraform: listOf(plan?.["resource_changes"])
        .filter((change) => listOf(at(change, "change", "actions")).join() !== "no-op")
        .map(
          (change) => `${listOf(at(change, "change", "actions")).join()} ${String(at(change, "address"))}`,
        ),
      palisade: listOf(report["findings"]).map(
        (finding) =>
          `${at(finding, "effect")} ${at(finding, "kind")} ${at(finding, "name")} ${at(finding, "property") ?? ""}`,
      ),
      unchecked: report["unchecked"],
    };
  };

  test("is in sync once it is applied, in whatever order AWS answers", async () => {
    const { aws, module } = started();
    expect(await module.apply(aws.url)).toEqual({ succeeded: true, messages: [] });
    const inSync = { code: 0, stderr: "", terraform: [], palisade: [], unchecked: [] };
    expect(await look()).toEqual(inSync);
    aws.world.mode = SHUFFLED_WITH_DEFAULTS;
    expect(await look()).toEqual(inSync);
    aws.world.mode = AS_WRITTEN;
  });

  test("Terraform sees what was deleted, Palisade all of it", async () => {
    const region = placeIn(started().aws);
    for (const { doIt } of BY_HAND) doIt(region);
    expect(await look()).toMatchInlineSnapshot(`
      {
        "code": 2,
        "palisade": [
          "weaker changed Flooding Behaviors[Flood].Criteria.Value.Count",
          "weaker suppressed Silenced Behaviors[Denied].SuppressAlerts",
          "weaker unattached Detached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "weaker missing Deleted ",
          "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
        ],
        "stderr": "",
        "terraform": [
          "create aws_cloudcontrolapi_resource.security_profile_Deleted",
        ],
        "unchecked": [],
      }
    `);
  });

  test("an apply brings back what was deleted and takes the rest for granted, and still it is found", async () => {
    const { aws, folder, module } = started();
    await module.apply(aws.url);
    expect(await look()).toMatchInlineSnapshot(`
      {
        "code": 2,
        "palisade": [
          "weaker absorbed Flooding Behaviors[Flood].Criteria.Value.Count",
          "weaker suppressed Silenced Behaviors[Denied].SuppressAlerts",
          "weaker unattached Detached TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things]",
          "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
        ],
        "stderr": "",
        "terraform": [],
        "unchecked": [],
      }
    `);
    const shown = await runPalisade(["drift", "--plan-json", "plan.json"], folder);
    expect([shown.code, shown.stderr]).toEqual([2, ""]);
    expect(shown.stdout).toMatchInlineSnapshot(`
      "4 weaker

      night-us-east-1 22 of 22 resources compared with a plan
        weaker absorbed security profile Flooding policies/night.yaml:11
          Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
          policy: alarms when any thing sends more than 100 messages in 5 minutes
          there:  alarms when any thing sends more than 99999 messages in 5 minutes
          more messages pass without an alarm; Terraform plans no change for this
        weaker suppressed security profile Silenced policies/night.yaml:17
          Behaviors[Denied].SuppressAlerts: false → true
          policy: alarms when any thing has more than 5 authorization failures in 5 minutes
          there:  alarms when any thing has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
          its alarms are recorded, but nobody is told; Terraform plans no change for this
        weaker unattached security profile Detached policies/night.yaml:18
          TargetArns[arn:aws:iot:us-east-1:123456789012:all/registered-things] is gone
          policy: watches any registered thing or a thing in \`Sensors\` for 1 behaviour, sends alerts to \`alerts\`
          there:  watches a thing in \`Sensors\` for 1 behaviour, sends alerts to \`alerts\`
          its things are not watched any more; Terraform plans no change for this
        weaker suppressed audit configuration 123456789012 policies/night.yaml:28
          AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled: true → false
          policy: 2 of 17 audit checks on, results go to \`alerts\`
          there:  1 of 17 audit checks on, results go to \`alerts\`
          what it finds is not found any more; Terraform plans no change for this
      "
    `);
  });

  test("what --reconcile prints brings it back", async () => {
    const { aws, folder, module } = started();
    const args = ["drift", "--plan-json", "plan.json", "--reconcile", "-f", "json"];
    const report = parseJsonObject((await runPalisade(args, folder)).stdout);
    const replaced = listOf(report["findings"]).flatMap((finding) => {
      const command = String(at(finding, "reconcile", "command") ?? "");
      return /^terraform apply (-replace=\S+)$/.exec(command)?.[1] ?? [];
    });
    expect([...new Set(replaced)].sort()).toMatchInlineSnapshot(`
      [
        "-replace=aws_cloudcontrolapi_resource.security_profile_Detached",
        "-replace=aws_cloudcontrolapi_resource.security_profile_Flooding",
        "-replace=aws_cloudcontrolapi_resource.security_profile_Silenced",
      ]
    `);
    expect((await module.apply(aws.url, ...new Set(replaced))).succeeded).toBe(true);
    expect((await look()).palisade).toMatchInlineSnapshot(`
      [
        "weaker suppressed 123456789012 AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled",
      ]
    `);
  });
});
