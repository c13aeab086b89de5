import { describe, expect, test } from "vitest";
import type { SecurityProfile as DeclaredProfile } from "../../compiler/analyze/policy-set.ts";
import type { SecurityProfile } from "../../compiler/ir/resource.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { metricNamed, placeAt, policiesWith, tableOf } from "../support/policy-set-builder.ts";
import { behaviorOf, MANY_MESSAGES, profileOf, samplePolicies } from "../support/sample-policies.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

function lowered(profile: DeclaredProfile): SecurityProfile {
  const dimensions = tableOf("dimensions", [["d", { topicFilters: ["d/#"] }]]);
  const policies = policiesWith({
    dimensions,
    securityProfiles: tableOf("securityProfiles", [["P", profile]]),
  });
  return resourceNamed(lower(policies), "security-profile", "P");
}

describe("a security profile", () => {
  test("says what is normal, sorted", () => {
    expect(resourceNamed(lower(samplePolicies()), "security-profile", "Sensors")).toMatchInlineSnapshot(`
      {
        "alertTarget": {
          "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Sensors",
          "topicArn": "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
        },
        "arn": "arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors",
        "behaviors": [
          {
            "because": "they stop working",
            "criteria": {
              "datapointsToAlarm": 1,
              "datapointsToClear": 1,
              "kind": "static",
              "operator": "greater-than-equals",
              "value": {
                "key": "number",
                "number": 10,
              },
            },
            "exportMetric": false,
            "metric": "battery",
            "name": "A-battery",
            "origin": {
              "column": 1,
              "file": "policies/test.yaml",
              "line": 1,
              "path": "behaviors.A-battery",
            },
            "suppressAlerts": false,
          },
          {
            "criteria": {
              "datapointsToAlarm": 1,
              "datapointsToClear": 1,
              "durationSeconds": 300,
              "kind": "static",
              "operator": "less-than-equals",
              "value": {
                "count": 100,
                "key": "count",
              },
            },
            "dimension": {
              "name": "telemetry-topics",
              "operator": "IN",
            },
            "exportMetric": false,
            "metric": "aws:num-messages-sent",
            "name": "Z-many",
            "origin": {
              "column": 1,
              "file": "policies/test.yaml",
              "line": 1,
              "path": "behaviors.Z-many",
            },
            "suppressAlerts": false,
          },
        ],
        "dependsOn": [
          "custom-metric/battery",
          "dimension/telemetry-topics",
          "dynamic-thing-group/Violating",
          "iam-role/palisade-us-east-1-alerts-Sensors",
          "iam-role/palisade-us-east-1-export-Sensors",
          "sns-topic/iot-security-alerts",
          "thing-group/Quarantine",
          "thing-group/Sensors",
        ],
        "id": "security-profile/Sensors",
        "kind": "security-profile",
        "metricsExport": {
          "mqttTopic": "$aws/rules/defender_export",
          "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-export-Sensors",
        },
        "name": "Sensors",
        "origin": {
          "column": 1,
          "file": "policies/test.yaml",
          "line": 1,
          "path": "securityProfiles.Sensors",
        },
        "retainedMetrics": [
          {
            "exportMetric": true,
            "metric": "aws:num-disconnects",
          },
        ],
        "summary": "watches any registered thing or a thing in \`Old\`, \`Quarantine\`, \`Sensors\` or \`Violating\` for 2 behaviours, records 1 more metric, sends alerts to \`iot-security-alerts\`, exports metrics to \`$aws/rules/defender_export\`",
        "targetArns": [
          "arn:aws:iot:us-east-1:111122223333:all/registered-things",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Old",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/Violating",
        ],
        "targets": [
          "Old",
          "Quarantine",
          "Sensors",
          "Violating",
          "all-registered-things",
        ],
      }
    `);
  });

  test("without targets or behaviours says so", () => {
    expect(lowered(profileOf([], { targets: [] })).summary).toMatchInlineSnapshot(
      `"has 0 behaviours but no target"`,
    );
    expect(lowered(profileOf([["b", MANY_MESSAGES]], { targets: [] })).summary).toMatchInlineSnapshot(
      `"has 1 behaviour but no target"`,
    );
  });

  test("sorts retained metrics, the same one with and without a dimension among them", () => {
    const place = placeAt("retainMetrics");
    const metric = metricNamed("aws:num-messages-sent");
    const { retainedMetrics } = lowered(
      profileOf([], {
        retainMetrics: [
          { metric, dimension: { name: "d", operator: "NOT_IN" }, exportMetric: false, place },
          { metric: metricNamed("aws:all-bytes-in"), exportMetric: false, place },
          { metric, exportMetric: false, place },
        ],
      }),
    );
    expect(retainedMetrics.map(({ metric, dimension }) => [metric, dimension?.name])).toMatchInlineSnapshot(`
      [
        [
          "aws:all-bytes-in",
          undefined,
        ],
        [
          "aws:num-messages-sent",
          undefined,
        ],
        [
          "aws:num-messages-sent",
          "d",
        ],
      ]
    `);
  });

  test("keeps a group that is called like a keyword apart from the keyword", () => {
    const profile = lowered(
      profileOf([["b", MANY_MESSAGES]], {
        targets: [
          { kind: "all-things", place: placeAt("targets", 0) },
          { kind: "thing-group", name: "all-things", place: placeAt("targets", 1) },
        ],
      }),
    );
    expect([profile.targets, profile.targetArns, profile.summary]).toMatchInlineSnapshot(`
      [
        [
          "all-things",
          "thinggroup/all-things",
        ],
        [
          "arn:aws:iot:us-east-1:111122223333:all/things",
          "arn:aws:iot:us-east-1:111122223333:thinggroup/all-things",
        ],
        "watches any thing or a thing in \`all-things\` for 1 behaviour",
      ]
    `);
  });

  test("holds behaviours of every kind of criteria", () => {
    const metric = metricNamed("aws:num-messages-sent");
    const { behaviors } = lowered(
      profileOf([
        [
          "ml",
          behaviorOf({ metric, condition: { kind: "anomaly", confidence: "LOW" }, suppressAlerts: true }),
        ],
        [
          "percentile",
          behaviorOf({
            metric,
            condition: {
              kind: "percentile",
              side: "alarm",
              comparison: "moreThan",
              statistic: "p99.9",
              withinSeconds: 3600,
            },
          }),
        ],
        [
          "set",
          behaviorOf({
            metric: metricNamed("aws:source-ip-address"),
            condition: {
              kind: "membership",
              side: "normal",
              membership: "inside",
              elements: { key: "cidrs", cidrs: ["2001:db8::/32", "10.0.0.0/8"] },
            },
          }),
        ],
      ]),
    );
    expect(behaviors.map(({ name, criteria }) => [name, criteria])).toMatchInlineSnapshot(`
      [
        [
          "ml",
          {
            "confidence": "LOW",
            "datapointsToAlarm": 1,
            "datapointsToClear": 1,
            "kind": "ml",
          },
        ],
        [
          "percentile",
          {
            "datapointsToAlarm": 1,
            "datapointsToClear": 1,
            "durationSeconds": 3600,
            "kind": "statistical",
            "operator": "less-than-equals",
            "statistic": "p99.9",
          },
        ],
        [
          "set",
          {
            "datapointsToAlarm": 1,
            "datapointsToClear": 1,
            "kind": "static",
            "operator": "in-cidr-set",
            "value": {
              "cidrs": [
                "10.0.0.0/8",
                "2001:db8::/32",
              ],
              "key": "cidrs",
            },
          },
        ],
      ]
    `);
  });
});

