import { describe, expect, test } from "vitest";
import { complete } from "../../compiler/lsp/completion/complete.ts";
import type { Completion } from "../../compiler/lsp/completion/completion.ts";
import { NameIndex } from "../../compiler/lsp/names/name-index.ts";
import { NAMED } from "./project.ts";
import { cursorIn, inputOf, type Texts } from "./workspaces.ts";

/** What is offered in a policy file of its own beside the project's; the text behind `version: 1`. */
async function offered(
  text: string,
  path = "policies/new.yaml",
  texts: Texts = NAMED,
): Promise<readonly Completion[]> {
  const whole = path === "palisade.yaml" ? text : `version: 1\n${text}`;
  const { workspace, source, offset } = await cursorIn({ ...texts, [path]: whole });
  return complete(workspace, source, offset);
}

async function labels(text: string, path?: string, texts?: Texts): Promise<readonly string[]> {
  return (await offered(text, path, texts)).map(({ label }) => label);
}

/** The text behind the choice of what is offered under a label. */
async function chosen(text: string, label: string): Promise<string> {
  const whole = `version: 1\n${text}`.replace("§", "");
  const found = (await offered(text)).find((each) => each.label === label);
  if (found === undefined) return `(no ${label})`;
  return (whole.slice(0, found.span.start) + found.newText + whole.slice(found.span.end)).replace(
    "version: 1\n",
    "",
  );
}

