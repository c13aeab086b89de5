import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { at, listOf, parseJsonObject } from "../support/json.ts";
import { runPalisade } from "../support/palisade-command.ts";
import { type StandingProject, standingProject } from "../support/standing-project.ts";
import { findTerraform } from "../support/terraform.ts";
import { FAKE_ACCOUNT } from "../support/world/start-world.ts";

/** A stack of a thousand profiles: real Terraform applies it and plans it, and three needles are found in it. */
const search = findTerraform();
if ("missing" in search)
  console.warn("SKIPPED: no thousand profiles are applied: Terraform or its provider is missing");

const STACK = "large-us-east-1";
const COUNT = 1_000;
const NAMES = Array.from({ length: COUNT }, (_, index) => `Profile${String(index).padStart(4, "0")}`);

const PROJECT = `version: 1
deployments:
  large: { account: "${FAKE_ACCOUNT}", regions: [us-east-1] }
`;

/** Each profile watches a group of its own, which exists: AWS attaches no more than five to one target. */
const POLICIES = [
  "version: 1",
  "thingGroups:",
  ...NAMES.map((name) => `  Group${name}: { existing: true }`),
  "securityProfiles:",
  ...NAMES.flatMap((name) => [
    `  ${name}:`,
    `    targets: [{ thingGroup: Group${name} }]`,
    "    behaviors:",
    "      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }",
    "      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }",
  ]),
  "",
].join("\n");

describe.skipIf("missing" in search)("a stack of 1 000 profiles", () => {
  let project: StandingProject | undefined;

  beforeAll(async () => {
    if ("missing" in search) return;
    const files = { "palisade.yaml": PROJECT, "policies/large.yaml": POLICIES };
    project = await standingProject({ files, stack: STACK, terraform: search.found });
    const applied = await project.module.apply(project.aws.url, "-parallelism=50");
    if (!applied.succeeded) throw new Error(JSON.stringify(applied.messages.slice(0, 3)));
  });
  afterAll(() => project?.remove());

  test("three changes by hand are found, and nothing else", async () => {
    if (project === undefined) throw new Error("nothing was applied");
    const { aws, folder, module } = project;
    const region = aws.world.region(FAKE_ACCOUNT, "us-east-1");
    region.changeBehavior("Profile0007", "Flood", (behavior) => ({ ...behavior, SuppressAlerts: true }));
    region.changeBehavior("Profile0500", "Denied", (behavior) => ({
      ...behavior,
      Criteria: { ...Object(behavior["Criteria"]), Value: { Count: "5000" } },
    }));
    const target = listOf(region.properties("AWS::IoT::SecurityProfile", "Profile0999")["TargetArns"])[0];
    region.detachTarget("Profile0999", String(target));
    const { plan } = await module.plan(aws.url, "-parallelism=50");
    const changes = listOf(plan?.["resource_changes"]);
    expect(changes).toHaveLength(COUNT);
    expect(changes.every((change) => listOf(at(change, "change", "actions")).join() === "no-op")).toBe(true);
    await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
    const { code, stdout, stderr } = await runPalisade(
      ["drift", "--plan-json", "plan.json", "-f", "json"],
      folder,
    );
    const report = parseJsonObject(stdout);
    const found = listOf(report["findings"]).map((finding) =>
      ["effect", "kind", "name", "property"].map((name) => at(finding, name)).join(" "),
    );
    expect([code, stderr, found, report["unchecked"]]).toEqual([
      2,
      "",
      [
        "weaker suppressed Profile0007 Behaviors[Flood].SuppressAlerts",
        "weaker changed Profile0500 Behaviors[Denied].Criteria.Value.Count",
        `weaker unattached Profile0999 TargetArns[${String(target)}]`,
      ],
      [],
    ]);
  });
});
