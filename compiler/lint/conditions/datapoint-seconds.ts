import type { Fleet } from "../../analyze/policy-set.ts";
import { DETECT_PERIOD_SECONDS } from "../../catalog/cloudwatch.ts";
import type { MetricFacts } from "../../catalog/metrics.ts";
import { QUOTAS } from "../../catalog/quotas.ts";

/**
 * How many seconds lie between two datapoints of a metric: what AWS IoT measures comes every 5 minutes, what devices
 * report as often as the project says, and at best as often as AWS takes it.
 */
export function datapointSeconds({ side }: MetricFacts, fleet: Fleet | undefined): number {
  if (side === "cloud") return DETECT_PERIOD_SECONDS;
  return fleet?.reportSeconds ?? QUOTAS.deviceReportMinimumSeconds.value;
}
