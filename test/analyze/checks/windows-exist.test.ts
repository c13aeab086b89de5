import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("the window of a condition", () => {
  test("is one of those that Detect offers", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 1m } }
      b: { metric: aws:num-messages-sent, normalWhen: { atMost: p99, within: 2h } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:77 error analyze/window-not-offered
        Detect cannot evaluate over 1m; its windows are 5m, 10m, 15m, 30m or 1h
        > 1m
      p.yaml:7:78 error analyze/window-not-offered
        Detect cannot evaluate over 2h; its windows are 5m, 10m, 15m, 30m or 1h
        > 2h"
    `);
  });

  test("is there when the metric is summed over one", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1 } }
      b: { metric: aws:message-byte-size, alarmWhen: { moreThan: p99 } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:56 error analyze/window-missing
        \`within\` is missing: a threshold of \`aws:num-messages-sent\` is taken over a window of 5m, 10m, 15m, 30m or 1h
        > moreThan
      p.yaml:7:56 error analyze/window-missing
        \`within\` is missing: a percentile of \`aws:message-byte-size\` is taken over a window of 5m, 10m, 15m, 30m or 1h
        > moreThan"
    `);
  });

  test("is not there when the metric has none", () => {
    expect(
      problemsOf(`
customMetrics: { battery: { type: number } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:message-byte-size, alarmWhen: { moreThan: 1 KiB, within: 5m } }
      b: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 5m, within: 5m } }
      c: { metric: battery, alarmWhen: { lessThan: -4.5, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:73 error analyze/window-superfluous
        \`aws:message-byte-size\` is not summed over a window, so \`within\` has no meaning here
        > within
      p.yaml:8:71 error analyze/window-superfluous
        \`aws:disconnect-duration\` is not summed over a window, so \`within\` has no meaning here
        > within
      p.yaml:9:58 error analyze/window-superfluous
        \`battery\` is not summed over a window, so \`within\` has no meaning here
        > within"
    `);
  });

  test("may be each of the five", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      w5m: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 5m } }
      w10m: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 10m } }
      w15m: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 15m } }
      w30m: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 30m } }
      w1h: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 1h } }
      w300s: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 300s } }
      w60m: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1, within: 60m } }
`),
    ).toBe("");
  });
});
