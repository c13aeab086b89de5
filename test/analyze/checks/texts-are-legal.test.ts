import { expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

test("a text that AWS would not store", () => {
  expect(
    problemsOf(
      `
customMetrics: { m: { type: number, displayName: "caf\u00e9" } }
alertTopics: { t: {} }
violationAlarms: { a: { alertTopic: t, description: "${"x".repeat(1100)}" } }
jobTemplates: { j: { document: x.json, description: "a\\u0001b" } }
`,
      new Map([["x.json", { text: "{}" }]]),
    ),
  ).toMatchInlineSnapshot(`
    "p.yaml:2:50 error analyze/illegal-text
      the display name may hold only printable characters and spaces (ASCII)
      > "café"
    p.yaml:4:53 error analyze/illegal-text
      the description has 1100 characters; at most 1024 are allowed
      > "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
    p.yaml:5:53 error analyze/illegal-text
      the description may hold only characters that are no control characters
      > "a\\u0001b""
  `);
});
