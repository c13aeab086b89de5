import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("the parents of thing groups", () => {
  test("do not lead back", () => {
    expect(
      problemsOf(`
thingGroups:
  a: { parent: b }
  b: { parent: c }
  c: { parent: a }
  d: { parent: a }
  e: { parent: e }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:16 error analyze/parent-cycle
        the parents of \`a\` lead back to it: a → b → c → a
        > b
      p.yaml:7:16 error analyze/parent-cycle
        the parents of \`e\` lead back to it: e → e
        > e"
    `);
  });

  test("are not dynamic", () => {
    expect(
      problemsOf(`
thingGroups:
  a: { parent: b }
  b: { query: 'attributes.x:1' }
  c: { parent: d }
  d: { existing: true }
fleetIndexing: { things: registry }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:16 error analyze/dynamic-parent
        \`b\` is a dynamic thing group, which can be no parent
        > b"
    `);
  });

  test("are at most seven levels", () => {
    expect(
      problemsOf(`
thingGroups:
  l1: {}
  l2: { parent: l1 }
  l3: { parent: l2 }
  l4: { parent: l3 }
  l5: { parent: l4 }
  l6: { parent: l5 }
  l7: { parent: l6 }
  l8: { parent: l7 }
  l9: { parent: l8 }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:10:17 error analyze/groups-too-deep
        \`l8\` stands 8 levels deep in its parents; AWS IoT has 7 levels
        > l7
      p.yaml:11:17 error analyze/groups-too-deep
        \`l9\` stands 9 levels deep in its parents; AWS IoT has 7 levels
        > l8"
    `);
  });
});
