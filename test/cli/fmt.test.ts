import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_POLICY } from "../support/sample-project.ts";

const SAMPLE_PROJECT = `version: 1

deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
`;
const UNTIDY = "thingGroups: {g: {}}\nversion: 1\n";
const TIDY = "version: 1\nthingGroups: { g: {} }\n";
const project = () =>
  createMemoryHost({
    "palisade.yaml": SAMPLE_PROJECT,
    "policies/a.yaml": UNTIDY,
    "policies/b.yaml": TIDY,
  });

describe("palisade fmt", () => {
  test("formats in place and names what it changed", async () => {
    const host = project();
    expect(await runCommandLine(host, ["fmt"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "formatted 1 of 3 files
      ",
        "stdout": "policies/a.yaml
      ",
      }
    `);
    expect(host.text("policies/a.yaml")).toBe(TIDY);
    expect(host.changes).toEqual(["/project/policies/a.yaml"]);
    expect(await runCommandLine(host, ["fmt"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "3 files formatted already
      ",
        "stdout": "",
      }
    `);
  });

  test("--check writes nothing", async () => {
    const host = project();
    expect(await runCommandLine(host, ["fmt", "--check"])).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "1 of 3 files not formatted; \`palisade fmt\` formats them
      ",
        "stdout": "policies/a.yaml
      ",
      }
    `);
    expect(host.changes).toEqual([]);
    expect((await runCommandLine(host, ["fmt", "--check", "palisade.yaml"])).exitCode).toBe(0);
    expect((await runCommandLine(host, ["fmt", "--check", "policies/b.yaml"])).exitCode).toBe(0);
    expect((await runCommandLine(host, ["fmt", "--check", "-q"])).stderr).toBe("");
  });

  test("from standard input to standard output", async () => {
    expect(await runCommandLine(project(), ["fmt", "-"], { stdin: UNTIDY })).toEqual({
      exitCode: 0,
      stdout: TIDY,
      stderr: "",
    });
    const asProject = await runCommandLine(project(), ["fmt", "--stdin-filepath", "palisade.yaml"], {
      stdin: SAMPLE_PROJECT,
    });
    expect(asProject.stdout).toBe(SAMPLE_PROJECT);
  });

  test("writes nothing when one of the files is no YAML", async () => {
    const host = createMemoryHost({
      "palisade.yaml": SAMPLE_PROJECT,
      "policies/a.yaml": UNTIDY,
      "policies/b.yaml": "a: [",
    });
    expect(await runCommandLine(host, ["fmt"])).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "note: nothing was formatted.
      ",
        "stdout": "policies/b.yaml:1:4: error parse/unclosed-collection
        what begins here is not closed; expected \`]\`, and all lines up to it indented deeper than the key

        > 1 | a: [
            |    ^

        help: Write the closing bracket or brace, and indent the lines between.

      1 error in 1 file
      ",
      }
    `);
    expect(host.changes).toEqual([]);
  });

  test("formats what the schema refuses, because other mistakes do not matter here", async () => {
    const host = createMemoryHost({ "p.yaml": "bogus: {a:   1}\nversion: 1\n" });
    expect((await runCommandLine(host, ["fmt", "p.yaml"])).exitCode).toBe(0);
    expect(host.text("p.yaml")).toBe("version: 1\nbogus: { a: 1 }\n");
  });

  test("could not run where the project file does not say what there is to be formatted", async () => {
    const host = createMemoryHost({ "palisade.yaml": "version: 1\nbogus: 1\n", "policies/a.yaml": UNTIDY });
    const { exitCode, stdout, stderr } = await runCommandLine(host, ["fmt"]);
    expect([exitCode, stderr, host.changes]).toEqual([2, "note: nothing was formatted.\n", []]);
    expect(stdout).toContain("palisade.yaml:2:1: error validate/unknown-key");
  });

  test("leaves a file as it is where its layout cannot be changed without its meaning", async () => {
    const text = "version: 1\nthingGroups:\n    g: [\n      # none yet\n    ]\n";
    const host = createMemoryHost({ "p.yaml": text });
    const note =
      "note: p.yaml was left as it is: its layout cannot be changed without changing what it says\n";
    expect(await runCommandLine(host, ["fmt", "p.yaml"])).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: `${note}1 file formatted already\n`,
    });
    expect(host.changes).toEqual([]);
    expect(await runCommandLine(host, ["fmt", "--stdin-filepath", "p.yaml"], { stdin: text })).toEqual({
      exitCode: 0,
      stdout: text,
      stderr: note,
    });
  });

  test("follows no link out of the project, and keeps a byte order mark", async () => {
    const host = createMemoryHost({
      "palisade.yaml": SAMPLE_PROJECT,
      "policies/a.yaml": `\ufeff${UNTIDY}`,
      "policies/out.yaml": { link: "/elsewhere/b.yaml" },
      "/elsewhere/b.yaml": UNTIDY.replace("g:", "h:"),
    });
    expect(await runCommandLine(host, ["fmt"])).toEqual({
      exitCode: 0,
      stdout: "policies/a.yaml\n",
      stderr:
        "note: policies/out.yaml was left as it is: a link leads it out of the project\nformatted 1 of 3 files\n",
    });
    const written = await host.readFile("policies/a.yaml");
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(written)).toBe(`\ufeff${TIDY}`);
    expect(host.changes).toEqual(["/project/policies/a.yaml"]);
  });

  test("a file that is not there is told in a sentence", async () => {
    const host = createMemoryHost({ "palisade.yaml": SAMPLE_PROJECT, "policies/a.yaml": SAMPLE_POLICY });
    expect(await runCommandLine(host, ["fmt", "missing.yaml"])).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "note: nothing was formatted.
      ",
        "stdout": "error host/pattern-matches-nothing
        "missing.yaml" does not exist; expected a file, a folder or a glob

        help: Correct the path or the pattern, on the command line or under \`policies\` in palisade.yaml. Folders are searched for *.yaml and *.yml, without hidden folders, node_modules and the output folder.

      1 error
      ",
      }
    `);
  });

  test("has nothing to say of a project that init made", async () => {
    const host = createMemoryHost({});
    await runCommandLine(host, ["init"]);
    expect(await runCommandLine(host, ["fmt", "--check"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "2 files formatted already
      ",
        "stdout": "",
      }
    `);
  });
});
