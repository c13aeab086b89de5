import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a query", () => {
  test("keeps to the syntax", () => {
    expect(
      problemsOf(`
fleetIndexing: { things: registry, violations: true }
thingGroups:
  a: { query: "thingName:a@b" }
  b: { query: "deviceDefender.p.b.inViolation:false" }
  c: { query: "thingName:a*b*c*" }
  d: { query: "thingName:a,b" }
  e: { query: 'thingName:"a@b, c"' }
  f: { query: "geo_distance,shadow.x,1,2,3km" }
securityProfiles:
  p: { targets: [all-things], behaviors: { b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } } } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:15 error analyze/query-refused
        fleet indexing refuses the query: \`@\` is not allowed outside of quotes
        > "thingName:a@b"
      p.yaml:5:15 error analyze/query-refused
        fleet indexing refuses the query: \`inViolation:false\` cannot be asked; write \`NOT ….inViolation:true\`
        > "deviceDefender.p.b.inViolation:false"
      p.yaml:6:15 error analyze/query-refused
        fleet indexing refuses the query: \`thingName:a*b*c*\` has too many wildcards; a term may hold 2 \`*\` and 5 \`?\`
        > "thingName:a*b*c*"
      p.yaml:7:15 error analyze/query-refused
        fleet indexing refuses the query: \`,\` is not allowed outside of quotes
        > "thingName:a,b""
    `);
  });

  test("is not too long", () => {
    const query = `attributes.x:${"a".repeat(100)}`;
    expect(
      problemsOf(`
fleetIndexing: { things: registry }
thingGroups: { a: { query: "${query}" }, b: { query: "*a ${query}" } }
fleetMetrics: { m: { query: "attributes.x:${"a".repeat(1000)}", aggregation: count, period: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:159 error analyze/query-refused
        fleet indexing refuses the query: it has 116 characters; 100 are allowed where a term begins with a wildcard
        > "*a attributes.x:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      p.yaml:4:29 error analyze/query-refused
        fleet indexing refuses the query: it has 1013 characters; 1000 are allowed
        > "attributes.x:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"
    `);
  });

  test("has not too many terms", () => {
    expect(
      problemsOf(`
fleetIndexing: { things: registry }
thingGroups:
  a: { query: "a:1 AND (b:2 OR NOT c:3) -d:4 e:[1 TO 5]" }
  b: { query: "a:1 b:2 c:3 d:4 e:5 f:6" }
fleetMetrics: { m: { query: "a:1 b:2 c:3 d:4 e:5 f:6", aggregation: count, period: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:15 warning analyze/adjustable-quota-exceeded
        AWS allows 5 terms in the query of a dynamic thing group unless the quota was raised (L-90F8C878), and this makes 6
        > "a:1 b:2 c:3 d:4 e:5 f:6""
    `);
  });
});
