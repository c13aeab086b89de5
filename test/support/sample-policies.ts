import type {
  AlertTopic,
  Behavior,
  FleetIndexing,
  Logging,
  SecurityProfile,
  StackIdentity,
  StackPolicies,
  Subscriber,
  Table,
} from "../../compiler/analyze/policy-set.ts";
import { customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { auditOf, declare, metricNamed, placeAt, policiesWith, tableOf } from "./policy-set-builder.ts";

/** An alert topic that the stack creates under its own name. */
export function topicNamed(name: string, ...subscribers: readonly Subscriber[]): AlertTopic {
  return {
    topic: { name },
    subscribers: subscribers.map((subscriber, index) => ({
      ...subscriber,
      place: placeAt("alertTopics", name, "subscribers", index),
    })),
  };
}

/** A behaviour with the defaults of the language. */
export function behaviorOf(behavior: Partial<Behavior> & Pick<Behavior, "metric" | "condition">): Behavior {
  return {
    datapointsToAlarm: 1,
    datapointsToClear: 1,
    suppressAlerts: false,
    exportMetric: false,
    ...behavior,
  };
}

/** The behaviour that most tests need: more than 100 messages in 5 minutes. */
export const MANY_MESSAGES = behaviorOf({
  metric: metricNamed("aws:num-messages-sent"),
  condition: { kind: "threshold", side: "alarm", comparison: "moreThan", value: 100, withinSeconds: 300 },
});

/** A profile for all registered things. */
export function profileOf(
  behaviors: readonly (readonly [string, Behavior])[],
  rest: Partial<SecurityProfile> = {},
): SecurityProfile {
  return {
    targets: [{ kind: "all-registered-things", place: placeAt("targets") }],
    behaviors: tableOf("behaviors", behaviors),
    retainMetrics: [],
    ...rest,
  };
}

const BATTERY = customMetricFacts("battery", "number");

/** At least one declaration of every kind, each leaning on others as far as it can. */
export function samplePolicies(stack: Partial<StackIdentity> = {}): StackPolicies {
  return policiesWith({
    stack,
    alertTopics: tableOf("alertTopics", [
      [
        "security-alerts",
        topicNamed(
          "iot-security-alerts",
          { kind: "email", address: "secops@example.com" },
          { kind: "queue", queue: "alerts-queue" },
          { kind: "https", url: "https://siem.example.com/hook/secret" },
          { kind: "lambda", functionArn: "arn:aws:lambda:us-east-1:111122223333:function:ticket" },
        ),
      ],
    ]),
    customMetrics: tableOf("customMetrics", [["battery", { type: "number" }]]),
    dimensions: tableOf("dimensions", [["telemetry-topics", { topicFilters: ["telemetry/+/data", "a/#"] }]]),
    thingGroups: tableOf<StackPolicies["thingGroups"] extends Table<infer Group> ? Group : never>(
      "thingGroups",
      [
        ["Devices", { kind: "static", attributes: { floor: "1" } }],
        [
          "Sensors",
          { kind: "static", parent: "Devices", description: "sensors in the field", attributes: {} },
        ],
        ["Old", { kind: "existing" }],
        ["Violating", { kind: "in-violation", profile: "Sensors" }],
        ["OldFirmware", { kind: "query", query: "attributes.firmware:1.*" }],
      ],
    ),
    securityProfiles: tableOf("securityProfiles", [
      [
        "Sensors",
        profileOf(
          [
            ["Z-many", { ...MANY_MESSAGES, dimension: { name: "telemetry-topics", operator: "IN" } }],
            [
              "A-battery",
              behaviorOf({
                metric: BATTERY,
                condition: { kind: "threshold", side: "alarm", comparison: "lessThan", value: 10 },
                because: "they stop working",
              }),
            ],
          ],
          {
            alertTopic: "security-alerts",
            targets: [
              { kind: "thing-group", name: "Sensors", place: placeAt("targets", 0) },
              { kind: "thing-group", name: "Quarantine", place: placeAt("targets", 1) },
              { kind: "thing-group", name: "Old", place: placeAt("targets", 2) },
              { kind: "thing-group", name: "Violating", place: placeAt("targets", 3) },
              { kind: "all-registered-things", place: placeAt("targets", 4) },
            ],
            retainMetrics: [
              {
                metric: metricNamed("aws:num-disconnects"),
                exportMetric: true,
                place: placeAt("retainMetrics", 0),
              },
            ],
            exportMetrics: { topic: "$aws/rules/defender_export" },
          },
        ),
      ],
    ]),
    audit: auditOf(["LOGGING_DISABLED_CHECK", "CA_CERTIFICATE_EXPIRING_CHECK"], {
      alertTopic: "security-alerts",
      schedules: tableOf("schedules", [
        [
          "Weekly",
          {
            schedule: { frequency: "WEEKLY", dayOfWeek: "MON" },
            checks: ["LOGGING_DISABLED_CHECK", "CA_CERTIFICATE_EXPIRING_CHECK"],
          },
        ],
      ]),
    }),
    mitigationActions: tableOf<
      StackPolicies["mitigationActions"] extends Table<infer Action> ? Action : never
    >("mitigationActions", [
      [
        "Isolate",
        { kind: "addToThingGroups", thingGroups: ["Quarantine", "Old"], overrideDynamicGroups: true },
      ],
      ["Tell", { kind: "publishToTopic", alertTopic: "security-alerts" }],
      ["Blank", { kind: "replaceDefaultPolicyVersion" }],
      ["DeactivateDevice", { kind: "updateDeviceCertificate" }],
      ["DeactivateCa", { kind: "updateCaCertificate" }],
      ["Log", { kind: "enableIotLogging", level: "ERROR" }],
    ]),
    quarantine: tableOf("quarantine", [
      ["Quarantine", { publish: ["quarantine/${thing}/status"], subscribe: ["quarantine/${thing}/+/#"] }],
    ]),
    fleetIndexing: declare<FleetIndexing>("fleetIndexing", {
      things: "registry",
      connectivity: true,
      violations: true,
      thingGroups: false,
      namedShadows: [],
      customFields: [],
    }),
    logging: declare<Logging>("logging", { level: "WARN" }),
    violationAlarms: tableOf("violationAlarms", [
      ["any", { profile: "Sensors", atLeast: 1, withinSeconds: 300, alertTopic: "security-alerts" }],
    ]),
    dashboards: tableOf("dashboards", [["fleet", { profiles: ["Sensors"], audit: true }]]),
    jobTemplates: tableOf("jobTemplates", [["update", { description: "new firmware", document: '{"a":1}' }]]),
    fleetMetrics: tableOf("fleetMetrics", [
      [
        "violating",
        {
          query: "deviceDefender.violationCount>0",
          aggregation: { type: "Statistics", values: ["count"] },
          field: "registry.version",
          periodSeconds: 300,
        },
      ],
    ]),
  });
}
