import { describe, expect, test } from "vitest";
import { behaviorMistakes, mend, policyMistakes, projectMistakes } from "./mistakes.ts";

describe("values of the wrong type", () => {
  test("are named as an author of YAML knows them", () => {
    expect(policyMistakes("securityProfiles: { A: { targets: all-things } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:35 error validate/wrong-type
        expected a list, found the text "all-things"
        > all-things
        help: write a list of one entry in brackets: [ … ]"
    `);
    expect(policyMistakes("quarantine:\n")).toMatchInlineSnapshot(`
      "policy.yaml:2:12 error validate/wrong-type
        expected a map, found nothing
        > 
        help: nothing stands behind the colon: write a value, or remove the key"
    `);
    expect(behaviorMistakes("metric: a, alarmWhen: 5")).toMatchInlineSnapshot(`
      "policy.yaml:6:34 error validate/wrong-type
        expected a map such as { moreThan: 100, within: 5m }, found the number 5
        > 5"
    `);
    expect(behaviorMistakes("metric: a, alarmWhen: { inside: 23 }")).toMatchInlineSnapshot(`
      "policy.yaml:6:44 error validate/wrong-type
        expected a list, found the number 23
        > 23
        help: write a list of one entry in brackets: [ … ]"
    `);
  });

  test("numbers that should be texts are put in quotes", () => {
    expect(
      projectMistakes("deployments: { p: { account: 111122223333, regions: [us-east-1] } }"),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:2:30 error validate/wrong-type
        expected an AWS account id of 12 digits in quotes, found the number 111122223333
        > 111122223333
        help: put it in quotes: "111122223333"
        fix: replace \`111122223333\` by \`"111122223333"\`"
    `);
    expect(mend("version: 1\nthingGroups: { g: { parent: 7 } }\n")).toBe(
      'version: 1\nthingGroups: { g: { parent: "7" } }\n',
    );
  });

  test("texts that should be numbers or truth values are unquoted", () => {
    expect(
      behaviorMistakes("metric: a, alarmWhen: { moreThan: '100' }, alarmAfter: '2', suppressAlerts: yes"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:46 error validate/malformed-value
        expected a number, a duration such as \`5m\`, a size such as \`1 KiB\` or a percentile such as \`p99\`, found the text "100"
        > '100'
        help: write the number without quotes
        fix: replace \`'100'\` by \`100\`
      policy.yaml:6:67 error validate/wrong-type
        expected a whole number, found the text "2"
        > '2'
        help: write the number without quotes
        fix: replace \`'2'\` by \`2\`
      policy.yaml:6:88 error validate/wrong-type
        expected \`true\` or \`false\`, found the text "yes"
        > yes
        help: in YAML 1.2 only \`true\` and \`false\` are truth values: write true
        fix: replace \`yes\` by \`true\`"
    `);
  });

  test("a duration without a unit", () => {
    expect(behaviorMistakes("metric: a, alarmWhen: { moreThan: 1, within: 300 }")).toMatchInlineSnapshot(`
      "policy.yaml:6:57 error validate/wrong-type
        expected a duration such as \`5m\`, \`1h\` or \`14d\`, found the number 300
        > 300
        help: write a whole number and its unit: s, m, h or d"
    `);
  });
});

describe("values that are not possible", () => {
  test("enums, with the nearest", () => {
    expect(behaviorMistakes("metric: a, alarmWhen: { anomalous: hihg }")).toMatchInlineSnapshot(`
      "policy.yaml:6:47 error validate/unknown-value
        expected one of \`low\`, \`medium\` or \`high\`, found the text "hihg"; did you mean \`high\`?
        > hihg"
    `);
    expect(policyMistakes("customMetrics: { m: { type: float } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:29 error validate/unknown-value
        expected one of \`number\`, \`number-list\`, \`string-list\` or \`ip-address-list\`, found the text "float"
        > float"
    `);
    expect(policyMistakes("thingGroups: { g: { existing: false } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:31 error validate/unknown-value
        expected \`true\`, found \`false\`
        > false"
    `);
  });

  test("a thing group that is named without its key", () => {
    expect(policyMistakes("securityProfiles: { A: { targets: [TelemetryDevices] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:36 error validate/unknown-value
        expected \`all-things\`, \`all-registered-things\`, \`all-unregistered-things\` or a map { thingGroup: name }, found the text "TelemetryDevices"
        > TelemetryDevices
        help: a thing group is written { thingGroup: name }, all things of the account all-things; ARNs are made by the compiler"
    `);
  });

  test("numbers out of range", () => {
    expect(
      behaviorMistakes("metric: a, alarmWhen: { moreThan: 1 }, alarmAfter: 11, clearAfter: 1.5"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:6:63 error validate/out-of-range
        expected a whole number from 1 to 10, found 11
        > 11
      policy.yaml:6:79 error validate/wrong-type
        expected a whole number, found the number 1.5
        > 1.5"
    `);
    expect(
      policyMistakes("audit: { checks: { all: true }, schedules: { M: { monthly: 32, checks: enabled } } }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:60 error validate/out-of-range
        expected a whole number from 1 to 31, found 32
        > 32"
    `);
    expect(policyMistakes("violationAlarms: { a: { atLeast: 0, alertTopic: t } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:34 error validate/out-of-range
        expected a whole number of at least 1, found 0
        > 0"
    `);
  });

  test("texts of the wrong form, never as a regular expression", () => {
    expect(behaviorMistakes("metric: a, alarmWhen: { moreThan: 5 minutes }")).toMatchInlineSnapshot(`
      "policy.yaml:6:46 error validate/malformed-value
        expected a number, a duration such as \`5m\`, a size such as \`1 KiB\` or a percentile such as \`p99\`, found the text "5 minutes"
        > 5 minutes"
    `);
    expect(policyMistakes("alertTopics: { a: { topicArn: my-topic } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:31 error validate/malformed-value
        expected the ARN of an SNS topic, as in \`arn:aws:sns:us-east-1:111122223333:security-alerts\`, found the text "my-topic"
        > my-topic"
    `);
    expect(
      policyMistakes("alertTopics: { a: { subscribers: [{ https: 'http://x' }, { email: x }] } }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:44 error validate/malformed-value
        expected a URL that begins with \`https://\`, found the text "http://x"
        > 'http://x'
      policy.yaml:2:67 error validate/malformed-value
        expected an e-mail address, as in \`secops@example.com\`, found the text "x"
        > x"
    `);
    expect(
      policyMistakes('securityProfiles: { A: { targets: [all-things], description: "a\\nb" } }'),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:62 error validate/malformed-value
        expected a text of printable ASCII characters in one line, found the text "a\\nb"
        > "a\\nb""
    `);
  });

  test("names that are near to a known one", () => {
    expect(
      policyMistakes(
        "responses: { r: { when: { finding: { checks: [logging_disabled_check] } }, do: [a] } }",
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:47 error validate/malformed-value
        expected the name of an audit check: capital letters, digits and \`_\`, found the text "logging_disabled_check"; did you mean \`LOGGING_DISABLED_CHECK\`?
        > logging_disabled_check
        fix: replace \`logging_disabled_check\` by \`LOGGING_DISABLED_CHECK\`"
    `);
  });

  test("texts that are too long, or empty", () => {
    expect(
      policyMistakes(`customMetrics: { m: { type: number, displayName: ${"é".repeat(129)} } }`),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:50 error validate/wrong-length
        expected a text of at most 128 characters, found 129
        > éééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé…"
    `);
    expect(
      policyMistakes("fleetMetrics: { f: { query: '', aggregation: count, period: 5m } }"),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:29 error validate/wrong-type
        expected a text of at least one character, found an empty text
        > ''"
    `);
  });
});

describe("lists and maps", () => {
  test("with too few or too many entries", () => {
    expect(policyMistakes("thingGroups: {}")).toMatchInlineSnapshot(`
      "policy.yaml:2:1 error validate/wrong-count
        expected at least one entry, found an empty map
        > thingGroups"
    `);
    expect(policyMistakes("dimensions: { d: { topicFilters: [] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:34 error validate/wrong-count
        expected 1 to 5 entries, found an empty list
        > []"
    `);
    expect(policyMistakes("dimensions: { d: { topicFilters: [a, b, c, d, e, f] } }")).toMatchInlineSnapshot(`
      "policy.yaml:2:34 error validate/wrong-count
        expected 1 to 5 entries, found 6
        > [a, b, c, d, e, f]"
    `);
    expect(
      projectMistakes('deployments: { p: { account: "111122223333", regions: [us-east-1], backend: {} } }'),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:2:68 error validate/wrong-count
        expected at least one entry, found an empty map
        > backend"
    `);
  });

  test("with the same entry twice, of which both are shown", () => {
    expect(
      policyMistakes(
        "securityProfiles: { A: { targets: [{ thingGroup: a }, all-things, { thingGroup: a }] } }",
      ),
    ).toMatchInlineSnapshot(`
      "policy.yaml:2:67 error validate/duplicate-entry
        a map stands in this list twice
        > { thingGroup: a }
        policy.yaml:2:36 it stands here already: { thingGroup: a }"
    `);
  });
});
