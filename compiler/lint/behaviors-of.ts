import type { Behavior, Declared, SecurityProfile, StackPolicies } from "../analyze/policy-set.ts";

/** A behaviour that is watched, and the profile that says of which things. */
export interface WatchedBehavior {
  readonly behavior: Declared<Behavior>;
  readonly profile: Declared<SecurityProfile>;
}

/** Every behaviour of a stack, by profile. */
export function* behaviorsOf({ securityProfiles }: StackPolicies): Iterable<WatchedBehavior> {
  for (const profile of securityProfiles.values()) {
    for (const behavior of profile.behaviors.values()) yield { behavior, profile };
  }
}
