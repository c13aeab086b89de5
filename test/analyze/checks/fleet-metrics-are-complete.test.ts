import { describe, expect, test } from "vitest";
import { analyzed, problemsOf } from "../../support/analyzed.ts";

describe("a fleet metric", () => {
  test("says what AWS asks for", () => {
    expect(
      problemsOf(`
fleetIndexing: { things: registry }
fleetMetrics:
  a: { query: "thingName:*", aggregation: average, period: 5m }
  b: { query: "thingName:*", aggregation: p99.9, field: attributes.x, period: 5m }
  c: { query: "thingName:*", aggregation: count, period: 90s, unit: count }
  d: { query: "thingName:*", aggregation: count, period: 2d, unit: furlongs }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:43 error analyze/fleet-metric-without-field
        \`field\` is missing: of which field is the average to be taken?
        > average
      p.yaml:5:43 error analyze/fleet-metric-percentile
        a fleet metric takes whole percentiles from p0 to p100, and this is p99.9
        > p99.9
      p.yaml:6:58 error analyze/period-refused
        a fleet metric's period of 90s is not possible: it is a multiple of 1m, from 1m to 1d
        > 90s
      p.yaml:6:69 error analyze/unknown-unit
        CloudWatch has no unit \`count\`; did you mean \`Count\`?
        > count
      p.yaml:7:58 error analyze/period-refused
        a fleet metric's period of 2d is not possible: it is a multiple of 1m, from 1m to 1d
        > 2d
      p.yaml:7:68 error analyze/unknown-unit
        CloudWatch has no unit \`furlongs\`; known: \`Bits\`, \`Bits/Second\`, \`Bytes\`, \`Bytes/Second\`, \`Count\`, \`Count/Second\`, \`Gigabits\`, \`Gigabits/Second\`, \`Gigabytes\`, \`Gigabytes/Second\`, \`Kilobits\`, \`Kilobits/Second\` and 15 more
        > furlongs"
    `);
  });

  test("in AWS's words", () => {
    const { value } = analyzed({
      "p.yaml": `version: 1
fleetIndexing: { things: registry }
fleetMetrics:
  a: { query: "x:1", aggregation: count, period: 5m }
  b: { query: "x:1", aggregation: stdDev, field: attributes.x, period: 5m }
  c: { query: "x:1", aggregation: p90, field: attributes.x, period: 5m }
  d: { query: "x:1", aggregation: cardinality, field: attributes.x, period: 5m }
`,
    });
    const metrics = [...(value.stacks[0]?.fleetMetrics.values() ?? [])];
    expect(
      metrics.map(({ aggregation, field }) => `${aggregation.type} ${aggregation.values} ${field}`),
    ).toEqual([
      "Statistics count registry.version",
      "Statistics stdDeviation attributes.x",
      "Percentiles 90 attributes.x",
      "Cardinality cardinality attributes.x",
    ]);
  });
});
