import { describe, expect, test } from "vitest";
import { FAMILIES } from "../../compiler/lint/rule.ts";
import { RULES } from "../../compiler/lint/rules.ts";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_PROJECT } from "../support/sample-project.ts";

function rules(files: Readonly<Record<string, Entry>>, ...args: string[]): Promise<Ended> {
  return runCommandLine(createMemoryHost(files), ["rules", ...args]);
}

const SET = { "palisade.yaml": `${SAMPLE_PROJECT}lint: { rules: { inverted-threshold: warning } }\n` };

describe("palisade rules", () => {
  test("lists every rule, one a line, in columns", async () => {
    const { exitCode, stdout, stderr } = await rules({});
    expect([exitCode, stderr]).toEqual([0, ""]);
    const [head, ...lines] = stdout.trimEnd().split("\n");
    expect(head).toMatch(/^rule +family +severity +fix +what it finds$/);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(RULES.map(({ name }) => name));
    const column = head?.indexOf("what it finds");
    for (const [index, line] of lines.entries()) expect(line.slice(column)).toBe(RULES[index]?.title);
  });

  test("shows the severities that the project sets", async () => {
    const { stdout, stderr } = await rules(SET, "--family", "polarity");
    expect(stdout).toMatch(
      /^inverted-threshold +polarity +warning\* +threshold that alarms on healthy things$/m,
    );
    expect(stderr).toBe("* as palisade.yaml sets it\n");
  });

  test("also where the project file has errors, so that a name can be looked up", async () => {
    const files = { "palisade.yaml": `${SAMPLE_PROJECT}lint: { rules: { inverted-treshold: off } }\n` };
    const { exitCode, stdout, stderr } = await rules(files);
    expect([exitCode, stderr]).toEqual([
      0,
      "note: palisade.yaml has errors, so the rules are shown as they are without it\n",
    ]);
    expect(stdout).toContain("inverted-threshold");
  });

  test("of one family", async () => {
    for (const family of FAMILIES) {
      const { stdout } = await rules({}, "--family", family, "-f", "json");
      const listed = JSON.parse(stdout) as { rules: { name: string; family: string }[] };
      expect(listed.rules.map(({ name }) => name)).toEqual(
        RULES.filter((rule) => rule.family === family).map(({ name }) => name),
      );
    }
    expect(await rules({}, "--family", "polaritee")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  test("as Markdown", async () => {
    const { stdout } = await rules(SET, "-f", "markdown", "--family", "polarity");
    expect(stdout).toMatch(/^\| rule \| family \| severity \| fix \| what it finds \|\n\| --- \| --- \|/);
    expect(stdout).toContain(
      "\n| `inverted-threshold` | polarity | warning\\* |  | threshold that alarms on healthy things |\n",
    );
  });

  test("as JSON", async () => {
    const { stdout, stderr } = await rules(SET, "-f", "json");
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
    expect((JSON.parse(stdout) as { rules: unknown[] }).rules[0]).toEqual({
      name: "inverted-threshold",
      family: "polarity",
      severity: "warning",
      defaultSeverity: "error",
      fixable: false,
      title: "threshold that alarms on healthy things",
    });
  });

  test("of a project that there is not", async () => {
    expect(await rules({}, "-c", "gone")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: --config "gone": there is no such project file\n',
    });
  });
});
