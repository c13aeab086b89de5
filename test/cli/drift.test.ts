import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import type { Json } from "../../compiler/util/stable-json.ts";
import { type AppliedStack, appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { at, listOf } from "../support/json.ts";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "../support/run-command-line.ts";

type Files = Readonly<Record<string, Entry>>;
type Values = Readonly<Record<string, Json>>;

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/drift.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const AUDIT = "aws_cloudcontrolapi_resource.audit_configuration";

const TWO_STACKS = `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1, eu-west-1] }
`;

async function applied(files = driftProject(), index = 0): Promise<AppliedStack> {
  const stack = [...(await stacksOf(files))].sort((a, b) => (a.name < b.name ? -1 : 1))[index];
  if (stack === undefined) throw new Error("there is no such stack");
  return appliedStack(stack);
}

function drift(inputs: Files, args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const host = createMemoryHost({ ...driftProject(), ...inputs });
  return runCommandLine(host, ["drift", ...args], circumstances);
}

/** The profile with one behaviour otherwise. */
function withBehavior(name: string, edit: (behavior: Values) => Values): (properties: Values) => Values {
  return (properties) => ({
    ...properties,
    Behaviors: listOf(properties["Behaviors"]).map((each) =>
      at(each, "Name") === name ? edit(Object(each)) : Object(each),
    ),
  });
}

const MUTED = withBehavior("Denied", (behavior) => ({ ...behavior, SuppressAlerts: true }));
const RAISED = withBehavior("Flood", (behavior) => ({
  ...behavior,
  Criteria: { ...Object(behavior["Criteria"]), Value: { Count: "99999" } },
}));

async function report(inputs: Files, args: readonly string[]): Promise<unknown> {
  const { stdout } = await drift(inputs, [...args, "-f", "json"]);
  const parsed: unknown = JSON.parse(stdout);
  accepts(parsed);
  expect(accepts.errors ?? []).toEqual([]);
  return parsed;
}

describe("a stack that is as declared", () => {
  test.each(["plan", "state"] as const)("is in sync, by its %s", async (source) => {
    const world = await applied();
    const inputs = { "in.json": world[source]() };
    const args = [`--${source}-json`, "in.json"];
    expect(await drift(inputs, args)).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: `in sync: 19 resources compared\n\nstaging-us-east-1 19 of 19 resources compared with a ${source}\n`,
    });
    expect(await drift(inputs, [...args, "-q"])).toEqual({ exitCode: 0, stderr: "", stdout: "" });
    expect(await report(inputs, args)).toMatchObject({ outcome: "in-sync", findings: [], unchecked: [] });
  });

  test("may come over standard input", async () => {
    const stdin = (await applied()).plan();
    const ended = await drift({}, ["--plan-json", "-"], { stdin });
    expect([ended.exitCode, ended.stderr]).toEqual([0, ""]);
  });
});

