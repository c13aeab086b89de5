import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("fleet indexing", () => {
  test("that nobody declares", () => {
    expect(
      problemsOf(`
securityProfiles: { p: { targets: [all-things] } }
thingGroups:
  a: { query: "attributes.x:1" }
  b: { inViolationOf: { profile: p } }
fleetMetrics: { m: { query: "thingName:*", aggregation: count, period: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:8 error analyze/dynamic-group-without-indexing
        a dynamic thing group of this kind needs \`things: registry\` in \`fleetIndexing\`, which no policy file declares
        > query
      p.yaml:5:8 error analyze/dynamic-group-without-indexing
        a dynamic thing group of this kind needs \`things: registry\` and \`violations: true\` in \`fleetIndexing\`, which no policy file declares
        > inViolationOf
      p.yaml:6:17 error analyze/fleet-metric-without-indexing
        a fleet metric is a query over the index of things, and no policy file declares \`fleetIndexing\`
        > m"
    `);
  });

  test("without violations", () => {
    expect(
      problemsOf(`
securityProfiles: { p: { targets: [all-things] } }
thingGroups: { b: { inViolationOf: { profile: p } } }
fleetIndexing: { things: registry }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:21 error analyze/dynamic-group-without-indexing
        a dynamic thing group of this kind needs \`violations: true\` in \`fleetIndexing\`
        > inViolationOf
        p.yaml:4:1 indexing is configured here: fleetIndexing"
    `);
  });

  test("of nothing", () => {
    expect(
      problemsOf(`
thingGroups: { a: { query: "attributes.x:1" } }
fleetMetrics: { m: { query: "thingName:*", aggregation: count, period: 5m } }
fleetIndexing:
  things: "off"
  connectivity: true
  violations: true
  namedShadows: [s]
  customFields: [{ name: attributes.x, type: Number }]
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:21 error analyze/dynamic-group-without-indexing
        a dynamic thing group of this kind needs \`things: registry\` in \`fleetIndexing\`
        > query
        p.yaml:4:1 indexing is configured here: fleetIndexing
      p.yaml:3:17 error analyze/fleet-metric-without-indexing
        a fleet metric is a query over the index of things, and \`fleetIndexing.things\` is off
        > m
        p.yaml:4:1 indexing is configured here: fleetIndexing
      p.yaml:6:3 error analyze/indexing-needs-things
        \`connectivity\` needs an index of things, and \`things\` is off
        > connectivity
      p.yaml:7:3 error analyze/indexing-needs-things
        \`violations\` needs an index of things, and \`things\` is off
        > violations
      p.yaml:8:3 error analyze/indexing-needs-things
        \`namedShadows\` needs an index of things, and \`things\` is off
        > namedShadows
      p.yaml:9:3 error analyze/indexing-needs-things
        \`customFields\` needs an index of things, and \`things\` is off
        > customFields"
    `);
  });
});
