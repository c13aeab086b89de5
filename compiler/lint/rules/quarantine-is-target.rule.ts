import type { Behavior, Declared, SecurityProfile, StackPolicies } from "../../analyze/policy-set.ts";
import { joinWords } from "../../describe/list.ts";
import { alarmRegion } from "../conditions/alarm-region.ts";
import { defineRule, type Finding } from "../rule.ts";

/**
 * What isolation does to the metrics of a thing that keeps trying. A denied request counts as an authorization failure,
 * and AWS IoT closes the connection of a client that does what it may not, so the client comes back. Source: IoT Device
 * Defender guide, Cloud-side metrics; AWS IoT Core guide, Lifecycle events, disconnect reason AUTH_ERROR.
 */
const DRIVEN: ReadonlyMap<string, "up" | "down"> = new Map([
  ["aws:num-authorization-failures", "up"],
  ["aws:num-connection-attempts", "up"],
  ["aws:num-disconnects", "up"],
  ["aws:num-messages-sent", "down"],
  ["aws:num-messages-received", "down"],
]);

/** Profiles for healthy things that are attached to a quarantine group. */
export const quarantineIsTarget = defineRule({
  name: "quarantine-is-target",
  family: "response",
  severity: "warning",
  title: "profile attached to a quarantine group",
  why: "Isolation itself looks like an attack: every denied request counts as an authorization failure, and what a thing may no longer send is missing. A profile made for healthy things alarms on what the quarantine does, so an isolated thing stays in alarm while it keeps trying, and real alarms are lost among such.",
  mend: "Attach the profile to the groups of healthy things only. To watch isolated things, give the quarantine group a profile of its own, without behaviours that isolation itself sets off.",
  *inStack(policies): Iterable<Finding> {
    if (policies.stack.engine === "none") return;
    for (const profile of policies.securityProfiles.values()) yield* findingsOf(policies, profile);
  },
});

function* findingsOf({ quarantine }: StackPolicies, profile: Declared<SecurityProfile>): Iterable<Finding> {
  const groups = profile.targets.flatMap((target) =>
    target.kind === "thing-group" && quarantine.has(target.name) ? [target] : [],
  );
  const setOff = [...profile.behaviors.values()].filter(isSetOffByIsolation).map(({ name }) => `\`${name}\``);
  // A profile for isolated things alone is meant for them.
  const isMeant = groups.length === profile.targets.length && setOff.length === 0;
  if (isMeant) return;
  for (const { name, place } of groups) {
    const attached = `\`${profile.name}\` is attached to the quarantine group \`${name}\``;
    yield {
      place,
      at: "value",
      message:
        setOff.length === 0
          ? `${attached} as well as to things that are not isolated, and judges both alike`
          : `${attached}, where isolation itself sets off ${joinWords(setOff, "and")}`,
    };
  }
}

function isSetOffByIsolation(behavior: Declared<Behavior>): boolean {
  const driven = DRIVEN.get(behavior.metric.name);
  if (driven === undefined) return false;
  const region = alarmRegion(behavior);
  if (region.kind === "model") return true;
  return region.kind === "half-line" && region.direction === driven;
}
