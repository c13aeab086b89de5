import type {
  Declared,
  DimensionUse,
  RetainedMetric,
  SecurityProfile,
  StackIdentity,
} from "../../analyze/policy-set.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import { QUOTAS } from "../../catalog/quotas.ts";
import { describeDimensionUse } from "../../describe/behavior.ts";
import { quote } from "../../describe/quote.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Place } from "../../source/place.ts";
import { removeEntry } from "../edits/remove-entry.ts";
import { defineRule, type Finding } from "../rule.ts";

/** A metric that is kept, or an export that is set up, for nobody. */
export const unusedRetainedMetric = defineRule({
  name: "unused-retained-metric",
  family: "noise",
  severity: "info",
  title: "metric that is kept for nobody",
  why: "AWS charges for every datapoint of a metric that is collected, whether or not a behaviour judges it.",
  mend: "Remove the item, export the metric to a topic where something reads it, or watch it with a behaviour.",
  fixable: true,
  *inStack({ stack, securityProfiles }): Iterable<Finding> {
    if (stack.engine === "none") return;
    for (const profile of securityProfiles.values()) {
      yield* retainedFindings(profile, stack);
      yield* exportFindings(profile);
    }
  },
});

interface Use {
  readonly metric: MetricFacts;
  readonly dimension?: DimensionUse;
  readonly exportMetric: boolean;
}

/** What collects a metric already, to go on after "anyway:". */
interface Collector {
  readonly words: string;
  readonly exports: boolean;
}

function* retainedFindings(profile: Declared<SecurityProfile>, stack: StackIdentity): Iterable<Finding> {
  const where = whereIn(stack, profile);
  const collected = collectedByBehaviors(profile);
  const redundant = new Map<RetainedMetric, Collector>();
  for (const item of profile.retainMetrics) {
    const collector = collected.get(keyOf(item));
    // Without the item, an export that only it asks for would end.
    if (collector !== undefined && (collector.exports || !item.exportMetric)) redundant.set(item, collector);
    else collected.set(keyOf(item), { words: "it stands in the list twice", exports: item.exportMetric });
  }
  for (const item of profile.retainMetrics) {
    const collector = redundant.get(item);
    if (collector !== undefined)
      yield redundantFinding(item, where, collector, fixFor(profile, item, redundant.size));
    else if (!item.exportMetric) yield unreadFinding(item, where);
  }
}

/** What a variable decides may hold in one deployment and not in another. */
function whereIn(
  { declaredAt, deployment }: StackIdentity,
  { behaviors, retainMetrics }: SecurityProfile,
): string {
  const metrics = [...behaviors.values()].map(({ place }) => place.at("metric"));
  const deciding = [...metrics, ...retainMetrics.map(({ place }) => place)];
  return declaredAt === undefined || !deciding.some(holdsVariable) ? "" : ` in ${quote(deployment)}`;
}

function collectedByBehaviors({ behaviors }: SecurityProfile): Map<string, Collector> {
  const collected = new Map<string, Collector>();
  for (const behavior of behaviors.values()) {
    const key = keyOf(behavior);
    if (collected.get(key)?.exports === true) continue;
    collected.set(key, { words: `${quote(behavior.name)} watches it`, exports: behavior.exportMetric });
  }
  return collected;
}

function redundantFinding(
  { metric, place }: RetainedMetric,
  where: string,
  { words }: Collector,
  fix: Fix | undefined,
): Finding {
  return {
    place,
    message: `\`${metric.name}\` is retained anyway${where}: ${words}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function unreadFinding({ metric, dimension, place }: RetainedMetric, where: string): Finding {
  const topics = dimension === undefined ? "" : ` ${describeDimensionUse(dimension)}`;
  return {
    place,
    message: `\`${metric.name}\`${topics} is retained for ${QUOTAS.metricRetentionDays.value} days${where}, and no behaviour watches it and nothing exports it`,
    help: "it can only be looked at by hand, in the console or with ListMetricValues; `exportMetrics:` on the profile sends it to an MQTT topic",
  };
}

/** Removes the item; with a list of one, the list. */
function fixFor(
  { retainMetrics, place }: Declared<SecurityProfile>,
  item: RetainedMetric,
  redundant: number,
): Fix | undefined {
  // A variable may make another metric of it in another stack.
  if (holdsVariable(place)) return undefined;
  const isOnly = retainMetrics.length === 1;
  // Were all removed at once, an empty list would be left: the last one waits until it stands alone.
  if (!isOnly && redundant === retainMetrics.length && item === retainMetrics.at(-1)) return undefined;
  const edit = removeEntry(isOnly ? place.at("retainMetrics") : item.place);
  if (edit === undefined) return undefined;
  const title = isOnly ? "remove `retainMetrics`" : `remove \`${item.metric.name}\` from \`retainMetrics\``;
  return { title, edits: [edit] };
}

function holdsVariable(place: Place): boolean {
  const { source, start, end } = place.value();
  return source.text.slice(start, end).includes("${");
}

function* exportFindings({
  name,
  exportMetrics,
  behaviors,
  retainMetrics,
  place,
}: Declared<SecurityProfile>): Iterable<Finding> {
  if (exportMetrics === undefined) return;
  const uses: readonly Use[] = [...behaviors.values(), ...retainMetrics];
  // A profile without any metric does nothing at all, which is more than this rule has to say.
  if (uses.length === 0 || uses.some(({ exportMetric }) => exportMetric)) return;
  yield {
    place: place.at("exportMetrics"),
    message: `nothing is exported to ${quote(exportMetrics.topic)}: every metric of ${quote(name)} says \`exportMetric: false\``,
  };
}

function keyOf({ metric, dimension }: Pick<Use, "metric" | "dimension">): string {
  // No name holds a space.
  return `${metric.name} ${dimension?.operator ?? ""} ${dimension?.name ?? ""}`;
}
