import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { narrow } from "../../source/narrow.ts";
import type { Place } from "../../source/place.ts";
import { metricUsesOf } from "../behaviors-of.ts";
import type { Model } from "../model.ts";
import { checkReference, type Namespace, namespace } from "../references.ts";

/** Every name that a policy mentions is declared, in whatever file. */
export function* checkReferencesLeadSomewhere(model: Model): Iterable<Diagnostic> {
  const names = namespacesOf(model);
  yield* checkAlertTopics(model, names);
  yield* checkProfiles(model, names);
  yield* checkThingGroups(model, names);
  yield* checkActions(model, names);
  yield* checkObservation(model, names);
}

const QUARANTINED_PARENT =
  "a quarantine group of that name is, but its policy would hold in every group below it, so it is no parent";

function existingGroup(name: string): string {
  return `a group that exists already is declared too: \`${name}: { existing: true }\``;
}

interface Namespaces {
  readonly topics: Namespace;
  readonly dimensions: Namespace;
  readonly groups: Namespace;
  readonly parents: Namespace;
  readonly profiles: Namespace;
  readonly actions: Namespace;
}

function namespacesOf({ policies }: Model): Namespaces {
  return {
    topics: namespace("alert topic", policies.alertTopics),
    dimensions: namespace("dimension", policies.dimensions),
    groups: { ...namespace("thing group", policies.thingGroups, policies.quarantine), help: existingGroup },
    parents: {
      ...namespace("thing group", policies.thingGroups),
      help: (name) => (policies.quarantine.has(name) ? QUARANTINED_PARENT : existingGroup(name)),
    },
    profiles: namespace("security profile", policies.securityProfiles),
    actions: namespace("mitigation action", policies.mitigationActions),
  };
}

function* checkAlertTopics({ policies }: Model, { topics }: Namespaces): Iterable<Diagnostic> {
  const { audit, securityProfiles, violationAlarms, mitigationActions } = policies;
  const users = [
    ...(audit === undefined ? [] : [audit]),
    ...securityProfiles.values(),
    ...violationAlarms.values(),
  ];
  for (const { alertTopic, place } of users) {
    if (alertTopic !== undefined) yield* checkReference(alertTopic, topics, place.at("alertTopic"));
  }
  for (const action of mitigationActions.values()) {
    if (action.kind !== "publishToTopic") continue;
    yield* checkReference(action.alertTopic, topics, action.place.at("publishToTopic"));
  }
}

function* checkProfiles(model: Model, { groups, dimensions }: Namespaces): Iterable<Diagnostic> {
  for (const { targets } of model.policies.securityProfiles.values()) {
    for (const target of targets) {
      if (target.kind !== "thing-group") continue;
      yield* checkReference(target.name, groups, target.place.at("thingGroup"));
    }
  }
  for (const [{ dimension, place }] of metricUsesOf(model)) {
    if (dimension === undefined) continue;
    yield* checkReference(dimension.name, dimensions, place.at("dimension", "name"));
  }
}

function* checkThingGroups(model: Model, { parents, profiles }: Namespaces): Iterable<Diagnostic> {
  for (const group of model.policies.thingGroups.values()) {
    if (group.kind === "static" && group.parent !== undefined) {
      yield* checkReference(group.parent, parents, group.place.at("parent"));
    }
    if (group.kind !== "in-violation") continue;
    const at = group.place.at("inViolationOf");
    yield* checkReference(group.profile, profiles, at.at("profile"));
    yield* checkBehavior(model, group.profile, group.behavior, at.at("behavior"));
  }
}

function* checkActions(model: Model, { groups, profiles, actions }: Namespaces): Iterable<Diagnostic> {
  for (const action of model.policies.mitigationActions.values()) {
    if (action.kind !== "addToThingGroups") continue;
    for (const [index, name] of action.thingGroups.entries()) {
      yield* checkReference(name, groups, action.place.at("addToThingGroups", index));
    }
  }
  for (const { when, actions: names, place } of model.policies.responses.values()) {
    for (const [index, name] of names.entries()) yield* checkReference(name, actions, place.at("do", index));
    if (when.kind !== "violation") continue;
    const at = place.at("when", "violation");
    yield* checkReference(when.profile, profiles, at.at("profile"));
    for (const [index, name] of when.behaviors.entries()) {
      yield* checkBehavior(model, when.profile, name, at.at("behaviors", index));
    }
  }
}

function* checkObservation(model: Model, { profiles }: Namespaces): Iterable<Diagnostic> {
  for (const { profile, behavior, place } of model.policies.violationAlarms.values()) {
    if (profile === undefined) continue;
    yield* checkReference(profile, profiles, place.at("profile"));
    yield* checkBehavior(model, profile, behavior, place.at("behavior"));
  }
  for (const { profiles: names, place } of model.policies.dashboards.values()) {
    // The model has them sorted, so the position in the list is not that of the text.
    const locate = (name: string) => ({ value: () => narrow(place.at("profiles").value(), name) });
    for (const name of names) yield* checkReference(name, profiles, locate(name));
  }
}

function* checkBehavior(
  { behaviorNames }: Model,
  profile: string,
  behavior: string | undefined,
  place: Place,
): Iterable<Diagnostic> {
  const names = behaviorNames.get(profile);
  // Of an unknown profile, that it is unknown was said already.
  if (behavior === undefined || names === undefined) return;
  yield* checkReference(behavior, { ...namespace("behaviour", names), of: profile }, place);
}
