import { describe, expect, test } from "vitest";
import { quarantineUndoneByWildcard } from "../../../compiler/lint/rules/quarantine-undone-by-wildcard.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (...filters: readonly string[]): string => `
quarantine:
  Quarantine:
    allow:
      publish: ["quarantine/\${thing}/status"]
      subscribe: ${JSON.stringify(filters)}
`;

describe("quarantine-undone-by-wildcard", () => {
  test("fires at the filter", async () => {
    expect(
      await lintProblems(quarantineUndoneByWildcard, policy("quarantine/${thing}/commands", "#")),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:50 error lint/quarantine-undone-by-wildcard
        \`#\` is made of wildcards alone, so things in \`Quarantine\` may receive whatever their own policies allow
        > "#"
        help: name what an isolated thing needs, such as \`quarantine/\${thing}/commands\`"
    `);
  });

  test.each(["#", "+", "+/#", "+/+", "+/+/+/#", "$share/group/#", "$share/group/+/#"])(
    "fires on %s",
    async (filter) => {
      expect(await lintProblems(quarantineUndoneByWildcard, policy(filter))).toContain(
        `\`${filter}\` is made of`,
      );
    },
  );

  test.each([
    "quarantine/${thing}/commands",
    "quarantine/${thing}/#",
    "+/${thing}/#",
    "quarantine/#",
    "/#",
    "+/commands",
    "$share/group/quarantine/${thing}",
    "$aws/things/${thing}/jobs/#",
  ])("is silent on %s", async (filter) => {
    expect(await lintProblems(quarantineUndoneByWildcard, policy(filter))).toBe("");
  });

  test("is silent where nothing is allowed", async () => {
    expect(await lintProblems(quarantineUndoneByWildcard, "\nquarantine: { Q: { allow: {} } }\n")).toBe("");
  });
});
