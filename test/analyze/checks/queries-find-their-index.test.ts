import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a query", () => {
  test("asks only for what is indexed", () => {
    expect(
      problemsOf(`
fleetIndexing: { things: registry, namedShadows: [known] }
thingGroups:
  a: { query: "connectivity.connected:false AND shadow.reported.temp>30" }
  b: { query: "deviceDefender.violationCount>0 OR deviceDefender.violationCount:0" }
  c: { query: "shadow.name.known.reported.x:1 shadow.name.other.reported.x:1" }
fleetMetrics: { m: { query: "NOT (connectivity.connected:true)", aggregation: count, period: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:16 error analyze/query-without-index
        the query asks for \`connectivity.connected\`, which is indexed only with \`fleetIndexing.connectivity: true\`
        > connectivity.connected
      p.yaml:4:49 error analyze/query-without-index
        the query asks for \`shadow.reported.temp\`, which is indexed only with \`fleetIndexing.things: registry-and-shadow\`
        > shadow.reported.temp
      p.yaml:5:16 error analyze/query-without-index
        the query asks for \`deviceDefender.violationCount\`, which is indexed only with \`fleetIndexing.violations: true\`
        > deviceDefender.violationCount
      p.yaml:6:47 error analyze/query-without-index
        the query asks for \`shadow.name.other.reported.x\`, which is indexed only with \`fleetIndexing.namedShadows: [other]\`
        > shadow.name.other.reported.x
      p.yaml:7:35 error analyze/query-without-index
        the query asks for \`connectivity.connected\`, which is indexed only with \`fleetIndexing.connectivity: true\`
        > connectivity.connected"
    `);
  });

  test("that finds it all", () => {
    expect(
      problemsOf(`
fleetIndexing: { things: registry-and-shadow, connectivity: true, violations: true, namedShadows: [s] }
thingGroups:
  a: { query: "connectivity.connected:false AND shadow.reported.temp>30 AND shadow.name.s.reported.x:1" }
  b: { query: 'deviceDefender.p.*.inViolation:true attributes.x:[1 TO 3] thingName:"a b:c"' }
securityProfiles: { p: { targets: [all-things] } }
`),
    ).toBe("");
  });
});
