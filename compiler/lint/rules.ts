import type { Rule } from "./rule.ts";
import { criticalCheckOff } from "./rules/critical-check-off.rule.ts";
import { invertedThreshold } from "./rules/inverted-threshold.rule.ts";

/** All rules, by family, in the order in which `palisade rules` lists them. */
export const RULES: readonly Rule[] = [
  // Polarity
  invertedThreshold,
  // Audit
  criticalCheckOff,
];
