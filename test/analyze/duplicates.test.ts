import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../support/analyzed.ts";

describe("what is declared twice", () => {
  test("in two files, two documents, or as a singleton is shown at both places, in whatever order the files come", () => {
    const a = `version: 1
thingGroups: { g: {} }
alertTopics: { __proto__: {} }
fleetIndexing: { things: registry }
---
version: 1
thingGroups: { g: { existing: true } }
audit: { checks: { all: true } }
`;
    const b = `version: 1
thingGroups: { g: {} }
alertTopics: { __proto__: {} }
fleetIndexing: { things: "off" }
audit: { checks: { all: true } }
`;
    const problems = analyzeProblems({ "a.yaml": a, "b.yaml": b });
    expect(problems).toMatchInlineSnapshot(`
      "a.yaml:2:16 error analyze/declared-twice
        the thing group \`g\` is declared twice
        > g
        a.yaml:7:16 declared again here: g
      a.yaml:3:16 error analyze/declared-twice
        the alert topic \`__proto__\` is declared twice
        > __proto__
        b.yaml:3:16 declared again here: __proto__
      a.yaml:4:1 error analyze/singleton-declared-twice
        \`fleetIndexing\` is declared twice; an account and region have only one, so all files together may declare it once
        > fleetIndexing
        b.yaml:4:1 declared again here: fleetIndexing
      a.yaml:7:16 error analyze/declared-twice
        the thing group \`g\` is declared twice
        > g
        a.yaml:2:16 first declared here: g
      a.yaml:8:1 error analyze/singleton-declared-twice
        \`audit\` is declared twice; an account and region have only one, so all files together may declare it once
        > audit
        b.yaml:5:1 declared again here: audit
      b.yaml:2:16 error analyze/declared-twice
        the thing group \`g\` is declared twice
        > g
        a.yaml:2:16 first declared here: g
      b.yaml:3:16 error analyze/declared-twice
        the alert topic \`__proto__\` is declared twice
        > __proto__
        a.yaml:3:16 first declared here: __proto__
      b.yaml:4:1 error analyze/singleton-declared-twice
        \`fleetIndexing\` is declared twice; an account and region have only one, so all files together may declare it once
        > fleetIndexing
        a.yaml:4:1 first declared here: fleetIndexing
      b.yaml:5:1 error analyze/singleton-declared-twice
        \`audit\` is declared twice; an account and region have only one, so all files together may declare it once
        > audit
        a.yaml:8:1 first declared here: audit"
    `);
    expect(analyzeProblems({ "b.yaml": b, "a.yaml": a })).toBe(problems);
  });
});
