import type { AuditCheckName } from "./audit-check.ts";
import type { AlarmingValues, CheckDetector, MetricDetector, Strength } from "./threat.ts";

const GUIDE = "IoT Device Defender guide";

/** Ways to write a detector down: on a metric, or by a check. */
type OnMetrics = (
  strength: Strength,
  alarms: AlarmingValues,
  ...metrics: readonly string[]
) => readonly MetricDetector[];
type ByChecks = (strength: Strength, ...checks: readonly AuditCheckName[]) => readonly CheckDetector[];

/** Metrics that AWS's page of security use cases names for an attack. */
export function useCase(name: string): OnMetrics {
  return onMetrics({ source: `${GUIDE}, Security use cases, ${name}` });
}

/** Metrics that another page of AWS's connects with an attack. */
export function guidePage(page: string): OnMetrics {
  return onMetrics({ source: `${GUIDE}, ${page}` });
}

/** Metrics that no page connects with the attack. */
export function inferredFrom(reason: string): OnMetrics {
  return onMetrics({ source: reason, inferred: true });
}

/** Checks of which AWS's page says under "Why it matters" what an attacker would do. */
export function whyItMatters(page: string): ByChecks {
  return byChecks({ source: `${GUIDE}, Audit checks, ${page}` });
}

/** Checks that no page connects with the attack. */
export function inferredCheck(reason: string): ByChecks {
  return byChecks({ source: reason, inferred: true });
}

type Grounds = Pick<MetricDetector, "source" | "inferred">;

function onMetrics(grounds: Grounds): OnMetrics {
  return (strength, alarms, ...metrics) =>
    metrics.map((metric) => ({ kind: "metric", metric, alarms, strength, ...grounds }));
}

function byChecks(grounds: Grounds): ByChecks {
  return (strength, ...checks) => checks.map((check) => ({ kind: "check", check, strength, ...grounds }));
}
