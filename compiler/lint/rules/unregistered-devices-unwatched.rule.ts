import { defineRule, type Finding } from "../rule.ts";
import { stackPlace } from "../stack-place.ts";

/** Profiles for all things that are registered, and none for a device that is not. */
export const unregisteredDevicesUnwatched = defineRule({
  name: "unregistered-devices-unwatched",
  family: "blindness",
  severity: "info",
  title: "devices that are not registered, and not watched",
  why: "A profile on all registered things does not see a device that connects under an identity which the registry does not know, such as a stolen certificate with a client ID of the thief's own.",
  mend: "Attach a profile to `all-unregistered-things`, or widen the targets to `all-things`. Where the devices' IoT policies let nobody connect but as a registered thing, ignore the finding and say so.",
  *inStack(policies): Iterable<Finding> {
    const { stack, securityProfiles } = policies;
    const place = stackPlace(policies);
    if (stack.engine === "none" || place === undefined) return;
    const targets = [...securityProfiles.values()]
      .filter(({ behaviors }) => behaviors.size > 0)
      .flatMap((profile) => profile.targets);
    const registered = targets.find(({ kind }) => kind === "all-registered-things");
    const reached = targets.some(({ kind }) => kind === "all-things" || kind === "all-unregistered-things");
    // Who watches some groups only does not mean everything.
    if (registered === undefined || reached) return;
    const where = stack.declaredAt === undefined ? "" : ` of \`${stack.deployment}\``;
    yield {
      place,
      message: `profiles${where} watch all registered things, and none watches a device that is not registered`,
      related: [{ message: "registered things only", location: registered.place.key() }],
    };
  },
});
