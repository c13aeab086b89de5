import { isJsonObject, isWithinDepth } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ObservedResource, UncheckedResource } from "../observed.ts";
import { CLOUD_CONTROL_RESOURCE, cloudControlIn, type Thoughts } from "./cloud-control.ts";
import { redacted } from "./redacted.ts";
import type { StateResource } from "./state-resources.ts";

/** Terraform nests attributes a dozen deep at most: what is deeper was not written by it. */
const DEEPEST = 100;

/**
 * A resource as a state holds it.
 * @param thoughts of the plan to which the state belongs, if to any
 * @param change what that plan would do with it
 */
export function observedInState(
  resource: StateResource,
  thoughts: Thoughts = {},
  change?: Json,
): ObservedResource | UncheckedResource {
  if (resource.type === CLOUD_CONTROL_RESOURCE) return cloudControlIn(resource, thoughts, change);
  const { address, type, values, sensitive } = resource;
  if (!isWithinDepth(values, DEEPEST) || !isWithinDepth(sensitive ?? null, DEEPEST))
    return { address, reason: "its attributes are nested too deeply" };
  const live = redacted(values, sensitive);
  if (!isJsonObject(live)) return { address, reason: "its attributes are sensitive to Terraform" };
  return { kind: "typed", address, type, live, ...thoughts };
}
