import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a job document", () => {
  test("is a file of the project, JSON, and not too long", () => {
    const policy = `
jobTemplates:
  good: { document: jobs/good.json, description: d }
  bad: { document: jobs/bad.json, description: d }
  cut: { document: jobs/cut.json, description: d }
  long: { document: jobs/long.json, description: d }
  missing: { document: jobs/missing.json, description: d }
  outside: { document: ../secret.json, description: d }
`;
    const files = new Map([
      ["jobs/good.json", { text: '{"a": 1}' }],
      ["jobs/bad.json", { text: '{\n  "a": 1,\n}' }],
      ["jobs/cut.json", { text: '{"a"' }],
      ["jobs/long.json", { text: JSON.stringify("x".repeat(40_000)) }],
      ["jobs/missing.json", { problem: "there is no such file" }],
    ]);
    expect(problemsOf(policy, files)).toMatchInlineSnapshot(`
      "p.yaml:4:20 error analyze/document-not-json
        the job document is not JSON: line 3, column 1 was not expected
        > jobs/bad.json
      p.yaml:5:20 error analyze/document-not-json
        the job document is not JSON: line 1, column 5 was not expected
        > jobs/cut.json
      p.yaml:6:21 error analyze/quota-exceeded
        AWS allows 32768 characters in a job document, and this makes 40002
        > jobs/long.json
      p.yaml:7:24 error analyze/document-unreadable
        the job document \`jobs/missing.json\` cannot be read: there is no such file
        > jobs/missing.json
      p.yaml:8:24 error analyze/document-outside-project
        \`../secret.json\` leads out of the project; a job document is named by a path relative to its policy file
        > ../secret.json"
    `);
  });
});
