import { describe, expect, test } from "vitest";
import { type LintOptions, lint } from "../../compiler/lint/lint.ts";
import type { Texts } from "../support/analyzed.ts";
import { lintInput, TODAY } from "../support/linted.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

const BEHAVIOR = "{ metric: aws:num-messages-sent, normalWhen: { moreThan: 100, within: 5m } }";

/** A policy file with two inverted thresholds; the first line of `head` is line 2. */
function policy({
  head = "",
  above = "",
  behind = "",
}: {
  head?: string;
  above?: string;
  behind?: string;
}): Texts {
  const profile = `securityProfiles:
  p:
    targets: [all-things]
    behaviors:
${above}      a: ${BEHAVIOR}${behind}
      b: ${BEHAVIOR}
`;
  return { "p.yaml": `version: 1\n${head}${profile}` };
}

/** What the linter says with one rule, and what it left out, with the reason. */
async function linted(texts: Texts, { today = TODAY, ...options }: LintOptions & { today?: string } = {}) {
  const { diagnostics, suppressed } = lint(await lintInput(texts, today), {
    only: ["inverted-threshold"],
    ...options,
  });
  const left = suppressed.map(({ diagnostic, suppression }) => {
    const { by, because, until = "ever" } = suppression;
    return `suppressed by ${by} until ${until}: ${diagnostic.subject} because ${because}`;
  });
  return [renderDiagnostics(diagnostics), ...left].join("\n");
}

