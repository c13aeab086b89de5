import { beforeAll, describe, expect, test } from "vitest";
import { createMemoryHost, type Entry, type MemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

const ONE = ["--only", "inverted-threshold"];
const INVERTED = SAMPLE_POLICY.replaceAll("alarmWhen", "normalWhen");

function check(host: MemoryHost, ...args: string[]): Promise<Ended> {
  return runCommandLine(host, ["check", ...ONE, ...args]);
}

/** A project whose generated files are current. */
let compiled: Readonly<Record<string, Entry>> = {};

beforeAll(async () => {
  const host = createMemoryHost(SAMPLE_FILES);
  await runCommandLine(host, ["compile"]);
  compiled = Object.fromEntries(host.entries);
});

describe("palisade check", () => {
  test("of a project in which all is well", async () => {
    const host = createMemoryHost(compiled);
    expect(await check(host)).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "generated: 8 files, all current
      no problems in 2 files
      ",
      }
    `);
    expect(host.changes).toEqual([]);
    expect(await check(host, "-q")).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("of one that is stale and has findings: both, in one report", async () => {
    const host = createMemoryHost({ ...compiled, "policies/sensors.yaml": INVERTED });
    const { exitCode, stdout, stderr } = await check(host);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^policies\/sensors\.yaml:13:9: error lint\/inverted-threshold/);
    expect(stdout).toMatch(/stale: generated is not what the policies say; run `palisade compile`/);
    expect(stdout).toMatch(/\n {2}stale {4}staging-us-east-1\/stack\.ts\n/);
    expect(stdout).toMatch(/\n1 error in 1 file\n$/);
    expect(host.changes).toEqual([]);
  });

  test("of one that is stale alone", async () => {
    const { exitCode, stdout } = await check(createMemoryHost(SAMPLE_FILES));
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^stale: generated /);
  });

  test("of one with findings alone", async () => {
    const project = `${SAMPLE_PROJECT}lint: { rules: { inverted-threshold: warning } }\n`;
    const host = createMemoryHost({ "palisade.yaml": project, "policies/sensors.yaml": INVERTED });
    await runCommandLine(host, ["compile"]);
    expect((await check(host)).exitCode).toBe(0);
    expect((await check(host, "--fail-on", "warning")).exitCode).toBe(1);
    expect(await check(host, "--max-warnings", "0")).toMatchObject({
      exitCode: 1,
      stderr: "error: 1 warning, and --max-warnings allows 0\n",
    });
  });

  test("of one with errors: nothing is linted, nothing compared", async () => {
    const wrong = SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopic: alarms");
    const { exitCode, stdout, stderr } = await check(
      createMemoryHost({ ...compiled, "policies/sensors.yaml": wrong }),
    );
    expect([exitCode, stderr]).toEqual([1, "note: the policies have errors, so nothing was linted\n"]);
    expect(stdout).toMatch(/^policies\/sensors\.yaml:9:\d+: error analyze\//);
    expect(stdout).not.toContain("stale");
  });

  test("as JSON is one document", async () => {
    const host = createMemoryHost({ ...compiled, "policies/sensors.yaml": INVERTED });
    const { stdout } = await check(host, "--format", "json");
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "findings",
      summary: { errors: 1, filesRead: 2 },
      output: { folder: "generated", checkOnly: true },
    });
  });

  test("tells of foreign Terraform", async () => {
    const host = createMemoryHost({ ...compiled, "generated/staging-us-east-1/override.tf": "" });
    expect((await check(host)).stdout).toContain("warning host/foreign-terraform-file");
  });

  test("reports on the files named, and compares with the whole project", async () => {
    const host = createMemoryHost({ ...compiled, "policies/b.yaml": "version: 1\n" });
    await runCommandLine(host, ["compile"]);
    host.entries.set("/project/policies/sensors.yaml", INVERTED);
    const { exitCode, stdout, stderr } = await check(host, "policies/b.yaml");
    expect([exitCode, stderr]).toEqual([1, "note: 1 problem in other files not shown\n"]);
    expect(stdout).toMatch(/^stale: /);
  });
});

describe("palisade check cannot run", () => {
  test("without a project", async () => {
    const { exitCode, stdout } = await check(createMemoryHost({ "a.yaml": SAMPLE_POLICY }), "a.yaml");
    expect(exitCode).toBe(2);
    expect(stdout).toContain("error host/no-project");
  });

  test("on files that are none of the project's", async () => {
    const host = createMemoryHost({ ...compiled, "drafts/d.yaml": "version: 1\n" });
    expect(await check(host, "drafts/d.yaml")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr:
        'error: "drafts/d.yaml" is none of the policies of the project, for which check is; `palisade lint` takes other files, too\n',
    });
  });

  test("on standard input, and mends nothing", async () => {
    expect(await check(createMemoryHost(compiled), "-")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("check is about a project, and reads no standard input"),
    });
    expect(await check(createMemoryHost(compiled), "--fix")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("unknown option '--fix'"),
    });
  });
});
