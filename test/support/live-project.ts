import type { Texts } from "./analyzed.ts";

/** Of nothing but what goes through Cloud Control, so that a world without moto can hold all of it. */
const POLICY = `version: 1
dimensions:
  telemetry: { topicFilters: ["telemetry/+"] }
customMetrics:
  battery: { type: number }
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
  Gateways:
    targets: [all-things]
    behaviors:
      Large: { metric: aws:message-byte-size, dimension: { name: telemetry }, alarmWhen: { moreThan: 2 KiB } }
      Flat: { metric: battery, alarmWhen: { lessThan: 10 } }
`;

const PROJECT = `version: 1
deployments:
  production: { account: "444455556666", regions: [eu-west-1, us-east-1] }
  staging: { account: "111122223333", regions: [us-east-1] }
`;

/** A project with three stacks in two accounts, by path. */
export function liveProject(settings = ""): Texts {
  return { "palisade.yaml": `${PROJECT}${settings}`, "policies/fleet.yaml": POLICY };
}
