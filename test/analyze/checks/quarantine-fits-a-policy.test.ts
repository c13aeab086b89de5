import { expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

const allowing = (topics: number): string =>
  `\nquarantine:\n  Quarantine:\n    allow: { publish: [${Array.from({ length: topics }, (_, index) => `status/${index}`).join(", ")}] }\n`;

test("what a quarantine group allows must fit into an IoT policy", () => {
  expect(problemsOf(allowing(12))).toBe("");
  expect(problemsOf(allowing(40))).toMatchInlineSnapshot(`
    "p.yaml:4:5 error analyze/quarantine-too-long
      what \`Quarantine\` allows makes an IoT policy of 4522 characters, and AWS takes 2048, white space left out
      > allow"
  `);
});
