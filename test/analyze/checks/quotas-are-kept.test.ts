import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a quota", () => {
  test("of a group's children", () => {
    const children = Array.from({ length: 101 }, (_, index) => `  g${index}: { parent: site }`).join("\n");
    expect(problemsOf(`\nthingGroups:\n  site: { existing: true }\n${children}\n`)).toMatchInlineSnapshot(`
      "p.yaml:103:18 error analyze/quota-exceeded
        AWS allows 100 direct children of a thing group, and this makes 101
        > site"
    `);
  });

  test("of the account", () => {
    const many = (number: number, entry: (index: number) => string) =>
      Array.from({ length: number }, (_, index) => `  ${entry(index)}`).join("\n");
    expect(
      problemsOf(`
dimensions:
${many(11, (index) => `d${index}: { topicFilters: [a/${index}] }`)}
customMetrics:
${many(101, (index) => `c${index}: { type: number }`)}
quarantine: { q: { allow: {} } }
mitigationActions:
${many(101, (index) => `m${index}: { addToThingGroups: [q] }`)}
audit:
  checks: { all: true }
  schedules:
  ${many(6, (index) => `  s${index}: { daily: true, checks: enabled }`).replaceAll("\n", "\n  ")}
fleetIndexing: { things: registry }
thingGroups:
${many(101, (index) => `g${index}: { query: "attributes.a:${index}" }`)}
fleetMetrics:
${many(101, (index) => `f${index}: { query: "attributes.a:${index}", aggregation: count, period: 5m }`)}
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:12:3 error analyze/quota-exceeded
        AWS allows 10 dimensions in an account and region, and this makes 11
        > d9
      p.yaml:114:3 warning analyze/adjustable-quota-exceeded
        AWS allows 100 custom metrics in an account and region unless the quota was raised (L-53A90E98), and this makes 101
        > c99
      p.yaml:217:3 error analyze/quota-exceeded
        AWS allows 100 mitigation actions in an account and region, and this makes 101
        > m99
      p.yaml:227:7 error analyze/quota-exceeded
        AWS allows 5 scheduled audits in an account and region, and this makes 6
        > s5
      p.yaml:329:3 error analyze/quota-exceeded
        AWS allows 100 dynamic thing groups in an account and region, and this makes 101
        > g99
      p.yaml:431:3 warning analyze/adjustable-quota-exceeded
        AWS allows 100 fleet metrics in an account and region unless the quota was raised (L-A5B47E14), and this makes 101
        > f99"
    `);
  });

  test("of a target and of a profile", () => {
    const profiles = Array.from({ length: 6 }, (_, index) => `  p${index}: { targets: [all-things] }`).join(
      "\n",
    );
    const ports = Array.from({ length: 501 }, (_, index) => index).join(", ");
    expect(
      problemsOf(`
securityProfiles:
${profiles}
  large:
    targets: [all-registered-things]
    behaviors:
      a: { metric: aws:listening-tcp-ports, alarmWhen: { inside: [${ports}] } }
      b: { metric: aws:listening-udp-ports, alarmWhen: { inside: [${ports}] } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:19 error analyze/quota-exceeded
        AWS allows 5 security profiles on one target, and this makes 6
        > all-things
      p.yaml:11:5 error analyze/quota-exceeded
        AWS allows 1000 values (counts, addresses, ports) in the behaviours of a security profile, and this makes 1002
        > behaviors"
    `);
  });
});
