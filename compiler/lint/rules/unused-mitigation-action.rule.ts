import type { StackPolicies } from "../../analyze/policy-set.ts";
import { defineRule, type Finding } from "../rule.ts";
import { unused } from "../unused.ts";

/** A mitigation action that no response starts: only people can. */
export const unusedMitigationAction = defineRule({
  name: "unused-mitigation-action",
  family: "hygiene",
  severity: "info",
  title: "mitigation action that no response starts",
  why: "AWS never runs an action by itself. Whoever counts on it to isolate a stolen device waits for a person to start it.",
  mend: "Name it under `do:` of a response, or see to it that people know when to start it.",
  *inProject(input): Iterable<Finding> {
    const left = unused(input, { declared: ({ mitigationActions }) => mitigationActions, used });
    for (const { name, place } of left.values()) {
      yield {
        place,
        message: `no response starts the mitigation action \`${name}\`, so that it runs only when a person starts it`,
      };
    }
  },
});

function* used({ responses }: StackPolicies): Iterable<string> {
  for (const { actions } of responses.values()) yield* actions;
}
