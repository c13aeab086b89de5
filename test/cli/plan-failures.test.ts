import { beforeAll, describe, expect, test } from "vitest";
import {
  type Answer,
  type Answers,
  diagnosticLine,
  fakeTerraform,
  versionJson,
} from "../support/fake-terraform.ts";
import { type PlannedProject, PROFILE, plannedProject } from "../support/plan-command.ts";
import type { Ended } from "../support/run-command-line.ts";

let project: PlannedProject;

beforeAll(async () => {
  project = await plannedProject();
});

describe("no Terraform that can be used", () => {
  const refused = async (answer: Answer, args: readonly string[] = []): Promise<Ended> =>
    project.plan(args, { fake: fakeTerraform((step) => (step === "version" ? answer : {})) });

  test.each([
    [
      "none on PATH",
      undefined,
      [],
      "there is no terraform on PATH; install Terraform 1.5 or newer, name it or OpenTofu with --terraform, or give plans made elsewhere with --plan-json",
    ],
    [
      "none at a path",
      undefined,
      ["--terraform", "./bin/tofu"],
      'there is no program "./bin/tofu"; name Terraform or OpenTofu with --terraform',
    ],
    [
      "too old",
      versionJson("1.4.6"),
      [],
      '"terraform" is Terraform 1.4.6, and the generated files need 1.5 or newer',
    ],
    [
      "something else",
      { stdout: "GNU coreutils 9.1" },
      ["--terraform", "ls"],
      '"ls" is neither Terraform nor OpenTofu: it does not answer `version -json` as they do',
    ],
    [
      "something that fails",
      { code: 3 },
      [],
      '"terraform" is neither Terraform nor OpenTofu: it does not answer `version -json` as they do',
    ],
  ])("%s", async (_, answer, args, message) => {
    expect(await refused(answer, args)).toEqual({ exitCode: 1, stdout: "", stderr: `error: ${message}\n` });
    const { stdout } = await refused(answer, [...args, "-f", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "could-not-run",
      failure: { kind: "terraform", message },
    });
  });

  test("1.5 and newer, and OpenTofu, are good enough", async () => {
    for (const version of ["1.5.0", "1.5.0-rc1", "1.10.0", "2.0.0"]) {
      const fake = project.terraform((step) => (step === "version" ? versionJson(version) : undefined));
      expect((await project.plan(["staging"], { fake })).exitCode).toBe(0);
    }
  });
});