describe("a comment", () => {
  test("suppresses what stands on its line", async () => {
    const texts = policy({ behind: " # palisade: ignore inverted-threshold because a floor is meant" });
    expect(await linted(texts)).toMatchInlineSnapshot(`
      "p.yaml:7:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      suppressed by comment until ever: securityProfiles.p.behaviors.a.normalWhen because a floor is meant"
    `);
  });

  test("suppresses what stands on the next line, other comments between them", async () => {
    const texts = policy({
      above:
        "      # palisade: ignore lint/inverted-threshold until 2026-12-01 because of the move\n      # to be gone soon\n\n",
    });
    expect(await linted(texts)).toMatchInlineSnapshot(`
      "p.yaml:10:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      suppressed by comment until 2026-12-01: securityProfiles.p.behaviors.a.normalWhen because of the move"
    `);
  });

  test("suppresses in the whole file", async () => {
    const texts = policy({
      head: "# palisade: ignore-file inverted-threshold because all of it is tested\n",
    });
    expect(await linted(texts)).toMatchInlineSnapshot(`
      "
      suppressed by comment until ever: securityProfiles.p.behaviors.a.normalWhen because all of it is tested
      suppressed by comment until ever: securityProfiles.p.behaviors.b.normalWhen because all of it is tested"
    `);
  });

  test("ends behind its last day", async () => {
    const texts = policy({
      above: "      # palisade: ignore inverted-threshold until 2026-11-30 because of the move\n",
    });
    expect(await linted(texts)).toMatchInlineSnapshot(`
      "p.yaml:6:7 warning lint/suppression-expired
        \`inverted-threshold\` was to be ignored until 2026-11-30; that day has passed, so it is not ignored any more
        > # palisade: ignore inverted-threshold until 2026-11-30 becau…
        fix: remove the comment
      p.yaml:7:43 error lint/inverted-threshold
        \`a\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      p.yaml:8:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`"
    `);
  });

  test("that suppresses nothing is reported, with the line where it belongs", async () => {
    const texts = policy({
      head: "# palisade: ignore inverted-threshold because it is in the wrong place\n",
    });
    expect(await linted(texts)).toMatchInlineSnapshot(`
      "p.yaml:2:1 warning lint/unused-suppression
        \`inverted-threshold\` finds nothing here, so there is nothing to ignore
        > # palisade: ignore inverted-threshold because it is in the w…
        help: line 7 is where such a finding is: put the comment there or above it
      p.yaml:7:43 error lint/inverted-threshold
        \`a\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      p.yaml:8:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`"
    `);
  });

  test("that suppresses nothing is not told of findings in other files, or of other rules", async () => {
    const comment = "# palisade: ignore inverted-threshold because it is in the wrong file\n";
    const slow = "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 1h }, alarmAfter: 9 }";
    const other = `version: 1
${comment}securityProfiles: { q: { targets: [all-things], behaviors: { c: ${slow} } } }
`;
    const found = await linted(
      { ...policy({}), "q.yaml": other },
      { only: ["inverted-threshold", "slow-alarm"] },
    );
    expect(found.slice(found.indexOf("q.yaml"))).toMatchInlineSnapshot(`
      "q.yaml:2:1 warning lint/unused-suppression
        \`inverted-threshold\` finds nothing here, so there is nothing to ignore
        > # palisade: ignore inverted-threshold because it is in the w…
        fix: remove the comment
      q.yaml:3:62 warning lint/slow-alarm
        \`c\` may take 9 hours to alarm (1 hour × 9), longer than 1 hour
        > c
        = alarms when any thing sends more than 100 messages in 1 hour, 9 times in a row
        help: \`alarmAfter: 1\` is within the limit"
    `);
  });

  test("that repeats what another one says can go", async () => {
    const comment = "      # palisade: ignore inverted-threshold because a floor is meant\n";
    const texts = policy({ above: comment + comment });
    const { "p.yaml": text = "" } = texts;
    const all = { "p.yaml": text.replace(/ *b: .*\n/, "") };
    expect(await linted(all)).toMatchInlineSnapshot(`
      "p.yaml:7:7 warning lint/unused-suppression
        \`inverted-threshold\` finds nothing here, so there is nothing to ignore
        > # palisade: ignore inverted-threshold because a floor is mea…
        fix: remove the comment
      suppressed by comment until ever: securityProfiles.p.behaviors.a.normalWhen because a floor is meant"
    `);
  });

  test("suppresses beside others of the same rule", async () => {
    const comment = (because: string): string =>
      `      # palisade: ignore inverted-threshold because ${because}\n`;
    const { "p.yaml": text = "" } = policy({ above: comment("it is the first") });
    const both = { "p.yaml": text.replace("      b:", `${comment("it is the second")}      b:`) };
    expect(await linted(both)).toMatchInlineSnapshot(`
      "
      suppressed by comment until ever: securityProfiles.p.behaviors.a.normalWhen because it is the first
      suppressed by comment until ever: securityProfiles.p.behaviors.b.normalWhen because it is the second"
    `);
  });

  test("in the wrong place is told of the next line where nothing suppresses the finding", async () => {
    const above = "      # palisade: ignore inverted-threshold because a floor is meant\n";
    const { "p.yaml": text = "" } = policy({ above });
    const wrong = "      c: # palisade: ignore inverted-threshold because it is above the name\n";
    const behavior =
      "        metric: aws:num-messages-sent\n        normalWhen: { moreThan: 100, within: 5m }\n";
    const found = await linted({ "p.yaml": text + wrong + behavior });
    expect(found).toContain("help: line 11 is where such a finding is");
  });

  test("may say its end behind the reason", async () => {
    const texts = (day: string): Texts =>
      policy({ above: `      # palisade: ignore inverted-threshold because of the move until ${day}\n` });
    expect(await linted(texts("2026-12-01"))).toContain(
      "suppressed by comment until 2026-12-01: securityProfiles.p.behaviors.a.normalWhen because of the move",
    );
    expect(await linted(texts("2026-11-30"))).toContain("p.yaml:6:7 warning lint/suppression-expired");
    expect(await linted(texts("2026-02-30"))).toContain("p.yaml:6:7 error lint/suppression-not-understood");
    expect(await linted(texts("then"))).toContain("until ever");
  });

  test("about a rule that did not run is not called unused", async () => {
    const texts = policy({
      head: "# palisade: ignore inverted-threshold because it is in the wrong place\n",
    });
    const { diagnostics } = lint(await lintInput(texts), { only: [] });
    expect(renderDiagnostics(diagnostics)).toBe("");
  });

  test.each([
    ["no reason", "# palisade: ignore inverted-threshold"],
    ["an empty reason", "# palisade: ignore inverted-threshold because"],
    ["an end for a reason", "# palisade: ignore inverted-threshold because until 2026-12-31"],
    ["an unknown rule", "# palisade: ignore inverted-treshold because of this"],
    ["no rule", "# palisade: ignore because of this"],
    ["a day that does not exist", "# palisade: ignore inverted-threshold until 2026-02-30 because of this"],
    ["another verb", "# palisade: disable inverted-threshold because of this"],
    ["a hostile name", "# palisade: ignore __proto__ because of this"],
  ])("with %s suppresses nothing and is an error", async (_, comment) => {
    const found = await linted(policy({ above: `      ${comment}\n` }));
    expect(found).toMatch(/^p.yaml:6:\d+ error lint\//);
    expect(found).toContain("p.yaml:7:43 error lint/inverted-threshold");
    expect(found).not.toContain("suppressed by");
  });

  test("with an unknown rule is told which one is meant", async () => {
    const texts = (name: string): Texts =>
      policy({ head: `# palisade: ignore inverted-threshold, ${name} because of this\n` });
    expect(
      (await linted(texts("lint/slow-alarn"))).split("\n").slice(0, 4).join("\n"),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:40 error lint/unknown-rule
        no rule is called \`lint/slow-alarn\`; did you mean \`slow-alarm\`?
        > lint/slow-alarn
      p.yaml:7:43 error lint/inverted-threshold"
    `);
    expect(await linted(texts("slow-lint/alarm"))).toContain("p.yaml:2:40 error lint/unknown-rule");
  });

  test("in a text is no comment", async () => {
    const texts = policy({});
    const variables =
      "variables:\n  v:\n    type: string\n    default: |\n      # palisade: ignore nothing\n";
    expect(await linted({ "p.yaml": `${texts["p.yaml"]}${variables}` })).not.toContain("ignore nothing");
  });
});

describe("lint.ignore in the project file", () => {
  const project = (entry: string): string => `version: 1
deployments:
  d: { account: "111122223333", regions: [us-east-1] }
lint:
  ignore:
    - ${entry}
`;

  test.each(["p.yaml", ".", "./", "*.yaml", "**/*.yaml", "./p.yaml"])(
    "suppresses by path: %s",
    async (path) => {
      const entry = `{ rules: [inverted-threshold], paths: ["${path}"], because: they are old }`;
      const found = await linted({ ...policy({}), "palisade.yaml": project(entry) });
      expect(found.match(/suppressed by project-file/g)).toHaveLength(2);
      expect(found).not.toContain("error");
    },
  );

  test("suppresses by several paths, and takes no `!` for a negation", async () => {
    const entry = (paths: string): string =>
      project(`{ rules: [inverted-threshold], paths: [${paths}], because: they are old }`);
    const suppressed = async (paths: string): Promise<number> =>
      lint(await lintInput({ ...policy({}), "palisade.yaml": entry(paths) }), {
        only: ["inverted-threshold"],
      }).suppressed.length;
    expect(await suppressed("legacy, p.yaml, old/")).toBe(2);
    expect(await suppressed('"!legacy.yaml", "!old/*.yaml"')).toBe(0);
  });

  test("names the rule that finds nothing, of several", async () => {
    const entry = project("{ rules: [inverted-threshold, slow-alarm], paths: [.], because: they are old }");
    const { diagnostics } = lint(await lintInput({ ...policy({}), "palisade.yaml": entry }), {
      only: ["inverted-threshold", "slow-alarm"],
    });
    expect(renderDiagnostics(diagnostics)).toMatchInlineSnapshot(`
      "palisade.yaml:6:37 warning lint/unused-suppression
        \`slow-alarm\` finds nothing here, so there is nothing to ignore
        > slow-alarm"
    `);
  });

  test("that matches nothing or is over is reported", async () => {
    const unused = "{ rules: [inverted-threshold], paths: [legacy], because: they are old }";
    expect(await linted({ ...policy({}), "palisade.yaml": project(unused) })).toContain(
      "palisade.yaml:6:17 warning lint/unused-suppression",
    );
    const over = '{ rules: [inverted-threshold], paths: [.], until: "2026-11-30", because: they are old }';
    expect(await linted({ ...policy({}), "palisade.yaml": project(over) })).toMatchInlineSnapshot(`
      "p.yaml:6:43 error lint/inverted-threshold
        \`a\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      p.yaml:7:43 error lint/inverted-threshold
        \`b\` alarms when \`aws:num-messages-sent\` is low, but an attack drives it up
        > normalWhen
        = alarms when any thing sends at most 100 messages in 5 minutes
        help: if the alarm was meant the other way round, write \`alarmWhen: { moreThan: … }\` or \`normalWhen: { atMost: … }\`
      palisade.yaml:6:57 warning lint/suppression-expired
        \`inverted-threshold\` was to be ignored until 2026-11-30; that day has passed, so it is not ignored any more
        > "2026-11-30""
    `);
    const never = '{ rules: [inverted-threshold], paths: [.], until: "2026-13-30", because: they are old }';
    expect(await linted({ ...policy({}), "palisade.yaml": project(never) })).toContain(
      "error lint/not-a-day",
    );
  });
});