describe("what drifted", () => {
  test("is told worst first, with its line and both sentences", async () => {
    const world = (await applied())
      .changed(PROFILE, RAISED)
      .changed(PROFILE, MUTED)
      .changed(PROFILE, (properties) => ({
        ...properties,
        TargetArns: listOf(properties["TargetArns"]).slice(1).map(String),
      }))
      .changed("aws_iot_thing_group.thing_group_Sensors", (values) => ({
        ...values,
        properties: [{ description: "somewhere else" }],
      }))
      .without("aws_iot_policy_attachment.attachment_of_policy_Quarantine-quarantine-Quarantine");
    const ended = await drift({ "in.json": world.state() }, ["--state-json", "in.json", "--reconcile"]);
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "4 weaker, 1 neutral

      staging-us-east-1 19 of 19 resources compared with a state
        weaker unattached security profile Sensors policies/fleet.yaml:8
          TargetArns[arn:aws:iot:us-east-1:111122223333:all/registered-things] is gone
          policy: watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
          there:  watches a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
          its things are not watched any more; Terraform plans no change for this
        weaker absorbed security profile Sensors policies/fleet.yaml:12
          Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
          policy: alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
          there:  alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
          more messages pass without an alarm; Terraform plans no change for this
        weaker suppressed security profile Sensors policies/fleet.yaml:15
          Behaviors[Denied].SuppressAlerts: false → true
          policy: alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
          there:  alarms when a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
          its alarms are recorded, but nobody is told; Terraform plans no change for this
        weaker unattached attachment of the IoT policy Quarantine-quarantine policies/fleet.yaml:24
          is declared and not attached
          policy: denies a thing in \`Quarantine\` everything but publishing to 1 topic
          what it denies is not denied
        neutral changed thing group Sensors policies/fleet.yaml:5
          properties.description: "in the field" → "somewhere else"
          policy: static thing group: in the field
          only people read it
        what would bring it back
          $ terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors
          deletes it and creates it anew: in between nothing of it is watched, and ML Detect learns from the beginning; without that gap, take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and terraform apply
          $ terraform apply
          creates it anew
          $ terraform apply
          brings it back
        what would make the policies say what is there
          policies/fleet.yaml:9: take \`all-registered-things\` out of \`targets\`
          policies/fleet.yaml:14: write \`moreThan: 99999\`
          policies/fleet.yaml:15: add \`suppressAlerts: true\`
          policies/fleet.yaml:24: take it out of the policies
          policies/fleet.yaml:5: write \`description: "somewhere else"\`
      "
    `);
  });

  test("is seen by Terraform only where it plans a change", async () => {
    const world = (await applied()).changed(PROFILE, RAISED);
    const inputs = { "in.json": world.plan() };
    expect(await report(inputs, ["--plan-json", "in.json"])).toMatchObject({
      outcome: "drift",
      findings: [{ kind: "absorbed", address: PROFILE, seenByTerraform: false }],
    });
    const noticed = {
      resource_drift: [
        {
          address: PROFILE,
          mode: "managed",
          type: "aws_cloudcontrolapi_resource",
          name: "security_profile_Sensors",
          change: { actions: ["update"], before: { properties: "{}" }, after: { properties: "[]" } },
        },
      ],
    };
    const fresh = await report({ "in.json": world.plan([], noticed) }, ["--plan-json", "in.json"]);
    expect(fresh).toMatchObject({ findings: [{ kind: "changed", seenByTerraform: false }] });
  });

  test("of a resource with a type of its own is what the plan wants", async () => {
    const address = "aws_cloudwatch_metric_alarm.alarm_any";
    const world = await applied();
    const before = world.entries.find((entry) => entry.address === address)?.values ?? {};
    const silenced = world.changed(address, (values) => ({ ...values, alarm_actions: [] }));
    const plan = silenced.plan([
      { address, actions: ["update"], before: { ...before, alarm_actions: [] }, after: before },
    ]);
    expect(await report({ "in.json": plan }, ["--plan-json", "in.json"])).toMatchObject({
      findings: [{ kind: "suppressed", property: "alarm_actions", seenByTerraform: true }],
    });
  });

  test("and stands in the state without a policy, is undeclared", async () => {
    const world = (await applied()).with({
      address: "aws_cloudcontrolapi_resource.security_profile_Old",
      values: {
        type_name: "AWS::IoT::SecurityProfile",
        desired_state: "{}",
        properties: JSON.stringify({ SecurityProfileName: "Old" }),
      },
    });
    expect(await report({ "in.json": world.state() }, ["--state-json", "in.json"])).toMatchObject({
      findings: [{ kind: "undeclared", name: "Old", noun: "security profile", effect: "stronger" }],
    });
  });
});

