import type { Place } from "../../source/place.ts";
import { describeSuppressed, suppressionsOf } from "../audit/suppressions-of.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { defineRule, type Finding } from "../rule.ts";
import { sentenceOf } from "../sentence.ts";

/** A `because:` that gives no reason, though it answers other rules. */
export const reasonWithoutContent = defineRule({
  name: "reason-without-content",
  family: "hygiene",
  severity: "warning",
  title: "`because:` that gives no reason",
  why: "A reason stops the linter from asking again. One without content stops it for nothing, and whoever reads the policy in a year learns no more than that somebody was in a hurry.",
  mend: "Say what makes this case different, or remove `because:` and hear what the other rules say.",
  *inStack(policies): Iterable<Finding> {
    for (const { behavior, profile } of behaviorsOf(policies)) {
      const { because, name, place } = behavior;
      if (because === undefined || hasContent(because)) continue;
      const sentence = sentenceOf(behavior, profile);
      yield { ...finding(`the behaviour \`${name}\``, because, place), sentence };
    }
    for (const suppression of suppressionsOf(policies)) {
      const { because = "", place } = suppression;
      // That there is none at all is another rule's matter.
      if (because.trim() === "" || hasContent(because)) continue;
      yield finding(`the suppression of ${describeSuppressed(suppression)}`, because, place);
    }
  },
});

function finding(of: string, because: string, place: Place): Finding {
  return {
    place: place.at("because"),
    at: "value",
    message: `the reason of ${of} is ${JSON.stringify(because)}, which says nothing`,
  };
}

/** What people write where a form does not let them leave a field empty. */
const EMPTY: ReadonlySet<string> = new Set([
  ...["todo", "tbd", "tba", "fixme", "wip", "xxx", "later"],
  ...["n/a", "na", "none", "nothing", "no reason", "reason", "because"],
  ...["test", "testing", "temp", "temporary", "ignore", "ignored", "ok", "yes"],
]);

function hasContent(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/]+/gu, " ")
    .trim();
  return /\p{L}/u.test(words) && !EMPTY.has(words);
}