describe("a stack that Terraform cannot plan", () => {
  const failing = (answers: Answers, ...args: readonly string[]): Promise<Ended> =>
    project.plan(["--no-live", "--jobs", "1", ...args], {
      fake: project.terraform((step, stack, call) =>
        stack === "staging-us-east-1" ? answers(step, stack, call) : undefined,
      ),
    });

  test("because init fails: its words are passed on, the others are planned", async () => {
    const stderr = `
Error: Failed to query available provider packages

Could not retrieve the list of available versions for provider hashicorp/aws:
no such host

To see which modules are currently depending on hashicorp/aws, run:
    terraform providers
`;
    const ended = await failing((step) => (step === "init" ? { code: 1, stderr } : undefined));
    expect(ended).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "production-eu-west-1: planned, 0 to add, 0 to change, 0 to destroy
      production-us-east-1: planned, 0 to add, 0 to change, 0 to destroy
      staging-us-east-1: failed in init
      ",
        "stdout": "error: Failed to query available provider packages
        from Terraform in staging-us-east-1
        │ Could not retrieve the list of available versions for provider hashicorp/aws:
        │ no such host
        │ 
        │ To see which modules are currently depending on hashicorp/aws, run:
        │     terraform providers

      Plan for production-eu-west-1: no changes
      Plan for production-us-east-1: no changes
      Plan for staging-us-east-1: failed: Terraform made no plan
      no changes in 2 of 3 stacks, 1 stack failed
      ",
      }
    `);
  });

  test("because its backend is wrong: the line of the project file", async () => {
    const stderr = `
╷
│ Error: Invalid backend configuration argument
│ 
│   on cdk.tf.json line 12, in terraform[0].backend[0].s3:
│   12:         "buckit": "x"
│ 
│ The backend configuration argument "buckit" is not expected.
╵
`;
    const { exitCode, stdout } = await failing(
      (step) => (step === "init" ? { code: 1, stderr } : undefined),
      "-f",
      "json",
    );
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).stacks[2]).toMatchObject({
      state: "failed",
      diagnostics: [
        {
          severity: "error",
          summary: "Invalid backend configuration argument",
          detail: 'The backend configuration argument "buckit" is not expected.',
          origin: { file: "palisade.yaml", line: 3 },
        },
      ],
    });
  });

  test("because plan fails: the line of the policy, and of the project file", async () => {
    const stdout = [
      diagnosticLine({
        summary: "creating Cloud Control API Resource",
        detail: "AccessDenied: not authorized\u001b[31m\n::error::me",
        address: PROFILE,
      }),
      diagnosticLine({
        summary: "AWS account ID not allowed: 999999999999",
        address: 'provider["registry.terraform.io/hashicorp/aws"]',
      }),
      diagnosticLine({
        severity: "warning",
        summary: "Check block assertion known after apply",
        snippet: { context: "check.security_profile_Sensors.assert[0]" },
      }),
    ].join("");
    const ended = await failing((step) => (step === "plan" ? { code: 1, stdout } : undefined));
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toMatchInlineSnapshot(`
      "error: creating Cloud Control API Resource
        from Terraform in staging-us-east-1 policies/sensors.yaml:7:3
        # aws_cloudcontrolapi_resource.security_profile_Sensors
        │ AccessDenied: not authorized␛[31m
        │ ::error::me

      error: AWS account ID not allowed: 999999999999
        from Terraform in staging-us-east-1 palisade.yaml:3:3
        # provider["registry.terraform.io/hashicorp/aws"]

      Plan for production-eu-west-1: no changes
      Plan for production-us-east-1: no changes
      Plan for staging-us-east-1: failed: Terraform made no plan
      no changes in 2 of 3 stacks, 1 stack failed
      "
    `);
    expect(ended.stdout).not.toContain("\u001b");
  });

  test.each([
    ["init", { code: undefined }, "`terraform init` was ended by a signal"],
    ["plan", { code: 11, stderr: "panic: SECRET" }, "`terraform plan` ended with exit code 11"],
    ["show", { code: 1 }, "`terraform show` ended with exit code 1"],
  ] as const)("because %s ends without a word", async (step, answer, how) => {
    const ended = await failing((each) => (each === step ? answer : undefined));
    expect(ended.exitCode).toBe(1);
    const reason = `${how} and did not say why; run it in generated/staging-us-east-1 to see`;
    expect(ended.stdout).toContain(reason);
    expect(ended.stdout + ended.stderr).not.toContain("SECRET");
    expect(ended.stderr).toContain(`staging-us-east-1: failed in ${step}\n`);
  });

  test.each([
    ["cut off", '{"format_version":"1.2","plan', "it is not JSON, or it was cut off"],
    [
      "of a newer Terraform",
      '{"format_version":"2.0"}',
      "it has format_version 2.0, which is newer than 1.x",
    ],
    ["nothing", "", "it is empty"],
  ])("because what show prints is %s", async (_, stdout, problem) => {
    const ended = await failing((step) => (step === "show" ? { stdout } : undefined));
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain(`what Terraform printed of the plan is not understood: ${problem}`);
  });

  test("because plan does not know an option, which it says in colours whatever it is told", async () => {
    const red = "\u001b[31m│\u001b[0m\u001b[0m";
    const stderr = `\u001b[31m╷\u001b[0m\u001b[0m
${red} \u001b[0m\u001b[1m\u001b[31mError: \u001b[0m\u001b[0m\u001b[1mFailed to parse command-line flags\u001b[0m
${red} \u001b[0m
${red} \u001b[0m\u001b[0mflag provided but not defined: -nonsense
\u001b[31m╵\u001b[0m\u001b[0m
`;
    const { stdout } = await failing((step) => (step === "plan" ? { code: 1, stderr } : undefined));
    expect(stdout).toContain(`error: Failed to parse command-line flags
  from Terraform in staging-us-east-1
  │ flag provided but not defined: -nonsense
`);
  });

  test("because what show prints is more than can be held", async () => {
    const ended = await failing((step) => (step === "show" ? { isCut: true } : undefined));
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain(
      "staging-us-east-1: failed: `terraform show` prints a plan of more than 500 MB, which cannot be read; divide the stack",
    );
  });

  test("and no other either: nothing could be planned", async () => {
    const fake = project.terraform((step) => (step === "init" ? { code: 1 } : undefined));
    const { exitCode, stdout } = await project.plan(["-f", "json"], { fake });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "could-not-run" });
  });
});

describe("wrong usage", () => {
  test.each([
    [
      ["--plan-json", "a.json", "--out", "plans"],
      "'--out' is for running Terraform, which '--plan-json' is instead of",
    ],
    [["--plan-json", "-", "--plan-json", "-"], "standard input can be read only once"],
    [
      ["--jobs", "0"],
      "option '--jobs <count>' argument '0' is invalid. Expected a whole number from 1 to 999.",
    ],
    [
      ["--endpoint-url", "localhost:4566"],
      "option '--endpoint-url <url>' argument 'localhost:4566' is invalid. Expected a URL, as in http://localhost:4566.",
    ],
    [
      ["-o", "sarif=x"],
      "option '-o, --output <format=path>' argument 'sarif=x' is invalid. Expected <format>=<path>, the format one of pretty, json, markdown, github.",
    ],
  ])("%j", async (args, message) => {
    expect(await project.plan(args)).toEqual({
      exitCode: 1,
      stdout: "",
      stderr: `error: ${message}\n\`palisade help\` tells of all commands and options.\n`,
    });
    const { stdout, exitCode } = await project.plan(["-f", "json", ...args]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ failure: { kind: "usage", message } });
  });
});
