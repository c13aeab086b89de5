import { describe, expect, test } from "vitest";
import { analyzeProblems, problemsOf } from "../../support/analyzed.ts";

describe("a name", () => {
  test("that nothing declares", () => {
    expect(
      problemsOf(`
alertTopics: { security-alerts: {} }
dimensions: { by-topic: { topicFilters: [a] } }
thingGroups:
  Sensors: { parent: Everything }
  Bad: { inViolationOf: { profile: Limit } }
  Worse: { inViolationOf: { profile: Limits, behavior: Meny } }
fleetIndexing: { things: registry, violations: true }
securityProfiles:
  Limits:
    targets: [{ thingGroup: Sensor }]
    alertTopic: security-alert
    behaviors:
      Many: { metric: aws:num-messages-sent, dimension: { name: by-topics }, alarmWhen: { moreThan: 1, within: 5m } }
    retainMetrics: [{ metric: aws:num-messages-sent, dimension: { name: __proto__ } }]
audit: { alertTopic: toString, checks: { all: true } }
mitigationActions:
  Isolate: { addToThingGroups: [Quarantin, Sensors] }
  Tell: { publishToTopic: security-alertz }
quarantine: { Quarantine: { allow: {} } }
responses:
  r: { when: { violation: { profile: Limits, behaviors: [Many, Few] } }, do: [Isolat] }
  s: { when: { violation: { profile: constructor } }, do: [Isolate] }
violationAlarms:
  a: { profile: Limits, behavior: Manny, alertTopic: nobody }
  b: { profile: Limitz, behavior: Many, alertTopic: security-alerts }
dashboards: { d: { profiles: [Limits, Lmits] } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:22 error analyze/unknown-name
        no thing group \`Everything\` is declared; known: \`Bad\`, \`Sensors\`, \`Worse\`
        > Everything
        help: a group that exists already is declared too: \`Everything: { existing: true }\`
      p.yaml:6:36 error analyze/unknown-name
        no security profile \`Limit\` is declared; did you mean \`Limits\`?
        > Limit
      p.yaml:7:56 error analyze/unknown-name
        no behaviour \`Meny\` of \`Limits\` is declared; did you mean \`Many\`?
        > Meny
      p.yaml:11:29 error analyze/unknown-name
        no thing group \`Sensor\` is declared; did you mean \`Sensors\`?
        > Sensor
        help: a group that exists already is declared too: \`Sensor: { existing: true }\`
      p.yaml:12:17 error analyze/unknown-name
        no alert topic \`security-alert\` is declared; did you mean \`security-alerts\`?
        > security-alert
      p.yaml:14:65 error analyze/unknown-name
        no dimension \`by-topics\` is declared; did you mean \`by-topic\`?
        > by-topics
      p.yaml:15:73 error analyze/unknown-name
        no dimension \`__proto__\` is declared; known: \`by-topic\`
        > __proto__
      p.yaml:16:22 error analyze/unknown-name
        no alert topic \`toString\` is declared; known: \`security-alerts\`
        > toString
      p.yaml:18:33 error analyze/unknown-name
        no thing group \`Quarantin\` is declared; did you mean \`Quarantine\`?
        > Quarantin
        help: a group that exists already is declared too: \`Quarantin: { existing: true }\`
      p.yaml:19:27 error analyze/unknown-name
        no alert topic \`security-alertz\` is declared; did you mean \`security-alerts\`?
        > security-alertz
      p.yaml:22:3 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > r
      p.yaml:22:64 error analyze/unknown-name
        no behaviour \`Few\` of \`Limits\` is declared; known: \`Many\`
        > Few
      p.yaml:22:79 error analyze/unknown-name
        no mitigation action \`Isolat\` is declared; did you mean \`Isolate\`?
        > Isolat
      p.yaml:23:3 warning analyze/not-compiled-yet
        this response is checked, but nothing is generated for it yet
        > s
      p.yaml:23:38 error analyze/unknown-name
        no security profile \`constructor\` is declared; known: \`Limits\`
        > constructor
      p.yaml:25:35 error analyze/unknown-name
        no behaviour \`Manny\` of \`Limits\` is declared; did you mean \`Many\`?
        > Manny
      p.yaml:25:54 error analyze/unknown-name
        no alert topic \`nobody\` is declared; known: \`security-alerts\`
        > nobody
      p.yaml:26:17 error analyze/unknown-name
        no security profile \`Limitz\` is declared; did you mean \`Limits\`?
        > Limitz
      p.yaml:27:39 error analyze/unknown-name
        no security profile \`Lmits\` is declared; did you mean \`Limits\`?
        > Lmits"
    `);
  });

  test("of a kind of which nothing is declared", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    alertTopic: x
    behaviors:
      a: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:17 error analyze/unknown-name
        no alert topic \`x\` is declared
        > x"
    `);
  });

  test("leads to other files and other kinds of group", () => {
    expect(
      analyzeProblems({
        "a.yaml": "version: 1\nsecurityProfiles: { p: { targets: [{ thingGroup: Q }], alertTopic: t } }\n",
        "b.yaml": "version: 1\nquarantine: { Q: { allow: {} } }\n---\nversion: 1\nalertTopics: { t: {} }\n",
      }),
    ).toBe("");
  });

  test("of a behaviour that was refused is not unknown as well", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-disconect, alarmWhen: { moreThan: 1, within: 5m } }
alertTopics: { t: {} }
violationAlarms: { v: { profile: p, behavior: a, alertTopic: t } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:20 error analyze/unknown-metric
        there is no metric \`aws:num-disconect\`; did you mean \`aws:num-disconnects\`?
        > aws:num-disconect"
    `);
  });
});
