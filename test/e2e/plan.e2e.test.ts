import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { NOT_ASKED, uncheckedOf, warningsOf } from "../../compiler/plan/warnings/warnings.ts";
import { stacksOf } from "../support/drift-project.ts";
import { filesBelow } from "../support/files-below.ts";
import { findTerraform, type Terraform } from "../support/terraform.ts";
import type { Declared } from "./declared-policies.ts";
import * as alerts from "./expectations/alerts.ts";
import * as audit from "./expectations/audit.ts";
import * as groups from "./expectations/groups.ts";
import * as actions from "./expectations/mitigation-actions.ts";
import * as module from "./expectations/module.ts";
import { expectOrder } from "./expectations/order.ts";
import * as profiles from "./expectations/profiles.ts";
import * as watch from "./expectations/watch.ts";
import {
  type PlanUnderTest,
  type ProjectUnderTest,
  planStack,
  projectsUnderTest,
  stackFolders,
  stackName,
} from "./stacks-under-test.ts";

const search = findTerraform();
const projects = projectsUnderTest();

if ("missing" in search) {
  for (const stack of projects.flatMap((project) => project.stacks)) {
    console.warn(`SKIPPED: the plan of ${stackName(stack)} is not checked: ${search.missing}`);
  }
  test.skipIf(!search.required)(`Terraform and its provider are here (${search.missing})`, () => {
    expect(search.missing).toBe("nothing");
  });
} else {
  for (const project of projects) describe(project.title, () => describeProject(project, search.found));
}

function describeProject(project: ProjectUnderTest, terraform: Terraform): void {
  const plans = new Map<string, Promise<PlanUnderTest>>();

  beforeAll(() => {
    for (const declared of project.stacks) {
      const plan = planStack(project, declared, terraform);
      plan.catch(() => undefined); // Told by each test that waits for it.
      plans.set(stackName(declared), plan);
    }
  });
  afterAll(async () => {
    for (const plan of plans.values()) await plan.then((made) => made.module.remove()).catch(() => undefined);
  });

  test("has one folder for each deployment and region", async () => {
    expect(await stackFolders(await project.generated())).toEqual(project.stacks.map(stackName).sort());
  });

  describe.each(project.stacks.map((declared) => [stackName(declared), declared] as const))(
    "%s",
    (name, declared) => {
      const planOf = async (): Promise<PlanUnderTest> => {
        const plan = plans.get(name);
        if (plan === undefined) throw new Error(`nobody planned ${name}`);
        return plan;
      };
      describePlan(declared, planOf);

      test("gives a reviewer nothing to be warned of", async () => {
        const stack = (await declaredStacks(project)).find((each) => each.name === name);
        if (stack === undefined) throw new Error(`no policies make ${name}`);
        const planned = readPlanJson(JSON.stringify((await planOf()).planned.plan));
        if ("problem" in planned) throw new Error(planned.problem);
        const input = { stack, module: terraformModule(stack), planned };
        expect(warningsOf(input)).toEqual([]);
        expect(uncheckedOf(input)).toEqual([{ reason: NOT_ASKED }]);
      });
    },
  );
}

/** The stacks of a project as the compiler makes them of its policies. */
async function declaredStacks({ folder }: ProjectUnderTest): Promise<readonly Stack[]> {
  const paths = ["palisade.yaml", ...filesBelow(join(folder, "policies")).map((path) => `policies/${path}`)];
  const texts = paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const);
  return stacksOf(Object.fromEntries(await Promise.all(texts)));
}

function describePlan(declared: Declared, plan: () => Promise<PlanUnderTest>): void {
  test("validates and plans without a warning", async () => {
    const made = await plan();
    expect(made.valid).toBe(true);
    module.expectNoWarnings(made.messages);
  });

  test("asks AWS for nothing but the account", async () => {
    const made = await plan();
    expect(made.unexpectedCalls).toEqual([]);
    expect(made.identityCalls).toBeGreaterThan(0);
  });

  test("the manifest names what is planned", async () => {
    const made = await plan();
    module.expectManifest(stackName(declared), made.manifest, made.planned);
    module.expectSentences(stackName(declared), made.manifest, made.planned);
  });

  test.each<[string, (declared: Declared, planned: PlanUnderTest["planned"]) => void]>([
    ["provider, account and tags", module.expectProvider],
    ["tags of Cloud Control resources", module.expectTags],
    ["a check for each Cloud Control resource", (_, planned) => module.expectChecks(planned)],
    ["nothing that matters is unknown", (_, planned) => module.expectDesiredStatesKnown(planned)],
    ["security profiles", profiles.expectProfiles],
    ["behaviours in canonical order", (_, planned) => profiles.expectCanonicalBehaviors(planned)],
    ["roles of profiles", profiles.expectProfileRoles],
    ["custom metrics and dimensions", profiles.expectMetricsAndDimensions],
    ["audit configuration", audit.expectAuditConfiguration],
    ["scheduled audits", audit.expectScheduledAudits],
    ["mitigation actions", actions.expectMitigationActions],
    ["rights of mitigation actions", actions.expectActionRights],
    ["topics", alerts.expectTopics],
    ["subscriptions", alerts.expectSubscriptions],
    ["queues", alerts.expectQueues],
    ["lambda permissions", alerts.expectLambdaPermissions],
    ["static thing groups", groups.expectStaticGroups],
    ["dynamic thing groups", groups.expectDynamicGroups],
    ["quarantine policies", groups.expectQuarantine],
    ["fleet indexing", groups.expectIndexing],
    ["logging", groups.expectLogging],
    ["violation alarms", watch.expectViolationAlarms],
    ["an alarm on lost notifications", watch.expectDeliveryAlarm],
    ["dashboards", watch.expectDashboards],
    ["fleet metrics", watch.expectFleetMetrics],
    ["job templates", watch.expectJobTemplates],
    ["order of creation and destruction", (_, planned) => expectOrder(planned)],
  ])("%s", async (_, expectation) => {
    expectation(declared, (await plan()).planned);
  });
}
