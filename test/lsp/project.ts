import type { Texts } from "./workspaces.ts";

/** A project in which every kind of name is declared and used, in several files. */
export const NAMED: Texts = {
  "palisade.yaml": `version: 1
deployments:
  staging:
    account: "111122223333"
    regions: [us-east-1]
    variables: { limit: 500 }
  production:
    account: "444455556666"
    regions: [us-east-1, eu-west-1]
    fleet: { things: 1000, groups: { Sensors: 800 } }
lint:
  rules: { inverted-threshold: error }
`,
  "policies/declared.yaml": `version: 1
variables:
  limit: { type: number, default: 100, description: messages in 5 minutes }
alertTopics:
  alerts:
    subscribers: [{ email: security@example.com }]
customMetrics:
  battery: { type: number }
dimensions:
  telemetry: { topicFilters: ["telemetry/+/data"] }
thingGroups:
  Sensors: { description: in the field }
  Old: { existing: true }
  Violating: { inViolationOf: { profile: Limits, behavior: Flood } }
quarantine:
  Jail: { allow: { publish: ["jail/\${thing}"] } }
fleetIndexing: { things: registry, violations: true, thingGroups: true }
`,
  "policies/used.yaml": `version: 1
thingGroups:
  Indoor: { parent: Sensors }
  Flooding: { query: "deviceDefender.Limits.Flood.inViolation:true AND thingGroupNames:Sensors" }
securityProfiles:
  Limits:
    targets: [{ thingGroup: Sensors }, thingGroup: Old]
    alertTopic: alerts
    behaviors:
      Flood:
        metric: aws:num-messages-sent
        dimension: { name: telemetry }
        alarmWhen: { moreThan: "\${var.limit}", within: 5m }
      Drained:
        metric: battery
        alarmWhen: { lessThan: 10 }
    retainMetrics: [battery, { metric: aws:num-messages-received, dimension: { name: telemetry } }]
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true }
  schedules:
    Weekly: { weekly: MON, checks: [LOGGING_DISABLED_CHECK] }
mitigationActions:
  Isolate: { addToThingGroups: [Jail, Sensors] }
  Tell: { publishToTopic: alerts }
responses:
  isolate:
    when: { violation: { profile: Limits, behaviors: [Flood] } }
    do: [Isolate]
    limit: { things: 10, per: 1h }
violationAlarms:
  any: { profile: Limits, behavior: Flood, atLeast: 1, within: 5m, alertTopic: alerts }
dashboards:
  main: { profiles: [Limits] }
`,
};
