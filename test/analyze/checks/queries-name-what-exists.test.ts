import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

const PROFILES = `
fleetIndexing: { things: registry, violations: true }
securityProfiles:
  Sensors: { targets: [all-things], behaviors: { Chatty: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } } } }
  "a:b": { targets: [all-things], behaviors: { "c:d": { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } } } }
`;

describe("a query for violations", () => {
  test("names profiles, behaviours and fields that exist", () => {
    expect(
      problemsOf(`${PROFILES}
thingGroups:
  a: { query: "deviceDefender.Sensrs.Chatty.inViolation:true" }
  b: { query: "deviceDefender.Sensors.Chaty.inViolation:true" }
  c: { query: "deviceDefender.Sensors.Chatty.inviolation:true" }
  d: { query: "deviceDefender.Sensors.inViolation:true" }
  e: { query: "NOT (deviceDefender.Elsewhere.*.inViolation:true)" }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:16 warning analyze/query-finds-nothing
        the query asks for \`deviceDefender.Sensrs.Chatty.inViolation\`, but no security profile \`Sensrs\` is declared; did you mean \`Sensors\`?
        > deviceDefender.Sensrs.Chatty.inViolation
      p.yaml:9:16 warning analyze/query-finds-nothing
        the query asks for \`deviceDefender.Sensors.Chaty.inViolation\`, but \`Sensors\` has no behaviour \`Chaty\`; did you mean \`Chatty\`?
        > deviceDefender.Sensors.Chaty.inViolation
      p.yaml:10:16 warning analyze/query-finds-nothing
        the query asks for \`deviceDefender.Sensors.Chatty.inviolation\`, but a behaviour has no field \`inviolation\`; did you mean \`inViolation\`?
        > deviceDefender.Sensors.Chatty.inviolation
      p.yaml:11:16 warning analyze/query-finds-nothing
        the query asks for \`deviceDefender.Sensors.inViolation\`, but behind the profile a behaviour (or \`*\`) and a field of it are expected
        > deviceDefender.Sensors.inViolation
      p.yaml:12:21 warning analyze/query-finds-nothing
        the query asks for \`deviceDefender.Elsewhere.*.inViolation\`, but no security profile \`Elsewhere\` is declared; known: \`Sensors\`, \`a:b\`
        > deviceDefender.Elsewhere.*.inViolation"
    `);
  });

  test("may leave them open", () => {
    expect(
      problemsOf(`${PROFILES}
thingGroups:
  a: { query: "deviceDefender.*.*.inViolation:true AND deviceDefender.Sensors.*.lastViolationValue.number>2" }
  b: { query: "deviceDefender.violationCount>0 AND deviceDefender.Sensors.Chatty.lastViolationTime>1634227200000" }
  c: { query: "attributes.deviceDefender:x" }
`),
    ).toBe("");
  });

  test("cannot be made of names with a colon", () => {
    expect(
      problemsOf(`${PROFILES}
thingGroups:
  a: { inViolationOf: { profile: "a:b", behavior: "c:d" } }
  b: { inViolationOf: { profile: Sensors, behavior: Chatty } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:8:34 error analyze/name-not-searchable
        fleet indexing cannot be asked for the violations of profile \`a:b\`: in a query \`:\` ends the name of the field
        > "a:b"
      p.yaml:8:51 error analyze/name-not-searchable
        fleet indexing cannot be asked for the violations of behaviour \`c:d\`: in a query \`:\` ends the name of the field
        > "c:d""
    `);
  });
});
