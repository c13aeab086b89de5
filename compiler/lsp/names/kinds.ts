import type { NamedKind } from "../../catalog/names.ts";

/** What has a name of the author's own. */
export type NameKind =
  | "alertTopic"
  | "behavior"
  | "customMetric"
  | "dashboard"
  | "dimension"
  | "fleetMetric"
  | "jobTemplate"
  | "mitigationAction"
  | "response"
  | "schedule"
  | "securityProfile"
  | "thingGroup"
  | "variable"
  | "violationAlarm";

/** What has a name of AWS's or of the linter's. */
export type KnownKind = "auditCheck" | "lintRule";

/** What each kind is called in a sentence. */
export const KIND_WORDS: Readonly<Record<NameKind, string>> = {
  alertTopic: "alert topic",
  behavior: "behaviour",
  customMetric: "custom metric",
  dashboard: "dashboard",
  dimension: "dimension",
  fleetMetric: "fleet metric",
  jobTemplate: "job template",
  mitigationAction: "mitigation action",
  response: "response",
  schedule: "scheduled audit",
  securityProfile: "security profile",
  thingGroup: "thing group",
  variable: "variable",
  violationAlarm: "violation alarm",
};

/** Which rule the names of each kind follow. */
export const RULE_OF: Readonly<Record<NameKind, NamedKind>> = {
  alertTopic: "alertTopic",
  behavior: "behavior",
  customMetric: "customMetric",
  dashboard: "dashboard",
  dimension: "dimension",
  fleetMetric: "fleetMetric",
  jobTemplate: "jobTemplate",
  mitigationAction: "mitigationAction",
  response: "response",
  schedule: "scheduledAudit",
  securityProfile: "securityProfile",
  thingGroup: "thingGroup",
  variable: "variable",
  violationAlarm: "alarm",
};
