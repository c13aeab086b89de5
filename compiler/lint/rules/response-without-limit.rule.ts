import type { Declared, Response, StackIdentity } from "../../analyze/policy-set.ts";
import { describeDuration } from "../../describe/duration.ts";
import { joinWords } from "../../describe/list.ts";
import { countOf } from "../../describe/number.ts";
import type { Related } from "../../diagnostics/diagnostic.ts";
import { explainValues } from "../../resolve/substituted-document.ts";
import { automaticResponses, type StartedAction } from "../responses/automatic-responses.ts";
import { defineRule, type Finding } from "../rule.ts";

/** What a kind of action does to a thing, behind "it". Of CAs and policies other rules speak; the rest touches no thing. */
const EFFECTS = new Map<string, string>([
  ["addToThingGroups", "adds things to groups"],
  ["updateDeviceCertificate", "deactivates certificates of devices"],
]);

/** Responses that may cut off the whole fleet by themselves. */
export const responseWithoutLimit = defineRule({
  name: "response-without-limit",
  family: "response",
  severity: "warning",
  title: "response that may act on any number of things",
  why: "One bad threshold, one outage at the broker or one expired CA puts every thing into violation at once, and the response acts on all of them before anybody looks. AWS undoes no action: the fleet is locked out by its own defence.",
  mend: "Add a limit such as `limit: { things: 25, per: 1h }`, beyond which the response stops and asks a person; or write `approval: required`.",
  *inStack(policies): Iterable<Finding> {
    for (const { response, started } of automaticResponses(policies)) {
      const effects = effectsOf(started);
      if (effects.length === 0) continue;
      const does = `\`${response.name}\` ${joinWords(effects, "and")} by itself`;
      const related = explainValues([response.place.at("approval")]);
      if (response.limit === undefined)
        yield { place: response.place, message: `${does}, with no limit to how many`, related };
      else yield* limitOfAll(response, does, policies.stack, related);
    }
  },
});

function effectsOf(started: readonly StartedAction[]): readonly string[] {
  return [...new Set(started.flatMap(({ action }) => EFFECTS.get(action.kind) ?? []))];
}

/** A limit into which the whole fleet fits is none. */
function* limitOfAll(
  { limit, place }: Declared<Response>,
  does: string,
  { fleet, deployment }: StackIdentity,
  related: readonly Related[],
): Iterable<Finding> {
  const things = fleet?.things;
  if (limit === undefined || things === undefined || things === 0 || limit.things < things) return;
  yield {
    place: place.at("limit", "things"),
    at: "value",
    message: `${does}, and its limit of ${countOf(limit.things, "thing")} in ${describeDuration(limit.perSeconds)} is none for the ${countOf(things, "thing")} of \`${deployment}\``,
    help: "choose a limit that leaves most of the fleet as it is, such as `limit: { things: 25, per: 1h }`; or write `approval: required`",
    related,
  };
}
