import { describe, expect, test } from "vitest";
import { driftOf } from "../../compiler/drift/drift.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../compiler/drift/readers/state-json.ts";
import { reconciliationOf } from "../../compiler/drift/reconcile.ts";
import { policyStatements } from "../../compiler/drift/typed/policy-statements.ts";
import { wantedDifferences } from "../../compiler/drift/typed/wanted-differences.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import { iotPolicyJson, policyJson } from "../../compiler/ir/policy-json.ts";
import type { JsonObject } from "../../compiler/util/narrow-json.ts";
import { appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { everyResource, stackOf } from "../support/ir-builder.ts";
import { stateJson } from "../support/terraform-json.ts";

const [STACK] = await stacksOf(driftProject());
if (STACK === undefined) throw new Error("there is no stack");
const stack = STACK;

/** What is found when a resource is otherwise in the state: effect, kind, property and why. */
function drifted(address: string, change: (live: JsonObject) => JsonObject): readonly string[] {
  const observed = readStateJson(appliedStack(stack).changed(address, change).state());
  if ("problem" in observed) throw new Error(observed.problem);
  const { findings } = driftOf(stack, terraformModule(stack), observed);
  return findings.map((each) => `${each.effect} ${each.kind} ${each.property}: ${each.because}`);
}

const ALARM = "aws_cloudwatch_metric_alarm.alarm_any";
const INDEX = "aws_iot_indexing_configuration.fleet_indexing";
const QUARANTINE = "aws_iot_policy.iot_policy_Quarantine-quarantine";

describe("a plan that was made of other policies", () => {
  test("does not hide what they do not declare", () => {
    const world = appliedStack(stack).changed(ALARM, (live) => ({ ...live, threshold: 1000 }));
    const observed = readPlanJson(world.plan());
    if ("problem" in observed) throw new Error(observed.problem);
    const { findings, unchecked } = driftOf(stack, terraformModule(stack), observed);
    expect(unchecked).toEqual([]);
    expect(findings).toMatchObject([
      { address: ALARM, property: "threshold", effect: "weaker", actual: 1000, seenByTerraform: false },
    ]);
    expect(findings.map(reconciliationOf)).toEqual([
      { command: "terraform apply", note: "brings it back, once Terraform is generated anew" },
    ]);
  });
});

describe("a resource with a type of its own is judged", () => {
  test("as an alarm", () => {
    expect(drifted(ALARM, (live) => ({ ...live, threshold: 1000 }))).toMatchInlineSnapshot(`
      [
        "weaker changed threshold: it takes more in one period until it goes off",
      ]
    `);
    expect(drifted(ALARM, (live) => ({ ...live, alarm_actions: [] }))).toMatchInlineSnapshot(`
      [
        "weaker suppressed alarm_actions: fewer are told when it goes off",
      ]
    `);
  });

  test("attribute by attribute, though one of them means nothing", () => {
    const odd = { threshold: null, alarm_actions: [] };
    expect(drifted(ALARM, (live) => ({ ...live, ...odd }))).toMatchInlineSnapshot(`
      [
        "weaker suppressed alarm_actions: fewer are told when it goes off",
        "undecidable changed threshold: nothing is known of what it protects",
      ]
    `);
  });

  test("as fleet indexing", () => {
    const [things] = [Object(appliedStack(stack).entries.find((each) => each.address === INDEX)?.values)];
    const [block] = things["thing_indexing_configuration"];
    const off = [{ ...block, device_defender_indexing_mode: "OFF" }];
    expect(drifted(INDEX, (live) => ({ ...live, thing_indexing_configuration: off }))).toMatchInlineSnapshot(`
      [
        "weaker changed thing_indexing_configuration.device_defender_indexing_mode: queries, and the groups that live by them, find less",
      ]
    `);
  });

  test("as what denies in quarantine", () => {
    const nothing = JSON.stringify({ Version: "2012-10-17", Statement: [] });
    expect(drifted(QUARANTINE, (live) => ({ ...live, policy: nothing }))).toMatchInlineSnapshot(`
      [
        "weaker changed policy: devices may do more than before",
      ]
    `);
    expect(drifted(QUARANTINE, (live) => ({ ...live, policy: "{}" }))).toMatchInlineSnapshot(`
      [
        "undecidable changed policy: nothing is known of what it protects",
      ]
    `);
  });

  test("as a topic's policy", () => {
    const address = "aws_sns_topic_policy.policy_of_topic_alerts";
    const nothing = JSON.stringify({ Version: "2012-10-17", Statement: [] });
    expect(drifted(address, (live) => ({ ...live, policy: nothing }))).toMatchInlineSnapshot(`
      [
        "weaker changed policy: what needs the permission does not work any more",
      ]
    `);
  });

  test("as what is open to everybody, whatever else is said beside it", () => {
    const address = "aws_sns_topic_policy.policy_of_topic_alerts";
    const opened = (...statements: readonly JsonObject[]) =>
      drifted(address, (live) => {
        const document = JSON.parse(String(live["policy"]));
        return {
          ...live,
          policy: JSON.stringify({ ...document, Statement: [...document.Statement, ...statements] }),
        };
      });
    const open = { Effect: "Allow", Action: "sns:Subscribe", Resource: "*" };
    const unclear = { ...open, Principal: "*", Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } };
    const everybody = "weaker changed policy: what only the declared ones could do, everybody can do now";
    for (const Principal of ["*", { AWS: "*" }, { AWS: ["111122223333", "*"] }])
      expect(opened({ ...open, Principal })).toEqual([everybody]);
    expect(opened({ ...open, Principal: "*" }, unclear)).toEqual([everybody]);
    expect(opened(unclear)).toEqual([
      "undecidable changed policy: a statement in it says what no policy here could",
    ]);
    expect(opened({ ...open, Principal: { AWS: "999999999999" } })).toEqual([
      "undecidable changed policy: more is allowed than is needed, and who makes use of it is not known",
    ]);
    expect(opened({ ...open, Action: "sns:*", Principal: { AWS: "999999999999" } })).toEqual([
      "weaker changed policy: with what is allowed now, what protects can be silenced",
    ]);
    // What is denied to everybody is not open to anybody.
    expect(opened({ ...open, Principal: "*" }, { ...open, Effect: "Deny", Principal: "*" })).toEqual([
      "undecidable changed policy: it cannot be shown whether what depends on it still works",
    ]);
  });
});