describe("exit codes", () => {
  const cases: readonly [string, (world: AppliedStack) => string, Files, number][] = [
    ["in sync", (world) => world.plan(), {}, 0],
    ["drift", (world) => world.changed(PROFILE, MUTED).plan(), {}, 2],
    ["something unchecked", (world) => world.plan([], { deferred_changes: [putOff(AUDIT)] }), {}, 1],
    [
      "drift, and something unchecked",
      (world) => world.changed(PROFILE, MUTED).plan([], { deferred_changes: [putOff(AUDIT)] }),
      {},
      2,
    ],
    ["no JSON", () => "{", {}, 1],
    ["policies with errors", (world) => world.plan(), { "policies/bad.yaml": "version: 2\n" }, 1],
  ];
  test.each(cases)("of %s", async (_, make, files, exitCode) => {
    const inputs = { ...files, "in.json": make(await applied()) };
    const args = ["--plan-json", "in.json"];
    expect((await drift(inputs, args)).exitCode).toBe(exitCode);
  });

  test("stand in the help of the command, and no others", async () => {
    const { stdout } = await drift({}, ["--help"]);
    expect(stdout.slice(stdout.indexOf("Exit codes:"))).toMatchInlineSnapshot(`
      "Exit codes:
        0  in sync, and everything was compared
        1  could not run: wrong usage, policies with errors, nothing to compare;
           or no drift was found, but something is unchecked
        2  there is drift, perhaps also something unchecked
      "
    `);
  });
});

function putOff(address: string): Values {
  return { reason: "deferred_prereq", resource_change: { address } };
}