describe("completion of names", () => {
  test.each([
    ["securityProfiles:\n  P:\n    alertTopic: §", ["alerts"]],
    ["audit:\n  alertTopic: al§", ["alerts"]],
    ["violationAlarms: { a: { alertTopic: § } }", ["alerts"]],
    ["mitigationActions:\n  A:\n    publishToTopic: §", ["alerts"]],
    [
      "securityProfiles:\n  P:\n    targets:\n      - thingGroup: §",
      ["Flooding", "Indoor", "Jail", "Old", "Sensors", "Violating"],
    ],
    [
      "securityProfiles: { P: { targets: [{ thingGroup: §",
      ["Flooding", "Indoor", "Jail", "Old", "Sensors", "Violating"],
    ],
    ["thingGroups:\n  G: { parent: § }", ["Indoor", "Old", "Sensors"]],
    ["mitigationActions:\n  A:\n    addToThingGroups: [Jail, §]", ["Indoor", "Jail", "Old", "Sensors"]],
    ["securityProfiles:\n  P:\n    behaviors:\n      B:\n        dimension: { name: §", ["telemetry"]],
    ["thingGroups:\n  G:\n    inViolationOf:\n      profile: L§", ["Limits"]],
    ["thingGroups:\n  G:\n    inViolationOf: { profile: Limits, behavior: § }", ["Drained", "Flood"]],
    ["thingGroups:\n  G:\n    inViolationOf: { behavior: §, profile: Limits }", ["Drained", "Flood"]],
    [
      "responses:\n  r:\n    when:\n      violation:\n        profile: Limits\n        behaviors: [§",
      ["Drained", "Flood"],
    ],
    [
      "responses:\n  r:\n    when:\n      violation:\n        profile: Limits\n        behaviors:\n          - Flood\n          - §",
      ["Drained", "Flood"],
    ],
    ["violationAlarms:\n  a:\n    profile: Limits\n    behavior: §\n    atLeast: 1", ["Drained", "Flood"]],
    ["dashboards:\n  d:\n    profiles: [§]", ["Limits"]],
    ["responses:\n  r:\n    do:\n      - §", ["Isolate", "Tell"]],
    ["responses:\n  r:\n    do:\n    - §", ["Isolate", "Tell"]],
    ["responses:\n  r:\n    do: [§", ["Isolate", "Tell"]],
  ])("%j", async (text, expected) => {
    expect(await labels(text)).toEqual(expected);
    // What follows in the file must not matter, whatever it is.
    expect(await labels(`${text}\nlogging: { level: ERROR }\n`)).toEqual(expected);
    expect(await labels(`${text}\nbroken: [ { "\n`)).toEqual(expected);
  });

  test("offers the project's own metrics before those of AWS", async () => {
    const [first, ...others] = await labels(
      "securityProfiles:\n  P:\n    behaviors:\n      B:\n        metric: §",
    );
    expect(first).toBe("battery");
    expect(others).toContain("aws:num-messages-sent");
    expect(await labels("securityProfiles: { P: { retainMetrics: [§] } }")).toContain("battery");
    expect(await labels("securityProfiles: { P: { retainMetrics: [{ metric: aws:nu§ }] } }")).toContain(
      "aws:num-disconnects",
    );
  });

  test("offers audit checks, as keys only those that are not there yet", async () => {
    expect(await labels("audit:\n  schedules:\n    S:\n      checks: [§]")).toContain(
      "LOGGING_DISABLED_CHECK",
    );
    expect(await labels("responses: { r: { when: { finding: { checks: [§")).toContain(
      "LOGGING_DISABLED_CHECK",
    );
    expect(await labels("audit:\n  suppressions:\n    - check: §")).toContain("LOGGING_DISABLED_CHECK");
    expect(await labels("audit:\n  checks:\n    §")).toContain("LOGGING_DISABLED_CHECK");
    const rest = await labels("audit:\n  checks:\n    LOGGING_DISABLED_CHECK: true\n    §\n");
    expect(rest).toContain("CA_CERTIFICATE_EXPIRING_CHECK");
    expect(rest).not.toContain("LOGGING_DISABLED_CHECK");
  });

  test("in the project file offers variables, groups and rules", async () => {
    const project = NAMED["palisade.yaml"] ?? "";
    const at = (from: string, to: string): Promise<readonly string[]> =>
      labels(project.replace(from, to), "palisade.yaml");
    expect(await at("{ limit: 500 }", "{ § }")).toEqual(["limit"]);
    expect(await at("{ Sensors: 800 }", "{ Sensors: 800, § }")).toEqual([
      "Flooding",
      "Indoor",
      "Jail",
      "Old",
      "Violating",
    ]);
    expect(await at("{ inverted-threshold: error }", "\n    §")).toContain("inverted-threshold");
    expect(await at("rules: { inverted-threshold: error }", "ignore: [{ rules: [§] }]")).toContain(
      "inverted-threshold",
    );
  });

  test("offers rules in a comment that suppresses findings, up to its reason", async () => {
    expect(await labels("# palisade: ignore §")).toContain("inverted-threshold");
    const further = await labels("audit: # palisade: ignore inverted-threshold, un§");
    expect(further).toContain("unused-variable");
    expect(further).not.toContain("inverted-threshold");
    expect(await labels("# palisade: ignore inverted-threshold because §")).toEqual([]);
    expect(await labels("# just a word §")).toEqual([]);
    expect(await labels("audit:\n  alertTopic: alerts # §")).toEqual([]);
  });

  test("replaces the word around the cursor, keeps quotes, and adds them where they are needed", async () => {
    expect(await chosen("audit:\n  alertTopic: so§me # why", "alerts")).toBe(
      "audit:\n  alertTopic: alerts # why",
    );
    expect(await chosen(`audit:\n  alertTopic: "a§"`, "alerts")).toBe(`audit:\n  alertTopic: "alerts"`);
    expect(await chosen(`audit:\n  alertTopic: "a§`, "alerts")).toBe(`audit:\n  alertTopic: "alerts`);
    const metric = "securityProfiles:\n  P:\n    behaviors:\n      B:\n        metric: ";
    expect(await chosen(`${metric}aws:num-m§ess`, "aws:num-disconnects")).toBe(
      `${metric}aws:num-disconnects`,
    );
    expect(
      await chosen("thingGroups: { '12': {} }\nsecurityProfiles: { P: { targets: [{ thingGroup: §", "12"),
    ).toBe(`thingGroups: { '12': {} }\nsecurityProfiles: { P: { targets: [{ thingGroup: "12"`);
  });

  test("leaves keys and fixed words to the schema, and prose to the author", async () => {
    for (const text of [
      "§",
      "audit:\n  §",
      "securityProfiles:\n  P:\n    §",
      "securityProfiles:\n  P:\n    description: alerts §",
      "logging: { level: § }",
      "dashboards:\n  d:\n    profiles: §",
      "audit:\n  alertTopic:§",
      "responses:\n  r:\n    do:\n      -§",
      "alertTopics:\n  §",
    ]) {
      expect([text, await labels(text)]).toEqual([text, []]);
    }
  });

  test("finds its way above a line that breaks everything", async () => {
    expect(await labels('alertTopics:\n  x: { "\naudit:\n  alertTopic: §')).toContain("alerts");
    expect(await labels("dashboards: [{\nresponses:\n  r:\n    do:\n      - §")).toEqual(["Isolate", "Tell"]);
    expect(await labels("a: 'x\nmitigationActions:\n  A:\n    publishToTopic: §")).toContain("alerts");
  });

  test("still offers names of a file that just now cannot be read", async () => {
    const broken = { ...NAMED, "policies/declared.yaml": "{ '" };
    expect(await labels("audit:\n  alertTopic: §", "policies/new.yaml", broken)).toEqual([]);
    const former = inputOf(NAMED);
    const at = await cursorIn(
      { ...broken, "policies/new.yaml": "version: 1\naudit:\n  alertTopic: §" },
      { formerNames: new NameIndex(former.project, former.policies) },
    );
    expect(complete(at.workspace, at.source, at.offset).map(({ label }) => label)).toEqual(["alerts"]);
  });

  test("knows documents of one file apart, and line breaks of all kinds", async () => {
    expect(
      await labels("logging: { level: ERROR }\n---\nversion: 1\naudit:\n  alertTopic: §\n---\nversion: 1\n"),
    ).toEqual(["alerts"]);
    expect(await labels("audit:\r\n  alertTopic: §\r\n  checks:\r\n    all: true\r\n")).toEqual(["alerts"]);
  });
});

