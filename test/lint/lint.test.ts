import { expect, test } from "vitest";
import { type LintOptions, lint } from "../../compiler/lint/lint.ts";
import { lintInput } from "../support/linted.ts";

/** The codes and severities of what is found in a policy with an inverted threshold, where the project sets this. */
async function found(rules: string, options: LintOptions): Promise<readonly string[]> {
  const input = await lintInput({
    "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: ${rules} }
`,
    "p.yaml": `version: 1
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: { metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }
`,
  });
  return lint(input, options)
    .diagnostics.filter(({ code }) => code === "lint/inverted-threshold")
    .map(({ code, severity }) => `${severity} ${code}`);
}

const ONLY: LintOptions = { only: ["inverted-threshold"] };

test.each<readonly [string, LintOptions, readonly string[]]>([
  ["{}", {}, ["error lint/inverted-threshold"]],
  ["{ inverted-threshold: info }", {}, ["info lint/inverted-threshold"]],
  ["{ inverted-threshold: off }", {}, []],
  ["{}", { disable: ["inverted-threshold"] }, []],
  ["{}", { disable: ["slow-alarm"] }, ["error lint/inverted-threshold"]],
  ["{}", { only: ["slow-alarm"] }, []],
  ["{ inverted-threshold: off }", ONLY, ["warning lint/inverted-threshold"]],
  ["{ inverted-threshold: info }", ONLY, ["info lint/inverted-threshold"]],
  ["{}", { ...ONLY, disable: ["inverted-threshold"] }, []],
])("where a project sets %s and %j is asked, %j is shown", async (rules, options, expected) => {
  expect(await found(rules, options)).toEqual(expected);
});
