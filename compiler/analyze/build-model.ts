import { compareText } from "../util/compare.ts";
import type { Declarations, TableName } from "./declarations/read-document.ts";
import { KIND_WORDS } from "./kinds.ts";
import { mergeSingleton, mergeTable } from "./merge.ts";
import type { Model } from "./model.ts";
import { keepOfferedChecks } from "./offered-checks.ts";
import type { Dashboard, Declared, StackIdentity, StackPolicies } from "./policy-set.ts";
import type { Report } from "./report.ts";

/**
 * Puts the declarations of all documents together.
 * @param documents in the order of files: of two declarations of one name, the first one stays
 * @param sources the policy files
 */
export function buildModel(
  stack: StackIdentity,
  documents: readonly Declarations[],
  sources: readonly string[],
  report: Report,
): Model {
  const table = <K extends TableName>(section: K) => {
    const lists: readonly (readonly Declarations[K][number][])[] = documents.map(
      (document) => document[section],
    );
    return mergeTable(lists, KIND_WORDS[section], report);
  };
  const securityProfiles = table("securityProfiles");
  const audit = mergeSingleton(documents, "audit", report);
  const policies: StackPolicies = {
    stack,
    sources: [...new Set(sources)].sort(compareText),
    alertTopics: table("alertTopics"),
    customMetrics: table("customMetrics"),
    dimensions: table("dimensions"),
    thingGroups: table("thingGroups"),
    securityProfiles,
    audit: audit === undefined ? undefined : keepOfferedChecks(audit, stack.region),
    mitigationActions: table("mitigationActions"),
    quarantine: table("quarantine"),
    responses: table("responses"),
    fleetIndexing: mergeSingleton(documents, "fleetIndexing", report),
    logging: mergeSingleton(documents, "logging", report),
    violationAlarms: table("violationAlarms"),
    dashboards: new Map(
      [...table("dashboards")].map(([name, dashboard]): [string, Declared<Dashboard>] => [
        name,
        { ...dashboard, profiles: profilesOf(dashboard.profiles, securityProfiles.keys()) },
      ]),
    ),
    jobTemplates: table("jobTemplates"),
    fleetMetrics: table("fleetMetrics"),
  };
  return { policies, behaviorNames: behaviorNames(policies, documents) };
}

function profilesOf(written: readonly string[] | "all", all: Iterable<string>): readonly string[] {
  return [...new Set(written === "all" ? all : written)].sort(compareText);
}

function behaviorNames(
  { securityProfiles }: StackPolicies,
  documents: readonly Declarations[],
): Model["behaviorNames"] {
  const names = new Map(
    [...securityProfiles.values()].map(({ name, behaviors }) => [name, new Set(behaviors.keys())]),
  );
  for (const { unreadBehaviors } of documents) {
    for (const [profile, behavior] of unreadBehaviors) names.get(profile)?.add(behavior);
  }
  return names;
}