describe("input that is of no use", () => {
  test("is told in one sentence", async () => {
    const texts = [
      '{"format_version":"1.2","planned',
      "",
      '{"format_version":"2.0","planned_values":{}}',
      '{"format_version":"1.0","values":{}}',
      "[1]",
    ];
    const ended = await Promise.all(
      texts.map((text) => drift({ "in.json": text }, ["--plan-json", "in.json"])),
    );
    expect(ended.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(texts.map(() => [1, ""]));
    expect(ended[0]?.stdout).toMatchInlineSnapshot(`
      "nothing could be compared, 1 unchecked

      staging-us-east-1 nothing to compare its 19 resources with
        unchecked "in.json": it is not JSON, or it was cut off; make it with \`terraform show -json\`
      "
    `);
    expect(ended.map(({ stdout }) => /unchecked "in.json": (.*)/.exec(stdout)?.[1])).toMatchInlineSnapshot(`
      [
        "it is not JSON, or it was cut off; make it with \`terraform show -json\`",
        "it is empty; make it with \`terraform show -json\`",
        "it has format_version 2.0, which is newer than 1.x, the one that is understood",
        "it is a state and no plan",
        "it is no output of Terraform; make it with \`terraform show -json\`",
      ]
    `);
  });

  test("does not keep the other stacks from being compared", async () => {
    const files = driftProject("", TWO_STACKS);
    const other = await applied(files, 1);
    const inputs = { ...files, "us.json": other.changed(PROFILE, MUTED).plan(), "eu.json": "{" };
    const args = ["--plan-json", "staging-eu-west-1=eu.json", "--plan-json", "us.json"];
    const { exitCode, stdout, stderr } = await drift(inputs, args);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "1 weaker, 1 unchecked

      staging-eu-west-1 nothing to compare its 19 resources with
        unchecked "eu.json": it is not JSON, or it was cut off; make it with \`terraform show -json\`

      staging-us-east-1 19 of 19 resources compared with a plan
        weaker suppressed security profile Sensors policies/fleet.yaml:15
          Behaviors[Denied].SuppressAlerts: false → true
          policy: alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
          there:  alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
          its alarms are recorded, but nobody is told; Terraform plans no change for this
      "
    `);
  });

  test("of another account or region leaves the stack unchecked", async () => {
    const files = driftProject("", TWO_STACKS);
    const other = await applied(files, 1);
    const args = ["--plan-json", "staging-eu-west-1=us.json"];
    const { exitCode, stdout, stderr } = await drift({ ...files, "us.json": other.plan() }, args);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "nothing could be compared, 2 unchecked

      staging-eu-west-1 nothing to compare its 19 resources with
        unchecked "us.json" is of account 111122223333, us-east-1, and the stack of account 111122223333, eu-west-1

      staging-us-east-1 nothing to compare its 19 resources with
        unchecked there is no plan and no state of it
      "
    `);
  });

  test("a file that is not there", async () => {
    expect(await drift({}, ["--plan-json", "no.json"])).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "",
        "stdout": "nothing could be compared, 1 unchecked

      staging-us-east-1 nothing to compare its 19 resources with
        unchecked cannot read "no.json": it does not exist
      ",
      }
    `);
  });

  test("a command line that is wrong", async () => {
    const lines = [
      "",
      "--plan-json production-us-east-1=in.json",
      "--plan-json a=in.json --state-json a=in.json",
      "--plan-json - --plan-json -",
      "--plan-json a=",
      "--plan-json in.json --jobs 4",
      "--live --endpoint-url ftp://x",
      "--live --profile a=x --profile a=y",
      "--live --profile stagin=x",
      "stagin --plan-json in.json",
      "--plan-json in.json -f gitlab",
      "--plan-json in.json -o gitlab=a.json",
    ];
    const ended = await Promise.all(lines.map((line) => drift({}, line.split(" ").filter(Boolean))));
    expect(ended.map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual(lines.map(() => [1, ""]));
    expect(ended.map(({ stderr }) => stderr.split("\n")[0])).toMatchInlineSnapshot(`
      [
        "error: there is nothing to compare with; give '--live', '--plan-json' or '--state-json'",
        "error: there is no stack "production-us-east-1"; there are staging-us-east-1",
        "error: stack a is given twice",
        "error: standard input can be read only once",
        "error: option '--plan-json <file>' argument 'a=' is invalid. Expected a file, as in staging-us-east-1=plan.json.",
        "error: '--jobs' is for reading the account, which '--live' does",
        "error: option '--endpoint-url <url>' argument 'ftp://x' is invalid. Expected a URL, as in http://localhost:4566.",
        "error: option '--profile <name>' argument 'a=y' is invalid. One profile for a is given already.",
        "error: --profile: there is no deployment "stagin"; did you mean "staging"?",
        "error: there is no deployment and no stack "stagin"; did you mean "staging"?",
        "error: option '-f, --format <format>' argument 'gitlab' is invalid. Allowed choices are pretty, json, markdown, sarif, junit, github, html.",
        "error: option '-o, --output <format=path>' argument 'gitlab=a.json' is invalid. Expected <format>=<path>, the format one of pretty, json, markdown, sarif, junit, github, html.",
      ]
    `);
  });

  test("that could be of several stacks must be named", async () => {
    const files = driftProject("", TWO_STACKS);
    const nowhere = JSON.stringify({ format_version: "1.0", values: { root_module: { resources: [] } } });
    for (const text of [nowhere, "{"]) {
      const { exitCode, stdout, stderr } = await drift({ ...files, "in.json": text }, [
        "--state-json",
        "in.json",
      ]);
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("say so: --state-json <stack>=in.json");
    }
  });

  test("is a report for a machine, too, and in its files", async () => {
    const host = createMemoryHost(driftProject());
    const args = ["drift", "--plan-json", "a=in.json", "-f", "json", "-o", "json=out.json"];
    const ended = await runCommandLine(host, args);
    expect([ended.exitCode, accepts(JSON.parse(ended.stdout))]).toEqual([1, true]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: "could-not-run", failure: { kind: "io" } });
    expect(host.text("out.json")).toBe(ended.stdout);
    const usage = await drift({}, ["-f", "json"]);
    expect([usage.exitCode, accepts(JSON.parse(usage.stdout))]).toEqual([1, true]);
  });
});

describe("without policies that can be compared", () => {
  test.each([
    ["no project", { "palisade.yaml": { device: true } }, /^there is no palisade\.yaml in /],
    ["an error", { "policies/bad.yaml": "version: 2\n" }, /^expected `version: 1`/],
    ["several errors", { "policies/bad.yaml": "a: 1\nb: 2\n" }, /^there are 3 errors; palisade validate /],
  ] as const)("%s is told to people as elsewhere, and to machines", async (_, files, message) => {
    const args = ["--plan-json", "in.json"];
    const { exitCode, stdout, stderr } = await drift(files, args);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^(policies\/bad\.yaml:|error host\/no-project)/);
    const failed = await drift(files, [...args, "-f", "json"]);
    expect([failed.exitCode, accepts(JSON.parse(failed.stdout))]).toEqual([1, true]);
    expect(JSON.parse(failed.stdout)).toMatchObject({
      outcome: "could-not-run",
      failure: { kind: "policies", message: expect.stringMatching(message) },
    });
  });
});

