import { describe, expect, test } from "vitest";
import { DRIFT_FORMATS, type DriftFormat } from "../../compiler/cli/drift/format.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { type AppliedStack, appliedStack } from "../support/applied-stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { at, listOf } from "../support/json.ts";
import { createMemoryHost, type Entry, type MemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";

const TWO_STACKS = `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1, eu-west-1] }
`;

async function applied(region = "us-east-1", files = driftProject()): Promise<AppliedStack> {
  const stack = (await stacksOf(files)).find((each) => each.region === region);
  if (stack === undefined) throw new Error("there is no such stack");
  return appliedStack(stack);
}

/** The state of the profile with other numbers of messages than are declared. */
function raised(world: AppliedStack, count: string): AppliedStack {
  return world.changed(PROFILE, (properties) => ({
    ...properties,
    Behaviors: listOf(properties["Behaviors"]).map(
      (each): Json =>
        at(each, "Name") === "Flood"
          ? { ...Object(each), Criteria: { ...Object(at(each, "Criteria")), Value: { Count: count } } }
          : Object(each),
    ),
  }));
}

async function night(
  host: MemoryHost,
  today: string,
  states: Readonly<Record<string, string>>,
  more: readonly string[] = [],
): Promise<Ended> {
  const inputs = Object.entries(states).flatMap(([stack, text]) => {
    host.entries.set(`/project/${stack}.json`, text);
    return ["--state-json", `${stack}=${stack}.json`];
  });
  return runCommandLine(host, ["drift", ...inputs, "--previous", "drift.json", ...more], { today });
}

const KEEP = ["-q", "-o", "json=drift.json"];

describe("a scheduled comparison with the report of the night before", () => {
  test("knows since when each finding stands, and what is gone", async () => {
    const host = createMemoryHost(driftProject());
    const world = await applied();
    const run = (today: string, state: AppliedStack): Promise<Ended> =>
      night(host, today, { "staging-us-east-1": state.state() }, KEEP);
    const first = await run("2026-12-01", raised(world, "500"));
    expect([first.exitCode, first.stderr]).toEqual([
      2,
      'note: there is no earlier report "drift.json"; every finding is new today\n',
    ]);
    const second = await run("2026-12-04", raised(world, "500"));
    expect(second.stderr).toBe("");
    expect(second.stdout).toContain("since 2026-12-01 (3 days)");
    const other = await run("2026-12-05", raised(world, "600"));
    expect(other.stdout).not.toContain("since");
    const last = await night(host, "2026-12-06", { "staging-us-east-1": world.state() });
    expect([last.exitCode, last.stdout]).toEqual([
      0,
      `in sync: 19 resources compared

staging-us-east-1 19 of 19 resources compared with a state
  gone security profile Sensors, Behaviors[Flood].Criteria.Value.Count since 2026-12-05
`,
    ]);
  });

  test("remembers what could not be looked at, and since when it stood", async () => {
    const files = driftProject("", TWO_STACKS);
    const host = createMemoryHost(files);
    const drifted = raised(await applied("eu-west-1", files), "500").state();
    const other = (await applied("us-east-1", files)).state();
    await night(host, "2026-12-01", { "staging-eu-west-1": drifted, "staging-us-east-1": other }, KEEP);
    const blind = await night(host, "2026-12-02", { "staging-us-east-1": other }, KEEP);
    expect([blind.exitCode, blind.stdout]).toEqual([
      1,
      expect.stringContaining(
        "remembered security profile Sensors, Behaviors[Flood].Criteria.Value.Count: known since 2026-12-01, and could not be looked at this time",
      ),
    ]);
    // An alert of a code scanning must not be called fixed, nor move elsewhere.
    const sarif = await night(host, "2026-12-03", { "staging-us-east-1": other }, ["-q", "-f", "sarif"]);
    const results = listOf(at(JSON.parse(sarif.stdout), "runs", 0, "results"));
    expect(results.map((each) => at(each, "locations", 0, "physicalLocation"))).toEqual([
      {
        artifactLocation: expect.objectContaining({ uri: "policies/fleet.yaml" }),
        region: { startLine: 12, startColumn: 7 },
      },
    ]);
    const again = await night(host, "2026-12-03", {
      "staging-eu-west-1": drifted,
      "staging-us-east-1": other,
    });
    expect(again.stdout).toContain("since 2026-12-01 (2 days)");
  });

  test("remembers the stacks that it was not asked about, as long as the project has them", async () => {
    const files = driftProject("", TWO_STACKS);
    const host = createMemoryHost(files);
    const other = (await applied("us-east-1", files)).state();
    const drifted = raised(await applied("eu-west-1", files), "500").state();
    await night(host, "2026-12-01", { "staging-eu-west-1": drifted, "staging-us-east-1": other }, KEEP);
    const one = ["staging-us-east-1", ...KEEP];
    const second = await night(host, "2026-12-02", { "staging-us-east-1": other }, one);
    expect([second.exitCode, second.stderr]).toEqual([0, ""]);
    const third = await night(host, "2026-12-03", {
      "staging-eu-west-1": drifted,
      "staging-us-east-1": other,
    });
    expect(third.stdout).toContain("since 2026-12-01 (2 days)");
  });

  test("does not begin anew when Terraform absorbs what it saw before", async () => {
    const host = createMemoryHost(driftProject());
    const drifted = raised(await applied(), "500");
    await night(host, "2026-12-01", { "staging-us-east-1": drifted.state() }, KEEP);
    const report = host.text("drift.json") ?? "";
    expect(report).toContain('"kind": "absorbed"');
    host.entries.set("/project/drift.json", report.replaceAll('"kind": "absorbed"', '"kind": "changed"'));
    const second = await night(host, "2026-12-02", { "staging-us-east-1": drifted.state() });
    expect(second.stdout).toContain("since 2026-12-01 (1 day)");
  });

  test("calls nothing gone that only the account tells of, where only Terraform was asked", async () => {
    const host = createMemoryHost(driftProject());
    const row = { kind: "unmanaged", effect: "neutral", stack: "staging-us-east-1", name: "by-hand" };
    const previous = { version: 1, outcome: "drift", day: "2026-12-01", findings: [row] };
    host.entries.set("/project/drift.json", JSON.stringify(previous));
    const ended = await night(host, "2026-12-02", { "staging-us-east-1": (await applied()).state() });
    expect(ended.stdout).toContain(
      "remembered resource by-hand: known since 2026-12-01, and could not be looked at this time",
    );
    expect(ended.stdout).not.toContain("gone");
  });

  test.each<[string, Entry]>([
    ["is no report of palisade drift --format json", "{}"],
    ["is no report of palisade drift --format json", "<html>"],
    ["is no report of palisade drift --format json", '{"outcome":"clean","findings":[],"version":1}'],
    [
      "is a report of another version of palisade; take one of this version",
      '{"outcome":"drift","findings":[],"day":"2026-12-01","version":2}',
    ],
    [
      "is of 2026-12-01, when palisade drift could not run; take the last one that could",
      '{"outcome":"could-not-run","failure":{},"findings":[],"day":"2026-12-01","version":1}',
    ],
  ])("does not run by a file that %s", async (reason, entry) => {
    const host = createMemoryHost({ ...driftProject(), "drift.json": entry });
    const state = (await applied()).state();
    const ended = await night(host, "2026-12-02", { "staging-us-east-1": state });
    expect(ended).toEqual({ exitCode: 1, stdout: "", stderr: `error: "drift.json" ${reason}\n` });
  });

  test("takes no harm from what somebody else wrote into it", async () => {
    const place = { stack: "staging-us-east-1", address: "constructor" };
    const finding = { kind: "changed", effect: "weaker", name: "__proto__", ...place };
    const previous = {
      version: 1,
      outcome: "drift",
      day: "2026-12-01",
      findings: [
        null,
        1,
        "x",
        {},
        { ...finding, kind: "constructor" },
        { ...finding, firstSeen: "tomorrow" },
      ],
      ignored: [{}, null],
      previous: { remembered: "all" },
    };
    const host = createMemoryHost({ ...driftProject(), "drift.json": JSON.stringify(previous) });
    const ended = await night(host, "2026-12-02", { "staging-us-east-1": (await applied()).state() });
    expect([ended.exitCode, ended.stderr]).toEqual([0, ""]);
    expect(ended.stdout).toContain("gone resource __proto__ since 2026-12-01");
  });
});

/** How each format says so. */
const COULD_NOT_RUN: Readonly<Record<DriftFormat, RegExp>> = {
  pretty: /^error: |error validate\//m,
  json: /"outcome": "could-not-run"/,
  markdown: /^\*\*⚠️ Palisade drift: could not run\*\*$/m,
  sarif: /"executionSuccessful": false/,
  junit: /^<testsuites name="palisade drift" tests="1" failures="0" errors="1"/m,
  github: /^::error title=palisade drift::/m,
  html: /<h1>The comparison could not run<\/h1>/,
};

test("a run that failed has a line by which the scripts in templates/ know that it remembers nothing", async () => {
  const failed = createMemoryHost({
    ...driftProject(),
    "policies/fleet.yaml": "version: 2\n",
    "in.json": "{}",
  });
  const blind = createMemoryHost({ ...driftProject(), "in.json": "{}" });
  const argv = ["drift", "--state-json", "in.json", "-f", "json"];
  expect((await runCommandLine(failed, argv)).stdout).toMatch(/^ {2}"failure":/m);
  const { exitCode, stdout } = await runCommandLine(blind, argv);
  expect(exitCode).toBe(1);
  expect(stdout).not.toMatch(/^ {2}"failure":/m);
});

describe.each(DRIFT_FORMATS)("--format %s", (format) => {
  test("tells of drift on standard output and in a file, the same twice", async () => {
    const host = createMemoryHost({ ...driftProject(), "in.json": raised(await applied(), "500").state() });
    const argv = ["drift", "--state-json", "in.json", "-f", format, "-o", `${format}=out`];
    const { exitCode, stdout, stderr } = await runCommandLine(host, argv);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toContain("Behaviors[Flood].Criteria.Value.Count");
    expect(stdout.endsWith("\n")).toBe(true);
    expect(host.text("out")).toBe(stdout);
    expect((await runCommandLine(host, argv)).stdout).toBe(stdout);
  });

  test.each<[string, Readonly<Record<string, Entry>>, readonly string[], string]>([
    ["the policies", { "policies/fleet.yaml": "version: 2\n" }, [], "version"],
    ["the usage", {}, ["--nonsense"], "--nonsense"],
    ["a file", { "drift.json": "{}" }, ["--previous", "drift.json"], "is no report of palisade drift"],
  ])("never looks well where it could not run because of %s", async (_, files, more, reason) => {
    const host = createMemoryHost({ ...driftProject(), "in.json": (await applied()).state(), ...files });
    const argv = ["drift", "--state-json", "in.json", "-f", format, "-o", `${format}=out`, ...more];
    const { exitCode, stdout, stderr } = await runCommandLine(host, argv);
    expect(exitCode).toBe(1);
    const told = format === "pretty" ? `${stderr}${stdout}` : stdout;
    expect(told).toContain(reason);
    expect(told).toMatch(COULD_NOT_RUN[format]);
    expect(told).not.toMatch(/in sync|"in-sync"/);
  });

  test("tells on which lines the policies are wrong", async () => {
    const wrong = "version: 1\nalertTopics: 3\nthingGroups: 4\n";
    const host = createMemoryHost({ ...driftProject(), "in.json": "{}", "policies/fleet.yaml": wrong });
    const { stdout } = await runCommandLine(host, ["drift", "--state-json", "in.json", "-f", format]);
    expect(stdout).toContain("policies/fleet.yaml");
    expect(stdout).toMatch(/fleet\.yaml:2|line=2|"(?:line|startLine)": 2/);
    expect(stdout).toMatch(/fleet\.yaml:3|line=3|"(?:line|startLine)": 3/);
  });
});

test("annotations for GitHub go with a summary of the job, behind what stood there", async () => {
  const files = {
    ...driftProject(),
    "in.json": raised(await applied(), "500").state(),
    "summary.md": "before",
  };
  const host = createMemoryHost(files, { env: { GITHUB_STEP_SUMMARY: "/project/summary.md" } });
  await runCommandLine(host, ["drift", "--state-json", "in.json", "-f", "github"]);
  expect(host.text("summary.md")).toMatch(/^before\n\*\*❌ Palisade drift: 1 weaker\*\*\n/);
});

test("what no policy declares is annotated at the project file that was named", async () => {
  const { "palisade.yaml": project = "", ...policies } = driftProject();
  const state = raised(await applied(), "500").state();
  const old = '{"mode":"managed","address":"aws_sns_topic.old","type":"aws_sns_topic","name":"old",';
  const more = state.replace('"resources":[', `"resources":[${old}"values":{"name":"old"}},`);
  const host = createMemoryHost({ ...policies, "fleet.yml": project, "in.json": more });
  const argv = ["drift", "-c", "fleet.yml", "--state-json", "in.json", "-f", "github"];
  const { stdout } = await runCommandLine(host, argv);
  expect(stdout).toContain("::notice file=fleet.yml,title=drift%3A neutral%2C undeclared::alert topic old");
});

test("the page shows what stands in the policy file beside what is there", async () => {
  const host = createMemoryHost({ ...driftProject(), "in.json": raised(await applied(), "500").state() });
  const { stdout } = await runCommandLine(host, ["drift", "--state-json", "in.json", "-f", "html"]);
  expect(stdout).toContain(
    '<code class="policy">Flood:\n  metric: aws:num-messages-sent\n  alarmWhen: { moreThan: 100, within: 5m }</code>',
  );
});
