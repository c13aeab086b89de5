import type { Stack } from "../../compiler/ir/stack.ts";
import { lower } from "../../compiler/lower/lower.ts";
import type { Texts } from "./analyzed.ts";
import { lintInput } from "./linted.ts";

const PROJECT = `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
`;

/** Something of most kinds that somebody may change by hand. */
export const DRIFT_POLICY = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }] }
thingGroups:
  Sensors: { description: in the field }
fleetIndexing: { things: registry, connectivity: true, violations: true }
securityProfiles:
  Sensors:
    targets: [{ thingGroup: Sensors }, all-registered-things]
    alertTopic: alerts
    behaviors:
      Flood:
        metric: aws:num-messages-sent
        alarmWhen: { moreThan: 100, within: 5m }
      Denied:
        metric: aws:num-authorization-failures
        alarmWhen: { moreThan: 5, within: 5m }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }
  schedules:
    Daily: { daily: true, checks: enabled }
quarantine:
  Quarantine: { allow: { publish: ["quarantine/\${thing}/status"] } }
violationAlarms:
  any: { alertTopic: alerts }
`;

/** A project with one stack, by path. */
export function driftProject(settings = "", project = PROJECT): Texts {
  return { "palisade.yaml": `${project}${settings}`, "policies/fleet.yaml": DRIFT_POLICY };
}

/** The stacks of a project. */
export async function stacksOf(texts: Texts): Promise<readonly Stack[]> {
  const { policySet } = await lintInput(texts);
  return policySet.stacks.map(lower);
}