describe("drift.ignore", () => {
  const settings = (entries: string): string => `drift: { ignore: [${entries}] }\n`;
  const run = async (entries: string, world: AppliedStack, args: readonly string[] = []): Promise<Ended> =>
    drift({ ...driftProject(settings(entries)), "in.json": world.plan() }, [
      "--plan-json",
      "in.json",
      ...args,
    ]);

  test("leaves out what it names, counts it, and says why", async () => {
    const world = (await applied()).changed(PROFILE, MUTED);
    const entry = `{ resource: Sensors, property: "Behaviors[*].SuppressAlerts", until: "2026-12-31", because: the plant moves }`;
    expect(await run(entry, world)).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "in sync: 19 resources compared, 1 ignored

      staging-us-east-1 19 of 19 resources compared with a plan
        ignored security profile Sensors, Behaviors[Denied].SuppressAlerts: the plant moves (until 2026-12-31)
      ",
      }
    `);
    const asJson = JSON.parse((await run(entry, world, ["-f", "json"])).stdout);
    expect([accepts(asJson), asJson.ignored[0]]).toMatchObject([
      true,
      { because: "the plant moves", until: "2026-12-31", finding: { kind: "suppressed" } },
    ]);
  });

  test("has ends, and entries that nothing needs any more are told", async () => {
    const world = (await applied()).changed(PROFILE, MUTED);
    const entries = `{ resource: Sensors, until: "2026-11-30", because: was long ago }, { resource: "aws_sns_*", because: never }`;
    const ended = await run(entries, world);
    expect(ended.exitCode).toBe(2);
    expect(ended.stdout).toMatch(/^palisade\.yaml:4: warning .* ended on 2026-11-30$/m);
    expect(ended.stdout).toMatch(/^palisade\.yaml:4: warning .*aws_sns_\*.* leaves nothing out; remove it$/m);
  });

  test("of stacks that were not compared is not called idle", async () => {
    const world = await applied();
    const entry = `{ stacks: ["staging-eu-*"], resource: Sensors, because: never }`;
    const files = driftProject(settings(entry), TWO_STACKS);
    const { stdout } = await drift({ ...files, "in.json": world.plan() }, ["--plan-json", "in.json"]);
    expect(stdout).not.toContain("warning");
  });

  test("needs an end that is a day", async () => {
    const ended = await run(`{ resource: Sensors, until: "2026-02-31", because: no }`, await applied());
    expect(ended).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: 'error: palisade.yaml:4: "2026-02-31" is no day\n',
    });
  });
});

/** In code nothing acts. */
function outsideCode(html: string): string {
  return html.replace(/<code>[\s\S]*?<\/code>/g, "");
}

describe("the comment", () => {
  test("folds the details and says nothing that acts", async () => {
    const hostile = "</details> @everyone <img src=x> [a](http://b) `|` \u001b[31m";
    const world = (await applied())
      .changed(PROFILE, MUTED)
      .changed(PROFILE, (properties) => ({ ...properties, TargetArns: [hostile] }));
    const { stdout } = await drift({ "in.json": world.plan() }, ["--plan-json", "in.json", "-f", "markdown"]);
    expect(stdout).toMatchInlineSnapshot(`
      "**❌ Palisade drift: 3 weaker, 1 stronger**

      - \`staging-us-east-1\`: 19 of 19 resources compared with a plan

      | effect | stack | what | where |
      | --- | --- | --- | --- |
      | 🔻 weaker | \`staging-us-east-1\` | security profile \`Sensors\` (unattached): \`TargetArns[arn:aws:iot:us-east-1:111122223333:all/registered-things] is gone\`<br><em>its things are not watched any more</em> | \`policies/fleet.yaml:8\` |
      | 🔻 weaker | \`staging-us-east-1\` | security profile \`Sensors\` (unattached): \`TargetArns[arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors] is gone\`<br><em>its things are not watched any more</em> | \`policies/fleet.yaml:8\` |
      | 🔻 weaker | \`staging-us-east-1\` | security profile \`Sensors\` (suppressed): \`Behaviors[Denied].SuppressAlerts: false → true\`<br><em>its alarms are recorded, but nobody is told</em> | \`policies/fleet.yaml:15\` |
      | 🔺 stronger | \`staging-us-east-1\` | security profile \`Sensors\` (unattached): <code>TargetArns&#91;&#60;/details&#62; @&#8203;everyone &#60;img src=x&#62; &#91;&#8203;a&#93;&#40;http:&#8203;//b&#41; &#96;&#124;&#96; ␛&#91;&#8203;31m&#93; was added</code><br><em>more things are watched</em> | \`policies/fleet.yaml:8\` |

      <details><summary>What the policies say, and what is there</summary>

      - \`staging-us-east-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`TargetArns[arn:aws:iot:us-east-1:111122223333:all/registered-things]\` \`policies/fleet.yaml:8\`
        - policy: watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        - there: watches a thing in \`</details> @everyone <img src=x> [a](http://b) \`&#124;\` ␛[31m\` for 2 behaviours, sends alerts to \`alerts\`
        - Terraform plans no change for this
      - \`staging-us-east-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`TargetArns[arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors]\` \`policies/fleet.yaml:8\`
        - policy: watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        - there: watches a thing in \`</details> @everyone <img src=x> [a](http://b) \`&#124;\` ␛[31m\` for 2 behaviours, sends alerts to \`alerts\`
        - Terraform plans no change for this
      - \`staging-us-east-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` \`Behaviors[Denied].SuppressAlerts\` \`policies/fleet.yaml:15\`
        - policy: alarms when any registered thing or a thing in \`Sensors\` has more than 5 authorization failures in 5 minutes
        - there: alarms when a thing in \`</details> @everyone <img src=x> [a](http://b) \`&#124;\` ␛[31m\` has more than 5 authorization failures in 5 minutes; recorded but not sent: alerts are suppressed
        - Terraform plans no change for this
      - \`staging-us-east-1\` \`aws_cloudcontrolapi_resource.security_profile_Sensors\` <code>TargetArns&#91;&#60;/details&#62; @&#8203;everyone &#60;img src=x&#62; &#91;&#8203;a&#93;&#40;http:&#8203;//b&#41; &#96;&#124;&#96; ␛&#91;&#8203;31m&#93;</code> \`policies/fleet.yaml:8\`
        - policy: watches any registered thing or a thing in \`Sensors\` for 2 behaviours, sends alerts to \`alerts\`
        - there: watches a thing in \`</details> @everyone <img src=x> [a](http://b) \`&#124;\` ␛[31m\` for 2 behaviours, sends alerts to \`alerts\`
        - Terraform plans no change for this

      </details>
      "
    `);
    const html = marked.parse(stdout, { gfm: true, async: false });
    for (const active of ["<img", "@everyone ", "<a ", "\u001b"])
      expect(outsideCode(html)).not.toContain(active);
    expect(outsideCode(html).match(/<\/?details>/g)).toEqual(["<details>", "</details>"]);
  });

  test("keeps below what a comment may hold", async () => {
    const many = Array.from({ length: 5000 }, (_, index) => `arn:aws:iot:us-east-1:1:thinggroup/${index}`);
    const world = (await applied()).changed(PROFILE, (properties) => ({ ...properties, TargetArns: many }));
    const { stdout } = await drift({ "in.json": world.plan() }, ["--plan-json", "in.json", "-f", "markdown"]);
    expect(stdout.length).toBeLessThan(65_000);
    expect(stdout).toContain("palisade drift --format json");
  });
});
