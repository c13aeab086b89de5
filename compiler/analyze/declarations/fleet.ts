import { FLEET_METRIC_STATISTICS } from "../../catalog/fleet-metrics.ts";
import type { Place } from "../../source/place.ts";
import { joinPath } from "../../util/join-path.ts";
import type {
  FleetIndexing as WrittenIndexing,
  FleetMetric as WrittenMetric,
  JobTemplate as WrittenTemplate,
} from "../../validate/policy-file.ts";
import { documentOutsideProject, documentUnreadable } from "../diagnostics/fleet.ts";
import type { Declared, FleetIndexing, FleetMetric, JobTemplate } from "../policy-set.ts";
import type { ReferencedFiles } from "../referenced-files.ts";
import type { Report } from "../report.ts";
import { readDuration } from "./duration.ts";
import { optional } from "./optional.ts";

/** Reads the configuration of fleet indexing. */
export function readFleetIndexing(written: WrittenIndexing, place: Place): Declared<FleetIndexing> {
  const { things, connectivity = false, violations = false, thingGroups = false } = written;
  const { namedShadows = [], customFields = [] } = written;
  return {
    name: "fleetIndexing",
    place,
    things,
    connectivity,
    violations,
    thingGroups,
    namedShadows,
    customFields,
  };
}

/** The field that is counted where none is given: every indexed thing has it. */
const COUNTED_FIELD = "registry.version";

/** Reads a fleet metric. One whose period cannot be read gets that of 5 minutes, and is reported. */
export function readFleetMetric(
  name: string,
  written: WrittenMetric,
  place: Place,
  report: Report,
): Declared<FleetMetric> {
  return {
    name,
    place,
    query: written.query,
    aggregation: readAggregation(written.aggregation),
    // A missing field of another aggregation is found by a check.
    field: written.field ?? (written.aggregation === "count" ? COUNTED_FIELD : ""),
    periodSeconds: readDuration(written.period, place.at("period"), report) ?? 300,
    ...optional("unit", written.unit),
    ...optional("description", written.description),
  };
}

function readAggregation(written: string): FleetMetric["aggregation"] {
  if (written === "cardinality") return { type: "Cardinality", values: [written] };
  if (/^p\d/.test(written)) return { type: "Percentiles", values: [written.slice(1)] };
  return { type: "Statistics", values: [FLEET_METRIC_STATISTICS.get(written) ?? written] };
}

/** What stands for a document that could not be read, so that no more than that is said of it. */
const STAND_IN = "{}";

/** Reads a job template with its document. One whose document cannot be read is reported. */
export function readJobTemplate(
  name: string,
  written: WrittenTemplate,
  place: Place,
  files: ReferencedFiles,
  report: Report,
): Declared<JobTemplate> {
  const at = place.at("document");
  const path = joinPath(place.document.source.path, written.document);
  const file = path === undefined ? undefined : files.get(path);
  if (path === undefined) report(documentOutsideProject.at(at.value(), { written: written.document }));
  else if (file === undefined)
    report(documentUnreadable.at(at.value(), { path, problem: "it was not found" }));
  else if ("problem" in file) report(documentUnreadable.at(at.value(), { path, problem: file.problem }));
  const document = file !== undefined && "text" in file ? file.text : STAND_IN;
  return { name, place, description: written.description, document };
}
