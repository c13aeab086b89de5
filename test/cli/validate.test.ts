import { describe, expect, test } from "vitest";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

const WRONG = SAMPLE_POLICY.replace("alertTopic: alerts", "alertTopics: alerts");

function validate(
  files: Readonly<Record<string, Entry>>,
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<Ended> {
  return runCommandLine(createMemoryHost(files), ["validate", ...args], circumstances);
}

describe("a project", () => {
  test("without a mistake", async () => {
    expect(await validate(SAMPLE_FILES)).toEqual({
      exitCode: 0,
      stdout: "no problems in 2 files\n",
      stderr: "",
    });
  });

  test("without a mistake, quietly", async () => {
    expect(await validate(SAMPLE_FILES, ["-q"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("with a mistake", async () => {
    expect(await validate({ ...SAMPLE_FILES, "policies/wrong.yaml": WRONG })).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "",
        "stdout": "policies/wrong.yaml:9:5: error validate/unknown-key
        unknown key "alertTopics" in \`securityProfiles.Sensors\`; did you mean \`alertTopic\`?

           8 |     targets: [all-registered-things]
        >  9 |     alertTopics: alerts
             |     ^^^^^^^^^^^
          10 |     behaviors:

      1 error in 1 file
      ",
      }
    `);
  });

  test("with mistakes in several files: all of them, no more than wanted", async () => {
    const files = { ...SAMPLE_FILES, "policies/a.yaml": WRONG, "policies/b.yaml": "version: 2\n" };
    const { exitCode, stdout } = await validate(files, ["--max-problems", "1"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("policies/a.yaml:9:5: error");
    expect(stdout).not.toContain("policies/b.yaml:");
    expect(stdout).toMatch(/… and \d more; --max-problems 0 shows all\n\n\d errors in 2 files\n$/);
  });

  test("with a mistake in the project file", async () => {
    const files = { ...SAMPLE_FILES, "palisade.yaml": SAMPLE_PROJECT.replace("regions", "region") };
    const { exitCode, stdout, stderr } = await validate(files);
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("palisade.yaml:5:5: error");
  });

  test("from a folder in it: files are named as seen from there", async () => {
    const files = { "/project/palisade.yaml": SAMPLE_PROJECT, "/project/policies/wrong.yaml": WRONG };
    const host = createMemoryHost(files, { cwd: "/project/policies" });
    expect((await runCommandLine(host, ["validate"])).stdout).toMatch(/^wrong\.yaml:9:5: error/);
    const json = await runCommandLine(host, ["validate", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({
      diagnostics: [{ location: { file: "policies/wrong.yaml" } }],
    });
  });

  test("that is named", async () => {
    const files = { "a/palisade.yaml": SAMPLE_PROJECT, "a/policies/p.yaml": SAMPLE_POLICY };
    expect((await validate(files, ["--config", "a"])).exitCode).toBe(0);
    expect((await validate(files, ["-c", "a/palisade.yaml"])).exitCode).toBe(0);
    expect(await validate(files, ["-c", "b"])).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: --config "b": there is no such project file
      ",
        "stdout": "",
      }
    `);
  });
});

describe("paths", () => {
  test("replace those of the project, and what follows from that is said", async () => {
    const files = { ...SAMPLE_FILES, "drafts/wrong.yaml": WRONG };
    expect((await validate(files)).exitCode).toBe(0);
    const { exitCode, stdout, stderr } = await validate(files, ["drafts"]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("drafts/wrong.yaml:9:5: error");
    expect(stderr).toBe("note: only the files named were read; without paths, the whole project is.\n");
  });

  test("need no project", async () => {
    expect(await validate({ "a.yaml": SAMPLE_POLICY, "b.yaml": "version: 1\n" }, ["*.yaml"])).toEqual({
      exitCode: 0,
      stdout: "no problems in 2 files\n",
      stderr: "",
    });
  });
});

describe("a file that a policy names", () => {
  const policy =
    "version: 1\njobTemplates:\n  update: { document: jobs/update.json, description: an update }\n";

  test("is read from beside the policy, with a project and without, here and elsewhere", async () => {
    const files = {
      "palisade.yaml": SAMPLE_PROJECT,
      "policies/p.yaml": policy,
      "policies/jobs/update.json": "{}",
    };
    expect(await validate(files)).toMatchObject({ exitCode: 0 });
    const bare = { "/elsewhere/p.yaml": policy, "/elsewhere/jobs/update.json": "{}" };
    expect(await validate(bare, ["../elsewhere/p.yaml"])).toMatchObject({ exitCode: 0 });
  });

  test("is an error in the policy when it cannot be read, or a link leads out of the project", async () => {
    expect((await validate({ "p.yaml": policy }, ["p.yaml"])).stdout).toMatchInlineSnapshot(`
      "p.yaml:3:23: error analyze/document-unreadable
        the job document \`jobs/update.json\` cannot be read: there is no such file

          2 | jobTemplates:
        > 3 |   update: { document: jobs/update.json, description: an update }
            |                       ^^^^^^^^^^^^^^^^

        help: Correct the path. It is relative to the policy file.

      1 error in 1 file
      "
    `);
    const files = {
      "palisade.yaml": SAMPLE_PROJECT,
      "policies/p.yaml": policy,
      "policies/jobs/update.json": { link: "/etc/passwd" },
      "/etc/passwd": "{}",
    };
    const { exitCode, stdout } = await validate(files);
    expect(exitCode).toBe(1);
    expect(stdout).toContain("it lies outside the project folder");
  });
});

describe("standard input", () => {
  test("is judged alone", async () => {
    expect(await validate({}, ["-"], { stdin: SAMPLE_POLICY })).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await validate({}, ["-"], { stdin: WRONG });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^<stdin>:9:5: error/);
  });

  test("takes the place of a file of the project", async () => {
    const files = { ...SAMPLE_FILES, "policies/wrong.yaml": WRONG };
    const args = ["--stdin-filepath", "policies/wrong.yaml"];
    expect(await validate(files, args, { stdin: "version: 1\n" })).toMatchObject({ exitCode: 0 });
    const { stdout } = await validate(files, [...args, "-"], { stdin: `# moved\n${WRONG}` });
    expect(stdout).toMatch(/^policies\/wrong\.yaml:10:5: error/);
  });

  test("can be a file of the project that was not saved yet, or the project file itself", async () => {
    const added = await validate(SAMPLE_FILES, ["--stdin-filepath", "policies/new.yaml"], { stdin: WRONG });
    expect(added.stdout).toMatch(/^policies\/new\.yaml:9:5: error/);
    const project = await validate(SAMPLE_FILES, ["--stdin-filepath", "palisade.yaml"], {
      stdin: "version: 2\n",
    });
    expect(project.stdout).toMatch(/^palisade\.yaml:/);
  });

  test("that is empty, not text, or enormous is an error with a place", async () => {
    for (const stdin of ["", new Uint8Array([0xc3, 0x28]), "\0", new Uint8Array(11_000_000).fill(0x61)]) {
      const { exitCode, stdout, stderr } = await validate({}, ["-"], { stdin });
      expect([exitCode, stderr]).toEqual([1, ""]);
      expect(stdout).toMatch(/^<stdin>:\d+:\d+: error parse\//);
    }
  });
});

describe("what could not be read is not clean", () => {
  test("the project file, named as if it were a policy", async () => {
    const { stdout } = await runCommandLine(createMemoryHost(SAMPLE_FILES), ["validate", "palisade.yaml"]);
    expect(stdout).toMatchInlineSnapshot(`
      "error host/no-policy-files
        there is no policy file in "palisade.yaml"; expected at least one *.yaml or *.yml file

        help: the project file is no policy, and is read whatever is named; without paths the whole project is checked

      1 error
      "
    `);
  });

  test("standard input in place of a folder", async () => {
    const argv = ["validate", "--stdin-filepath", "policies"];
    expect((await runCommandLine(createMemoryHost(SAMPLE_FILES), argv)).stderr).toMatchInlineSnapshot(`
      "error: --stdin-filepath "policies": that is a folder; expected a file
      "
    `);
  });

  test("no project", async () => {
    expect(await validate({})).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "",
        "stdout": "error host/no-project
        there is no palisade.yaml in "/project" or in a folder above it; expected a project, or the policy files named on the command line

        help: Change into the project, name it with \`--config\`, or run \`palisade init\` to begin one.

      1 error
      ",
      }
    `);
  });

  test("no policy files", async () => {
    expect(await validate({ "palisade.yaml": SAMPLE_PROJECT })).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "",
        "stdout": "error host/pattern-matches-nothing
        "policies" does not exist; expected a file, a folder or a glob (it stands under \`policies\` in palisade.yaml)

        help: Correct the path or the pattern, on the command line or under \`policies\` in palisade.yaml. Folders are searched for *.yaml and *.yml, without hidden folders, node_modules and the output folder.

      1 error
      ",
      }
    `);
  });

  test("a file without the right to read it, in JSON", async () => {
    const files = { ...SAMPLE_FILES, "policies/x.yaml": { fails: "this user is not allowed to" } };
    const { exitCode, stdout, stderr } = await validate(files, ["--format", "json"]);
    expect([exitCode, stderr]).toEqual([2, ""]);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "could-not-run",
      diagnostics: [
        { code: "host/cannot-read", message: 'cannot read "policies/x.yaml": this user is not allowed to' },
      ],
    });
  });

  test("a project that is named and is not there, in JSON", async () => {
    const { exitCode, stdout } = await validate({}, ["-c", "gone", "-f", "json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: "could-not-run", failure: { kind: "io" } });
  });
});

describe("JSON", () => {
  test("of a clean project", async () => {
    expect((await validate(SAMPLE_FILES, ["--format", "json"])).stdout).toMatchInlineSnapshot(`
      "{
        "diagnostics": [],
        "outcome": "clean",
        "summary": {
          "errors": 0,
          "files": 0,
          "filesRead": 2,
          "infos": 0,
          "notShown": 0,
          "suppressed": 0,
          "warnings": 0
        },
        "suppressed": [],
        "version": 1
      }
      "
    `);
  });

  test("has all problems, however many", async () => {
    const keys = Array.from({ length: 90 }, (_, index) => `wrong${index}: 1`).join("\n");
    const files = { "a.yaml": `version: 1\n${keys}\n`, "b.yaml": `version: 1\n${keys}\n` };
    const report: unknown = JSON.parse((await validate(files, ["a.yaml", "b.yaml", "-f", "json"])).stdout);
    expect(report).toMatchObject({ summary: { notShown: 0 } });
  });
});

describe("a bug", () => {
  const broken = {
    ...createMemoryHost(SAMPLE_FILES),
    readFile: async () => {
      throw new TypeError("x is not a function");
    },
  };

  test("says so, and no policy is blamed", async () => {
    expect(await runCommandLine(broken, ["validate"])).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "this is a bug in palisade 0.1.0 (internal/bug): TypeError: x is not a function
      No policy is to blame, and nothing is known to be right.
      Please report it with the command line and, if you may, a policy that shows it.
      --debug prints where it happened.
      ",
        "stdout": "",
      }
    `);
  });

  test("shows where only when asked", async () => {
    const { stderr } = await runCommandLine(broken, ["validate", "--debug"]);
    expect(stderr).toMatch(/\n {4}at /);
  });

  test("leaves JSON that can be parsed", async () => {
    const { stdout, exitCode } = await runCommandLine(broken, ["validate", "--format", "json"]);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: "could-not-run",
      failure: { kind: "bug", message: "x is not a function" },
    });
  });
});

describe("a terminal", () => {
  const ESCAPE = "\u001b[";
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`policies/${index}.yaml`, "version: 1\n"]),
  );
  const colours = async (
    env: Record<string, string>,
    terminal: boolean,
    ...args: string[]
  ): Promise<boolean> => {
    const host = createMemoryHost(SAMPLE_FILES, { env });
    const ended = await runCommandLine(host, ["validate", ...args], terminal ? { terminal: 80 } : {});
    return ended.stdout.includes(ESCAPE);
  };

  test("gets colours; a pipe does not; NO_COLOR, FORCE_COLOR and options decide otherwise", async () => {
    expect(await colours({}, true)).toBe(true);
    expect(await colours({}, false)).toBe(false);
    expect(await colours({ NO_COLOR: "1" }, true)).toBe(false);
    expect(await colours({ NO_COLOR: "" }, true)).toBe(true);
    expect(await colours({ FORCE_COLOR: "1" }, false)).toBe(true);
    expect(await colours({ FORCE_COLOR: "0" }, true)).toBe(false);
    expect(await colours({ NO_COLOR: "1", FORCE_COLOR: "1" }, false)).toBe(false);
    expect(await colours({ TERM: "dumb" }, true)).toBe(false);
    expect(await colours({ NO_COLOR: "1" }, false, "--color")).toBe(true);
    expect(await colours({}, true, "--no-color")).toBe(false);
  });

  test("shows progress when there is much to read, and takes it away again", async () => {
    const { stderr, stdout } = await validate({ ...SAMPLE_FILES, ...many }, [], { terminal: 80 });
    expect(stderr).toContain("reading 401 files ████████████░░░░░░░░░░░░ 50%");
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
    expect(stdout).not.toContain("reading");
  });

  test("shows none for a few files, when quiet, in CI, or into a pipe", async () => {
    const files = { ...SAMPLE_FILES, ...many };
    expect((await validate(SAMPLE_FILES, [], { terminal: 80 })).stderr).toBe("");
    expect((await validate(files, ["-q"], { terminal: 80 })).stderr).toBe("");
    expect((await validate(files)).stderr).toBe("");
    const host = createMemoryHost(files, { env: { CI: "true" } });
    expect((await runCommandLine(host, ["validate"], { terminal: 80 })).stderr).toBe("");
  });
});
