import { describe, expect, test } from "vitest";
import { lint } from "../../../compiler/lint/lint.ts";
import { missingOwner } from "../../../compiler/lint/rules/missing-owner.rule.ts";
import { lintInput, lintProblems } from "../../support/linted.ts";

const texts = (tags: string, rule = "{ severity: info }"): Readonly<Record<string, string>> => ({
  "palisade.yaml": `version: 1
policies: [.]
lint: { rules: { missing-owner: ${rule} } }
deployments:
  one:
    account: "111122223333"
    regions: [us-east-1, eu-west-1]
    tags: ${tags}
`,
  "p.yaml": "version: 1\nlogging: { level: ERROR }\n",
});

describe("missing-owner", () => {
  test("fires once for a deployment, however many regions it has", async () => {
    expect(await lintProblems(missingOwner, texts("{ Owner: me }"))).toMatchInlineSnapshot(`
      "palisade.yaml:5:3 info lint/missing-owner
        deployment \`one\` has no tag \`owner\` that says whose it is
        > one
        help: the tag \`Owner\` is another one: case matters in tag keys"
    `);
  });

  test("a blank tag names nobody", async () => {
    expect(await lintProblems(missingOwner, texts('{ owner: " " }'))).toContain("has no tag `owner`");
  });

  test("the project says which tag it is", async () => {
    const rule = "{ severity: error, tag: team }";
    expect(await lintProblems(missingOwner, texts("{ owner: me }", rule))).toContain("has no tag `team`");
    expect(await lintProblems(missingOwner, texts("{ team: me }", rule))).toBe("");
  });

  test("is silent where the tag is there, without a project, and by default", async () => {
    expect(await lintProblems(missingOwner, texts("{ owner: me }"))).toBe("");
    expect(await lintProblems(missingOwner, "\nlogging: { level: ERROR }\n")).toBe("");
    const { "palisade.yaml": project = "", ...rest } = texts("{ a: b }");
    const input = await lintInput({ ...rest, "palisade.yaml": project.replace(/^lint:.*\n/m, "") });
    expect(lint(input).diagnostics.map(({ code }) => code)).not.toContain("lint/missing-owner");
  });
});
