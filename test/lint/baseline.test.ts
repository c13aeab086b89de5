import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { formatBaseline, parseBaseline } from "../../compiler/lint/baseline/baseline.ts";
import { type LintOptions, lint } from "../../compiler/lint/lint.ts";
import { lintInput } from "../support/linted.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

const ONLY = { only: ["inverted-threshold"] };
const behavior = (name: string, comment = ""): string =>
  `      ${name}: { metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }${comment}\n`;
const policy = (...behaviors: readonly string[]): Readonly<Record<string, string>> => ({
  "p.yaml": `version: 1
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
${behaviors.join("")}`,
});

async function baselineOf(texts: Readonly<Record<string, string>>): Promise<string> {
  const { found, diagnostics } = lint(await lintInput(texts), ONLY);
  return formatBaseline(found, diagnostics);
}

async function lintedAgainst(text: string, texts: Readonly<Record<string, string>>): Promise<string> {
  const baseline = parseBaseline("baseline.json", text);
  if ("problem" in baseline) throw new Error(baseline.problem);
  const { diagnostics, suppressed } = lint(await lintInput(texts), { ...ONLY, baseline });
  return `${renderDiagnostics(diagnostics)}\n${suppressed.length} suppressed`;
}

test("a baseline holds what is open, and its schema describes it", async () => {
  const text = await baselineOf(
    policy(behavior("a"), behavior("b", " # palisade: ignore inverted-threshold because x")),
  );
  expect(text).toMatchInlineSnapshot(`
    "{
      "findings": [
        {
          "code": "lint/inverted-threshold",
          "fingerprint": "d47e9bfc2c546386301d09d2019101c2",
          "subject": "securityProfiles.p.behaviors.a.normalWhen"
        }
      ],
      "version": 1
    }
    "
  `);
  const schema: object = JSON.parse(
    readFileSync(join(resolve(import.meta.dirname, "../.."), "schema/baseline.schema.json"), "utf8"),
  );
  expect(new Ajv2020().validate(schema, JSON.parse(text))).toBe(true);
});

test("what it holds is left out, wherever its lines have gone; what is new is shown", async () => {
  const baseline = await baselineOf(policy(behavior("a")));
  expect(
    await lintedAgainst(baseline, policy("      # moved\n", behavior("a"), behavior("b"))),
  ).toMatchInlineSnapshot(`
    "p.yaml:8:43 error lint/inverted-threshold
      \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
      > normalWhen
      = alarms when any thing sends at most 100 messages in 5 minutes
      help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
    1 suppressed"
  `);
});

test("what it holds of a list is the item, wherever in the list it has gone", async () => {
  const quarantine = (topics: string): Readonly<Record<string, string>> => ({
    "p.yaml": `version: 1
quarantine:
  Quarantine: { allow: { publish: [${topics}], subscribe: [] } }
`,
  });
  const only = { only: ["quarantine-allows-too-much"] };
  const { found, diagnostics } = lint(await lintInput(quarantine("status")), only);
  const baseline = parseBaseline("baseline.json", formatBaseline(found, diagnostics));
  if ("problem" in baseline) throw new Error(baseline.problem);
  const after = lint(await lintInput(quarantine("cmd, status")), { ...only, baseline });
  expect(renderDiagnostics(after.diagnostics)).toMatchInlineSnapshot(`
    "p.yaml:3:36 warning lint/quarantine-allows-too-much
      a thing in \`Quarantine\` may publish to \`cmd\`, where nothing tells it from any other
      > cmd
      help: put \`\${thing}\` into the topic: AWS IoT fills in the name of the thing that is connected"
  `);
  expect(after.suppressed.map(({ diagnostic }) => diagnostic.subject)).toEqual([
    "quarantine.Quarantine.allow.publish[1]",
  ]);
});

test("what is mended is told", async () => {
  const { found, diagnostics } = lint(await lintInput(policy(behavior("a"), behavior("b"))));
  const baseline = parseBaseline("baseline.json", formatBaseline(found, diagnostics));
  if ("problem" in baseline) throw new Error(baseline.problem);
  const after = lint(await lintInput(policy(behavior("a"))), { baseline });
  const outdated = after.diagnostics.filter(({ code }) => code === "lint/baseline-outdated");
  expect(renderDiagnostics(outdated)).toMatchInlineSnapshot(`
    "- info lint/baseline-outdated
      1 of the findings in the baseline \`baseline.json\` is not there any more"
  `);
});

test("nothing is told of a baseline that is as it was", async () => {
  const texts = policy(behavior("a"));
  const { found, diagnostics } = lint(await lintInput(texts));
  const baseline = parseBaseline("baseline.json", formatBaseline(found, diagnostics));
  if ("problem" in baseline) throw new Error(baseline.problem);
  expect(renderDiagnostics(lint(await lintInput(texts), { baseline }).diagnostics)).toBe("");
});

test.each<LintOptions>([{}, { only: ["inverted-threshold"] }, { disable: ["slow-alarm"] }])(
  "what is mended is told only where every rule ran: %j",
  async (options) => {
    const baseline = parseBaseline("baseline.json", await baselineOf(policy(behavior("a"))));
    if ("problem" in baseline) throw new Error(baseline.problem);
    const { diagnostics } = lint(await lintInput({ "p.yaml": "version: 1\n" }), { ...options, baseline });
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.includes("lint/baseline-outdated")).toBe(Object.keys(options).length === 0);
  },
);

test.each([
  ["", "is not a baseline of palisade"],
  ["[]", "is not a baseline of palisade"],
  ['{"version":2,"findings":[]}', "has version 2; expected 1"],
  ['{"version":1,"findings":[{}]}', "has a finding without a fingerprint"],
])("%s is refused", (text, problem) => {
  expect(parseBaseline("b.json", text)).toEqual({ problem });
});

test("a byte order mark in front does not matter", () => {
  const text = '\uFEFF{"version":1,"findings":[{"code":"lint/x","subject":"y","fingerprint":"z"}]}';
  expect(parseBaseline("b.json", text)).toEqual({ path: "b.json", fingerprints: new Set(["z"]) });
});
