import type { CustomMetricType } from "../catalog/custom-metric-types.ts";
import { nameOf } from "../ir/arn.ts";
import type { CustomMetric, Dimension, SecurityProfile } from "../ir/resource.ts";
import { shortenList } from "./list.ts";
import { countOf } from "./number.ts";
import { quote } from "./quote.ts";
import { describeTargets } from "./target.ts";

const TYPES: Readonly<Record<CustomMetricType, string>> = {
  number: "a number",
  "number-list": "a list of numbers",
  "string-list": "a list of strings",
  "ip-address-list": "a list of IP addresses",
};

/** What a device may report besides AWS's own metrics. */
export function describeCustomMetric({ name, type }: Pick<CustomMetric, "name" | "type">): string {
  return `lets devices report ${quote(name)}, ${TYPES[type]}`;
}

/** Which topics a dimension selects. */
export function describeDimension({ topicFilters }: Pick<Dimension, "topicFilters">): string {
  return `narrows metrics to messages on topics that match ${shortenList(topicFilters.map(quote))}`;
}

type DescribedProfile = Pick<
  SecurityProfile,
  "targets" | "alertTarget" | "retainedMetrics" | "metricsExport"
> & {
  /** They are only counted. */
  readonly behaviors: readonly unknown[];
};

/** Whom a profile watches, with how many behaviours, and who is told. */
export function describeSecurityProfile(profile: DescribedProfile): string {
  const { alertTarget, retainedMetrics, metricsExport } = profile;
  const parts = [describeWatch(profile)];
  if (retainedMetrics.length > 0) parts.push(`records ${countOf(retainedMetrics.length, "more metric")}`);
  if (alertTarget !== undefined) parts.push(`sends alerts to ${quote(nameOf(alertTarget.topicArn))}`);
  if (metricsExport !== undefined) parts.push(`exports metrics to ${quote(metricsExport.mqttTopic)}`);
  return parts.join(", ");
}

function describeWatch({ behaviors, targets }: DescribedProfile): string {
  const count = countOf(behaviors.length, "behaviour");
  return targets.length === 0
    ? `has ${count} but no target`
    : `watches ${describeTargets(targets)} for ${count}`;
}
