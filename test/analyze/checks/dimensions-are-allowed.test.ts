import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a dimension", () => {
  test("is laid over metrics that are measured by topic", () => {
    expect(
      problemsOf(`
customMetrics: { battery: { type: number } }
dimensions: { d: { topicFilters: [a/#] } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-disconnects, dimension: { name: d }, alarmWhen: { moreThan: 1, within: 5m } }
      b: { metric: battery, dimension: { name: d }, alarmWhen: { moreThan: 1 } }
      c: { metric: aws:source-ip-address, dimension: { name: d }, alarmWhen: { inside: [10.0.0.0/8] } }
      d: { metric: aws:num-messages-sent, dimension: { name: d, operator: not-in }, alarmWhen: { moreThan: 1, within: 5m } }
    retainMetrics:
      - { metric: aws:all-bytes-in, dimension: { name: d } }
      - { metric: aws:message-byte-size, dimension: { name: d } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:41 error analyze/dimension-not-supported
        a dimension cannot be laid over \`aws:num-disconnects\`, which is not measured by topic
        > dimension
      p.yaml:9:29 error analyze/dimension-not-supported
        \`battery\` is a custom metric, and a dimension cannot be laid over those
        > dimension
      p.yaml:13:37 error analyze/dimension-not-supported
        a dimension cannot be laid over \`aws:all-bytes-in\`, which is not measured by topic
        > dimension"
    `);
  });

  test("is laid with ML Detect over fewer", () => {
    expect(
      problemsOf(`
dimensions: { d: { topicFilters: [a/#] } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-disconnects, dimension: { name: d }, alarmWhen: { anomalous: high } }
      b: { metric: aws:num-messages-sent, dimension: { name: d }, alarmWhen: { anomalous: high } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:41 error analyze/dimension-not-supported
        a dimension cannot be laid over \`aws:num-disconnects\`, which is not measured by topic
        > dimension"
    `);
  });
});
