import { listOf } from "../support/json.ts";
import type { Region } from "../support/world/region.ts";
import { SECURITY_PROFILE } from "../support/world/resource.ts";
import { FAKE_ACCOUNT, type RunningWorld } from "../support/world/start-world.ts";

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
