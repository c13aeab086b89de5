import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { formatText } from "../../compiler/format/format-text.ts";
import { isSameMeaning } from "../../compiler/format/same-meaning.ts";

const ROOT = resolve(import.meta.dirname, "../..");

describe("a policy file", () => {
  test("gets its keys in order, comments moving with them", async () => {
    const text = `# What this file is for.

version: 1
# Who is watched.
securityProfiles:
  Sensors:
    # Nobody else.
    behaviors:
      # The flood.
      Flood:
          clearAfter: 2 # two of them
          alarmWhen: {within: 5m,   moreThan: 100}
          metric:   aws:num-messages-sent
      # At the end of the behaviours.
    # All of them.
    targets: [ all-things ]
alertTopics:
  alerts: {}
`;
    expect(await formatText(text, "policy")).toMatchInlineSnapshot(`
      "# What this file is for.

      version: 1

      alertTopics:
        alerts: {}

      # Who is watched.
      securityProfiles:
        Sensors:
          # All of them.
          targets: [all-things]
          # Nobody else.
          behaviors:
            # The flood.
            Flood:
              metric: aws:num-messages-sent
              alarmWhen: { moreThan: 100, within: 5m }
              clearAfter: 2 # two of them
            # At the end of the behaviours.
      "
    `);
  });

  test("has braces only where they fit on a line", async () => {
    const text = `version: 1
securityProfiles:
  Sensors: { targets: [all-registered-things], alertTopic: security-alerts, behaviors: { Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } } } }
`;
    expect(await formatText(text, "policy")).toMatchInlineSnapshot(`
      "version: 1

      securityProfiles:
        Sensors:
          targets: [all-registered-things]
          alertTopic: security-alerts
          behaviors: { Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } } }
      "
    `);
  });

  test("keeps braces with comments in them", async () => {
    const text = `version: 1
dimensions: { d: { topicFilters: [a, # the first
  b] } }
`;
    const formatted = (await formatText(text, "policy")) ?? "";
    expect(formatted).toContain("# the first");
    expect(isSameMeaning(text, formatted)).toBe(true);
    expect(await formatText(formatted, "policy")).toBe(formatted);
  });

  test("with anchors keeps its order", async () => {
    const text = `dimensions:
  a: &filters
    topicFilters: [x]
  b: *filters
version: 1
`;
    expect(await formatText(text, "policy")).toBe(text);
  });

  test("is formatted at once, however deep its braces are", async () => {
    const text = `deep: ${"{ a: ".repeat(30)}1${" }".repeat(30)}\n`;
    const once = (await formatText(text, "policy")) ?? "";
    expect(isSameMeaning(text, once)).toBe(true);
    expect(await formatText(once, "policy")).toBe(once);
  });

  test.each([
    ["an empty list with a comment", "version: 1\nx: [\n  # none yet\n]\n"],
    ["an indentation indicator", "x:\n    y: |2\n       deep\n"],
    ["a kept line break in front of a comment at the end", "x:\n  y: |+\n    text\n  # end\n"],
  ])("with %s, which prettier would break, is left alone", async (_, text) => {
    expect(await formatText(text, "policy")).toBeUndefined();
  });

  test("keeps its order where prettier would lose a comment in another", async () => {
    const text = "unknown:\naudit: [\n  a, # first\n  ]\n# one\n# two\n---\nversion:   1\n";
    const once = (await formatText(text, "policy")) ?? "";
    expect(isSameMeaning(text, once)).toBe(true);
    expect(once).toMatchInlineSnapshot(`
      "unknown:
      audit: [
          a, # first
        ]
      # one
      # two
      ---
      version: 1
      "
    `);
    expect(await formatText(once, "policy")).toBe(once);
  });

  test("keeps its line breaks, its documents and its texts", async () => {
    const text =
      'version:   1\r\n---\r\nversion: 1\r\nvariables:\r\n  v: { default: "a  b", type: string }\r\n';
    expect(await formatText(text, "policy")).toMatchInlineSnapshot(`
      "version: 1
      ---
      version: 1

      variables:
        v: { type: string, default: "a  b" }
      "
    `);
  });
});

test("a project file gets its keys in order", async () => {
  const text = `deployments:
  d: { regions: [us-east-1], account: "111122223333" }
version: 1
`;
  expect(await formatText(text, "project")).toMatchInlineSnapshot(`
    "version: 1

    deployments:
      d: { account: "111122223333", regions: [us-east-1] }
    "
  `);
});

const FILES = ["policies", "test/cases"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((file) => join(folder, file)),
  )
  .filter((file) => /\.ya?ml$/.test(file) && !file.includes("expected"));
const EXAMPLES = readdirSync(join(ROOT, "compiler/lint/rules"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => join("compiler/lint/rules", file));

describe("formatting twice changes nothing more, and never the meaning", () => {
  test.each(FILES)("%s", async (file) => {
    await expectStable(readFileSync(join(ROOT, file), "utf8"), file.endsWith("palisade.yaml"));
  });

  test.each(EXAMPLES)("the examples of %s", async (file) => {
    for (const [, name = "", text = ""] of readFileSync(join(ROOT, file), "utf8").matchAll(
      /^```yaml ?(\S*)\n([\s\S]*?)^```$/gm,
    )) {
      await expectStable(text, name === "palisade.yaml");
    }
  });
});

/** Formats twice, and compares what is said. */
async function expectStable(text: string, isProject: boolean): Promise<void> {
  const kind = isProject ? "project" : "policy";
  const once = (await formatText(text, kind)) ?? "";
  expect(isSameMeaning(text, once)).toBe(true);
  expect(await formatText(once, kind)).toBe(once);
}

test("the repository's own policies are formatted", async () => {
  const own = readdirSync(join(ROOT, "policies")).filter((file) => file.endsWith(".yaml"));
  for (const file of own) {
    const text = readFileSync(join(ROOT, "policies", file), "utf8");
    expect(await formatText(text, "policy")).toBe(text);
  }
  const project = readFileSync(join(ROOT, "palisade.yaml"), "utf8");
  expect(await formatText(project, "project")).toBe(project);
});
