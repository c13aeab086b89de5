import { FAKE_ACCOUNT } from "../../support/world/start-world.ts";

/** One stack with something of every kind that policies can declare; without a queue, which takes Terraform 25 s each. */
export const STACK = "night-us-east-1";

export const PROJECT = `version: 1
deployments:
  night: { account: "${FAKE_ACCOUNT}", regions: [us-east-1] }
`;

export const POLICIES = `version: 1
alertTopics:
  alerts:
    subscribers: [{ email: security@example.com }, { https: https://siem.example.com/hook }]
thingGroups:
  Sensors: { description: in the field }
  Pumps: { description: in the plant }
  Suspicious: { inViolationOf: { profile: Threshold } }
fleetIndexing: { things: registry, connectivity: true, violations: true, thingGroups: true }
logging: { level: ERROR }
customMetrics:
  battery: { type: number, displayName: Battery }
dimensions:
  telemetry: { topicFilters: ["telemetry/#"] }
securityProfiles:
  Threshold:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
  Window:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
  Operator:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Dropped: { metric: aws:num-disconnects, alarmWhen: { moreThan: 20, within: 5m } }
  Datapoints:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Large: { metric: aws:message-byte-size, alarmWhen: { moreThan: 2 KiB } }
  Confidence:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      Learned: { metric: aws:num-messages-received, alarmWhen: { anomalous: high } }
  Networks:
    targets: [{ thingGroup: Pumps }]
    alertTopic: alerts
    behaviors:
      Strange: { metric: aws:source-ip-address, normalWhen: { inside: [198.51.100.0/24] } }
  Muted:
    targets: [{ thingGroup: Pumps }]
    alertTopic: alerts
    behaviors:
      Quiet: { metric: aws:num-disconnects, alarmWhen: { moreThan: 10, within: 5m } }
  Deaf:
    targets: [{ thingGroup: Pumps }]
    alertTopic: alerts
    behaviors:
      Probes: { metric: aws:num-connection-attempts, alarmWhen: { moreThan: 20, within: 5m } }
  Detached:
    targets: [all-registered-things, { thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Received: { metric: aws:num-messages-received, alarmWhen: { moreThan: 500, within: 5m } }
  Attached:
    targets: [{ thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      LowBattery: { metric: battery, alarmWhen: { lessThan: 15 } }
  Thinned:
    targets: [{ thingGroup: Pumps }]
    alertTopic: alerts
    behaviors:
      Kept: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 900, within: 5m } }
      Removed: { metric: aws:num-messages-received, alarmWhen: { moreThan: 900, within: 5m } }
  Narrowed:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      Telemetry:
        metric: aws:num-messages-sent
        dimension: { name: telemetry, operator: in }
        alarmWhen: { moreThan: 1000, within: 5m }
  Deleted:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      Gone: { metric: aws:num-disconnects, alarmWhen: { moreThan: 50, within: 5m } }
audit:
  alertTopic: alerts
  checks:
    LOGGING_DISABLED_CHECK: true
    CONFLICTING_CLIENT_IDS_CHECK: true
    DEVICE_CERTIFICATE_EXPIRING_CHECK: { within: 60d }
  schedules:
    Daily: { daily: true, checks: enabled }
    Weekly: { weekly: MON, checks: [LOGGING_DISABLED_CHECK, CONFLICTING_CLIENT_IDS_CHECK] }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
mitigationActions:
  Isolate: { addToThingGroups: [Quarantine] }
  LogErrors: { enableIotLogging: { level: ERROR } }
fleetMetrics:
  in-violation: { query: "deviceDefender.violationCount>0", aggregation: count, period: 5m, unit: Count }
violationAlarms:
  any: { alertTopic: alerts }
dashboards:
  overview: { audit: true }
`;
