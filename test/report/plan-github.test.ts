import { expect, test } from "vitest";
import { planGithub } from "../../compiler/report/plan-github.ts";
import { FULL, NOT_RUN, QUIET, UPDATED } from "./plan-reports.ts";

const VIEW = { pathOf: (path: string) => `fleet/${path}` };

test("annotates policy lines, the worst first, and says what it comes to", () => {
  expect(planGithub(FULL, VIEW)).toMatchInlineSnapshot(`
    "::error title=Terraform%3A No valid credential sources found::testing-us-east-1
    ::warning file=fleet/policies/sensors.yaml,line=9,col=3,title=palisade plan%3A wrong-patch::the update would change the behaviour \`Denied\` in the place of \`Flood\` (staging-us-east-1)%0ABehaviors[Denied].Criteria.Value.Count: "5" → "1000"%0ABehaviors[Flood] stays as it is%0Arebase the state before the apply
    ::warning file=fleet/policies/sensors.yaml,line=3,col=3,title=palisade plan%3A weaker::~ security profile Sensors (staging-eu-west-1, staging-us-east-1): a behaviour of it is weaker%0ABehaviors[Flood]: it takes more messages to alarm%0Abefore: alarms when any registered thing sends more than 100 messages in 5 minutes%0Aafter: alarms when any registered thing sends more than 1,000 messages in 5 minutes%0ATargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]: it watches more things
    ::warning file=fleet/policies/sensors.yaml,line=3,col=3,title=Terraform%3A Check block assertion failed::The behaviour Flood is otherwise%0Ain AWS.%0Astaging-us-east-1 check.drift_security_profile_Sensors
    ::warning title=palisade plan%3A unchecked::testing-us-east-1: there is no plan of it
    ::notice title=palisade plan%3A undecidable::± scheduled audit Old (staging-us-east-1): how soon an audit finds something depends on when it happens%0Abefore: audits daily%0Aafter: audits weekly
    ::notice file=fleet/policies/response.yaml,line=4,col=3,title=palisade plan%3A stronger::+ mitigation action Isolate (staging-us-east-1): something new can be done%0Aafter: puts things into the thing group \`Quarantine\`
    Plan: 3 to add, 2 to change, 1 to destroy in 3 stacks; 1 weaker, 1 undecidable, 1 stronger, 1 warning, refused by --strict, 1 stack failed, 1 unchecked
    "
  `);
});

test("what is weaker only in part is a warning as well", () => {
  const mixed = { ...UPDATED, effect: "undecidable" as const };
  expect(planGithub({ ...QUIET, changes: [mixed] }, VIEW)).toMatch(
    /^::warning .*title=palisade plan%3A undecidable::/,
  );
});

test("nothing changes, or nothing could run", () => {
  expect(planGithub(QUIET, VIEW)).toBe("no changes in 2 stacks\n");
  expect(planGithub(NOT_RUN, VIEW)).toMatchInlineSnapshot(`
    "::error title=palisade plan::there is no terraform on the path; install it
    "
  `);
});

test("a stack that failed without a word of Terraform is an error", () => {
  const stacks = QUIET.stacks.map((stack) => ({
    ...stack,
    state: "failed" as const,
    reason: "init took too long",
  }));
  expect(planGithub({ ...QUIET, outcome: "incomplete", stacks }, VIEW)).toMatchInlineSnapshot(`
    "::error title=palisade plan::staging-eu-west-1: init took too long
    ::error title=palisade plan::staging-us-east-1: init took too long
    nothing could be planned, 2 stacks failed
    "
  `);
});

test("it is said that GitHub shows no more than ten of a severity", () => {
  const lines = (count: number): readonly string[] =>
    planGithub({ ...QUIET, changes: Array.from({ length: count }, () => UPDATED) }, VIEW).split("\n");
  expect(lines(10).filter((line) => line.startsWith("GitHub"))).toEqual([]);
  expect(lines(11).filter((line) => line.startsWith("GitHub"))).toEqual([
    "GitHub shows 10 annotations of each severity a step",
  ]);
});
