import type { KnownKind, NameKind } from "./kinds.ts";

/** Where in the language a name is declared: always a key. `*` in a path is any key or index. */
export interface DeclarationEntry {
  readonly path: string;
  readonly kind: NameKind;
}

/** Where in the language a name is used. */
export interface UseEntry {
  readonly path: string;
  readonly kind: NameKind | KnownKind;
  /** Without it, the name is the value. */
  readonly at?: "key";
  /** Of a behaviour: how many steps to go up to the map in which `profile` names its profile. */
  readonly profileUp?: number;
  /** Of a thing group: only those without a query, or only those of them that are no quarantine group. */
  readonly groups?: "static" | "parent";
}

/** Texts in which names stand among other things. */
export interface QueryEntry {
  readonly path: string;
}

/** The names that policy files declare. */
export const POLICY_DECLARATIONS: readonly DeclarationEntry[] = [
  { path: "variables.*", kind: "variable" },
  { path: "alertTopics.*", kind: "alertTopic" },
  { path: "customMetrics.*", kind: "customMetric" },
  { path: "dimensions.*", kind: "dimension" },
  { path: "thingGroups.*", kind: "thingGroup" },
  { path: "quarantine.*", kind: "thingGroup" },
  { path: "securityProfiles.*", kind: "securityProfile" },
  { path: "securityProfiles.*.behaviors.*", kind: "behavior" },
  { path: "audit.schedules.*", kind: "schedule" },
  { path: "mitigationActions.*", kind: "mitigationAction" },
  { path: "responses.*", kind: "response" },
  { path: "violationAlarms.*", kind: "violationAlarm" },
  { path: "dashboards.*", kind: "dashboard" },
  { path: "jobTemplates.*", kind: "jobTemplate" },
  { path: "fleetMetrics.*", kind: "fleetMetric" },
];

/** Where policy files use names. Beside these, `${var.x}` may stand in every value. */
export const POLICY_USES: readonly UseEntry[] = [
  { path: "securityProfiles.*.alertTopic", kind: "alertTopic" },
  { path: "audit.alertTopic", kind: "alertTopic" },
  { path: "violationAlarms.*.alertTopic", kind: "alertTopic" },
  { path: "mitigationActions.*.publishToTopic", kind: "alertTopic" },
  { path: "securityProfiles.*.targets.*.thingGroup", kind: "thingGroup" },
  { path: "thingGroups.*.parent", kind: "thingGroup", groups: "parent" },
  { path: "mitigationActions.*.addToThingGroups.*", kind: "thingGroup", groups: "static" },
  { path: "securityProfiles.*.behaviors.*.metric", kind: "customMetric" },
  { path: "securityProfiles.*.retainMetrics.*", kind: "customMetric" },
  { path: "securityProfiles.*.retainMetrics.*.metric", kind: "customMetric" },
  { path: "securityProfiles.*.behaviors.*.dimension.name", kind: "dimension" },
  { path: "securityProfiles.*.retainMetrics.*.dimension.name", kind: "dimension" },
  { path: "thingGroups.*.inViolationOf.profile", kind: "securityProfile" },
  { path: "responses.*.when.violation.profile", kind: "securityProfile" },
  { path: "violationAlarms.*.profile", kind: "securityProfile" },
  { path: "dashboards.*.profiles.*", kind: "securityProfile" },
  { path: "thingGroups.*.inViolationOf.behavior", kind: "behavior", profileUp: 1 },
  { path: "responses.*.when.violation.behaviors.*", kind: "behavior", profileUp: 2 },
  { path: "violationAlarms.*.behavior", kind: "behavior", profileUp: 1 },
  { path: "responses.*.do.*", kind: "mitigationAction" },
  { path: "audit.checks.*", kind: "auditCheck", at: "key" },
  { path: "audit.schedules.*.checks.*", kind: "auditCheck" },
  { path: "audit.suppressions.*.check", kind: "auditCheck" },
  { path: "responses.*.when.finding.checks.*", kind: "auditCheck" },
];

/** Where policy files hold fleet indexing queries, in which `deviceDefender.<profile>.<behaviour>` may stand. */
export const POLICY_QUERIES: readonly QueryEntry[] = [
  { path: "thingGroups.*.query" },
  { path: "fleetMetrics.*.query" },
  { path: "fleetMetrics.*.field" },
];

/** Where the project file uses names. */
export const PROJECT_USES: readonly UseEntry[] = [
  { path: "deployments.*.variables.*", kind: "variable", at: "key" },
  { path: "deployments.*.fleet.groups.*", kind: "thingGroup", at: "key" },
  { path: "lint.rules.*", kind: "lintRule", at: "key" },
  { path: "lint.ignore.*.rules.*", kind: "lintRule" },
];
