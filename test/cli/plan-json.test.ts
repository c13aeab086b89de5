import { beforeAll, describe, expect, test } from "vitest";
import { createMemoryHost } from "../support/memory-host.ts";
import { PLANNED_FILES, type PlannedProject, plannedProject } from "../support/plan-command.ts";
import { runCommandLine } from "../support/run-command-line.ts";

let project: PlannedProject;

beforeAll(async () => {
  project = await plannedProject();
});

describe("plans made elsewhere", () => {
  const files = () => ({ "plan.json": project.unchanged.get("staging-us-east-1") ?? "" });

  test("are read instead of running Terraform", async () => {
    const fake = project.terraform();
    const ended = await project.plan(["--plan-json", "staging-us-east-1=plan.json"], {
      fake,
      files: files(),
    });
    expect(ended).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "Plan for production-eu-west-1: nothing was given for it
      Plan for production-us-east-1: nothing was given for it
      Plan for staging-us-east-1: no changes
      no changes in 1 of 3 stacks
      ",
      }
    `);
    expect(fake.calls).toEqual([]);
  });

  test("may come over standard input, and need no generated files", async () => {
    const host = createMemoryHost(PLANNED_FILES);
    const stdin = project.unchanged.get("staging-us-east-1") ?? "";
    const ended = await runCommandLine(host, ["plan", "staging", "--plan-json", "-"], { stdin });
    expect(ended).toEqual({ exitCode: 0, stdout: "no changes in 1 stack\n", stderr: "" });
  });

  test.each(["utf-8", "utf-16le", "utf-16be"] as const)(
    "may be in %s with a byte order mark, as PowerShell writes files",
    async (encoding) => {
      const text = `\uFEFF${project.unchanged.get("staging-us-east-1") ?? ""}`;
      const bytes = encoding === "utf-8" ? Buffer.from(text) : Buffer.from(text, "utf16le");
      const file = encoding === "utf-16be" ? bytes.swap16() : bytes;
      const host = createMemoryHost({ ...PLANNED_FILES, "plan.json": file });
      const ended = await runCommandLine(host, ["plan", "staging", "--plan-json", "plan.json"]);
      expect(ended).toEqual({ exitCode: 0, stdout: "no changes in 1 stack\n", stderr: "" });
    },
  );

  test("should be there for every stack that is named", async () => {
    const args = ["staging", "production-us-east-1", "--plan-json", "staging-us-east-1=plan.json"];
    const ended = await project.plan(args, { files: files() });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain("production-us-east-1: failed: there is no plan of it");
  });

  test.each([
    ["cut off", { "other.json": '{"format_version"' }, "it is not JSON, or it was cut off"],
    ["missing", {}, 'cannot read "other.json": it does not exist'],
    ["a plan file", { "other.json": "PK\u0003\u0004" }, "it is a plan file and no JSON"],
    ["newer", { "other.json": '{"format_version":"3.1"}' }, "it has format_version 3.1, which is newer"],
  ])("one that is %s fails its stack, the other is reported", async (_, more, reason) => {
    const args = [
      "--plan-json",
      "staging-us-east-1=plan.json",
      "--plan-json",
      "production-us-east-1=other.json",
    ];
    const ended = await project.plan(args, { files: { ...files(), ...more } });
    expect([ended.exitCode, ended.stderr]).toEqual([1, ""]);
    expect(ended.stdout).toContain(reason);
    expect(ended.stdout).toContain("1 stack failed");
  });

  test("one of another account fails its stack", async () => {
    const ended = await project.plan(["--plan-json", "production-us-east-1=plan.json"], { files: files() });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain(
      '"plan.json" is of account 111122223333, us-east-1, and the stack of account 444455556666, us-east-1',
    );
  });

  test("one that leaves something out is never without changes", async () => {
    const json = JSON.parse(project.unchanged.get("staging-us-east-1") ?? "");
    const ended = await project.plan(["--plan-json", "plan.json"], {
      files: { "plan.json": JSON.stringify({ ...json, complete: false }) },
    });
    expect(ended.exitCode).toBe(1);
    expect(ended.stdout).toContain("the plan is incomplete");
  });
});
