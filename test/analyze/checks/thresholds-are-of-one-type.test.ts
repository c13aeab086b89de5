import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("the behaviours of a profile", () => {
  test("are all ML or none", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { anomalous: high } }
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:3 warning analyze/mixed-thresholds
        \`p\` holds behaviours of both kinds, such as \`a\` (ML Detect) and \`b\`; AWS describes a profile as one of the two
        > p
        p.yaml:6:41 ML Detect: alarmWhen
        p.yaml:7:41 not ML Detect: alarmWhen"
    `);
  });
});