describe("what is sensitive to Terraform is unchecked by name, and never told", () => {
  const hidden = (
    address: string,
    marks: JsonObject,
    change: JsonObject = {},
  ): ReturnType<typeof driftOf> => {
    const world = appliedStack(stack).changed(address, (live) => ({ ...live, ...change }));
    const entries = world.entries.map((each) =>
      each.address === address ? { ...each, sensitive: marks } : each,
    );
    const observed = readStateJson(stateJson(entries));
    if ("problem" in observed) throw new Error(observed.problem);
    return driftOf(stack, terraformModule(stack), observed);
  };
  const reasons = ({ unchecked }: ReturnType<typeof driftOf>): readonly string[] =>
    unchecked.map(({ address, reason }) => `${address}: ${reason}`);

  test("as a whole, and in a part", () => {
    const drift = hidden(ALARM, { threshold: true, alarm_actions: [true] }, { threshold: 1000, period: 60 });
    expect(drift.findings).toMatchObject([{ property: "period", actual: 60 }]);
    expect(reasons(drift)).toMatchInlineSnapshot(`
      [
        "aws_cloudwatch_metric_alarm.alarm_any: \`alarm_actions\` is sensitive to Terraform, which does not tell what is there",
        "aws_cloudwatch_metric_alarm.alarm_any: \`threshold\` is sensitive to Terraform, which does not tell what is there",
      ]
    `);
  });

  test("of a block", () => {
    const drift = hidden(INDEX, { thing_indexing_configuration: [{ thing_indexing_mode: true }] });
    expect(drift.findings).toEqual([]);
    expect(reasons(drift)).toMatchInlineSnapshot(`
      [
        "aws_iot_indexing_configuration.fleet_indexing: \`thing_indexing_configuration.thing_indexing_mode\` is sensitive to Terraform, which does not tell what is there",
      ]
    `);
  });

  test("where another resource refers to it", () => {
    const everything = stackOf(everyResource());
    const entries = appliedStack(everything).entries.map((each) =>
      each.address.startsWith("aws_sqs_queue.") ? { ...each, sensitive: { url: true } } : each,
    );
    const observed = readStateJson(stateJson(entries));
    if ("problem" in observed) throw new Error(observed.problem);
    const drift = driftOf(everything, terraformModule(everything), observed);
    expect(drift.findings).toEqual([]);
    expect(new Set(drift.unchecked.map(({ reason }) => reason))).toEqual(
      new Set(["it is not known what `queue_url` should be, because it depends on another resource"]),
    );
  });
});

