import { describe, expect, test } from "vitest";
import { customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { lower } from "../../compiler/lower/lower.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { auditOf, policiesWith, tableOf } from "../support/policy-set-builder.ts";
import {
  behaviorOf,
  MANY_MESSAGES,
  profileOf,
  samplePolicies,
  topicNamed,
} from "../support/sample-policies.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

describe("alarms", () => {
  test("watch one profile, one behaviour, or all", () => {
    const stack = lower(
      policiesWith({
        alertTopics: tableOf("alertTopics", [["t", topicNamed("t")]]),
        violationAlarms: tableOf("violationAlarms", [
          ["all", { atLeast: 5, withinSeconds: 3600, alertTopic: "t" }],
          [
            "one",
            {
              profile: "P",
              behavior: "b",
              atLeast: 1,
              withinSeconds: 300,
              alertTopic: "t",
              description: "mine",
            },
          ],
        ]),
      }),
    );
    expect(ofKind(stack, "metric-alarm")).toMatchInlineSnapshot(`
      [
        {
          "actionArns": [
            "arn:aws:sns:us-east-1:111122223333:t",
          ],
          "dependsOn": [
            "sns-topic/t",
          ],
          "description": "alarms on at least 5 violations of any profile in 1 hour",
          "id": "metric-alarm/all",
          "kind": "metric-alarm",
          "name": "all",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "violationAlarms.all",
          },
          "periodSeconds": 3600,
          "source": {
            "dimensions": {},
            "metric": "Violations",
            "namespace": "AWS/IoT",
          },
          "summary": "alarms on at least 5 violations of any profile in 1 hour",
          "threshold": 5,
        },
        {
          "actionArns": [
            "arn:aws:sns:us-east-1:111122223333:t",
          ],
          "dependsOn": [
            "sns-topic/t",
          ],
          "description": "mine",
          "id": "metric-alarm/one",
          "kind": "metric-alarm",
          "name": "one",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "violationAlarms.one",
          },
          "periodSeconds": 300,
          "source": {
            "dimensions": {
              "BehaviorName": "b",
              "SecurityProfileName": "P",
            },
            "metric": "Violations",
            "namespace": "AWS/IoT",
          },
          "summary": "alarms on at least 1 violation of behaviour \`b\` of profile \`P\` in 5 minutes",
          "threshold": 1,
        },
      ]
    `);
  });

  test("one of them tells of alerts that could not be delivered, to as many topics as CloudWatch allows", () => {
    const names = ["g", "f", "e", "d", "c", "b", "a"];
    const stack = lower(
      policiesWith({
        alertTopics: tableOf(
          "alertTopics",
          names.map((name) => [name, topicNamed(name)] as const),
        ),
        securityProfiles: tableOf(
          "securityProfiles",
          names.map(
            (name) => [`P-${name}`, profileOf([["b", MANY_MESSAGES]], { alertTopic: name })] as const,
          ),
        ),
      }),
    );
    expect(ofKind(stack, "metric-alarm")).toMatchInlineSnapshot(`
      [
        {
          "actionArns": [
            "arn:aws:sns:us-east-1:111122223333:a",
            "arn:aws:sns:us-east-1:111122223333:b",
            "arn:aws:sns:us-east-1:111122223333:c",
            "arn:aws:sns:us-east-1:111122223333:d",
            "arn:aws:sns:us-east-1:111122223333:e",
          ],
          "dependsOn": [
            "sns-topic/a",
            "sns-topic/b",
            "sns-topic/c",
            "sns-topic/d",
            "sns-topic/e",
          ],
          "description": "alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it",
          "id": "metric-alarm/palisade-undelivered-alerts",
          "kind": "metric-alarm",
          "name": "palisade-undelivered-alerts",
          "origin": {
            "column": 1,
            "file": "policies/test.yaml",
            "line": 1,
            "path": "securityProfiles.P-a",
          },
          "periodSeconds": 300,
          "source": {
            "query": "SELECT SUM(MisconfiguredDeviceDefenderNotification) FROM "AWS/IoT"",
          },
          "summary": "alarms when Device Defender could not deliver an alert: the topic, its key or the role does not let it",
          "threshold": 1,
        },
      ]
    `);
    expect(resourceNamed(stack, "sns-topic", "e").policy.map(({ sid }) => sid)).toContain(
      "AllowCloudWatchAlarms",
    );
    expect(resourceNamed(stack, "sns-topic", "g").policy.map(({ sid }) => sid)).not.toContain(
      "AllowCloudWatchAlarms",
    );
  });

  test("without Detect, audits alone still deliver", () => {
    const alertTopics = tableOf("alertTopics", [["t", topicNamed("t")]]);
    const stack = lower(
      policiesWith({ alertTopics, audit: auditOf([], { alertTopic: "t" }), stack: { engine: "none" } }),
    );
    expect(ofKind(stack, "metric-alarm").map(({ name }) => name)).toEqual(["palisade-undelivered-alerts"]);
  });
});

function widgetsOf(body: Json): readonly {
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  properties: { markdown?: string; metrics?: unknown[] };
}[] {
  return JSON.parse(JSON.stringify(body)).widgets;
}

describe("dashboards", () => {
  test("show audits, all violations, and each profile in words and numbers", () => {
    expect(resourceNamed(lower(samplePolicies()), "dashboard", "fleet").body).toMatchInlineSnapshot(`
      {
        "widgets": [
          {
            "height": 6,
            "properties": {
              "metrics": [
                [
                  {
                    "expression": "SEARCH('{AWS/IoT,CheckName,ScheduledAuditName} MetricName="NonCompliantResources"', 'Maximum', 86400)",
                    "id": "audit",
                    "label": "",
                  },
                ],
              ],
              "period": 86400,
              "region": "us-east-1",
              "stacked": false,
              "stat": "Maximum",
              "title": "Audit: non-compliant resources",
              "view": "timeSeries",
            },
            "type": "metric",
            "width": 12,
            "x": 0,
            "y": 0,
          },
          {
            "height": 6,
            "properties": {
              "metrics": [
                [
                  {
                    "expression": "SEARCH('{AWS/IoT,CheckName,ScheduledAuditName} MetricName="ResourcesEvaluated"', 'Maximum', 86400)",
                    "id": "audit",
                    "label": "",
                  },
                ],
              ],
              "period": 86400,
              "region": "us-east-1",
              "stacked": false,
              "stat": "Maximum",
              "title": "Audit: resources evaluated",
              "view": "timeSeries",
            },
            "type": "metric",
            "width": 12,
            "x": 12,
            "y": 0,
          },
          {
            "height": 6,
            "properties": {
              "metrics": [
                [
                  "AWS/IoT",
                  "Violations",
                ],
                [
                  "AWS/IoT",
                  "ViolationsCleared",
                ],
                [
                  "AWS/IoT",
                  "ViolationsInvalidated",
                ],
              ],
              "period": 300,
              "region": "us-east-1",
              "stacked": false,
              "stat": "Sum",
              "title": "Violations, all profiles",
              "view": "timeSeries",
            },
            "type": "metric",
            "width": 24,
            "x": 0,
            "y": 6,
          },
          {
            "height": 6,
            "properties": {
              "markdown": "### \`Sensors\`

      - **A-battery** alarms when any registered thing or a thing in \`Old\`, \`Quarantine\`, \`Sensors\` or \`Violating\` reports a value of less than 10 for \`battery\`
      - **Z-many** alarms when any registered thing or a thing in \`Old\`, \`Quarantine\`, \`Sensors\` or \`Violating\` sends more than 100 messages in 5 minutes on topics matching \`telemetry-topics\`",
            },
            "type": "text",
            "width": 12,
            "x": 0,
            "y": 12,
          },
          {
            "height": 6,
            "properties": {
              "metrics": [
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sensors",
                  {
                    "label": "all behaviours",
                  },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sensors",
                  "BehaviorName",
                  "A-battery",
                  {
                    "label": "A-battery",
                  },
                ],
                [
                  "AWS/IoT",
                  "Violations",
                  "SecurityProfileName",
                  "Sensors",
                  "BehaviorName",
                  "Z-many",
                  {
                    "label": "Z-many",
                  },
                ],
              ],
              "period": 300,
              "region": "us-east-1",
              "stacked": false,
              "stat": "Sum",
              "title": "Violations of Sensors",
              "view": "timeSeries",
            },
            "type": "metric",
            "width": 12,
            "x": 12,
            "y": 12,
          },
        ],
      }
    `);
  });

  test("show what an author wrote as text, never as markup", () => {
    const metric = customMetricFacts("state", "string-list");
    const elements = { key: "strings", strings: ["[click](https://evil.example)", "<b>"] } as const;
    const behavior = behaviorOf({
      metric,
      condition: { kind: "membership", side: "alarm", membership: "inside", elements },
    });
    const stack = lower(
      policiesWith({
        customMetrics: tableOf("customMetrics", [["state", { type: "string-list" }]]),
        securityProfiles: tableOf("securityProfiles", [["P", profileOf([["b", behavior]])]]),
        dashboards: tableOf("dashboards", [["d", { profiles: ["P"], audit: false }]]),
      }),
    );
    const text = widgetsOf(resourceNamed(stack, "dashboard", "d").body).find(({ type }) => type === "text");
    expect(text?.properties.markdown).toMatchInlineSnapshot(`
      "### \`P\`

      - **b** alarms when any registered thing lists in \`state\` a string inside "\\<b\\>", "\\[click\\](https://evil.example)""
    `);
  });

  test("stay within CloudWatch's limits, and say what found no room", () => {
    const names = Array.from({ length: 400 }, (_, index) => `P${String(index).padStart(3, "0")}`);
    const behaviors = Array.from({ length: 8 }, (_, index) => [`b${index}`, MANY_MESSAGES] as const);
    const stack = lower(
      policiesWith({
        securityProfiles: tableOf(
          "securityProfiles",
          names.map((name) => [name, profileOf(behaviors)] as const),
        ),
        dashboards: tableOf("dashboards", [["d", { profiles: names, audit: true }]]),
      }),
    );
    const widgets = widgetsOf(resourceNamed(stack, "dashboard", "d").body);
    expect(widgets.length).toBeLessThanOrEqual(500);
    expect(widgets.flatMap(({ properties }) => properties.metrics ?? []).length).toBeLessThanOrEqual(2500);
    expect(widgets.at(-1)?.properties.markdown).toMatchInlineSnapshot(
      `"152 more profiles found no room here: CloudWatch limits widgets and metrics. They count in the sum at the top."`,
    );
    for (const { x, width } of widgets) expect(x + width).toBeLessThanOrEqual(24);
  });

  test("with nothing to show are not made", () => {
    const dashboards = tableOf("dashboards", [["d", { profiles: ["P"], audit: false }]]);
    const securityProfiles = tableOf("securityProfiles", [["P", profileOf([["b", MANY_MESSAGES]])]]);
    const stack = lower(policiesWith({ dashboards, securityProfiles, stack: { engine: "none" } }));
    expect(stack.resources).toEqual([]);
  });
});
