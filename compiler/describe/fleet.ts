import type { FleetMetric, IndexingConfiguration, JobTemplate, LoggingOptions } from "../ir/resource.ts";
import { describeInterval } from "./duration.ts";
import { joinWords, shortenList } from "./list.ts";
import { countOf } from "./number.ts";
import { oneLine, quote } from "./quote.ts";

/** What AWS IoT writes to CloudWatch Logs. */
export function describeLogging({ level }: Pick<LoggingOptions, "level">): string {
  if (level === "DISABLED") return "AWS IoT writes no logs";
  return `AWS IoT writes to CloudWatch Logs what is of level ${level} or worse`;
}

type DescribedIndexing = Omit<
  IndexingConfiguration,
  "id" | "name" | "kind" | "origin" | "summary" | "dependsOn"
>;

const THINGS = {
  OFF: [],
  REGISTRY: ["the registry"],
  REGISTRY_AND_SHADOW: ["the registry", "shadows"],
} as const;

/** What of the fleet can be searched. */
export function describeIndexing(indexing: DescribedIndexing): string {
  const indexed: string[] = [...THINGS[indexing.things]];
  if (indexing.connectivity === "STATUS") indexed.push("connectivity");
  if (indexing.violations === "VIOLATIONS") indexed.push("violations");
  if (indexing.thingGroups === "ON") indexed.push("thing groups");
  if (indexing.namedShadows.length > 0) {
    indexed.push(`the named shadows ${shortenList(indexing.namedShadows.map(quote))}`);
  }
  if (indexing.customFields.length > 0) indexed.push(countOf(indexing.customFields.length, "custom field"));
  return indexed.length === 0
    ? "nothing of the fleet is indexed"
    : `makes searchable: ${joinWords(indexed, "and")}`;
}

/** What a job made from a template does. */
export function describeJobTemplate({ description }: Pick<JobTemplate, "description">): string {
  return `template for jobs: ${oneLine(description)}`;
}

type DescribedFleetMetric = Pick<FleetMetric, "query" | "aggregation" | "field" | "periodSeconds">;

/** What is counted or computed over the fleet, and how often. */
export function describeFleetMetric({
  query,
  aggregation,
  field,
  periodSeconds,
}: DescribedFleetMetric): string {
  return `${describeInterval(periodSeconds)} ${describeAggregation(aggregation, field)} the things that match ${quote(query)}`;
}

function describeAggregation({ type, values }: FleetMetric["aggregation"], field: string): string {
  if (type === "Statistics" && values.join() === "count") return "counts";
  if (type === "Cardinality") return `counts the different values of ${quote(field)} among`;
  const what = values.map((value) => (type === "Percentiles" ? `p${value.replace(/^p/u, "")}` : value));
  return `computes ${joinWords(what, "and")} of ${quote(field)} over`;
}