describe("a policy document", () => {
  test.each(everyResource().flatMap((resource) => ("policy" in resource ? [resource] : [])))(
    "of $id is read back",
    ({ policy }) => {
      expect(policyStatements(JSON.stringify(policyJson(policy)))).toEqual(policy);
    },
  );

  test("of AWS IoT, too, but for the names of its statements", () => {
    const policies = everyResource().flatMap((each) => (each.kind === "iot-policy" ? [each] : []));
    expect(policies.length).toBeGreaterThan(0);
    for (const { statements } of policies) {
      const read = policyStatements(JSON.stringify(iotPolicyJson(statements)));
      expect(read).toEqual(statements.map((statement) => ({ ...statement, sid: "" })));
    }
  });

  test.each([
    "{",
    "{}",
    '{"Statement":[{"Effect":"Allow","NotAction":"iot:*","Resource":"*"}]}',
    '{"Statement":[{"Effect":"Perhaps","Action":"iot:*"}]}',
    '{"Statement":[{"Effect":"Deny","Action":"iot:*","Condition":{"Null":{"a":"true"}}}]}',
    '{"Statement":[{"Effect":"Deny","Action":7}]}',
    '{"Statement":["x"]}',
    '{"Statement":[{"Effect":"Allow","Action":"a","Principal":{"AWS":["1",2]}}]}',
    '{"Statement":[{"Effect":"Allow","Action":"a","Principal":{"Federated":"accounts.example.com"}}]}',
  ])("that says what policies cannot is not understood: %s", (text) => {
    expect(policyStatements(text)).toBeUndefined();
  });
});

describe("what a plan wants", () => {
  test("is told inside of a single block, and as a whole where there are several", () => {
    const wanted = { one: [{ a: 1, b: { c: 2 } }], two: [{ a: 1 }, { a: 2 }], gone: null };
    const live = { one: [{ a: 1, b: { c: 3 } }], two: [{ a: 1 }], gone: "x" };
    expect(wantedDifferences(wanted, live)).toEqual([
      { path: "gone", declared: null, actual: "x" },
      { path: "one.b", declared: { c: 2 }, actual: { c: 3 } },
      { path: "two", declared: wanted.two, actual: live.two },
    ]);
  });

  test("is nothing where only the version of Palisade is another", () => {
    const tags = (version: string, owner = "us") => ({ tags_all: { "palisade:version": version, owner } });
    expect(wantedDifferences(tags("0.2.0"), tags("0.1.0"))).toEqual([]);
    expect(wantedDifferences(tags("0.2.0"), tags("0.1.0", "them"))).toHaveLength(1);
  });
});

test("the path of a webhook is told to nobody, neither the declared one nor what is there", async () => {
  const files = driftProject();
  const hook = 'subscribers: [{ https: "https://hooks.example.com/services/S3CRET" }, ';
  const policy = files["policies/fleet.yaml"]?.replace("subscribers: [", hook) ?? "";
  const [hooked] = await stacksOf({ ...files, "policies/fleet.yaml": policy });
  if (hooked === undefined) throw new Error("there is no stack");
  const world = appliedStack(hooked);
  const { address = "" } = world.entries.find(({ values }) => values["protocol"] === "https") ?? {};
  const foundWith = (endpoint: string): unknown => {
    const observed = readStateJson(world.changed(address, (live) => ({ ...live, endpoint })).state());
    if ("problem" in observed) throw new Error(observed.problem);
    const { findings } = driftOf(hooked, terraformModule(hooked), observed);
    expect(JSON.stringify(findings.map(({ node: _, ...told }) => told))).not.toContain("S3CRET");
    return findings.map(({ declared, actual }) => [declared, actual]);
  };
  expect(foundWith("https://elsewhere.example.net/OTHERS3CRET")).toEqual([
    ["https://hooks.example.com/…", "https://elsewhere.example.net/…"],
  ]);
  expect(foundWith("https://hooks.example.com/OTHERS3CRET")).toEqual([
    ["https://hooks.example.com/…", "https://hooks.example.com/… (another one)"],
  ]);
});
