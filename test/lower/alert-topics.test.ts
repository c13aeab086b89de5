import { describe, expect, test } from "vitest";
import type { AlertTopic, StackIdentity, StackPolicies } from "../../compiler/analyze/policy-set.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { auditOf, policiesWith, tableOf } from "../support/policy-set-builder.ts";
import { topicNamed } from "../support/sample-policies.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

const KEY = "arn:aws:kms:us-east-1:111122223333:key/abc";
const FUNCTION = "arn:aws:lambda:us-east-1:111122223333:function:ticket";

function withTopics(
  topics: readonly (readonly [string, AlertTopic])[],
  stack: Partial<StackIdentity> = {},
  rest: Partial<Omit<StackPolicies, "stack">> = {},
): Stack {
  return lower(policiesWith({ alertTopics: tableOf("alertTopics", topics), stack, ...rest }));
}

describe("a topic", () => {
  test("of our own lets its account in, nobody without TLS, and CloudWatch only where an alarm uses it", () => {
    const topics = [
      ["quiet", topicNamed("quiet")],
      ["audits", { ...topicNamed("audits"), displayName: "Audits", kmsKeyArn: KEY }],
    ] as const;
    const stack = withTopics(topics, {}, { audit: auditOf([], { alertTopic: "audits" }) });
    expect(resourceNamed(stack, "sns-topic", "audits")).toMatchInlineSnapshot(`
      {
        "arn": "arn:aws:sns:us-east-1:111122223333:audits",
        "dependsOn": [],
        "displayName": "Audits",
        "id": "sns-topic/audits",
        "kind": "sns-topic",
        "kmsKeyArn": "arn:aws:kms:us-east-1:111122223333:key/abc",
        "name": "audits",
        "origin": {
          "column": 1,
          "file": "policies/test.yaml",
          "line": 1,
          "path": "alertTopics.audits",
        },
        "policy": [
          {
            "actions": [
              "sns:AddPermission",
              "sns:DeleteTopic",
              "sns:GetTopicAttributes",
              "sns:ListSubscriptionsByTopic",
              "sns:Publish",
              "sns:RemovePermission",
              "sns:SetTopicAttributes",
              "sns:Subscribe",
            ],
            "effect": "Allow",
            "principal": {
              "aws": "arn:aws:iam::111122223333:root",
            },
            "resources": [
              "arn:aws:sns:us-east-1:111122223333:audits",
            ],
            "sid": "AllowOwner",
          },
          {
            "actions": [
              "sns:Publish",
            ],
            "conditions": [
              {
                "key": "aws:SourceAccount",
                "operator": "StringEquals",
                "values": [
                  "111122223333",
                ],
              },
            ],
            "effect": "Allow",
            "principal": {
              "service": "cloudwatch.amazonaws.com",
            },
            "resources": [
              "arn:aws:sns:us-east-1:111122223333:audits",
            ],
            "sid": "AllowCloudWatchAlarms",
          },
          {
            "actions": [
              "sns:Publish",
            ],
            "conditions": [
              {
                "key": "aws:SecureTransport",
                "operator": "Bool",
                "values": [
                  "false",
                ],
              },
            ],
            "effect": "Deny",
            "principal": "*",
            "resources": [
              "arn:aws:sns:us-east-1:111122223333:audits",
            ],
            "sid": "DenyInsecureTransport",
          },
        ],
        "summary": "passes alerts on to whoever subscribes to \`audits\`, encrypted with a customer-managed key",
      }
    `);
    expect(resourceNamed(stack, "sns-topic", "quiet").policy.map(({ sid }) => sid)).toEqual([
      "AllowOwner",
      "DenyInsecureTransport",
    ]);
  });

  test("that exists is used, subscribed to, but not made", () => {
    const existing = { topic: { existingArn: "arn:aws:sns:us-east-1:999999999999:theirs" } } as const;
    const stack = withTopics(
      [["theirs", { ...topicNamed("x", { kind: "email", address: "a@example.com" }), ...existing }]],
      {},
      {
        audit: auditOf([], { alertTopic: "theirs" }),
      },
    );
    expect(stack.resources.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "sns-subscription/theirs-ff595492-email-a@example.com",
        "iam-role/palisade-us-east-1-audit",
        "iam-role/palisade-us-east-1-audit-alerts",
        "account-audit-configuration/account-audit-configuration",
        "metric-alarm/palisade-undelivered-alerts",
      ]
    `);
    expect(resourceNamed(stack, "account-audit-configuration").notification).toMatchInlineSnapshot(`
      {
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-audit-alerts",
        "topicArn": "arn:aws:sns:us-east-1:999999999999:theirs",
      }
    `);
  });

  test("asked for one endpoint twice, subscribes it once", () => {
    const twice = topicNamed(
      "t",
      { kind: "email", address: "a@example.com" },
      { kind: "email", address: "a@example.com" },
    );
    expect(ofKind(withTopics([["t", twice]]), "sns-subscription")).toHaveLength(1);
  });
});

describe("without a hub", () => {
  test("a queue takes what its region's topics send, and has a dead-letter queue", () => {
    const topics = [
      ["b", topicNamed("b", { kind: "queue", queue: "q" })],
      ["a", topicNamed("a", { kind: "queue", queue: "q" })],
    ] as const;
    const stack = withTopics(topics, { regions: ["eu-west-1", "us-east-1"] });
    expect(ofKind(stack, "sqs-queue")).toMatchInlineSnapshot(`
      [
        {
          "arn": "arn:aws:sqs:us-east-1:111122223333:q",
          "deadLetters": {
            "maxReceiveCount": 5,
            "queueArn": "arn:aws:sqs:us-east-1:111122223333:q-dead-letters",
          },
          "dependsOn": [
            "sqs-queue/q-dead-letters",
          ],
          "id": "sqs-queue/q",
          "kind": "sqs-queue",
          "messageRetentionSeconds": 345600,
          "name": "q",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "alertTopics.a.subscribers[0]",
          },
          "policy": [
            {
              "actions": [
                "sqs:SendMessage",
              ],
              "conditions": [
                {
                  "key": "aws:SourceArn",
                  "operator": "ArnEquals",
                  "values": [
                    "arn:aws:sns:us-east-1:111122223333:a",
                    "arn:aws:sns:us-east-1:111122223333:b",
                  ],
                },
              ],
              "effect": "Allow",
              "principal": {
                "service": "sns.amazonaws.com",
              },
              "resources": [
                "arn:aws:sqs:us-east-1:111122223333:q",
              ],
              "sid": "AllowAlertTopics",
            },
            {
              "actions": [
                "sqs:*",
              ],
              "conditions": [
                {
                  "key": "aws:SecureTransport",
                  "operator": "Bool",
                  "values": [
                    "false",
                  ],
                },
              ],
              "effect": "Deny",
              "principal": "*",
              "resources": [
                "arn:aws:sqs:us-east-1:111122223333:q",
              ],
              "sid": "DenyInsecureTransport",
            },
          ],
          "summary": "keeps for 4 days the alerts of \`a\` and \`b\`; after 5 failed tries one goes to \`q-dead-letters\`",
        },
        {
          "arn": "arn:aws:sqs:us-east-1:111122223333:q-dead-letters",
          "deadLettersFrom": [
            "arn:aws:sqs:us-east-1:111122223333:q",
          ],
          "dependsOn": [],
          "id": "sqs-queue/q-dead-letters",
          "kind": "sqs-queue",
          "messageRetentionSeconds": 1209600,
          "name": "q-dead-letters",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "alertTopics.a.subscribers[0]",
          },
          "policy": [
            {
              "actions": [
                "sqs:SendMessage",
              ],
              "conditions": [
                {
                  "key": "aws:SourceArn",
                  "operator": "ArnEquals",
                  "values": [
                    "arn:aws:sns:us-east-1:111122223333:a",
                    "arn:aws:sns:us-east-1:111122223333:b",
                  ],
                },
              ],
              "effect": "Allow",
              "principal": {
                "service": "sns.amazonaws.com",
              },
              "resources": [
                "arn:aws:sqs:us-east-1:111122223333:q-dead-letters",
              ],
              "sid": "AllowAlertTopics",
            },
            {
              "actions": [
                "sqs:*",
              ],
              "conditions": [
                {
                  "key": "aws:SecureTransport",
                  "operator": "Bool",
                  "values": [
                    "false",
                  ],
                },
              ],
              "effect": "Deny",
              "principal": "*",
              "resources": [
                "arn:aws:sqs:us-east-1:111122223333:q-dead-letters",
              ],
              "sid": "DenyInsecureTransport",
            },
          ],
          "summary": "keeps for 14 days the alerts that could not be delivered to, or handled from, \`q\`",
        },
      ]
    `);
  });
});

describe("with a hub", () => {
  const regions = ["ap-east-1", "eu-west-1", "us-east-1"];
  const topic = topicNamed(
    "alerts",
    { kind: "queue", queue: "q" },
    { kind: "lambda", functionArn: FUNCTION },
  );
  const inRegion = (region: string): Stack =>
    withTopics([["alerts", topic]], { region, name: `production-${region}`, regions, hub: "us-east-1" });

  test("its stack has the queue, which every region's topic may fill", () => {
    expect(resourceNamed(inRegion("us-east-1"), "sqs-queue", "q").policy).toMatchInlineSnapshot(`
      [
        {
          "actions": [
            "sqs:SendMessage",
          ],
          "conditions": [
            {
              "key": "aws:SourceArn",
              "operator": "ArnEquals",
              "values": [
                "arn:aws:sns:ap-east-1:111122223333:alerts",
              ],
            },
          ],
          "effect": "Allow",
          "principal": {
            "service": "sns.ap-east-1.amazonaws.com",
          },
          "resources": [
            "arn:aws:sqs:us-east-1:111122223333:q",
          ],
          "sid": "AllowAlertTopicsapeast1",
        },
        {
          "actions": [
            "sqs:SendMessage",
          ],
          "conditions": [
            {
              "key": "aws:SourceArn",
              "operator": "ArnEquals",
              "values": [
                "arn:aws:sns:eu-west-1:111122223333:alerts",
                "arn:aws:sns:us-east-1:111122223333:alerts",
              ],
            },
          ],
          "effect": "Allow",
          "principal": {
            "service": "sns.amazonaws.com",
          },
          "resources": [
            "arn:aws:sqs:us-east-1:111122223333:q",
          ],
          "sid": "AllowAlertTopics",
        },
        {
          "actions": [
            "sqs:*",
          ],
          "conditions": [
            {
              "key": "aws:SecureTransport",
              "operator": "Bool",
              "values": [
                "false",
              ],
            },
          ],
          "effect": "Deny",
          "principal": "*",
          "resources": [
            "arn:aws:sqs:us-east-1:111122223333:q",
          ],
          "sid": "DenyInsecureTransport",
        },
      ]
    `);
    expect(resourceNamed(inRegion("us-east-1"), "sqs-queue", "q").summary).toMatchInlineSnapshot(
      `"keeps for 4 days the alerts of \`alerts\` in 3 regions; after 5 failed tries one goes to \`q-dead-letters\`"`,
    );
  });

  test("its dead-letter queue takes what SNS could not deliver in the hub's region only", () => {
    const [allow] = resourceNamed(inRegion("us-east-1"), "sqs-queue", "q-dead-letters").policy;
    expect(allow?.conditions?.[0]?.values).toEqual(["arn:aws:sns:us-east-1:111122223333:alerts"]);
  });

  test("another stack only subscribes its topic to the hub's queue, without a dead-letter queue", () => {
    const stack = inRegion("eu-west-1");
    expect(ofKind(stack, "sqs-queue")).toEqual([]);
    expect(ofKind(stack, "sns-subscription")).toMatchInlineSnapshot(`
      [
        {
          "dependsOn": [
            "sns-topic/alerts",
          ],
          "endpoint": "arn:aws:lambda:us-east-1:111122223333:function:ticket",
          "id": "sns-subscription/alerts-lambda-ticket-d570a18c",
          "kind": "sns-subscription",
          "name": "alerts-lambda-ticket-d570a18c",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "alertTopics.alerts.subscribers[1]",
          },
          "protocol": "lambda",
          "summary": "passes the alerts of \`alerts\` on to Lambda function \`ticket\` in us-east-1",
          "topicArn": "arn:aws:sns:eu-west-1:111122223333:alerts",
        },
        {
          "dependsOn": [
            "sns-topic/alerts",
          ],
          "endpoint": "arn:aws:sqs:us-east-1:111122223333:q",
          "id": "sns-subscription/alerts-sqs-q",
          "kind": "sns-subscription",
          "name": "alerts-sqs-q",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "alertTopics.alerts.subscribers[0]",
          },
          "protocol": "sqs",
          "summary": "passes the alerts of \`alerts\` on to queue \`q\` in us-east-1",
          "topicArn": "arn:aws:sns:eu-west-1:111122223333:alerts",
        },
      ]
    `);
  });

  test("the stack in the function's region permits every region's topic, the others permit nothing", () => {
    const permissions = ofKind(inRegion("us-east-1"), "lambda-permission");
    const lines = permissions.map(
      ({ name, principal, topicArn }) => `${name}: ${principal} from ${topicArn}`,
    );
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "palisade-alerts-ap-east-1-ticket: sns.ap-east-1.amazonaws.com from arn:aws:sns:ap-east-1:111122223333:alerts
      palisade-alerts-eu-west-1-ticket: sns.amazonaws.com from arn:aws:sns:eu-west-1:111122223333:alerts
      palisade-alerts-us-east-1-ticket: sns.amazonaws.com from arn:aws:sns:us-east-1:111122223333:alerts"
    `);
    expect(ofKind(inRegion("eu-west-1"), "lambda-permission")).toEqual([]);
  });

  test("in an opt-in region is reached by a principal of that region", () => {
    const stack = withTopics([["alerts", topic]], { region: "ap-east-1", regions, hub: "ap-east-1" });
    const principals = resourceNamed(stack, "sqs-queue", "q").policy.map(
      ({ sid, principal, conditions }) => ({
        sid,
        principal,
        from: conditions?.[0]?.values,
      }),
    );
    expect(principals).toMatchInlineSnapshot(`
      [
        {
          "from": [
            "arn:aws:sns:ap-east-1:111122223333:alerts",
          ],
          "principal": {
            "service": "sns.amazonaws.com",
          },
          "sid": "AllowAlertTopics",
        },
        {
          "from": [
            "arn:aws:sns:eu-west-1:111122223333:alerts",
            "arn:aws:sns:us-east-1:111122223333:alerts",
          ],
          "principal": {
            "service": "sns.ap-east-1.amazonaws.com",
          },
          "sid": "AllowAlertTopicsapeast1",
        },
        {
          "from": [
            "false",
          ],
          "principal": "*",
          "sid": "DenyInsecureTransport",
        },
      ]
    `);
  });
});

test("a function of another account, or an alias, is subscribed as it is written", () => {
  const alias = `${FUNCTION}:live`;
  const foreign = FUNCTION.replace("111122223333", "999999999999");
  const stack = withTopics([
    ["t", topicNamed("t", { kind: "lambda", functionArn: alias }, { kind: "lambda", functionArn: foreign })],
  ]);
  expect(
    ofKind(stack, "lambda-permission").map(({ functionArn, name }) => [functionArn, name]),
  ).toMatchInlineSnapshot(`
    [
      [
        "arn:aws:lambda:us-east-1:111122223333:function:ticket:live",
        "palisade-t-us-east-1-ticket-live",
      ],
    ]
  `);
  expect(
    ofKind(stack, "sns-subscription").map(({ endpoint, dependsOn }) => [endpoint, dependsOn]),
  ).toMatchInlineSnapshot(`
    [
      [
        "arn:aws:lambda:us-east-1:111122223333:function:ticket:live",
        [
          "lambda-permission/palisade-t-us-east-1-ticket-live",
          "sns-topic/t",
        ],
      ],
      [
        "arn:aws:lambda:us-east-1:999999999999:function:ticket",
        [
          "sns-topic/t",
        ],
      ],
    ]
  `);
});
