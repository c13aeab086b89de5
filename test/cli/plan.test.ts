import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "../support/fake-terraform.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { lowering, PLANNED_FILES, type PlannedProject, plannedProject } from "../support/plan-command.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_POLICY } from "../support/sample-project.ts";

let project: PlannedProject;

beforeAll(async () => {
  project = await plannedProject();
});

describe("stacks in which there is nothing to do", () => {
  test("are no changes, and told of on standard error when they are done", async () => {
    expect(await project.plan(["--jobs", "1"])).toEqual({
      exitCode: 0,
      stdout: "no changes in 3 stacks\n",
      stderr: `production-eu-west-1: planned, 0 to add, 0 to change, 0 to destroy
production-us-east-1: planned, 0 to add, 0 to change, 0 to destroy
staging-us-east-1: planned, 0 to add, 0 to change, 0 to destroy
`,
    });
    expect(await project.plan(["-q"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("are chosen by deployment or by stack", async () => {
    const fake = project.terraform();
    await project.plan(["staging", "production-eu-west-1"], { fake });
    expect(fake.steps.filter((step) => /^plan \S+$/.test(step))).toEqual([
      "plan production-eu-west-1",
      "plan staging-us-east-1",
    ]);
    expect(await project.plan(["stagin"])).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: 'error: there is no deployment and no stack "stagin"; did you mean "staging"?\n',
    });
  });
});

describe("Terraform", () => {
  test("is run in the folder of the stack, with the user's environment", async () => {
    const fake = project.terraform();
    const env = { TF_CLI_ARGS_init: "-backend-config=ci.hcl", AWS_PROFILE: "ci", PATH: "/bin" };
    await project.plan(["staging"], { fake, env });
    const file = expect.stringMatching(/\/staging-us-east-1\.tfplan$/);
    expect(fake.calls.map(({ program, args, folder }) => [program, folder, ...args])).toEqual([
      ["terraform", "/project/generated", "version", "-json"],
      ["terraform", "/project/generated/staging-us-east-1", "init", "-input=false", "-no-color"],
      [
        "terraform",
        "/project/generated/staging-us-east-1",
        "plan",
        "-input=false",
        "-json",
        "-detailed-exitcode",
        expect.stringMatching(/^-out=.*\/staging-us-east-1\.tfplan$/),
      ],
      ["terraform", "/project/generated/staging-us-east-1", "show", "-json", "-no-color", file],
    ]);
    for (const call of fake.calls)
      expect(call.env).toEqual({ ...env, TF_IN_AUTOMATION: "1", CHECKPOINT_DISABLE: "1" });
  });

  test.each([
    [["--terraform", "tofu"], {}, "tofu"],
    [["--terraform", "bin/tofu"], {}, "/project/bin/tofu"],
    [[], { PALISADE_TERRAFORM: "/opt/terraform" }, "/opt/terraform"],
    [["--terraform", "tofu"], { PALISADE_TERRAFORM: "/opt/terraform" }, "tofu"],
  ])("is what %j and %j say", async (args, env, program) => {
    const fake = project.terraform();
    await project.plan(["staging", ...args], { fake, env });
    expect(new Set(fake.calls.map((call) => call.program))).toEqual(new Set([program]));
  });

  test("plans several stacks at a time, never more than --jobs", async () => {
    const most = async (args: readonly string[], cores: number): Promise<number> => {
      let [running, highest] = [0, 0];
      const fake = project.terraform(async (step) => {
        if (step === "version") return undefined;
        running += 1;
        highest = Math.max(highest, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return undefined;
      });
      await project.plan(args, { fake, programs: { cores, run: fake.run } });
      return highest;
    };
    expect(await most([], 1)).toBe(1);
    expect(await most([], 64)).toBe(3);
    expect(await most(["--jobs", "2"], 64)).toBe(2);
  });

  test.each([
    ["TF_PLUGIN_CACHE_DIR", { TF_PLUGIN_CACHE_DIR: "/cache" }, 1],
    ["a plugin_cache_dir of ~/.terraformrc", { HOME: "/home/me" }, 1],
    ["a plugin_cache_dir of TF_CLI_CONFIG_FILE", { TF_CLI_CONFIG_FILE: "/home/me/.terraformrc" }, 1],
    ["no cache", {}, 3],
  ])("runs so many inits at once with %s", async (_, env, expected) => {
    let [running, highest] = [0, 0];
    const fake = project.terraform(async (step) => {
      if (step !== "init") return undefined;
      running += 1;
      highest = Math.max(highest, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return undefined;
    });
    const files = { "/home/me/.terraformrc": 'plugin_cache_dir = "$HOME/cache"\n' };
    await project.plan(["--jobs", "3"], { fake, env, files });
    expect(highest).toBe(expected);
  });
});

describe("changes", () => {
  test("exit with 2", async () => {
    const ended = await project.plan(["--no-live"], { fake: project.terraform(await lowering()) });
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain("staging-us-east-1: planned, 0 to add, 1 to change, 0 to destroy\n");
    expect(ended.stdout).toMatchInlineSnapshot(`
      "~ security profile Sensors (staging-us-east-1) policies/sensors.yaml:7:3
        stronger: fewer messages already raise an alarm
        ~ Behaviors[ExcessiveMessages] policies/sensors.yaml:11:7
          before: alarms when any registered thing sends more than 500 messages in 5 minutes
          after:  alarms when any registered thing sends more than 100 messages in 5 minutes
          ~ Criteria.Value.Count: "500" → "100"
        # aws_cloudcontrolapi_resource.security_profile_Sensors

      Plan for production-eu-west-1: no changes
      Plan for production-us-east-1: no changes
      Plan for staging-us-east-1: 0 to add, 1 to change, 0 to destroy
      1 stronger
      "
    `);
  });

  test("that only Terraform sees are changes as well", async () => {
    const fake = project.terraform((step) => (step === "plan" ? { code: 2 } : undefined));
    expect((await project.plan(["staging"], { fake })).exitCode).toBe(2);
  });

  test("are told in every format, and in files", async () => {
    const host = createMemoryHost(project.files);
    const fake = project.terraform(await lowering());
    const args = ["plan", "-f", "json", "-o", "markdown=plan.md", "-o", "github=plan.txt", "-q"];
    const ended = await runCommandLine(host, args, { programs: { run: fake.run } });
    expect([ended.exitCode, ended.stderr]).toEqual([2, ""]);
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: "changes" });
    expect(host.text("plan.md")).toContain("Palisade plan");
    expect(host.text("plan.txt")).toBeDefined();
  });
});

describe("generated files that are stale", () => {
  test("are not planned", async () => {
    const fake = project.terraform();
    const files = { "generated/staging-us-east-1/cdk.tf.json": "{}" };
    expect(await project.plan([], { fake, files })).toEqual({
      exitCode: 1,
      stdout: "",
      stderr:
        'error: the generated files are not what the policies say ("generated/staging-us-east-1/cdk.tf.json"); run `palisade compile`\n',
    });
    expect(fake.calls).toEqual([]);
  });

  test("nor where there are none", async () => {
    const host = createMemoryHost(PLANNED_FILES);
    const ended = await runCommandLine(host, ["plan", "-f", "json"]);
    expect(ended.exitCode).toBe(1);
    expect(JSON.parse(ended.stdout).failure).toEqual({
      kind: "policies",
      message:
        'the generated files are not what the policies say ("generated/main.ts" and 7 others); run `palisade compile`',
    });
  });

  test("files of others beside them are warned of, because Terraform reads them", async () => {
    const files = { "generated/staging-us-east-1/zz_override.tf.json": "{}" };
    const { exitCode, stderr } = await project.plan(["staging"], { files });
    expect(exitCode).toBe(0);
    expect(stderr).toContain(
      'warning: "generated/staging-us-east-1/zz_override.tf.json" was not made by palisade',
    );
  });
});

test("policies with errors are told, and nothing is planned", async () => {
  const files = { "policies/sensors.yaml": SAMPLE_POLICY.replace("metric: aws", "metrik: aws") };
  const ended = await project.plan([], { files });
  expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
  expect(ended.stdout).toContain("policies/sensors.yaml:12:9");
  const { stdout } = await project.plan(["-f", "json"], { files });
  expect(JSON.parse(stdout)).toMatchObject({ outcome: "could-not-run", failure: { kind: "policies" } });
});

test("without a project there is nothing to plan", async () => {
  const ended = await runCommandLine(createMemoryHost({ "a.yaml": SAMPLE_POLICY }), ["plan"]);
  expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
  expect(ended.stdout).toContain("palisade.yaml");
});

describe("progress", () => {
  const busy: Answers = (step) => {
    if (step !== "plan") return undefined;
    const line = `${JSON.stringify({ type: "refresh_complete", hook: { resource: { addr: "x" } } })}\n`;
    return { stdout: line.repeat(3) };
  };

  test("is drawn on a terminal, and taken away", async () => {
    const { stderr } = await project.plan(["staging"], {
      fake: project.terraform(busy),
      terminal: 80,
      env: { NO_COLOR: "1" },
    });
    expect(stderr.replaceAll("\u001b", "ESC")).toMatchInlineSnapshot(`
      "staging-us-east-1: init

      ESC[1AESC[Jstaging-us-east-1: plan

      ESC[1AESC[Jstaging-us-east-1: plan, 1 of 7 refreshed

      ESC[1AESC[Jstaging-us-east-1: plan, 2 of 7 refreshed

      ESC[1AESC[Jstaging-us-east-1: plan, 3 of 7 refreshed

      ESC[1AESC[Jstaging-us-east-1: show

      ESC[1AESC[Jstaging-us-east-1: planned, 0 to add, 0 to change, 0 to destroy
      "
    `);
  });

  test("is a line for each stack in CI, and in a log", async () => {
    const line = "staging-us-east-1: planned, 0 to add, 0 to change, 0 to destroy\n";
    const fake = project.terraform(busy);
    expect((await project.plan(["staging"], { fake, terminal: 80, env: { CI: "true" } })).stderr).toBe(line);
    expect((await project.plan(["staging"], { fake })).stderr).toBe(line);
    expect((await project.plan(["staging", "-q"], { fake, terminal: 80 })).stderr).toBe("");
  });
});
