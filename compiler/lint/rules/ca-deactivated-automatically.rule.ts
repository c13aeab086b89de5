import { explainValues } from "../../resolve/substituted-document.ts";
import { automaticResponses } from "../responses/automatic-responses.ts";
import { defineRule, type Finding } from "../rule.ts";

/** Responses that deactivate the certificate of a CA without asking anybody. */
export const caDeactivatedAutomatically = defineRule({
  name: "ca-deactivated-automatically",
  family: "response",
  severity: "error",
  title: "CA certificate that is deactivated without asking",
  why: "Behind one CA stand all devices that it signed. Once it is inactive, AWS IoT registers no device of that CA any more, so provisioning stops at the factory and in the field, and a limit counted in things does not help, because it is one certificate.",
  mend: "Write `approval: required`, so that a person decides; telling somebody (`publishToTopic`) may happen by itself.",
  *inStack(policies): Iterable<Finding> {
    for (const { response, started } of automaticResponses(policies)) {
      for (const { action, place } of started) {
        if (action.kind !== "updateCaCertificate") continue;
        yield {
          place,
          at: "value",
          message: `\`${response.name}\` deactivates the certificate of a CA by itself (\`${action.name}\`)`,
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
