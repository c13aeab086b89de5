import { compareText } from "../util/compare.ts";
import type { Resource, ResourceKind } from "./resource.ts";

// A record, so that the compiler demands a place for every kind; its order is the order of `Resource`.
const RANKS: Readonly<Record<ResourceKind, number>> = {
  "sns-topic": 0,
  "sqs-queue": 1,
  "sns-subscription": 2,
  "lambda-permission": 3,
  "iam-role": 4,
  "logging-options": 5,
  "indexing-configuration": 6,
  "thing-group": 7,
  "dynamic-thing-group": 8,
  "iot-policy": 9,
  "custom-metric": 10,
  dimension: 11,
  "security-profile": 12,
  "account-audit-configuration": 13,
  "scheduled-audit": 14,
  "mitigation-action": 15,
  "metric-alarm": 16,
  dashboard: 17,
  "job-template": 18,
  "fleet-metric": 19,
};

type Ranked = Pick<Resource, "kind" | "name">;

/** The order of a stack's resources: by kind as in `Resource`, then by name. */
export function compareResources(a: Ranked, b: Ranked): number {
  return RANKS[a.kind] - RANKS[b.kind] || compareText(a.name, b.name);
}