describe("names that are hostile to maps", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "%s is a name like any other",
    (name) => {
      const policies = policiesWith({
        thingGroups: tableOf("thingGroups", [[name, { kind: "static", attributes: {} } as const]]),
        securityProfiles: tableOf("securityProfiles", [
          [
            name,
            profileOf([[name, MANY_MESSAGES]], {
              targets: [{ kind: "thing-group", name, place: placeAt("targets") }],
            }),
          ],
        ]),
      });
      const profile = resourceNamed(lower(policies), "security-profile", name);
      expect(profile.behaviors.map((behavior) => behavior.name)).toEqual([name]);
      expect(profile.dependsOn).toEqual([`thing-group/${name}`]);
    },
  );
});

describe("a dynamic group of things in violation", () => {
  const groupOf = (behavior?: string) => {
    const policies = policiesWith({
      thingGroups: tableOf("thingGroups", [
        [
          "G",
          { kind: "in-violation", profile: "P", ...(behavior === undefined ? {} : { behavior }) } as const,
        ],
      ]),
      securityProfiles: tableOf("securityProfiles", [
        [
          "P",
          profileOf([["b", MANY_MESSAGES]], {
            targets: [{ kind: "thing-group", name: "G", place: placeAt("t") }],
          }),
        ],
      ]),
    });
    const [group] = ofKind(lower(policies), "dynamic-thing-group");
    return [group?.query, group?.summary, group?.dependsOn];
  };

  test("asks for any behaviour or for one, and may be the target of that very profile", () => {
    expect(groupOf()).toMatchInlineSnapshot(`
      [
        "deviceDefender.P.*.inViolation:true",
        "holds the things that violate any behaviour of profile \`P\`",
        [],
      ]
    `);
    expect(groupOf("b")).toMatchInlineSnapshot(`
      [
        "deviceDefender.P.b.inViolation:true",
        "holds the things that violate behaviour \`b\` of profile \`P\`",
        [],
      ]
    `);
  });
});