describe("completion of references", () => {
  const value = "securityProfiles:\n  P:\n    behaviors:\n      B:\n        alarmWhen:";

  test("offers variables and what is known of the deployment", async () => {
    expect(await labels(`${value}\n          moreThan: \${§`)).toEqual([
      "${var.limit}",
      "${deployment.name}",
      "${deployment.account}",
      "${deployment.region}",
    ]);
    expect((await offered(`${value}\n          moreThan: \${var.§`))[0]).toMatchInlineSnapshot(`
      {
        "detail": "variable, policies/declared.yaml",
        "documentation": "**limit** (variable)

      messages in 5 minutes

      - \`staging\`: \`500\`
      - \`production\`: \`100\` (default)

      Declared at \`policies/declared.yaml:3:3\`",
        "label": "\${var.limit}",
        "newText": "\${var.limit}",
        "span": {
          "end": 103,
          "start": 97,
        },
      }
    `);
  });

  test("closes the reference, and quotes it where braces have a meaning", async () => {
    expect(await chosen(`${value}\n          moreThan: \${§`, "${var.limit}")).toBe(
      `${value}\n          moreThan: \${var.limit}`,
    );
    expect(await chosen(`${value}\n          moreThan: \${var.l§}`, "${var.limit}")).toBe(
      `${value}\n          moreThan: \${var.limit}`,
    );
    expect(await chosen(`${value} { moreThan: \${var.§ }`, "${var.limit}")).toBe(
      `${value} { moreThan: "\${var.limit}" }`,
    );
    expect(await chosen(`${value} { moreThan: "\${var.§" }`, "${var.limit}")).toBe(
      `${value} { moreThan: "\${var.limit}" }`,
    );
    expect(await chosen(`${value} { moreThan: "\${var.§}" }`, "${var.limit}")).toBe(
      `${value} { moreThan: "\${var.limit}" }`,
    );
  });

  test("offers nothing behind an escaped reference", async () => {
    expect(await labels(`${value}\n          moreThan: $\${§`)).toEqual([]);
  });
});
