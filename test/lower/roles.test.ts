import { describe, expect, test } from "vitest";
import { lower } from "../../compiler/lower/lower.ts";
import { policiesWith, tableOf } from "../support/policy-set-builder.ts";
import { MANY_MESSAGES, profileOf, samplePolicies, topicNamed } from "../support/sample-policies.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/abc";

describe("one role a purpose", () => {
  const stack = lower(samplePolicies());

  test("trusts AWS IoT for one account and one resource", () => {
    expect(resourceNamed(stack, "iam-role", "palisade-us-east-1-alerts-Sensors")).toMatchInlineSnapshot(`
      {
        "arn": "arn:aws:iam::111122223333:role/palisade-us-east-1-alerts-Sensors",
        "dependsOn": [],
        "description": "lets Device Defender send the alerts of profile \`Sensors\` to \`iot-security-alerts\`",
        "id": "iam-role/palisade-us-east-1-alerts-Sensors",
        "kind": "iam-role",
        "managedPolicies": [],
        "name": "palisade-us-east-1-alerts-Sensors",
        "origin": {
          "column": 1,
          "file": "policies/test.yaml",
          "line": 1,
          "path": "securityProfiles.Sensors",
        },
        "permissions": [
          {
            "actions": [
              "sns:Publish",
            ],
            "effect": "Allow",
            "resources": [
              "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
            ],
            "sid": "PublishAlerts",
          },
        ],
        "summary": "lets Device Defender send the alerts of profile \`Sensors\` to \`iot-security-alerts\`",
        "trust": [
          {
            "actions": [
              "sts:AssumeRole",
            ],
            "conditions": [
              {
                "key": "aws:SourceAccount",
                "operator": "StringEquals",
                "values": [
                  "111122223333",
                ],
              },
              {
                "key": "aws:SourceArn",
                "operator": "ArnLike",
                "values": [
                  "arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors",
                ],
              },
            ],
            "effect": "Allow",
            "principal": {
              "service": "iot.amazonaws.com",
            },
            "sid": "AllowAwsIot",
          },
        ],
      }
    `);
    const sources = ofKind(stack, "iam-role").map(({ name, trust }) => {
      const source = trust
        .flatMap(({ conditions }) => conditions ?? [])
        .find(({ key }) => key === "aws:SourceArn");
      return `${name} for ${source?.values.join()}`;
    });
    expect(sources.join("\n")).toMatchInlineSnapshot(`
      "palisade-us-east-1-action-Blank for arn:aws:iot:us-east-1:111122223333:mitigationaction/Blank
      palisade-us-east-1-action-DeactivateCa for arn:aws:iot:us-east-1:111122223333:mitigationaction/DeactivateCa
      palisade-us-east-1-action-DeactivateDevice for arn:aws:iot:us-east-1:111122223333:mitigationaction/DeactivateDevice
      palisade-us-east-1-action-Isolate for arn:aws:iot:us-east-1:111122223333:mitigationaction/Isolate
      palisade-us-east-1-action-Log for arn:aws:iot:us-east-1:111122223333:mitigationaction/Log
      palisade-us-east-1-action-Tell for arn:aws:iot:us-east-1:111122223333:mitigationaction/Tell
      palisade-us-east-1-alerts-Sensors for arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors
      palisade-us-east-1-audit for arn:aws:iot:us-east-1:111122223333:*
      palisade-us-east-1-audit-alerts for arn:aws:iot:us-east-1:111122223333:*
      palisade-us-east-1-export-Sensors for arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors
      palisade-us-east-1-logging for arn:aws:iot:us-east-1:111122223333:*"
    `);
  });

  test("hands the logging role to AWS IoT and to no other service", () => {
    const permissions = ofKind(stack, "iam-role").flatMap((role) => role.permissions);
    expect(permissions.filter(({ actions }) => actions.includes("iam:PassRole"))).toMatchObject([
      {
        conditions: [{ operator: "StringEquals", key: "iam:PassedToService", values: ["iot.amazonaws.com"] }],
      },
    ]);
  });

  test("may do no more than that purpose needs", () => {
    const lines = ofKind(stack, "iam-role").flatMap(({ name, permissions, managedPolicies }) => [
      name,
      ...permissions.map(
        ({ actions, resources }) => `  ${actions.join(", ")}\n    on ${resources?.join("\n    on ")}`,
      ),
      ...managedPolicies.map((policy) => `  as ${policy}`),
    ]);
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "palisade-us-east-1-action-Blank
        iot:CreatePolicyVersion
          on arn:aws:iot:us-east-1:111122223333:policy/*
      palisade-us-east-1-action-DeactivateCa
        iot:UpdateCACertificate
          on arn:aws:iot:us-east-1:111122223333:cacert/*
      palisade-us-east-1-action-DeactivateDevice
        iot:UpdateCertificate
          on arn:aws:iot:us-east-1:111122223333:cert/*
      palisade-us-east-1-action-Isolate
        iot:ListPrincipalThings
          on *
        iot:AddThingToThingGroup
          on arn:aws:iot:us-east-1:111122223333:thing/*
          on arn:aws:iot:us-east-1:111122223333:thinggroup/Old
          on arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine
      palisade-us-east-1-action-Log
        iot:SetV2LoggingOptions
          on *
        iam:PassRole
          on arn:aws:iam::111122223333:role/palisade-us-east-1-logging
      palisade-us-east-1-action-Tell
        sns:Publish
          on arn:aws:sns:us-east-1:111122223333:iot-security-alerts
      palisade-us-east-1-alerts-Sensors
        sns:Publish
          on arn:aws:sns:us-east-1:111122223333:iot-security-alerts
      palisade-us-east-1-audit
        as arn:aws:iam::aws:policy/service-role/AWSIoTDeviceDefenderAudit
      palisade-us-east-1-audit-alerts
        sns:Publish
          on arn:aws:sns:us-east-1:111122223333:iot-security-alerts
      palisade-us-east-1-export-Sensors
        iot:Publish
          on arn:aws:iot:us-east-1:111122223333:topic/$aws/rules/defender_export
      palisade-us-east-1-logging
        logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents, logs:PutMetricFilter, logs:PutRetentionPolicy
          on arn:aws:logs:us-east-1:111122223333:log-group:AWSIotLogsV2:*"
    `);
  });
});

test("an encrypted topic needs its key, not its ARN, in the role", () => {
  const stack = lower(
    policiesWith({
      alertTopics: tableOf("alertTopics", [["t", { ...topicNamed("t"), kmsKeyArn: KEY }]]),
      securityProfiles: tableOf("securityProfiles", [
        ["P", profileOf([["b", MANY_MESSAGES]], { alertTopic: "t" })],
      ]),
    }),
  );
  expect(resourceNamed(stack, "iam-role", "palisade-us-east-1-alerts-P").permissions).toMatchInlineSnapshot(`
    [
      {
        "actions": [
          "sns:Publish",
        ],
        "effect": "Allow",
        "resources": [
          "arn:aws:sns:us-east-1:111122223333:t",
        ],
        "sid": "PublishAlerts",
      },
      {
        "actions": [
          "kms:Decrypt",
          "kms:GenerateDataKey",
        ],
        "effect": "Allow",
        "resources": [
          "arn:aws:kms:us-east-1:111122223333:key/abc",
        ],
        "sid": "UseTopicKey",
      },
    ]
  `);
});

describe("names of roles", () => {
  const namesFor = (profiles: readonly string[]): readonly string[] => {
    const entries = profiles.map(
      (name) => [name, profileOf([["b", MANY_MESSAGES]], { alertTopic: "t" })] as const,
    );
    const stack = lower(
      policiesWith({
        alertTopics: tableOf("alertTopics", [["t", topicNamed("t")]]),
        securityProfiles: tableOf("securityProfiles", entries),
      }),
    );
    return ofKind(stack, "iam-role").map(({ name }) => name);
  };

  test("are cut and cleaned with a hash, so that they stay legal and different", () => {
    const long = "P".repeat(128);
    const names = namesFor(["__proto__", "constructor", "a:b", "a-b", long, `${long.slice(1)}Q`]);
    expect(names.join("\n")).toMatchInlineSnapshot(`
      "palisade-us-east-1-alerts-PPPPPPPPPPPPPPPPPPPPPPPPPPPPP-4aeeeab3
      palisade-us-east-1-alerts-PPPPPPPPPPPPPPPPPPPPPPPPPPPPP-719a1452
      palisade-us-east-1-alerts-__proto__
      palisade-us-east-1-alerts-a-b
      palisade-us-east-1-alerts-a-b-c127e992
      palisade-us-east-1-alerts-constructor"
    `);
    expect(new Set(names).size).toBe(6);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
  });

  test("do not change when a neighbour comes", () => {
    expect(namesFor(["a-b", "a:b"])).toEqual(expect.arrayContaining([...namesFor(["a:b"])]));
  });
});

test("logging has a role for an action alone, too", () => {
  const stack = lower(
    policiesWith({
      mitigationActions: tableOf("mitigationActions", [["Log", { kind: "enableIotLogging", level: "INFO" }]]),
    }),
  );
  expect(stack.resources.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "iam-role/palisade-us-east-1-action-Log",
      "iam-role/palisade-us-east-1-logging",
      "mitigation-action/Log",
    ]
  `);
});

describe.each([
  ["aws-cn", "cn-north-1"],
  ["aws-us-gov", "us-gov-west-1"],
] as const)("in partition %s", (partition, region) => {
  const stack = lower(samplePolicies({ partition, region, regions: [region] }));

  test("every ARN is of it, and principals are those that it knows", () => {
    const text = JSON.stringify(stack.resources);
    const arns = [...text.matchAll(/arn:([a-z-]+):(?!lambda)/g)].map(([, found]) => found);
    expect(new Set(arns)).toEqual(new Set([partition]));
    const principals = new Set([...text.matchAll(/"service":"([^"]+)"/g)].map(([, service]) => service));
    expect(principals).toEqual(
      new Set(["cloudwatch.amazonaws.com", "sns.amazonaws.com", "iot.amazonaws.com"]),
    );
  });
});
