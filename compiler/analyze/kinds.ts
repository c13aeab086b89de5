import type { TableName } from "./declarations/read-document.ts";

/** What a declaration of each section is called in a message. */
export const KIND_WORDS: Readonly<Record<TableName, string>> = {
  alertTopics: "alert topic",
  customMetrics: "custom metric",
  dimensions: "dimension",
  thingGroups: "thing group",
  securityProfiles: "security profile",
  mitigationActions: "mitigation action",
  quarantine: "quarantine group",
  responses: "response",
  violationAlarms: "violation alarm",
  dashboards: "dashboard",
  jobTemplates: "job template",
  fleetMetrics: "fleet metric",
};
