import type { Declared, QuarantineGroup } from "../../analyze/policy-set.ts";
import { countOf } from "../../describe/number.ts";
import { isBoundToThing } from "../../quarantine/bound-to-thing.ts";
import { wholeNumber } from "../options.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Quarantine groups that leave an isolated thing more than it takes to report and to be repaired. */
export const quarantineAllowsTooMuch = defineRule({
  name: "quarantine-allows-too-much",
  family: "response",
  severity: "warning",
  title: "quarantine that allows more than status and commands",
  why: "What is allowed in quarantine is what an attacker keeps. A topic without the thing's name in it can be published to in the name of others; a wildcard without it listens to what is meant for others.",
  mend: "Allow a topic for the status and one for commands, each with the thing's own name: `quarantine/${thing}/status`, `quarantine/${thing}/commands`.",
  options: {
    publish: wholeNumber(3, "How many topics an isolated thing may publish to."),
    subscribe: wholeNumber(4, "How many topic filters an isolated thing may subscribe to."),
  },
  *inStack({ quarantine }, { options }): Iterable<Finding> {
    for (const group of quarantine.values()) {
      yield* foreignTopics(group);
      yield* foreignFilters(group);
      yield* tooMany(group, "publish", "topic", options.publish);
      yield* tooMany(group, "subscribe", "topic filter", options.subscribe);
    }
  },
});

function* foreignTopics({ name, publish, place }: Declared<QuarantineGroup>): Iterable<Finding> {
  for (const [index, topic] of publish.entries()) {
    if (isBoundToThing(topic)) continue;
    yield {
      place: place.at("allow", "publish", index),
      at: "value",
      message: `a thing in \`${name}\` may publish to \`${topic}\`, where nothing tells it from any other`,
      help: "put `${thing}` into the topic: AWS IoT fills in the name of the thing that is connected",
    };
  }
}

/** A fixed topic is a message to all; a wildcard listens to what is said to each. */
function* foreignFilters({ name, subscribe, place }: Declared<QuarantineGroup>): Iterable<Finding> {
  for (const [index, filter] of subscribe.entries()) {
    if (isBoundToThing(filter) || !/[+#]/.test(filter) || hasOnlyWildcards(filter)) continue;
    yield {
      place: place.at("allow", "subscribe", index),
      at: "value",
      message: `a thing in \`${name}\` may listen to all of \`${filter}\`, also to what is meant for others`,
      help: "put `${thing}` into the filter: AWS IoT fills in the name of the thing that is connected",
    };
  }
}

/** Of those that undo the quarantine altogether another rule speaks. */
function hasOnlyWildcards(filter: string): boolean {
  return /^(\$share\/[^/]+\/)?[+#](\/[+#])*$/.test(filter);
}

function* tooMany(
  group: Declared<QuarantineGroup>,
  key: "publish" | "subscribe",
  what: string,
  most: number,
): Iterable<Finding> {
  const count = group[key].length;
  if (count <= most) return;
  yield {
    place: group.place.at("allow", key),
    message: `\`${group.name}\` allows ${countOf(count, what)} to ${key} to, and ${most} should do for status and commands`,
  };
}
