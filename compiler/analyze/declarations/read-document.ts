import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { Place } from "../../source/place.ts";
import type { PolicyFile } from "../../validate/policy-file.ts";
import type { PolicyDocument } from "../../validate/validate-policy.ts";
import type {
  Audit,
  Declared,
  FleetIndexing,
  Logging,
  SecurityProfile,
  StackPolicies,
  Table,
} from "../policy-set.ts";
import type { ReferencedFiles } from "../referenced-files.ts";
import { readAlertTopic } from "./alert-topic.ts";
import { readAudit } from "./audit.ts";
import { readFleetIndexing, readFleetMetric, readJobTemplate } from "./fleet.ts";
import type { CustomMetrics } from "./metric.ts";
import { readMitigationAction } from "./mitigation-action.ts";
import { type DashboardDeclaration, readDashboard, readViolationAlarm } from "./observation.ts";
import { readResponse } from "./response.ts";
import { readSecurityProfile } from "./security-profile.ts";
import { readQuarantine, readThingGroup } from "./thing-group.ts";

/** The sections that hold declarations by name. */
export const TABLES = [
  "alertTopics",
  "customMetrics",
  "dimensions",
  "thingGroups",
  "securityProfiles",
  "mitigationActions",
  "quarantine",
  "responses",
  "violationAlarms",
  "dashboards",
  "jobTemplates",
  "fleetMetrics",
] as const;

export type TableName = (typeof TABLES)[number];

/** The sections that may stand once in all files together. */
export const SINGLETONS = ["audit", "fleetIndexing", "logging"] as const;

export type SingletonName = (typeof SINGLETONS)[number];

/** What a section holds by name, before the declarations of all files are put together. */
export type Declarations = {
  readonly [K in TableName]: K extends "dashboards"
    ? readonly Declared<DashboardDeclaration>[]
    : StackPolicies[K] extends Table<infer T>
      ? readonly Declared<T>[]
      : never;
} & {
  readonly audit: Declared<Audit> | undefined;
  readonly fleetIndexing: Declared<FleetIndexing> | undefined;
  readonly logging: Declared<Logging> | undefined;
  /** Behaviours that were left out because they make no sense: profile and behaviour, as `[profile, behavior]`. */
  readonly unreadBehaviors: readonly (readonly [string, string])[];
  readonly diagnostics: readonly Diagnostic[];
};

/**
 * All that one document declares, in its own order. Depends on nothing but the arguments, so that it can be
 * kept for every stack in which the document is the same object.
 */
export function readDocument(
  { document, file }: PolicyDocument,
  custom: CustomMetrics,
  files: ReferencedFiles,
): Declarations {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const root = new Place(document, []);
  const read = <W, T>(
    section: TableName,
    entries: Readonly<Record<string, W>> | undefined,
    reader: (name: string, written: W, place: Place) => T,
  ): readonly T[] =>
    Object.entries(entries ?? {}).map(([name, written]) => reader(name, written, root.at(section, name)));

  const securityProfiles = read("securityProfiles", file.securityProfiles, (name, written, place) =>
    readSecurityProfile(name, written, place, custom, report),
  );
  return {
    alertTopics: read("alertTopics", file.alertTopics, readAlertTopic),
    customMetrics: read("customMetrics", file.customMetrics, (name, written, place) => ({
      name,
      place,
      ...written,
    })),
    dimensions: read("dimensions", file.dimensions, (name, { topicFilters }, place) => ({
      name,
      place,
      topicFilters,
    })),
    thingGroups: read("thingGroups", file.thingGroups, readThingGroup),
    securityProfiles,
    mitigationActions: read("mitigationActions", file.mitigationActions, readMitigationAction),
    quarantine: read("quarantine", file.quarantine, readQuarantine),
    responses: read("responses", file.responses, (name, written, place) =>
      readResponse(name, written, place, report),
    ),
    violationAlarms: read("violationAlarms", file.violationAlarms, (name, written, place) =>
      readViolationAlarm(name, written, place, report),
    ),
    dashboards: read("dashboards", file.dashboards, readDashboard),
    jobTemplates: read("jobTemplates", file.jobTemplates, (name, written, place) =>
      readJobTemplate(name, written, place, files, report),
    ),
    fleetMetrics: read("fleetMetrics", file.fleetMetrics, (name, written, place) =>
      readFleetMetric(name, written, place, report),
    ),
    audit: file.audit === undefined ? undefined : readAudit(file.audit, root.at("audit"), report),
    fleetIndexing:
      file.fleetIndexing === undefined
        ? undefined
        : readFleetIndexing(file.fleetIndexing, root.at("fleetIndexing")),
    logging:
      file.logging === undefined
        ? undefined
        : { name: "logging", place: root.at("logging"), level: file.logging.level },
    unreadBehaviors: unreadBehaviors(file, securityProfiles),
    diagnostics,
  };
}

function unreadBehaviors(
  file: PolicyFile,
  read: readonly Declared<SecurityProfile>[],
): Declarations["unreadBehaviors"] {
  return Object.values(file.securityProfiles ?? {}).flatMap((written, index) => {
    const profile = read[index];
    const names = Object.keys(written.behaviors ?? {});
    // Most often all were read.
    if (profile === undefined || profile.behaviors.size === names.length) return [];
    return names.filter((name) => !profile.behaviors.has(name)).map((name) => [profile.name, name] as const);
  });
}
