import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { type Answers, diagnosticLine } from "../support/fake-terraform.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { lowering, type PlannedProject, PROFILE, plannedProject } from "../support/plan-command.ts";
import { runCommandLine } from "../support/run-command-line.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/plan.schema.json", import.meta.url), "utf8"),
);
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(
  typeof schema === "object" && schema !== null ? schema : {},
);

let project: PlannedProject;
let lowered: Answers;

beforeAll(async () => {
  project = await plannedProject();
  lowered = await lowering();
});

/** What Terraform cannot do in one stack. */
const refusing: Answers = (step, stack) => {
  if (step !== "plan" || stack !== "production-eu-west-1") return undefined;
  const said = { summary: "AccessDenied", detail: "not\u001b[2J authorized", address: PROFILE };
  return { code: 1, stdout: diagnosticLine(said) };
};

describe("JSON", () => {
  const nothing: Answers = () => undefined;

  test.each([
    ["no-changes", nothing, []],
    ["changes", (...asked: Parameters<Answers>) => lowered(...asked), []],
    ["incomplete", refusing, []],
    ["could-not-run", (step: string) => (step === "init" ? { code: 1 } : undefined), []],
    ["could-not-run", nothing, ["--terraform", "missing/tofu"]],
    ["could-not-run", nothing, ["unheard-of"]],
    ["could-not-run", nothing, ["--jobs", "none"]],
  ] as const)("is what the schema says: %s", async (outcome, answers, args) => {
    const fake = project.terraform(answers);
    const run: typeof fake.run = (call) =>
      call.program.endsWith("missing/tofu") ? Promise.resolve(undefined) : fake.run(call);
    const { stdout } = await project.plan(["-f", "json", ...args], { fake, programs: { run } });
    const report: unknown = JSON.parse(stdout);
    accepts(report);
    expect(accepts.errors ?? []).toEqual([]);
    expect(report).toMatchObject({ outcome });
  });
});

describe("in GitHub Actions", () => {
  test("the lines are annotated, and the summary of the job tells the rest", async () => {
    const env = { GITHUB_STEP_SUMMARY: "/summary.md", GITHUB_WORKSPACE: "/project" };
    const host = createMemoryHost({ ...project.files, "/summary.md": "before\n" }, { env });
    const fake = project.terraform(async (...asked) => (await lowered(...asked)) ?? refusing(...asked));
    const programs = { run: fake.run };
    const ended = await runCommandLine(host, ["plan", "-q", "-f", "github"], { programs });
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "::error file=policies/sensors.yaml,line=7,col=3,title=Terraform%3A AccessDenied::not␛[2J authorized%0Aproduction-eu-west-1 aws_cloudcontrolapi_resource.security_profile_Sensors
      ::notice file=policies/sensors.yaml,line=7,col=3,title=palisade plan%3A stronger::~ security profile Sensors (staging-us-east-1): fewer messages already raise an alarm%0ABehaviors[ExcessiveMessages]: fewer messages already raise an alarm%0Abefore: alarms when any registered thing sends more than 500 messages in 5 minutes%0Aafter: alarms when any registered thing sends more than 100 messages in 5 minutes
      Plan: 0 to add, 1 to change, 0 to destroy in 3 stacks; 1 stronger, 1 stack failed
      "
    `);
    expect(host.text("/summary.md")).toMatch(/^before\n[\s\S]*Palisade plan/);
  });
});

test("a report that must not be written stops the run before Terraform is asked", async () => {
  const fake = project.terraform();
  const ended = await project.plan(["-o", "markdown=policies/sensors.yaml"], { fake });
  expect(ended).toMatchObject({ exitCode: 1, stdout: "" });
  expect(ended.stderr).toContain("a YAML file may be a policy");
  expect(fake.calls).toEqual([]);
});
