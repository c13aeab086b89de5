import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("MQTT topics and filters", () => {
  test("have wildcards where MQTT has them", () => {
    expect(
      problemsOf(`
dimensions: { d: { topicFilters: ["a/+/b/#", "a+/b", "a/#/b", "a/b#", "a/*"] } }
quarantine: { q: { allow: { publish: [a/b, a/+], subscribe: [a/+, "+a"] } } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:46 error analyze/malformed-topic
        \`a+/b\` is not a topic filter: \`+\` stands for a whole level
        > "a+/b"
      p.yaml:2:54 error analyze/malformed-topic
        \`a/#/b\` is not a topic filter: \`#\` stands alone, as the last level
        > "a/#/b"
      p.yaml:2:63 error analyze/malformed-topic
        \`a/b#\` is not a topic filter: \`#\` stands alone, as the last level
        > "a/b#"
      p.yaml:2:71 error analyze/malformed-topic
        \`a/*\` holds a wildcard of IAM (\`*\` or \`?\`), which is none in MQTT
        > "a/*"
      p.yaml:3:44 error analyze/malformed-topic
        \`a/+\` is not a topic: wildcards can stand only in a filter
        > a/+
      p.yaml:3:67 error analyze/malformed-topic
        \`+a\` is not a topic filter: \`+\` stands for a whole level
        > "+a""
    `);
  });

  test("begin with `$` only where AWS takes metrics", () => {
    expect(
      problemsOf(`
securityProfiles:
  a: { targets: [all-things], exportMetrics: { topic: "$AWS/rules/export" } }
  b: { targets: [all-things], exportMetrics: { topic: "$aws/rules/my-rule" } }
  c: { targets: [all-things], exportMetrics: { topic: "$aws/things/x" } }
  d: { targets: [all-things], exportMetrics: { topic: "$aws/rules/export/metrics" } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:55 error analyze/malformed-topic
        \`$AWS/rules/export\` is reserved by AWS: of the topics that begin with \`$\` only \`$aws/rules/<rule>\` takes metrics, with a rule of letters, digits and \`_\`
        > "$AWS/rules/export"
      p.yaml:4:55 error analyze/malformed-topic
        \`$aws/rules/my-rule\` is reserved by AWS: of the topics that begin with \`$\` only \`$aws/rules/<rule>\` takes metrics, with a rule of letters, digits and \`_\`
        > "$aws/rules/my-rule"
      p.yaml:5:55 error analyze/malformed-topic
        \`$aws/things/x\` is reserved by AWS: of the topics that begin with \`$\` only \`$aws/rules/<rule>\` takes metrics, with a rule of letters, digits and \`_\`
        > "$aws/things/x""
    `);
  });
});
