import type { CustomMetric, Dimension, SecurityProfile } from "../ir/resource.ts";
import { nameOf } from "./arn.ts";
import { shortenList } from "./list.ts";
import { countOf } from "./number.ts";
import { oneLine, quote } from "./quote.ts";
import { describeTargets } from "./target.ts";

/** What a device may report besides AWS's own metrics. */
export function describeCustomMetric({ name, type }: Pick<CustomMetric, "name" | "type">): string {
  return `lets devices report ${quote(name)}, a ${type.replaceAll("-", " ").replace("ip ", "IP ")}`.replace(
    "a IP",
    "an IP",
  );
}

/** Which topics a dimension selects. */
export function describeDimension({ topicFilters }: Pick<Dimension, "topicFilters">): string {
  return `narrows metrics to messages on topics that match ${shortenList(topicFilters.map(quote))}`;
}

type DescribedProfile = Pick<
  SecurityProfile,
  "behaviors" | "targets" | "alertTarget" | "retainedMetrics" | "metricsExport"
>;

/** Whom a profile watches, with how many behaviours, and who is told. */
export function describeSecurityProfile(profile: DescribedProfile): string {
  const { behaviors, targets, alertTarget, retainedMetrics, metricsExport } = profile;
  const parts: string[] = [];
  const subject = targets.length === 0 ? "nothing yet" : describeTargets(targets);
  if (behaviors.length > 0) parts.push(`watches ${subject} for ${countOf(behaviors.length, "behaviour")}`);
  if (retainedMetrics.length > 0) parts.push(`records ${countOf(retainedMetrics.length, "more metric")}`);
  if (parts.length === 0) parts.push(`watches ${subject} for no behaviour`);
  if (alertTarget !== undefined) parts.push(`sends alerts to ${quote(nameOf(alertTarget.topicArn))}`);
  if (metricsExport !== undefined)
    parts.push(`exports metrics to ${oneLine(quote(metricsExport.mqttTopic))}`);
  return parts.join(", ");
}
