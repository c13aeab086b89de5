import { ALIASES, AUDIT_CHECK_NAMES, findAuditCheck } from "../catalog/audit-checks.ts";
import { findMetric, METRICS } from "../catalog/metrics.ts";
import { findMitigationAction, MITIGATION_ACTIONS } from "../catalog/mitigation-actions.ts";
import { explainAlias, explainAuditCheck } from "./audit-check.ts";
import type { Explanation } from "./explanation.ts";
import { explainMetric } from "./metric.ts";
import { explainMitigationAction } from "./mitigation-action.ts";

/** Every name that `explain` answers to, aliases of checks left out. */
export const TOPICS: readonly string[] = [
  ...METRICS.map(({ name }) => name),
  ...AUDIT_CHECK_NAMES,
  ...MITIGATION_ACTIONS.flatMap(({ type, key }) => [key, type]),
];

/**
 * Explains a metric (with or without `aws:`), an audit check (also by an old or invented name) or a mitigation
 * action (by AWS's name or by its key in the policy language). Undefined when the catalogue knows no such thing.
 */
export function explain(topic: string): Explanation | undefined {
  const metric = findMetric(topic) ?? findMetric(`aws:${topic}`);
  if (metric !== undefined) return explainMetric(metric);
  const check = findAuditCheck(topic);
  if (check !== undefined) return explainAuditCheck(check);
  const alias = ALIASES.get(topic);
  if (alias !== undefined) return explainAlias(topic, alias);
  const action = findMitigationAction(topic);
  return action === undefined ? undefined : explainMitigationAction(action);
}
