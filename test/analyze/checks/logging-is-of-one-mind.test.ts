import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("an action that switches logging on", () => {
  test("asks for the declared level", () => {
    expect(
      problemsOf(`
logging: { level: ERROR }
mitigationActions:
  a: { enableIotLogging: { level: DEBUG } }
  b: { enableIotLogging: { level: ERROR } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:35 error analyze/logging-contradicted
        \`a\` sets the log level of the account to DEBUG, but \`logging\` declares ERROR
        > DEBUG
        p.yaml:2:19 the declared level: ERROR"
    `);
  });
});
