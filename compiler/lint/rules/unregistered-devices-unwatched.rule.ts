import type { StackPolicies } from "../../analyze/policy-set.ts";
import type { Place } from "../../source/place.ts";
import { lacking } from "../lacking.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Profiles for all things that are registered, and none for a device that is not. */
export const unregisteredDevicesUnwatched = defineRule({
  name: "unregistered-devices-unwatched",
  family: "blindness",
  severity: "info",
  title: "devices that are not registered, and not watched",
  why: "A profile on all registered things does not see a device that connects under an identity which the registry does not know, such as a stolen certificate with a client ID of the thief's own.",
  mend: "Attach a profile to `all-unregistered-things`, or widen the targets to `all-things`. Where the devices' IoT policies let nobody connect but as a registered thing, ignore the finding and say so.",
  *inProject(input): Iterable<Finding> {
    yield* lacking(input, (policies) => {
      const registered = onlyRegistered(policies);
      if (registered === undefined) return undefined;
      return {
        identity: "all-unregistered-things",
        message: (where) =>
          `profiles of ${where} watch all registered things, and none watches a device that is not registered`,
        help: "add `all-unregistered-things` to the targets of a profile, or widen them to `all-things`",
        related: [{ message: "registered things only", location: registered.key() }],
      };
    });
  },
});

/** Where all registered things are a target, if no profile reaches the others. */
function onlyRegistered({ stack, securityProfiles }: StackPolicies): Place | undefined {
  if (stack.engine === "none") return undefined;
  const targets = [...securityProfiles.values()]
    .filter(({ behaviors }) => behaviors.size > 0)
    .flatMap((profile) => profile.targets);
  if (targets.some(({ kind }) => kind === "all-things" || kind === "all-unregistered-things"))
    return undefined;
  // Who watches some groups only does not mean everything.
  return targets.find(({ kind }) => kind === "all-registered-things")?.place;
}
