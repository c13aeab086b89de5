import type { Behavior } from "../ir/behavior.ts";
import type { Resource, SecurityProfile } from "../ir/resource.ts";

/** A behaviour without where and why it was declared. */
export type DescribedBehavior = Omit<Behavior, "origin" | "because">;

/**
 * A resource by what it is in the cloud, without what only a declared one has: an account's answer can be said so as well.
 */
export type Described<R extends Resource> = R extends SecurityProfile
  ? Omit<SecurityProfile, Declared | "targets" | "behaviors"> & {
      readonly behaviors: readonly DescribedBehavior[];
    }
  : Omit<R, Declared>;

type Declared = "id" | "origin" | "summary" | "dependsOn";
