import { expect, test } from "vitest";
import { mergeChanges } from "../../compiler/plan/merge-changes.ts";
import { DRIFT_POLICY, stacksOf } from "../support/drift-project.ts";
import { planBetween } from "./planned.ts";
import { renderChanges } from "./render-changes.ts";

const PROJECT = `version: 1
deployments:
  staging: { account: "111122223333", regions: [eu-west-1, us-east-1], variables: { most: 100 } }
  live: { account: "444455556666", regions: [us-east-1], variables: { most: 50 } }
`;
const POLICY = DRIFT_POLICY.replace("moreThan: 100", 'moreThan: "${var.most}"').replace(
  "version: 1",
  "version: 1\nvariables: { most: { type: number, default: 100, description: messages } }",
);

/** What changes in all stacks when the policy is edited. */
async function merged(edit: (policy: string) => string, project = PROJECT) {
  const [before, after] = await Promise.all(
    [POLICY, edit(POLICY)].map((policy) =>
      stacksOf({ "palisade.yaml": project, "policies/fleet.yaml": policy }),
    ),
  );
  return mergeChanges(
    (after ?? []).map((stack, index) => {
      const old = before?.[index];
      if (old === undefined) throw new Error("there is no such stack");
      return {
        stack: stack.name,
        account: stack.account,
        region: stack.region,
        plan: planBetween(old, stack),
      };
    }),
  );
}

test("what is the same in all stacks is told once, what is not is told apart", async () => {
  const changes = await merged((policy) => policy.replace('"${var.most}"', "200"));
  expect(renderChanges(changes)).toMatchInlineSnapshot(`
    "update security profile Sensors (policies/fleet.yaml:9) in live-us-east-1
      = weaker: more messages pass without an alarm
      * Behaviors[Flood] (line 13) weaker: more messages pass without an alarm
        - alarms when any registered thing or a thing in \`Sensors\` sends more than 50 messages in 5 minutes
        + alarms when any registered thing or a thing in \`Sensors\` sends more than 200 messages in 5 minutes
        Behaviors[Flood].Criteria.Value.Count: "50" → "200"
      @ aws_cloudcontrolapi_resource.security_profile_Sensors
    update security profile Sensors (policies/fleet.yaml:9) in staging-eu-west-1, staging-us-east-1
      = weaker: more messages pass without an alarm
      * Behaviors[Flood] (line 13) weaker: more messages pass without an alarm
        - alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        + alarms when any registered thing or a thing in \`Sensors\` sends more than 200 messages in 5 minutes
        Behaviors[Flood].Criteria.Value.Count: "100" → "200"
      @ aws_cloudcontrolapi_resource.security_profile_Sensors"
  `);
});

test("what differs in account and region only is told once, with words for them", async () => {
  const changes = await merged((policy) => policy.replace("{ thingGroup: Sensors }, ", ""));
  expect(renderChanges(changes)).toMatchInlineSnapshot(`
    "update security profile Sensors (policies/fleet.yaml:9) in live-us-east-1, staging-eu-west-1, staging-us-east-1
      - watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
      + watches any registered thing for 2 behaviours, sends alerts to \`alerts\`
      = neutral: its things are watched through a wider target anyway
      * TargetArns[arn:aws:iot:{region}:{account}:thinggroup/Sensors] neutral: its things are watched through a wider target anyway
        TargetArns[arn:aws:iot:{region}:{account}:thinggroup/Sensors]: "arn:aws:iot:{region}:{account}:thinggroup/Sensors" → nothing
      @ aws_cloudcontrolapi_resource.security_profile_Sensors"
  `);
});

test("without a place, it is told stack by stack", () => {
  const change = {
    action: "create" as const,
    name: "palisade-us-east-1-x",
    noun: "role",
    parts: [],
    addresses: ["aws_iam_role.x"],
    effect: "neutral" as const,
    because: "a role alone does nothing",
  };
  const other = { ...change, name: "palisade-eu-west-1-x" };
  const plans = [
    { stack: "b", plan: { changes: [change] } },
    { stack: "a", plan: { changes: [other, change] } },
  ];
  expect(mergeChanges(plans).map(({ name, stacks }) => [name, stacks])).toEqual([
    ["palisade-eu-west-1-x", ["a"]],
    ["palisade-us-east-1-x", ["a", "b"]],
  ]);
});
