import { describe, expect, test, vi } from "vitest";
import type { LintInput } from "../../compiler/lint/rule.ts";
import { unusedVariable } from "../../compiler/lint/rules/unused-variable.rule.ts";
import { Place } from "../../compiler/source/place.ts";
import { createMemoryHost, type Entry, type MemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

const UNUSED = `version: 1
# What the fleet may do.
variables:
  used: { type: number, default: 100 }   # messages

  limit: { type: number, default: 3 }
`;
const MENDED = UNUSED.replace("  limit: { type: number, default: 3 }\n", "");
const USER = SAMPLE_POLICY.replace("100", "'${var.used}'");
const FILES: Readonly<Record<string, Entry>> = {
  "palisade.yaml": SAMPLE_PROJECT,
  "policies/a.yaml": UNUSED,
  "policies/b.yaml": USER,
};

function fix(host: MemoryHost, ...args: string[]): Promise<Ended> {
  return runCommandLine(host, ["lint", "--only", "unused-variable", "--fix", ...args]);
}

describe("--fix", () => {
  test("mends what is certain, and touches nothing else", async () => {
    const host = createMemoryHost(FILES);
    expect(await fix(host)).toEqual({
      exitCode: 0,
      stdout: "no problems in 3 files\n",
      stderr: "fixed 1 problem in 1 file\n",
    });
    expect(host.text("policies/a.yaml")).toBe(MENDED);
    expect(host.changes).toEqual(["/project/policies/a.yaml"]);
    expect(await fix(host)).toMatchObject({ exitCode: 0, stderr: "nothing to fix\n" });
    expect(await fix(host, "-q")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    expect(host.changes).toHaveLength(1);
  });

  test("reports what is left, and fails for it", async () => {
    const host = createMemoryHost({ ...FILES, "policies/b.yaml": USER.replace("alarmWhen", "normalWhen") });
    const argv = ["lint", "--only", "unused-variable,inverted-threshold", "--fix"];
    const { exitCode, stdout, stderr } = await runCommandLine(host, argv);
    expect([exitCode, stderr]).toEqual([1, "fixed 1 problem in 1 file\n"]);
    expect(stdout).toMatch(/^policies\/b\.yaml:13:9: error lint\/inverted-threshold/);
    expect(stdout).toMatch(/1 error in 1 file\n$/);
  });

  test("keeps line breaks, the byte order mark and a missing last line break", async () => {
    const text = `\ufeff${UNUSED.trimEnd().replaceAll("\n", "\r\n")}`;
    const host = createMemoryHost({ ...FILES, "policies/a.yaml": text });
    expect(await fix(host)).toMatchObject({ exitCode: 0, stderr: "fixed 1 problem in 1 file\n" });
    const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
      await host.readFile("policies/a.yaml"),
    );
    expect(after).toMatch(/^\ufeffversion: 1\r\n# What/);
    expect(after.replaceAll("\r\n", "")).not.toContain("\n");
    expect(after).not.toContain("limit");
  });

  test("mends errors of earlier phases, also of the project file, and goes on behind them", async () => {
    const host = createMemoryHost({
      "palisade.yaml": SAMPLE_PROJECT.replace("deployments", "Deployments"),
      "policies/a.yaml": UNUSED.replace("variables", "Variables"),
      "policies/b.yaml": USER,
    });
    expect(await fix(host)).toEqual({
      exitCode: 0,
      stdout: "no problems in 3 files\n",
      stderr: "fixed 3 problems in 2 files\n",
    });
    expect(host.text("palisade.yaml")).toBe(SAMPLE_PROJECT);
    expect(host.text("policies/a.yaml")).toBe(MENDED);
  });

  test("mends one of two keys that are both meant to be the same, and leaves the other", async () => {
    const twice = SAMPLE_POLICY.replace(
      "    alertTopic: alerts\n",
      "    alert-topic: alerts\n    AlertTopic: alerts\n",
    );
    const host = createMemoryHost({ "palisade.yaml": SAMPLE_PROJECT, "policies/a.yaml": twice });
    const { exitCode, stdout, stderr } = await fix(host);
    expect([exitCode, stderr]).toEqual([
      1,
      "fixed 1 problem in 1 file\nnote: the policies have errors, so nothing was linted\n",
    ]);
    expect(stdout).toContain('unknown key "AlertTopic"');
    expect(host.text("policies/a.yaml")).toContain("    alertTopic: alerts\n    AlertTopic: alerts\n");
  });

  test("mends only the files named", async () => {
    const other = UNUSED.replaceAll("used", "second").replaceAll("limit", "third");
    const host = createMemoryHost({ ...FILES, "policies/c.yaml": other });
    expect((await fix(host, "policies/a.yaml")).stderr).toBe(
      "fixed 1 problem in 1 file\nnote: 2 problems in other files not shown\n",
    );
    expect(host.changes).toEqual(["/project/policies/a.yaml"]);
  });

  test("leaves a fix alone that reaches into a file that is not named", async () => {
    const project = SAMPLE_PROJECT.replace("  production", "    variables: { limit: 5 }\n  production");
    const host = createMemoryHost({ ...FILES, "palisade.yaml": project });
    const { stdout, stderr } = await fix(host, "policies/a.yaml");
    expect([stdout.split("\n")[0], stderr]).toEqual([
      "policies/a.yaml:6:3: warning lint/unused-variable",
      "nothing to fix\n",
    ]);
    expect((await fix(host)).stderr).toBe("fixed 1 problem in 2 files\n");
    expect(host.text("palisade.yaml")).toBe(SAMPLE_PROJECT);
  });

  test("leaves alone what is suppressed", async () => {
    const text = UNUSED.replace("\n  limit", "\n  # palisade: ignore unused-variable because soon\n  limit");
    const host = createMemoryHost({ ...FILES, "policies/a.yaml": text });
    expect(await fix(host)).toMatchObject({ exitCode: 0, stderr: "nothing to fix\n" });
    expect(host.changes).toEqual([]);
  });

  test("follows a link in the project, and none that leads out of it", async () => {
    const inside = createMemoryHost({
      ...FILES,
      "policies/a.yaml": { link: "../shared/real.yaml" },
      "shared/real.yaml": UNUSED,
    });
    // Neither git nor patch writes through a link.
    expect((await fix(inside, "--dry-run")).stdout).toMatch(/^--- a\/shared\/real\.yaml\n/);
    expect((await fix(inside)).stderr).toBe("fixed 1 problem in 1 file\n");
    expect(inside.text("shared/real.yaml")).toBe(MENDED);
    expect(inside.entries.get("/project/policies/a.yaml")).toEqual({ link: "../shared/real.yaml" });

    const outside = createMemoryHost({
      ...FILES,
      "policies/a.yaml": { link: "/elsewhere/real.yaml" },
      "/elsewhere/real.yaml": UNUSED,
    });
    const { exitCode, stderr } = await fix(outside, "--fail-on", "warning");
    expect([exitCode, stderr, outside.changes]).toEqual([
      1,
      "nothing to fix\nnote: policies/a.yaml was left as it is: a link leads it out of the project\n",
      [],
    ]);
  });

  test("writes all files or none", async () => {
    const host = createMemoryHost(FILES);
    const refusing = {
      ...host,
      stageFiles: async () => {
        const { HostError } = await import("../../compiler/host/host.ts");
        throw new HostError('cannot write "policies/a.yaml": this user is not allowed to');
      },
    };
    expect(await runCommandLine(refusing, ["lint", "--only", "unused-variable", "--fix"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: cannot write "policies/a.yaml": this user is not allowed to\n',
    });
    expect(host.changes).toEqual([]);
  });

  test("writes nothing over a file that somebody changed meanwhile", async () => {
    const host = createMemoryHost(FILES);
    let reads = 0;
    const changing = {
      ...host,
      readFile: async (path: string) => {
        if (path.endsWith("a.yaml") && ++reads > 1) return new TextEncoder().encode(`${UNUSED}# edited\n`);
        return host.readFile(path);
      },
    };
    expect(await runCommandLine(changing, ["lint", "--only", "unused-variable", "--fix"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: "policies/a.yaml" changed meanwhile; nothing was written\n',
    });
    expect(host.changes).toEqual([]);
  });

  test("of a rule that would make policies invalid is a bug, and writes nothing", async () => {
    const spy = vi.spyOn(unusedVariable, "findIn").mockImplementation(function* (input: LintInput) {
      const document = input.policies[0]?.document;
      if (document === undefined) return;
      const place = new Place(document, ["variables", "limit"]);
      const edits = [{ location: place.value(), newText: "{ type: colour }" }];
      yield { place, message: "a wrong fix", fix: { title: "break it", edits } };
    });
    const host = createMemoryHost(FILES);
    const { exitCode, stdout, stderr } = await fix(host);
    spy.mockRestore();
    expect([exitCode, stdout, host.changes]).toEqual([2, "", []]);
    expect(stderr).toMatch(
      /^this is a bug in palisade .*: a fix did harm, so nothing was written \(break it\)/,
    );
  });
});

describe("--fix --dry-run", () => {
  test("prints a diff, and writes nothing", async () => {
    const host = createMemoryHost(FILES);
    expect(await fix(host, "--dry-run")).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "would fix 1 problem in 1 file
      ",
        "stdout": "--- a/policies/a.yaml
      +++ b/policies/a.yaml
      @@ -3,4 +3,3 @@
       variables:
         used: { type: number, default: 100 }   # messages
       
      -  limit: { type: number, default: 3 }
      ",
      }
    `);
    expect(host.changes).toEqual([]);
  });

  test("with nothing to fix is as good as lint", async () => {
    const host = createMemoryHost({ ...FILES, "policies/a.yaml": MENDED });
    expect(await fix(host, "--dry-run")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "nothing to fix\n",
    });
  });

  test("gives a terminal nothing to act on, and a pipe every character", async () => {
    const text = UNUSED.replace("may do", "may\u202e do").replaceAll("\n", "\r\n");
    const host = createMemoryHost({ ...FILES, "policies/a.yaml": text });
    expect((await fix(host, "--dry-run")).stdout).toContain("\r\n");
    const argv = ["lint", "--only", "unused-variable", "--fix", "--dry-run"];
    const { stdout } = await runCommandLine(host, argv, { terminal: 80 });
    expect(stdout).not.toMatch(/[\r\u202e]/);
    expect(stdout).toContain("\u001b[1;31m-  limit: { type: number, default: 3 }");
  });

  test("reports where not everything could be judged", async () => {
    const spy = vi.spyOn(unusedVariable, "findIn").mockImplementation(() => {
      throw new TypeError("bug");
    });
    const { exitCode, stdout } = await fix(createMemoryHost(FILES), "--dry-run");
    spy.mockRestore();
    expect(exitCode).toBe(2);
    expect(stdout).toContain("lint/rule-failed");
  });
});
