import { describe, expect, test, vi } from "vitest";
import type { RunGit } from "../../compiler/host/run-git.ts";
import * as unusedVariable from "../../compiler/lint/rules/unused-variable.rule.ts";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

type Files = Readonly<Record<string, Entry>>;

/** Two rules are enough here, and what others find is no matter of the command line. */
const TWO = ["--only", "inverted-threshold,unused-variable"];

function lint(files: Files, args: readonly string[] = [], circumstances: Circumstances = {}): Promise<Ended> {
  return runCommandLine(createMemoryHost(files), ["lint", ...TWO, ...args], circumstances);
}

const INVERTED = SAMPLE_POLICY.replaceAll("alarmWhen", "normalWhen");
const UNUSED = "version: 1\nvariables:\n  limit: { type: number, default: 3 }\n";
const WRONG = SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopics: alerts");
/** An error, a warning, in two files. */
const FILES: Files = {
  "palisade.yaml": SAMPLE_PROJECT,
  "policies/a.yaml": INVERTED,
  "policies/b.yaml": UNUSED,
};

describe("a project", () => {
  test("to which nothing is to be objected", async () => {
    expect(await lint(SAMPLE_FILES)).toEqual({ exitCode: 0, stdout: "no problems in 2 files\n", stderr: "" });
    expect(await lint(SAMPLE_FILES, ["-q"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("with findings", async () => {
    expect(await lint(FILES)).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "",
        "stdout": "policies/a.yaml:13:9: error lint/inverted-threshold
        \`ExcessiveMessages\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up

          12 |         metric: aws:num-messages-sent
        > 13 |         normalWhen: { moreThan: 100, within: 5m }
             |         ^^^^^^^^^^
        = alarms when any registered thing sends at most 100 messages in 5 minutes

        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`

      policies/b.yaml:3:3: warning lint/unused-variable
        nothing uses the variable \`limit\`

          2 | variables:
        > 3 |   limit: { type: number, default: 3 }
            |   ^^^^^

        fix: remove the variable \`limit\`

      1 error, 1 warning in 2 files
      ",
      }
    `);
  });

  test("with an error: that is told, and that nothing was linted", async () => {
    const files = { ...FILES, "policies/c.yaml": WRONG };
    const { exitCode, stdout, stderr } = await lint(files);
    expect([exitCode, stderr]).toEqual([1, "note: the policies have errors, so nothing was linted\n"]);
    expect(stdout).toMatch(/^policies\/c\.yaml:9:5: error validate\/unknown-key/);
    expect(stdout).toMatch(/\n1 error in 1 file\n$/);
    expect((await lint(files, ["--quiet"])).stderr).toBe("");
  });

  test("with a warning of an earlier phase: that is told beside the findings", async () => {
    const policy = SAMPLE_POLICY.replace("{ moreThan: 100, within: 5m }", "{ moreThan: p99, within: 5m }");
    const files = { ...FILES, "policies/c.yaml": policy.replaceAll("alerts", "c").replace("Sensors", "C") };
    const { stdout: validated } = await runCommandLine(createMemoryHost(files), ["validate"]);
    const { stdout } = await lint(files);
    for (const [, code = ""] of validated.matchAll(/: warning (\S+)/g)) expect(stdout).toContain(code);
  });

  test("that is not there", async () => {
    const { exitCode, stdout, stderr } = await lint({ "p.yaml": SAMPLE_POLICY });
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toMatch(/^error host\/no-project\n/);
  });

  test("with a file that cannot be read", async () => {
    const files = { ...FILES, "policies/c.yaml": { fails: "this user is not allowed to" } };
    const { exitCode, stdout, stderr } = await lint(files);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toContain('cannot read "policies/c.yaml": this user is not allowed to');
  });

  test("that sets rules which there are not", async () => {
    const project = `${SAMPLE_PROJECT}lint: { rules: { inverted-treshold: off } }\n`;
    const { exitCode, stdout, stderr } = await lint({ ...FILES, "palisade.yaml": project });
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toContain("inverted-treshold");
    expect(stdout).toContain("did you mean `inverted-threshold`?");
  });
});

describe("what makes it fail", () => {
  test("--fail-on", async () => {
    const files = { ...SAMPLE_FILES, "policies/b.yaml": UNUSED };
    expect((await lint(files)).exitCode).toBe(0);
    expect((await lint(files, ["--fail-on", "warning"])).exitCode).toBe(1);
  });

  test("--max-warnings", async () => {
    const files = { ...SAMPLE_FILES, "policies/b.yaml": UNUSED };
    expect(await lint(files, ["--max-warnings", "1"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await lint(files, ["--max-warnings", "0"])).toMatchObject({
      exitCode: 1,
      stderr: "error: 1 warning, and --max-warnings allows 0\n",
    });
    expect(await lint(files, ["--max-warnings", "few"])).toMatchObject({
      exitCode: 2,
      stdout: "",
      stderr: expect.stringContaining("Expected a whole number."),
    });
  });

  test("a rule that throws: it is told, and the others still report", async () => {
    const spy = vi.spyOn(unusedVariable.unusedVariable, "findIn").mockImplementation(() => {
      throw new TypeError("cannot read x of undefined");
    });
    const { exitCode, stdout, stderr } = await lint(FILES);
    spy.mockRestore();
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(stdout).toContain("error lint/rule-failed\n  the rule `unused-variable` failed");
    expect(stdout).toContain("TypeError: cannot read x of undefined");
    expect(stdout).toContain("error lint/inverted-threshold");
  });
});

describe("the choice of rules", () => {
  const run = (...args: string[]): Promise<Ended> =>
    runCommandLine(createMemoryHost(FILES), ["lint", "-f", "json", ...args]);
  const codes = async (...args: string[]): Promise<readonly string[]> => {
    const report = JSON.parse((await run(...args)).stdout) as { diagnostics: { code: string }[] };
    return [...new Set(report.diagnostics.map(({ code }) => code))];
  };

  test("takes names with commas or one by one, with `lint/` or without", async () => {
    const both = ["lint/inverted-threshold", "lint/unused-variable"];
    expect(await codes("--only", "unused-variable")).toEqual(["lint/unused-variable"]);
    expect(await codes("--only", "inverted-threshold, lint/unused-variable")).toEqual(both);
    expect(await codes("--only", "inverted-threshold", "--only", "unused-variable")).toEqual(both);
    expect(
      await codes("--only", "inverted-threshold,unused-variable", "--disable", "inverted-threshold"),
    ).toEqual(["lint/unused-variable"]);
    expect(await codes("--disable", "unused-variable")).not.toContain("lint/unused-variable");
  });

  test("runs a rule that is named, even where the project switched it off", async () => {
    const files = {
      ...FILES,
      "palisade.yaml": `${SAMPLE_PROJECT}lint: { rules: { unused-variable: off } }\n`,
    };
    const { stdout } = await runCommandLine(createMemoryHost(files), ["lint", "--only", "unused-variable"]);
    expect(stdout).toContain("policies/b.yaml:3:3: warning lint/unused-variable");
  });

  test("refuses what there is not", async () => {
    expect(await run("--only", "unused-varable")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: option '--only': no rule is called "unused-varable"; did you mean unused-variable?
      \`palisade help\` tells of all commands and options.
      ",
        "stdout": "{
        "diagnostics": [],
        "failure": {
          "kind": "usage",
          "message": "option '--only': no rule is called \\"unused-varable\\"; did you mean unused-variable?"
        },
        "outcome": "could-not-run",
        "summary": {
          "errors": 0,
          "files": 0,
          "filesRead": 0,
          "infos": 0,
          "notShown": 0,
          "suppressed": 0,
          "warnings": 0
        },
        "suppressed": [],
        "version": 1
      }
      ",
      }
    `);
    expect(await run("--disable", "\u001b[2Jzebra")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no rule is called "␛[2Jzebra"; `palisade rules` lists them'),
    });
    expect(await run("--only", "a,,b")).toMatchObject({ exitCode: 2 });
    expect(await run("--only", "slow-alarm", "--disable", "flapping-alarm,slow-alarm")).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining("'--disable' leaves none of the rules that '--only' names"),
    });
  });
});

describe("paths", () => {
  test("say which files to report on; all are judged", async () => {
    // Alone, b.yaml would declare a variable that nothing uses.
    const files = {
      ...FILES,
      "policies/a.yaml": INVERTED.replace(
        "    targets:",
        '    description: "for ${var.limit}"\n    targets:',
      ),
    };
    expect(await lint(files, ["policies/b.yaml"])).toEqual({
      exitCode: 0,
      stdout: "no problems in 1 file\n",
      stderr: "note: 1 problem in other files not shown\n",
    });
    const { exitCode, stdout, stderr } = await lint(files, ["policies/a.yaml"]);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/^policies\/a\.yaml:14:9: error lint\/inverted-threshold/);
  });

  test("may be folders, globs, links and the project file", async () => {
    const files = { ...FILES, link: { link: "policies/b.yaml" }, "linked.yaml": { link: "policies/b.yaml" } };
    for (const path of ["policies/b.yaml", "policies/b*", "./policies/../policies/b.yaml", "linked.yaml"]) {
      const { stdout } = await lint(files, [path]);
      expect([path, stdout.split("\n")[0]]).toEqual([
        path,
        "policies/b.yaml:3:3: warning lint/unused-variable",
      ]);
    }
    expect((await lint(files, ["policies"])).stdout).toMatch(/1 error, 1 warning in 2 files\n$/);
    expect((await lint(files, ["palisade.yaml"])).stdout).toBe("no problems in 1 file\n");
    const all = await lint(files, ["palisade.yaml", "policies/a.yaml"]);
    expect(all.stdout).toMatch(/1 error in 1 file\n$/);
  });

  test("tell of a place that is related to another file", async () => {
    const project = SAMPLE_PROJECT.replace(
      "    regions: [us-east-1]\n",
      "    regions: [us-east-1]\n    variables: { limit: 5 }\n",
    );
    const { stdout } = await lint({ ...FILES, "palisade.yaml": project }, ["palisade.yaml"]);
    expect(stdout).toMatch(/^policies\/b\.yaml:3:3: warning lint\/unused-variable/);
    const used = { ...FILES, "policies/a.yaml": INVERTED.replace("100", '"${var.limit}"') };
    expect((await lint(used, ["policies/b.yaml"])).stdout).toMatch(/^policies\/a\.yaml:13:9: error/);
  });

  test("may lead to files beside those of the project", async () => {
    const files = { ...FILES, "drafts/d.yaml": UNUSED.replace("limit", "draft") };
    const { stdout } = await lint(files, ["drafts"]);
    expect(stdout).toMatch(/^drafts\/d\.yaml:3:3: warning lint\/unused-variable/);
    expect(stdout).toMatch(/1 warning in 1 file\n$/);
  });

  test("do not hide an error elsewhere, because then nothing was judged", async () => {
    const { exitCode, stdout, stderr } = await lint({ ...FILES, "policies/c.yaml": WRONG }, [
      "policies/a.yaml",
    ]);
    expect([exitCode, stderr]).toEqual([1, "note: the policies have errors, so nothing was linted\n"]);
    expect(stdout).toContain("policies/c.yaml:9:5: error");
  });

  test("need no project", async () => {
    const { exitCode, stdout } = await lint({ "a.yaml": INVERTED, "b.yaml": UNUSED }, ["a.yaml"]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/1 error in 1 file\n$/);
  });

  test("that lead nowhere", async () => {
    const { exitCode, stdout } = await lint(FILES, ["policies/x.yaml"]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain('"policies/x.yaml" does not exist; expected a file, a folder or a glob');
  });
});

describe("standard input", () => {
  test("stands for a file of the project", async () => {
    const { exitCode, stdout } = await lint(FILES, ["--stdin-filepath", "policies/a.yaml"], {
      stdin: SAMPLE_POLICY,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^policies\/b\.yaml:3:3: warning/);
  });

  test("is judged alone without a name", async () => {
    const { exitCode, stdout } = await lint(FILES, ["-"], { stdin: INVERTED });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^<stdin>:13:9: error lint\/inverted-threshold/);
  });
});

describe("--changed-since", () => {
  /** A git that lists these paths as changed; what it is asked is kept. */
  function gitWith(...changed: readonly string[]) {
    const asked: string[] = [];
    const runGit: RunGit = async ([command = "", ...args], folder) => {
      asked.push(`${folder}: ${command}`);
      const stdout = args.includes("--show-toplevel")
        ? "/project\n"
        : command === "-c"
          ? changed.join("\0")
          : "";
      return { code: 0, stdout, stderr: "" };
    };
    return { runGit, asked };
  }

  test("takes all files of a submodule that changed", async () => {
    const { runGit } = gitWith("policies/");
    const { stdout } = await lint(FILES, ["--changed-since", "main"], { runGit });
    expect(stdout).toMatch(/1 error, 1 warning in 2 files\n$/);
  });

  test("asks git once, however many rounds of fixes there are", async () => {
    const { runGit, asked } = gitWith("policies/b.yaml");
    const { stderr } = await lint(FILES, ["--fix", "--changed-since", "main"], { runGit });
    expect(stderr).toBe("fixed 1 problem in 1 file\nnote: 1 problem in other files not shown\n");
    expect(asked.filter((each) => each === "/project: merge-base")).toHaveLength(1);
  });

  test("is told in JSON that it could not be", async () => {
    const { exitCode, stdout, stderr } = await lint(FILES, ["--changed-since", "main", "-f", "json"]);
    expect([exitCode, stderr]).toEqual([
      2,
      'error: --changed-since "main": git is needed to find changed files, and there is no git here\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "could-not-run", failure: { kind: "io" } });
  });
});

describe("--create-baseline", () => {
  test("writes what is found, which is then known", async () => {
    const host = createMemoryHost(FILES);
    const run = (...args: string[]): Promise<Ended> => runCommandLine(host, ["lint", ...args]);
    const before = await run();
    expect(before.exitCode).toBe(1);
    const made = await run("--create-baseline");
    expect([made.exitCode, made.stdout]).toEqual([0, ""]);
    expect(made.stderr).toMatch(
      /^palisade-baseline\.json: \d+ findings written\nnote: it is used where palisade\.yaml names it under `lint\.baseline`, or with --baseline\n$/,
    );
    expect((await run("--baseline", "palisade-baseline.json")).exitCode).toBe(0);
    expect(await run("--create-baseline", "-q")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    host.entries.set(
      "/project/palisade.yaml",
      `${SAMPLE_PROJECT}lint: { baseline: palisade-baseline.json }\n`,
    );
    expect((await run()).exitCode).toBe(0);
    expect(await run("--create-baseline")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: made.stderr.split("note")[0],
    });
  });

  test("writes nothing while the policies have errors", async () => {
    const host = createMemoryHost({ ...FILES, "policies/c.yaml": WRONG });
    const { exitCode, stderr } = await runCommandLine(host, ["lint", "--create-baseline"]);
    expect([exitCode, stderr, host.changes]).toEqual([
      1,
      "note: the policies have errors, so nothing was linted\n",
      [],
    ]);
  });

  test("writes nothing when a rule failed", async () => {
    const spy = vi.spyOn(unusedVariable.unusedVariable, "findIn").mockImplementation(() => {
      throw new TypeError("bug");
    });
    const host = createMemoryHost(FILES);
    const { exitCode, stdout } = await runCommandLine(host, ["lint", "--create-baseline"]);
    spy.mockRestore();
    expect([exitCode, host.changes]).toEqual([2, []]);
    expect(stdout).toContain("lint/rule-failed");
  });

  test.each([
    ["policies/a.yaml", "the file that is there is no baseline"],
    ["policies/new.yaml", "a YAML file may be a policy; choose another ending"],
    ["package.json", "the file that is there is no baseline"],
    ["README.md", "the file that is there is no baseline"],
  ])("replaces nothing but a baseline: not %s", async (path, reason) => {
    const host = createMemoryHost({ ...FILES, "package.json": "{}", "README.md": "# Fleet\n" });
    expect(await runCommandLine(host, ["lint", "--create-baseline", "--baseline", path])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: `error: cannot write a baseline to "${path}": ${reason}\n`,
    });
    expect(host.changes).toEqual([]);
  });

  test("replaces one that a merge has broken", async () => {
    const broken = '<<<<<<< ours\n{ "findings": [] }\n=======\n{ "findings": [] }\n>>>>>>> theirs\n';
    const host = createMemoryHost({ ...FILES, "palisade-baseline.json": broken });
    expect((await runCommandLine(host, ["lint", "--create-baseline"])).exitCode).toBe(0);
    const again = await runCommandLine(host, ["lint", "--baseline", "palisade-baseline.json"]);
    expect(again.exitCode).toBe(0);
  });

  test("cannot be narrowed", async () => {
    const refused = { exitCode: 2, stdout: "", stderr: expect.stringContaining("leave out what narrows it") };
    for (const args of [["policies"], ["--only", "unused-variable"], ["--changed-since", "main"]]) {
      const argv = ["lint", "--create-baseline", ...args];
      expect(await runCommandLine(createMemoryHost(FILES), argv)).toMatchObject(refused);
    }
  });
});

describe("a baseline", () => {
  test("that is not there, or is none", async () => {
    expect(await lint(FILES, ["--baseline", "b.json"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: cannot read "b.json": it does not exist\n',
    });
    expect(await lint({ ...FILES, "b.json": "[]" }, ["--baseline", "b.json"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: "b.json" is not a baseline of palisade\n',
    });
  });
});

describe("contradictions", () => {
  test.each([
    [["--dry-run"], "option '--dry-run' needs '--fix'"],
    [["--fix", "-"], "option '--fix' cannot change standard input"],
    [["--fix", "--stdin-filepath", "a.yaml"], "option '--fix' cannot change standard input"],
    [["--fix", "--dry-run", "-f", "json"], "option '--dry-run' prints a diff"],
    [["--fix", "--dry-run", "-o", "sarif=r.sarif"], "option '--dry-run' prints a diff"],
    [["--create-baseline", "-f", "json"], "option '--create-baseline' makes no report"],
    [["--changed-since", "main", "-"], "option '--changed-since' knows nothing of standard input"],
    [["--changed-since", ""], "Expected a branch, a tag or a commit."],
  ])("%j", async (args, reason) => {
    const { exitCode, stderr } = await lint(FILES, args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(reason);
  });
});
