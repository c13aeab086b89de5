import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseYaml } from "../../compiler/parse/parse-yaml.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { validatePolicy } from "../../compiler/validate/validate-policy.ts";
import { validateProject } from "../../compiler/validate/validate-project.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";
import { policyMistakes, projectMistakes, readDocument } from "./mistakes.ts";

const ROOT = join(import.meta.dirname, "../..");

function wholeMistakes(text: string): string {
  return renderDiagnostics(validatePolicy(readDocument(text)).diagnostics);
}

describe("a document as a whole", () => {
  test("is a map", () => {
    expect(wholeMistakes("- a\n")).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error validate/not-a-map
        expected a policy file that begins with \`version: 1\`, found a list
        > - a"
    `);
    expect(wholeMistakes("hello\n")).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error validate/not-a-map
        expected a policy file that begins with \`version: 1\`, found the text "hello"
        > hello"
    `);
  });

  test("says its version", () => {
    expect(wholeMistakes("logging: { level: INFO }\n")).toMatchInlineSnapshot(`
      "policy.yaml:1:1 error validate/missing-key
        \`version\` is missing at the top level
        > 
        help: version: The version of the policy language. It is 1."
    `);
    expect(wholeMistakes("version: 2\nsomethingNew: true\n")).toMatchInlineSnapshot(`
      "policy.yaml:1:10 error validate/unknown-version
        expected \`version: 1\`, the only version of the language so far, found the number 2
        > 2"
    `);
    expect(wholeMistakes('version: "1"\n')).toMatchInlineSnapshot(`
      "policy.yaml:1:10 error validate/unknown-version
        expected \`version: 1\`, the only version of the language so far, found the text "1"
        > "1"
        help: write the number without quotes
        fix: replace \`"1"\` by \`1\`"
    `);
  });

  test("is the right kind of file", () => {
    expect(policyMistakes("deployments: {}")).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error validate/wrong-file
        expected a policy file, but \`deployments\` belongs in a project file
        > deployments"
    `);
    expect(projectMistakes("securityProfiles: {}")).toMatchInlineSnapshot(`
      "palisade.yaml:2:1 error validate/wrong-file
        expected a project file, but \`securityProfiles\` belongs in a policy file
        > securityProfiles"
    `);
  });

  test("shows its mistakes in the order of the text", () => {
    const text = "logging: { level: x }\naudit: { checks: 1 }\nzebra: 1\nalertTopics: 2\n";
    const lines = validatePolicy(readDocument(`version: 1\n${text}`)).diagnostics.map(
      (d) => d.location?.start,
    );
    expect(lines).toEqual([...lines].sort((a, b) => (a ?? 0) - (b ?? 0)));
    expect(lines).toHaveLength(4);
  });

  test("with thousands of mistakes shows the first hundred", () => {
    const groups = Array.from({ length: 5000 }, (_, index) => `  g${index}: 1`);
    const { diagnostics } = validatePolicy(readDocument(`version: 1\nthingGroups:\n${groups.join("\n")}\n`));
    expect(diagnostics).toHaveLength(101);
    expect(diagnostics.at(-1)?.message).toBe("only the first 100 mistakes of this document are shown");
  });
});

describe("documents that are right", () => {
  test.each(readdirSync(join(ROOT, "policies")).filter((file) => file.endsWith(".yaml")))(
    "policies/%s",
    (file) => {
      const source = new SourceFile(file, readFileSync(join(ROOT, "policies", file), "utf8"));
      const results = parseYaml(source).value.map(validatePolicy);
      expect(results.map(({ diagnostics }) => renderDiagnostics(diagnostics))).toEqual(results.map(() => ""));
    },
  );

  test("palisade.yaml", () => {
    const document = readDocument(readFileSync(join(ROOT, "palisade.yaml"), "utf8"));
    const { value, diagnostics } = validateProject(document);
    expect(renderDiagnostics(diagnostics)).toBe("");
    expect(Object.keys(value?.file.deployments ?? {})).toEqual(["staging", "production"]);
  });

  test.each(["policy", "project"])("the %s that shows every construct of the language", (kind) => {
    const text = readFileSync(join(import.meta.dirname, `${kind}-with-everything.yaml`), "utf8");
    const validate = kind === "policy" ? validatePolicy : validateProject;
    expect(renderDiagnostics(validate(readDocument(text)).diagnostics)).toBe("");
  });
});

describe("references", () => {
  test("stand for any value, a list as a whole among them", () => {
    expect(
      policyMistakes(`
securityProfiles:
  "A":
    targets: "\${var.targets}"
    alertTopic: "\${deployment.name}-alerts"
    behaviors:
      B:
        metric: "\${var.metric}"
        alarmWhen: { moreThan: "\${var.limit}", within: "\${var.window}" }
        alarmAfter: "\${var.after}"
        suppressAlerts: "\${var.quiet}"
fleetIndexing: { things: "\${var.things}" }
`),
    ).toBe("");
  });

  test("are not allowed where the kind of a thing is decided, nor in names", () => {
    expect(policyMistakes('thingGroups: { g: { existing: "${var.x}" } }')).toMatchInlineSnapshot(`
      "policy.yaml:2:31 error validate/unknown-value
        expected \`true\`, found the text "\${var.x}"
        > "\${var.x}""
    `);
    expect(policyMistakes('thingGroups: { "${var.x}": {} }')).toMatchInlineSnapshot(`
      "policy.yaml:2:16 error validate/wrong-name
        "\${var.x}" is not a name of letters, digits, \`:\`, \`_\` and \`-\`
        > "\${var.x}""
    `);
  });
});
