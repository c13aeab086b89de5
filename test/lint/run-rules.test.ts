import { expect, test } from "vitest";
import { defineRule, type Finding, type Rule } from "../../compiler/lint/rule.ts";
import { runRules } from "../../compiler/lint/run-rules.ts";
import { ruleSettings } from "../../compiler/lint/settings.ts";
import { Place } from "../../compiler/source/place.ts";
import { lintInput } from "../support/linted.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

/** A rule that finds something at the version of each policy, and then does what it is given. */
const rule = (name: string, then: () => void, severity: Rule["severity"] = "warning"): Rule =>
  defineRule({
    name,
    family: "hygiene",
    severity,
    title: "a version",
    why: "It is a test.",
    mend: "Do not.",
    *inProject({ policies }): Iterable<Finding> {
      for (const { document } of policies)
        yield { place: new Place(document, ["version"]), message: `found by ${name}` };
      then();
    },
  });

async function run(...rules: readonly Rule[]) {
  const input = await lintInput({ "p.yaml": "version: 1\n" });
  const { found, failures, ran } = runRules(rules, ruleSettings(rules, undefined), input);
  return { found: renderDiagnostics(found), failures: renderDiagnostics(failures), ran: [...ran] };
}

test("a rule that throws is reported, what it had found is dropped, and the others still report", async () => {
  const broken = rule("broken", () => {
    throw new TypeError("no such behaviour");
  });
  expect(
    await run(
      broken,
      rule("sound", () => {}),
    ),
  ).toMatchInlineSnapshot(`
    {
      "failures": "- error lint/rule-failed
      the rule \`broken\` failed, so nothing is known of what it looks for: TypeError: no such behaviour",
      "found": "p.yaml:1:1 warning lint/sound
      found by sound
      > version",
      "ran": [
        "sound",
      ],
    }
  `);
});

test("a rule may throw what is no error", async () => {
  const broken = rule("broken", () => {
    throw "a text";
  });
  expect(await run(broken)).toMatchInlineSnapshot(`
    {
      "failures": "- error lint/rule-failed
      the rule \`broken\` failed, so nothing is known of what it looks for: a text",
      "found": "",
      "ran": [],
    }
  `);
});

test("a rule that is off, or of which the settings know nothing, does not run", async () => {
  const broken = (severity: Rule["severity"]): Rule =>
    rule(
      "broken",
      () => {
        throw new Error("it was run");
      },
      severity,
    );
  expect(await run(broken("off"))).toEqual({ found: "", failures: "", ran: [] });
  const input = await lintInput({ "p.yaml": "version: 1\n" });
  expect(runRules([broken("error")], new Map(), input).failures).toEqual([]);
});
