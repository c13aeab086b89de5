import { listOf } from "../support/json.ts";
import type { Region } from "../support/world/region.ts";
import { SECURITY_PROFILE } from "../support/world/resource.ts";
import { FAKE_ACCOUNT, type RunningWorld } from "../support/world/start-world.ts";

/** The stack that is changed by hand. */
export const NIGHT_STACK = "night-us-east-1";

const PROJECT = `version: 1
deployments:
  night: { account: "${FAKE_ACCOUNT}", regions: [us-east-1] }
`;

const POLICIES = `version: 1
alertTopics:
  alerts: { subscribers: [{ email: security@example.com }] }
thingGroups:
  Sensors: { description: in the field }
securityProfiles:
  Flooding:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
      Quiet: { metric: aws:num-disconnects, alarmWhen: { moreThan: 10, within: 5m } }
  Silenced:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Denied: { metric: aws:num-authorization-failures, alarmWhen: { moreThan: 5, within: 5m } }
  Detached:
    targets: [all-registered-things, { thingGroup: Sensors }]
    alertTopic: alerts
    behaviors:
      Large: { metric: aws:message-byte-size, alarmWhen: { moreThan: 2 KiB } }
  Deleted:
    targets: [all-things]
    alertTopic: alerts
    behaviors:
      Dropped: { metric: aws:num-disconnects, alarmWhen: { moreThan: 20, within: 5m } }
audit:
  alertTopic: alerts
  checks: { LOGGING_DISABLED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }
`;

/** Its project, by path. */
export const NIGHT = { "palisade.yaml": PROJECT, "policies/night.yaml": POLICIES } as const;

/** What somebody does by hand, behind Terraform's back. */
export interface ByHand {
  readonly what: string;
  readonly doIt: (region: Region) => void;
}

/** Where the stack under test stands. */
export function placeIn(aws: RunningWorld): Region {
  return aws.world.region(FAKE_ACCOUNT, "us-east-1");
}

/** Changes of a handful of kinds, each of something else. */
export const BY_HAND: readonly ByHand[] = [
  {
    what: "a threshold is raised",
    doIt: (region) =>
      region.changeBehavior("Flooding", "Flood", (behavior) => ({
        ...behavior,
        Criteria: { ...Object(behavior["Criteria"]), Value: { Count: "99999" } },
      })),
  },
  {
    what: "alerts are suppressed",
    doIt: (region) =>
      region.changeBehavior("Silenced", "Denied", (behavior) => ({ ...behavior, SuppressAlerts: true })),
  },
  {
    what: "a target is detached",
    doIt: (region) => {
      const [target] = listOf(region.properties(SECURITY_PROFILE, "Detached")["TargetArns"]);
      region.detachTarget("Detached", String(target));
    },
  },
  {
    what: "an audit check is switched off",
    doIt: (region) => region.switchCheck("CONFLICTING_CLIENT_IDS_CHECK", false),
  },
  {
    what: "a profile is deleted",
    doIt: (region) => region.remove(SECURITY_PROFILE, "Deleted"),
  },
];
