import { expect, test } from "vitest";
import { choosePalette } from "../../compiler/report/palette.ts";
import { type PlanOptions, planPretty } from "../../compiler/report/plan-pretty.ts";
import { FULL, NOT_RUN, plannedStack, QUIET, UPDATED } from "./plan-reports.ts";

const PLAIN: PlanOptions = { palette: choosePalette(false), pathOf: (path) => `../${path}`, quiet: false };

test("tells policy by policy what changes, then what speaks against it, then what it comes to", () => {
  expect(planPretty(FULL, PLAIN)).toMatchInlineSnapshot(`
    "~ security profile Sensors (staging-eu-west-1, staging-us-east-1) ../policies/sensors.yaml:3:3
      weaker: a behaviour of it is weaker
      ~ Behaviors[Flood] ../policies/sensors.yaml:9:3
        weaker: it takes more messages to alarm
        before: alarms when any registered thing sends more than 100 messages in 5 minutes
        after:  alarms when any registered thing sends more than 1,000 messages in 5 minutes
        ~ Criteria.Value.Count: "100" → "1000"
        - SuppressAlerts: true
        + ExportMetric: true
        ~ Description: (sensitive value) → (sensitive value)
      + TargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]
        stronger: it watches more things
      # aws_cloudcontrolapi_resource.security_profile_Sensors

    + mitigation action Isolate (staging-us-east-1) ../policies/response.yaml:4:3
      stronger: something new can be done
      after:  puts things into the thing group \`Quarantine\`
      # aws_cloudcontrolapi_resource.mitigation_action_Isolate
      # aws_iam_role.Isolate

    ± scheduled audit Old (staging-us-east-1)
      undecidable: how soon an audit finds something depends on when it happens
      before: audits daily
      after:  audits weekly
      # aws_cloudcontrolapi_resource.scheduled_audit_Old

    warning: the update would change the behaviour \`Denied\` in the place of \`Flood\`
      in staging-us-east-1 ../policies/sensors.yaml:9:3 wrong-patch
      # aws_cloudcontrolapi_resource.security_profile_Sensors
      - Behaviors[Denied].Criteria.Value.Count: "5" → "1000"
      - Behaviors[Flood] stays as it is
      help: rebase the state before the apply

    error: No valid credential sources found
      from Terraform in testing-us-east-1

    warning: Check block assertion failed
      from Terraform in staging-us-east-1 ../policies/sensors.yaml:3:3
      # check.drift_security_profile_Sensors
      │ The behaviour Flood is otherwise
      │ in AWS.

    unchecked testing-us-east-1: there is no plan of it

    Plan for staging-eu-west-1: 0 to add, 1 to change, 0 to destroy
    Plan for staging-us-east-1: 3 to add, 1 to change, 1 to destroy
    Plan for testing-us-east-1: failed: Terraform made no plan
    1 weaker, 1 undecidable, 1 stronger, 1 warning, refused by --strict, 1 stack failed, 1 unchecked
    "
  `);
});

test("with --quiet, of the changes only the counts are left", () => {
  expect(planPretty(FULL, { ...PLAIN, quiet: true })).toMatchInlineSnapshot(`
    "warning: the update would change the behaviour \`Denied\` in the place of \`Flood\`
      in staging-us-east-1 ../policies/sensors.yaml:9:3 wrong-patch
      # aws_cloudcontrolapi_resource.security_profile_Sensors
      - Behaviors[Denied].Criteria.Value.Count: "5" → "1000"
      - Behaviors[Flood] stays as it is
      help: rebase the state before the apply

    error: No valid credential sources found
      from Terraform in testing-us-east-1

    warning: Check block assertion failed
      from Terraform in staging-us-east-1 ../policies/sensors.yaml:3:3
      # check.drift_security_profile_Sensors
      │ The behaviour Flood is otherwise
      │ in AWS.

    unchecked testing-us-east-1: there is no plan of it

    Plan for staging-eu-west-1: 0 to add, 1 to change, 0 to destroy
    Plan for staging-us-east-1: 3 to add, 1 to change, 1 to destroy
    Plan for testing-us-east-1: failed: Terraform made no plan
    1 weaker, 1 undecidable, 1 stronger, 1 warning, refused by --strict, 1 stack failed, 1 unchecked
    "
  `);
  const changed = {
    ...QUIET,
    outcome: "changes",
    changes: [UPDATED],
    stacks: [plannedStack("a-b", { change: 1 })],
  } as const;
  expect(planPretty(changed, { ...PLAIN, quiet: true })).toMatchInlineSnapshot(`
    "Plan for a-b: 0 to add, 1 to change, 0 to destroy
    1 weaker
    "
  `);
});

test("without changes says so, and with --quiet nothing", () => {
  expect(planPretty(QUIET, PLAIN)).toMatchInlineSnapshot(`
    "no changes in 2 stacks
    "
  `);
  expect(planPretty(QUIET, { ...PLAIN, quiet: true })).toBe("");
});

