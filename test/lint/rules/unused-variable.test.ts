import { describe, expect, test } from "vitest";
import { unusedVariable } from "../../../compiler/lint/rules/unused-variable.rule.ts";
import type { Texts } from "../../support/analyzed.ts";
import { applyFixes } from "../../support/apply-fixes.ts";
import { findingsOf, lintProblems, projectProblems } from "../../support/linted.ts";

const USER = `
logging: { level: "\${var.level}" }
`;

const project = (first: string, second = ""): string => `version: 1
policies: [.]
deployments:
  one:
    account: "111122223333"
    regions: [us-east-1]
${first}  two:
    account: "444455556666"
    regions: [us-east-1, eu-west-1]
${second}`;

/** What becomes of a project when all fixes are applied; the result is valid, because it is linted once more. */
async function mended(texts: Texts): Promise<{ texts: Texts; left: string }> {
  const after = applyFixes(texts, await findingsOf(unusedVariable, texts));
  return { texts: after, left: await lintProblems(unusedVariable, after) };
}

describe("unused-variable", () => {
  test("fires once, however many stacks there are, and shows who sets it", async () => {
    const texts = {
      "palisade.yaml": project("    variables:\n      level: WARN\n      limit: 5\n"),
      "p.yaml": `version: 1
variables:
  level: { type: string, default: ERROR } # of the logs

  limit:
    type: number
    default: 3
${USER}`,
    };
    expect(await lintProblems(unusedVariable, texts)).toMatchInlineSnapshot(`
      "p.yaml:5:3 warning lint/unused-variable
        nothing uses the variable \`limit\`
        > limit
        palisade.yaml:9:7 deployment \`one\` sets it, without effect: limit
        fix: remove the variable \`limit\`"
    `);
    const { texts: after, left } = await mended(texts);
    expect(left).toBe("");
    expect(after).toEqual({
      "palisade.yaml": project("    variables:\n      level: WARN\n"),
      "p.yaml": `version: 1
variables:
  level: { type: string, default: ERROR } # of the logs
${USER}`,
    });
  });

  test("in braces, with the section when it is the last", async () => {
    const texts = {
      "palisade.yaml": project(""),
      "p.yaml": `version: 1\nvariables: { level: { type: string, default: ERROR }, "b": { type: number, default: 1 } }${USER}`,
      "q.yaml": "version: 1\nvariables:\n  c: { type: list, default: [] }\nlogging: { level: ERROR }\n",
    };
    const { texts: after, left } = await mended({
      ...texts,
      "q.yaml": texts["q.yaml"].split("logging")[0] ?? "",
    });
    expect(left).toBe("");
    expect(after).toEqual({
      "palisade.yaml": texts["palisade.yaml"],
      "p.yaml": `version: 1\nvariables: { level: { type: string, default: ERROR } }${USER}`,
      "q.yaml": "version: 1\n",
    });
  });

  test("where all of a section are unused, one waits until the others are gone", async () => {
    const texts = {
      "palisade.yaml": project("    variables: { a: 1, b: 2 }\n", "    variables: { b: 3, c: 4 }\n"),
      "p.yaml": `version: 1
variables:
  c: { type: number, default: 1 }
  a: { type: number, default: 1 }
  b: { type: number, default: 1 }
logging: { level: ERROR }
`,
    };
    const once = await mended(texts);
    expect(once.left.match(/fix: .*/g)).toEqual(["fix: remove the variable `b`"]);
    const twice = await mended(once.texts);
    const thrice = await mended(twice.texts);
    expect(thrice.left).toBe("");
    expect(thrice.texts).toEqual({
      "palisade.yaml": project(""),
      "p.yaml": "version: 1\nlogging: { level: ERROR }\n",
    });
  });

  test("text that looks like a reference is no use", async () => {
    expect(
      await projectProblems(
        unusedVariable,
        `
variables: { level: { type: string, default: ERROR } }
securityProfiles:
  p: { description: "$\${var.level} \${deployment.name}", targets: [all-things] }
`,
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:14 warning lint/unused-variable
        nothing uses the variable \`level\`
        > level
        fix: remove the variable \`level\`"
    `);
  });

  test("names from JavaScript's own objects are names", async () => {
    const text = `
variables:
  constructor: { type: string, default: ERROR }
  toString: { type: string, default: ERROR }
logging: { level: "\${var.toString}" }
`;
    expect(await projectProblems(unusedVariable, text)).toContain("nothing uses the variable `constructor`");
    expect(await projectProblems(unusedVariable, text)).not.toContain("nothing uses the variable `toString`");
  });

  test.each([
    ["a comment above", "  # for both\n  limit: { type: number, default: 3 }\n"],
    ["an anchor within", "  limit: { type: number, default: &three 3 }\n"],
  ])("offers no fix with %s", async (_, entry) => {
    const text = `\nvariables:\n  level: { type: string, default: ERROR }\n${entry}${USER.trimStart()}`;
    const found = await projectProblems(unusedVariable, text);
    expect(found).toContain("nothing uses the variable `limit`");
    expect(found).not.toContain("fix:");
  });

  test.each([
    ["part of a text", '"level ${var.level}"'],
    ["twice", '"${var.level} ${var.level}"'],
    ["behind an escape", '"\\x24{var.level}"'],
  ])("is silent where the variable is used: %s", async (_, value) => {
    expect(
      await projectProblems(
        unusedVariable,
        `
variables: { level: { type: string, default: ERROR } }
securityProfiles:
  p: { description: ${value}, targets: [all-things] }
`,
      ),
    ).toBe("");
  });

  test("is silent without a project, where a file may declare for others", async () => {
    expect(await lintProblems(unusedVariable, "\nvariables: { c: { type: list, default: [] } }\n")).toBe("");
  });
});
