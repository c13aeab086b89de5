import { describe, expect, test } from "vitest";
import { analyzed, problemsOf } from "../../support/analyzed.ts";

describe("an exported metric", () => {
  test("needs a topic on its profile", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    retainMetrics: [{ metric: aws:all-bytes-in, exportMetric: true }]
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m }, exportMetric: true }
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 2, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:49 error analyze/export-without-topic
        \`exportMetric\` has no topic to export to: \`p\` has no \`exportMetrics\`
        > exportMetric
      p.yaml:7:81 error analyze/export-without-topic
        \`exportMetric\` has no topic to export to: \`p\` has no \`exportMetrics\`
        > exportMetric"
    `);
  });

  test("is every one of a profile with a topic, but for exceptions", () => {
    const { value } = analyzed({
      "p.yaml": `version: 1
securityProfiles:
  p:
    targets: [all-things]
    exportMetrics: { topic: $aws/rules/r }
    retainMetrics: [aws:all-bytes-in, { metric: aws:all-bytes-out, exportMetric: false }]
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } }
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 2, within: 5m }, exportMetric: false }
`,
    });
    const profile = value.stacks[0]?.securityProfiles.get("p");
    expect(profile?.retainMetrics.map(({ exportMetric }) => exportMetric)).toEqual([true, false]);
    expect([...(profile?.behaviors.values() ?? [])].map(({ exportMetric }) => exportMetric)).toEqual([
      true,
      false,
    ]);
  });
});