test("never calls it no changes where a stack was not planned", () => {
  const skipped = plannedStack("staging-us-east-1", { state: "skipped" });
  const failed = plannedStack("testing-us-east-1", { state: "failed", reason: "the file is no plan" });
  const some = { ...QUIET, outcome: "incomplete", stacks: [plannedStack("a-b"), skipped, failed] } as const;
  expect(planPretty(some, { ...PLAIN, quiet: true })).toMatchInlineSnapshot(`
    "Plan for a-b: no changes
    Plan for staging-us-east-1: nothing was given for it
    Plan for testing-us-east-1: failed: the file is no plan
    no changes in 1 of 3 stacks, 1 stack failed
    "
  `);
  expect(planPretty({ ...some, outcome: "could-not-run", stacks: [skipped] }, PLAIN)).toMatchInlineSnapshot(`
    "Plan for staging-us-east-1: nothing was given for it
    nothing could be planned
    "
  `);
});

test("tells apart that nothing changes, and that nothing of a policy does", () => {
  const stacks = [plannedStack("a-b", { change: 1 })];
  expect(planPretty({ ...QUIET, outcome: "changes", stacks }, PLAIN)).toMatchInlineSnapshot(`
    "Plan for a-b: 0 to add, 1 to change, 0 to destroy
    no policy changes in 1 stack
    "
  `);
  expect(planPretty({ ...QUIET, outcome: "changes" }, PLAIN)).toBe("no policy changes in 2 stacks\n");
});

test("says why it could not run", () => {
  expect(planPretty(NOT_RUN, PLAIN)).toMatchInlineSnapshot(`
    "could not run: there is no terraform on the path; install it
    "
  `);
});

test("a part that is all new or gone is told by its sentence", () => {
  const part = { property: "Behaviors[A]", values: [], effect: "stronger", because: "it alarms" } as const;
  const parts = [
    { ...part, after: "alarms" },
    { ...part, before: "alarmed" },
  ];
  expect(
    planPretty({ ...QUIET, changes: [{ ...UPDATED, parts }] }, PLAIN)
      .split("\n")
      .slice(2, 8)
      .join("\n"),
  ).toMatchInlineSnapshot(`
    "  + Behaviors[A]
        stronger: it alarms
        after:  alarms
      - Behaviors[A]
        stronger: it alarms
        before: alarmed"
  `);
});

test("names a few of many stacks and addresses, and counts the others", () => {
  const many = Array.from({ length: 14 }, (_, index) => `name-${index}`);
  const text = planPretty({ ...QUIET, changes: [{ ...UPDATED, stacks: many, addresses: many }] }, PLAIN);
  expect(text).toContain("(name-0, name-1, name-2, name-3, name-4, 9 more)");
  expect(text).toContain("  # name-9\n  # 4 more\n");
});

test("is coloured by effect", () => {
  const [first = ""] = planPretty(
    { ...QUIET, changes: [UPDATED] },
    { ...PLAIN, palette: choosePalette(true) },
  ).split("\n\n");
  expect(first.split("\n").slice(0, 2).join("\n").replaceAll("\u001b", "ESC")).toMatchInlineSnapshot(`
    "ESC[1;33m~ESC[22;39m security profile ESC[1mSensorsESC[22m ESC[2m(staging-eu-west-1, staging-us-east-1)ESC[22m ESC[36m../policies/sensors.yaml:3:3ESC[39m
      ESC[1;31mweakerESC[22;39m: a behaviour of it is weaker"
  `);
});

test("values that are long and begin with the same are shown where they differ", () => {
  const change = UPDATED;
  const [part] = change.parts;
  if (part === undefined) throw new Error("nothing changes");
  const resources = (last: string) => [
    ...Array.from({ length: 20 }, (_, index) => `arn:aws:iot:${index}`),
    last,
  ];
  const value = { property: "policy", before: resources("status"), after: resources("commands") };
  const changed = { ...change, parts: [{ ...part, property: "policy", values: [value] }] };
  const text = planPretty({ ...FULL, changes: [changed] }, PLAIN);
  expect(text).toMatch(/~ policy: ….*"status"\] → ….*"commands"\] /);
});

test("of very many that could not be looked at, the first are told", () => {
  const unchecked = Array.from({ length: 120 }, (_, index) => ({
    stack: "staging-us-east-1",
    address: `aws_sns_topic.t${index}`,
    reason: "the plan does not look at it",
  }));
  const text = planPretty({ ...FULL, unchecked }, PLAIN);
  expect(text.match(/^unchecked .*$/gm)).toHaveLength(20);
  expect(text).toContain("\n… and 100 more, which -f json tells\n");
  expect(text).toContain("120 unchecked");
});
