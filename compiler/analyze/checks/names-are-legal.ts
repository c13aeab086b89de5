import { NAME_RULES, type NamedKind, type NameRule } from "../../catalog/names.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import { illegalName } from "../diagnostics/names.ts";
import type { Model } from "../model.ts";
import type { StackPolicies, Table } from "../policy-set.ts";

/** Tables whose keys become names at AWS, with the rule and the word for each. */
const KEYS: readonly (readonly [NamedKind, string, (policies: StackPolicies) => Table<unknown>])[] = [
  ["alertTopic", "alert topic", ({ alertTopics }) => alertTopics],
  ["customMetric", "custom metric", ({ customMetrics }) => customMetrics],
  ["dimension", "dimension", ({ dimensions }) => dimensions],
  ["thingGroup", "thing group", ({ thingGroups }) => thingGroups],
  ["securityProfile", "security profile", ({ securityProfiles }) => securityProfiles],
  ["scheduledAudit", "scheduled audit", ({ audit }) => audit?.schedules ?? new Map()],
  ["mitigationAction", "mitigation action", ({ mitigationActions }) => mitigationActions],
  // It becomes the name of a thing group and of an IoT policy, and has to be legal for both.
  ["thingGroup", "quarantine group", ({ quarantine }) => quarantine],
  ["iotPolicy", "quarantine group", ({ quarantine }) => quarantine],
  ["response", "response", ({ responses }) => responses],
  ["alarm", "violation alarm", ({ violationAlarms }) => violationAlarms],
  ["dashboard", "dashboard", ({ dashboards }) => dashboards],
  ["jobTemplate", "job template", ({ jobTemplates }) => jobTemplates],
  ["fleetMetric", "fleet metric", ({ fleetMetrics }) => fleetMetrics],
];

/** Everything that is declared has a name that AWS accepts. */
export function* checkNamesAreLegal({ policies }: Model): Iterable<Diagnostic> {
  for (const [rule, kind, tableOf] of KEYS) {
    for (const { name, place } of tableOf(policies).values()) {
      yield* checkName(name, kind, NAME_RULES[rule], () => place.key());
    }
  }
  for (const { behaviors } of policies.securityProfiles.values()) {
    for (const { name, place } of behaviors.values()) {
      yield* checkName(name, "behaviour", NAME_RULES.behavior, () => place.key());
    }
  }
  yield* checkNamesInValues(policies);
}

function* checkNamesInValues({ alertTopics, fleetIndexing }: StackPolicies): Iterable<Diagnostic> {
  for (const { topic, subscribers, place, name } of alertTopics.values()) {
    if ("name" in topic && topic.name !== name) {
      yield* checkName(topic.name, "SNS topic", NAME_RULES.snsTopic, () => place.at("topic").value());
    }
    for (const subscriber of subscribers) {
      if (subscriber.kind !== "queue") continue;
      const at = subscriber.place.at("queue");
      yield* checkName(subscriber.queue, "queue", NAME_RULES.sqsQueue, () => at.value());
    }
  }
  for (const [index, shadow] of (fleetIndexing?.namedShadows ?? []).entries()) {
    const at = fleetIndexing?.place.at("namedShadows", index);
    if (at !== undefined) yield* checkName(shadow, "named shadow", NAME_RULES.namedShadow, () => at.value());
  }
}

function* checkName(
  name: string,
  kind: string,
  rule: NameRule,
  locate: () => Location,
): Iterable<Diagnostic> {
  if (rule.pattern.test(name)) return;
  const { words, min, max } = rule;
  yield illegalName.at(locate(), { kind, name, words, min, max });
}
