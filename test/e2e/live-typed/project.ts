import { FAKE_ACCOUNT } from "../../support/world/start-world.ts";

export const REGION = "us-east-1";
export const FUNCTION = "ticket";
const FUNCTION_ARN = `arn:aws:lambda:${REGION}:${FAKE_ACCOUNT}:function:${FUNCTION}`;

/** Everything that becomes a resource with a type of its own, with every argument that the compiler can write for it. */
export const PROJECT = {
  "palisade.yaml": `version: 1
deployments:
  night: { account: "${FAKE_ACCOUNT}", regions: [${REGION}] }
`,
  "policies/night.yaml": `version: 1
alertTopics:
  alerts:
    displayName: Security alerts
    kmsKey: arn:aws:kms:${REGION}:${FAKE_ACCOUNT}:key/1234abcd-12ab-34cd-56ef-1234567890ab
    subscribers:
      - email: security@example.com
      - https: https://siem.example.com/hook?site=plant
      - lambda: ${FUNCTION_ARN}
      - lambda: ${FUNCTION_ARN}:live
  queued:
    subscribers: [{ queue: alerts-queue }]
thingGroups:
  Field: {}
  Sensors: { parent: Field, description: "it's 100% in the field", attributes: { class: sensor, site: plant } }
fleetIndexing:
  things: registry-and-shadow
  connectivity: true
  violations: true
  thingGroups: true
  namedShadows: [status, config]
  customFields: [{ name: attributes.firmware, type: String }, { name: shadow.reported.armed, type: Boolean }]
logging: { level: ERROR }
securityProfiles:
  Sensors:
    targets: [{ thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
violationAlarms:
  any: { alertTopic: alerts }
  sensors: { profile: Sensors, alertTopic: alerts }
dashboards:
  overview: { audit: true }
`,
};
