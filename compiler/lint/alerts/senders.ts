import type { StackPolicies } from "../../analyze/policy-set.ts";
import { quote } from "../../describe/quote.ts";
import type { Place } from "../../source/place.ts";

/** Something that publishes to an alert topic. */
export interface Sender {
  /** For a sentence: ``the profile `Sensors` ``. */
  readonly name: string;
  /** Where it names the topic. */
  readonly place: Place;
}

/** What publishes to each alert topic of a stack, by the name of the topic. What never can is no sender. */
export function sendersByTopic(policies: StackPolicies): ReadonlyMap<string, readonly Sender[]> {
  const senders = new Map<string, Sender[]>();
  for (const { topic, ...sender } of sendersOf(policies)) {
    const list = senders.get(topic);
    if (list === undefined) senders.set(topic, [sender]);
    else list.push(sender);
  }
  return senders;
}

function* sendersOf(policies: StackPolicies): Iterable<Sender & { readonly topic: string }> {
  const { audit, mitigationActions } = policies;
  if (policies.stack.engine !== "none") yield* sendersOfDetect(policies);
  if (audit?.alertTopic !== undefined)
    yield { topic: audit.alertTopic, name: "the audit", place: audit.place.at("alertTopic") };
  for (const action of mitigationActions.values()) {
    if (action.kind !== "publishToTopic") continue;
    const place = action.place.at("publishToTopic");
    yield { topic: action.alertTopic, name: `the action ${quote(action.name)}`, place };
  }
}

function* sendersOfDetect({
  securityProfiles,
  violationAlarms,
}: StackPolicies): Iterable<Sender & { readonly topic: string }> {
  for (const { name, alertTopic, behaviors, place } of securityProfiles.values()) {
    if (alertTopic === undefined) continue;
    if ([...behaviors.values()].every(({ suppressAlerts }) => suppressAlerts)) continue;
    yield { topic: alertTopic, name: `the profile ${quote(name)}`, place: place.at("alertTopic") };
  }
  for (const { name, alertTopic, place } of violationAlarms.values())
    yield { topic: alertTopic, name: `the alarm ${quote(name)}`, place: place.at("alertTopic") };
}
