import { explainValues } from "../../resolve/substituted-document.ts";
import { automaticResponses } from "../responses/automatic-responses.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Responses that take every permission out of an IoT policy without asking anybody. */
export const policyReplacedAutomatically = defineRule({
  name: "policy-replaced-automatically",
  family: "response",
  severity: "error",
  title: "IoT policy that is emptied without asking",
  why: "The new version of the policy allows nothing, and it holds for everything the policy is attached to: where a fleet shares one policy, all of it goes silent within minutes, and AWS does not undo it.",
  mend: "Write `approval: required`, so that a person decides; telling somebody (`publishToTopic`) may happen by itself.",
  *inStack(policies): Iterable<Finding> {
    for (const { response, started } of automaticResponses(policies)) {
      for (const { action, place } of started) {
        if (action.kind !== "replaceDefaultPolicyVersion") continue;
        yield {
          place,
          at: "value",
          message: `\`${response.name}\` empties an IoT policy by itself (\`${action.name}\`), for every device that uses it`,
          help: "write `approval: required` in the response",
          related: [
            { message: "the action is declared here", location: action.place.key() },
            ...explainValues([response.place.at("approval")]),
          ],
        };
      }
    }
  },
});
