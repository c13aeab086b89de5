import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a quarantine group", () => {
  test("has no thing group of the same name beside it", () => {
    expect(
      problemsOf(`
thingGroups: { Q: {} }
quarantine: { Q: { allow: {} } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:16 error analyze/declared-twice
        the thing group \`Q\` is declared twice
        > Q
        p.yaml:3:15 declared again here: Q
      p.yaml:3:15 error analyze/declared-twice
        the thing group \`Q\` is declared twice
        > Q
        p.yaml:2:16 first declared here: Q"
    `);
  });
});
