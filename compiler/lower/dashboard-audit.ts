import { AUDIT_DIMENSIONS, AUDIT_METRICS, IOT_NAMESPACE } from "../catalog/cloudwatch.ts";
import type { Json } from "../util/stable-json.ts";
import { GRID_WIDTH, metricWidget, type Section } from "./dashboard-widget.ts";

const DAY = 86_400;
const HEIGHT = 6;

/**
 * What audits found and what they looked at. By search, because each audit publishes a metric for every check, and
 * audits that somebody starts by hand appear as well.
 */
export function auditSection(region: string, y: number): Section {
  const width = GRID_WIDTH / 2;
  const common = { region, stat: "Maximum", period: DAY } as const;
  const found = {
    title: "Audit: non-compliant resources",
    metrics: [searchFor(AUDIT_METRICS.nonCompliantResources)],
  };
  const seen = {
    title: "Audit: resources evaluated",
    metrics: [searchFor(AUDIT_METRICS.resourcesEvaluated)],
  };
  return {
    widgets: [
      metricWidget({ x: 0, y, width, height: HEIGHT }, { ...common, ...found }),
      metricWidget({ x: width, y, width, height: HEIGHT }, { ...common, ...seen }),
    ],
    height: HEIGHT,
  };
}

function searchFor(metric: string): Json {
  const { check, scheduledAudit } = AUDIT_DIMENSIONS;
  const expression = `SEARCH('{${IOT_NAMESPACE},${check},${scheduledAudit}} MetricName="${metric}"', 'Maximum', ${DAY})`;
  return [{ expression, id: "audit", label: "" }];
}
