import type { Rule } from "./rule.ts";
import { checkNeverScheduled } from "./rules/check-never-scheduled.rule.ts";
import { criticalCheckOff } from "./rules/critical-check-off.rule.ts";
import { invertedThreshold } from "./rules/inverted-threshold.rule.ts";
import { mlWithoutThreshold } from "./rules/ml-without-threshold.rule.ts";
import { scheduleRarerThanThreshold } from "./rules/schedule-rarer-than-threshold.rule.ts";
import { suppressionExpired } from "./rules/suppression-expired.rule.ts";
import { suppressionWithoutEnd } from "./rules/suppression-without-end.rule.ts";
import { suppressionWithoutReason } from "./rules/suppression-without-reason.rule.ts";
import { unusedVariable } from "./rules/unused-variable.rule.ts";

/** All rules, by family, in the order in which `palisade rules` lists them. */
export const RULES: readonly Rule[] = [
  // Polarity
  invertedThreshold,
  // Blindness
  mlWithoutThreshold,
  // Audit
  criticalCheckOff,
  checkNeverScheduled,
  scheduleRarerThanThreshold,
  suppressionWithoutReason,
  suppressionWithoutEnd,
  suppressionExpired,
  // Hygiene
  unusedVariable,
];
