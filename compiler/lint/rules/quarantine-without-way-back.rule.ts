import { defineRule, type Finding } from "../rule.ts";

/** Quarantine groups whose things nobody can tell anything any more. */
export const quarantineWithoutWayBack = defineRule({
  name: "quarantine-without-way-back",
  family: "response",
  severity: "warning",
  title: "quarantine without a way back",
  why: "An isolated thing that may subscribe to nothing cannot be told to update, to take a new certificate or to say what happened. Until somebody takes it out of the group it stays as it is, and what made it suspicious can be mended only on the spot.",
  mend: 'Allow one topic for commands, with the thing\'s name in it: `subscribe: ["quarantine/${thing}/commands"]`. If jobs are used, allow their topics as well, below `$aws/things/${thing}/jobs/`.',
  *inStack(policies): Iterable<Finding> {
    for (const { name, publish, subscribe, place } of policies.quarantine.values()) {
      if (subscribe.length > 0) continue;
      const still = publish.length === 0 ? "do nothing at all" : "speak and not listen";
      yield {
        place: place.at("allow"),
        message: `things in \`${name}\` may ${still}: they can be told nothing, neither by commands nor by jobs`,
        help: "add `subscribe:` with a topic of the thing's own, such as `quarantine/${thing}/commands`",
      };
    }
  },
});
