import { expect, test } from "vitest";
import type { Rule } from "../../compiler/lint/rule.ts";
import { ruleSettings } from "../../compiler/lint/settings.ts";
import { lintInput, ruleNamed } from "../support/linted.ts";

const SLOW = ruleNamed("slow-alarm");

/** How `slow-alarm`, or another rule, is to be applied where a project says this of it. */
async function settingOf(written: string, rule: Rule = SLOW) {
  const { project } = await lintInput({
    "palisade.yaml": `version: 1
deployments: { d: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { slow-alarm: ${written} } }
`,
  });
  return ruleSettings([rule], project).get(rule.name);
}

const DEFAULTS = Object.fromEntries(Object.entries(SLOW.options).map(([name, each]) => [name, each.default]));

test.each(["error", "warning", "info", "off"])(
  "a rule may be set to %s, alone or beside options",
  async (severity) => {
    expect(await settingOf(severity)).toEqual({ severity, options: DEFAULTS });
    expect(await settingOf(`{ severity: ${severity} }`)).toEqual({ severity, options: DEFAULTS });
  },
);

test("what is set of one option leaves the rest as the rule has it", async () => {
  expect(await settingOf("{ limit: 2h }")).toEqual({
    severity: SLOW.severity,
    options: { ...DEFAULTS, limit: 7200 },
  });
  const other = ruleNamed("missing-owner");
  expect((await settingOf("error", other))?.severity).toBe(other.severity);
});
