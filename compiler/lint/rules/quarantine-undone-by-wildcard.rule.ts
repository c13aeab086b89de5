import type { StackPolicies } from "../../analyze/policy-set.ts";
import { quarantineStatements } from "../../quarantine/quarantine-statements.ts";
import { defineRule, type Finding } from "../rule.ts";

/** An exception that is as wide as the denial of a quarantine group. */
export const quarantineUndoneByWildcard = defineRule({
  name: "quarantine-undone-by-wildcard",
  family: "response",
  severity: "error",
  title: "quarantine that denies no topic to listen to",
  why: "The filter takes every topic out of what the policy of the group denies, so an isolated thing goes on receiving whatever its certificate's own policies allow: the commands of other things, their data, their secrets.",
  mend: "List the topics that an isolated thing needs, each with its name in it: `quarantine/${thing}/commands`.",
  *inStack(policies): Iterable<Finding> {
    for (const group of policies.quarantine.values()) {
      for (const [index, filter] of group.subscribe.entries()) {
        if (!letsEverythingIn(policies, filter)) continue;
        yield {
          place: group.place.at("allow", "subscribe", index),
          at: "value",
          message: `\`${filter}\` is made of wildcards alone, so things in \`${group.name}\` may receive whatever their own policies allow`,
          help: "name what an isolated thing needs, such as `quarantine/${thing}/commands`",
        };
      }
    }
  },
});

/** Whether the denial of receiving, with the filter as an exception, is left with nothing to deny. */
function letsEverythingIn({ stack }: StackPolicies, filter: string): boolean {
  const statements = quarantineStatements(stack, { publish: [], subscribe: [filter] });
  const receiving = statements.find(({ actions }) => actions.includes("iot:Receive"));
  // Only wildcards between the slashes: `topic/*`, `topic/*/*`.
  return (receiving?.notResources ?? []).some((arn) => /:topic\/\*(\/\*)*$/.test(arn));
}
