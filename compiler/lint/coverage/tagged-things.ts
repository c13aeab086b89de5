import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { TaggedKind } from "../../catalog/controls.ts";
import { lowerDimensions } from "../../lower/dimensions.ts";
import { lowerMitigationActions } from "../../lower/mitigation-actions.ts";
import { lowerQuarantine } from "../../lower/quarantine.ts";
import { lowerSecurityProfiles } from "../../lower/security-profiles.ts";
import { compareText } from "../../util/compare.ts";

/** What the stack creates of what Security Hub wants tagged. Palisade tags all of it. */
export interface TaggedThings {
  readonly counts: Readonly<
    Record<TaggedKind, { readonly noun: readonly [string, string]; readonly count: number }>
  >;
  /** Keys of the tags that the project declares for the deployment, sorted. */
  readonly keys: readonly string[];
}

/** Counts what the stack creates and tags. */
export function taggedThings(policies: StackPolicies): TaggedThings {
  const iotPolicies = lowerQuarantine(policies).filter(({ kind }) => kind === "iot-policy");
  return {
    counts: {
      "security-profiles": {
        noun: ["security profile", "security profiles"],
        count: lowerSecurityProfiles(policies).length,
      },
      "mitigation-actions": {
        noun: ["mitigation action", "mitigation actions"],
        count: lowerMitigationActions(policies).length,
      },
      dimensions: { noun: ["dimension", "dimensions"], count: lowerDimensions(policies).length },
      "iot-policies": { noun: ["IoT policy", "IoT policies"], count: iotPolicies.length },
    },
    keys: Object.keys(policies.stack.tags).toSorted(compareText),
  };
}
