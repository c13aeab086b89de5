import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a metric", () => {
  test("that is a duration can only be too high", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:disconnect-duration, alarmWhen: { lessThan: 5m } }
      b: { metric: aws:disconnect-duration, normalWhen: { atLeast: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:58 error analyze/operator-not-supported
        \`aws:disconnect-duration\` cannot be watched with \`alarmWhen: lessThan\`; AWS can only alarm when it is too high: \`moreThan\` or \`atLeast\`
        > lessThan
      p.yaml:7:59 error analyze/operator-not-supported
        \`aws:disconnect-duration\` cannot be watched with \`normalWhen: atLeast\`; AWS can only alarm when it is too high: \`lessThan\` or \`atMost\`
        > atLeast"
    `);
  });

  test("that is a duration moves in steps of 5 minutes", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 7m } }
      b: { metric: aws:disconnect-duration, alarmWhen: { moreThan: 90s } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:67 error analyze/disconnect-duration-step
        a disconnect duration of 7m cannot be watched: AWS measures it in steps of 5 minutes
        > 7m
        help: the nearest that can be watched: 5m or 10m
      p.yaml:7:68 error analyze/disconnect-duration-step
        a disconnect duration of 90s cannot be watched: AWS measures it in steps of 5 minutes
        > 90s
        help: the nearest that can be watched: 5m"
    `);
  });

  test("may have no percentiles", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:disconnect-duration, alarmWhen: { moreThan: p99, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:68 error analyze/no-percentiles
        \`aws:disconnect-duration\` cannot be compared with a percentile of the fleet; a fixed value is expected
        > p99"
    `);
  });

  test("may not be learned", () => {
    expect(
      problemsOf(`
customMetrics: { names: { type: string-list } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:disconnect-duration, alarmWhen: { anomalous: high } }
      b: { metric: aws:source-ip-address, alarmWhen: { anomalous: low } }
      c: { metric: names, alarmWhen: { anomalous: low } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:58 error analyze/no-machine-learning
        ML Detect does not learn \`aws:disconnect-duration\`, so it cannot be \`anomalous\`
        > anomalous
      p.yaml:8:56 error analyze/no-machine-learning
        ML Detect does not learn \`aws:source-ip-address\`, so it cannot be \`anomalous\`
        > anomalous
      p.yaml:9:40 error analyze/no-machine-learning
        ML Detect does not learn \`names\`, so it cannot be \`anomalous\`
        > anomalous"
    `);
  });

  test("that supports it all is left alone", () => {
    expect(
      problemsOf(`
customMetrics: { battery: { type: number } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 1h } }
      b: { metric: aws:disconnect-duration, normalWhen: { lessThan: 1d } }
      c: { metric: battery, normalWhen: { moreThan: p10, within: 5m } }
      d: { metric: aws:all-bytes-in, alarmWhen: { atMost: 12 MiB, within: 5m } }
`),
    ).toBe("");
  });
});
