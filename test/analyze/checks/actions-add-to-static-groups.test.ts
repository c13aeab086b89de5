import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a mitigation action", () => {
  test("adds to static groups only", () => {
    expect(
      problemsOf(`
thingGroups:
  a: { query: "attributes.x:1" }
  b: {}
  c: { existing: true }
quarantine: { q: { allow: {} } }
fleetIndexing: { things: registry }
mitigationActions: { act: { addToThingGroups: [a, b, c, q] } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:48 error analyze/add-to-dynamic-group
        things cannot be added to \`a\`: it is a dynamic thing group, whose members come from a query
        > a
        p.yaml:3:3 declared here as a dynamic group: a"
    `);
  });
});
