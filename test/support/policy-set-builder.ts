import type {
  Audit,
  Declared,
  StackIdentity,
  StackPolicies,
  Table,
} from "../../compiler/analyze/policy-set.ts";
import { AUDIT_CHECK_NAMES, type AuditCheckName } from "../../compiler/catalog/audit-checks.ts";
import { findMetric, type MetricFacts } from "../../compiler/catalog/metrics.ts";
import type { Location } from "../../compiler/source/location.ts";
import type { Path } from "../../compiler/source/path.ts";
import { Place } from "../../compiler/source/place.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import type { YamlDocument } from "../../compiler/source/yaml-document.ts";

const SOURCE = new SourceFile("policies/test.yaml", "version: 1\n");

/** A document in which every path stands at the beginning: only its path tells a place from another. */
const DOCUMENT: YamlDocument = {
  source: SOURCE,
  index: 0,
  value: {},
  locate: (): Location => ({ source: SOURCE, start: 0, end: 0 }),
  aliasesOn: () => [],
};

/** A place with the given path of keys. */
export function placeAt(...path: Path): Place {
  return new Place(DOCUMENT, path);
}

/** Declarations as analysis hands them on: a table by name. Entries, not an object, because of `__proto__`. */
export function tableOf<T extends object>(
  section: string,
  entries: readonly (readonly [string, T])[],
): Table<T> {
  return new Map(entries.map(([name, value]) => [name, { ...value, name, place: placeAt(section, name) }]));
}

/** A declaration that stands once. */
export function declare<T extends object>(section: string, value: T): Declared<T> {
  return { ...value, name: section, place: placeAt(section) };
}

/** Where a stack stands, unless a test says otherwise. */
export const IDENTITY: StackIdentity = {
  name: "staging-us-east-1",
  deployment: "staging",
  account: "111122223333",
  region: "us-east-1",
  partition: "aws",
  regions: ["us-east-1"],
  engine: "device-defender",
  backend: { type: "local", arguments: { path: "terraform.tfstate" } },
  tags: {},
};

/** The policies of one stack: empty but for what a test declares. */
export function policiesWith(
  declared: Partial<Omit<StackPolicies, "stack">> & { readonly stack?: Partial<StackIdentity> } = {},
): StackPolicies {
  return {
    sources: ["policies/test.yaml"],
    alertTopics: new Map(),
    customMetrics: new Map(),
    dimensions: new Map(),
    thingGroups: new Map(),
    securityProfiles: new Map(),
    audit: undefined,
    mitigationActions: new Map(),
    quarantine: new Map(),
    responses: new Map(),
    fleetIndexing: undefined,
    logging: undefined,
    violationAlarms: new Map(),
    dashboards: new Map(),
    jobTemplates: new Map(),
    fleetMetrics: new Map(),
    ...declared,
    stack: { ...IDENTITY, ...declared.stack },
  };
}

/** A built-in metric, which must exist. */
export function metricNamed(name: string): MetricFacts {
  const metric = findMetric(name);
  if (metric === undefined) throw new Error(`no metric ${name}`);
  return metric;
}

/** An audit with the named checks on, every other one off. */
export function auditOf(enabled: readonly AuditCheckName[], rest: Partial<Audit> = {}): Declared<Audit> {
  return declare<Audit>("audit", {
    checks: new Map(AUDIT_CHECK_NAMES.map((check) => [check, { enabled: enabled.includes(check) }])),
    schedules: new Map(),
    suppressions: [],
    ...rest,
  });
}
