import { expect, test } from "vitest";
import type { Stack } from "../../compiler/ir/stack.ts";
import { together } from "../../compiler/plan/changes/together.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { planBetween } from "./planned.ts";
import { renderChanges } from "./render-changes.ts";

const PROJECT = `version: 1
deployments:
  plant: { account: "111122223333", regions: [us-east-1], tags: { owner: me } }
`;
const POLICY = `version: 1
alertTopics:
  alerts:
    subscribers: [{ queue: kept }]
securityProfiles:
  Flooding:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
`;

async function stackOf(project: string, policy: string): Promise<Stack> {
  const [stack] = await stacksOf({
    ...driftProject(),
    "palisade.yaml": project,
    "policies/fleet.yaml": policy,
  });
  if (stack === undefined) throw new Error("there is no stack");
  return stack;
}

test("a dead-letter queue is told with its queue, though a subscription sends there as well", async () => {
  const before = await stackOf(PROJECT, POLICY.replace("{ queue: kept }", "{ email: me@example.com }"));
  const { changes } = planBetween(before, await stackOf(PROJECT, POLICY));
  expect(
    changes
      .filter(({ action }) => action === "create")
      .map(({ noun, name, addresses }) => [noun, name, addresses.length]),
  ).toEqual([
    ["subscription", "alerts-sqs-kept", 1],
    ["queue", "kept", 4],
  ]);
});

test("a tag that changes on a profile and its role is told once", async () => {
  const after = await stackOf(
    PROJECT.replace("owner: me", "owner: you"),
    POLICY.replace("alertTopic: alerts", "alertTopic: others").replace(
      "alertTopics:",
      "alertTopics:\n  others: {}",
    ),
  );
  const { changes } = planBetween(await stackOf(PROJECT, POLICY), after);
  const text = renderChanges(changes.filter(({ noun }) => noun === "security profile"));
  expect(text.match(/\* .*/g)).toEqual([
    "* AlertTargets[SNS] undecidable: who listens to the other topic is not known",
    "* tags[owner] neutral: only people read it",
    "* role palisade-us-east-1-alerts-Flooding: description neutral: only people read it",
    "* role palisade-us-east-1-alerts-Flooding: policy undecidable: it cannot be shown whether what depends on it still works",
  ]);
});

test("a reason is said once, also where it is one of several of a part", () => {
  const parts = [
    { effect: "stronger", because: "fewer messages already raise an alarm; the window is longer" },
    { effect: "stronger", because: "the window is longer" },
  ] as const;
  expect(together(parts)).toEqual(parts[0]);
});

test("where the widgets of a dashboard stand is not told", async () => {
  const board = "dashboards:\n  fleet: { profiles: all }\n";
  const before = await stackOf(PROJECT, `${POLICY}${board}`);
  const after = await stackOf(PROJECT, `${POLICY}${board}`.replace("moreThan: 100,", "moreThan: 200,"));
  const { changes } = planBetween(before, after);
  expect(renderChanges(changes.filter(({ noun }) => noun === "dashboard"))).toMatchInlineSnapshot(`
    "update dashboard fleet (policies/fleet.yaml:12)
      = neutral: only people read it
      * dashboard_body neutral: only people read it
      @ aws_cloudwatch_dashboard.dashboard_fleet"
  `);
});
