import type { StackPolicies } from "../analyze/policy-set.ts";
import type { ControlAnswer } from "../catalog/controls.ts";
import type { Detector } from "../catalog/threats.ts";
import type { WatchedBehavior } from "../lint/behaviors-of.ts";
import { controlCoverage, type StandardCoverage } from "../lint/coverage/control-coverage.ts";
import type { BehaviorEvidence, CheckEvidence, ThreatCoverage } from "../lint/coverage/coverage.ts";
import { coverageOf } from "../lint/coverage/coverage-of.ts";
import { describeDetector, needsAgent } from "../lint/coverage/describe-detector.ts";
import { describeLimit } from "../lint/coverage/limits.ts";
import { sentenceOf } from "../lint/sentence.ts";
import { targetNames } from "../lower/targets.ts";
import type {
  BehaviorRow,
  CheckRow,
  Grounds,
  MissingRow,
  StackCoverage,
  StandardRow,
  ThreatRow,
} from "../report/coverage-report.ts";

/** What the views show of a stack. */
export function stackCoverage(policies: StackPolicies): StackCoverage {
  const { stack, threats, unassigned } = coverageOf(policies);
  const { name, deployment, region, engine } = stack;
  return {
    name,
    deployment,
    region,
    engine,
    threats: threats.map(threatRow),
    unassigned: unassigned.map(behaviorRow),
    standards: controlCoverage(policies).map(standardRow),
  };
}

function threatRow({ threat, status, reason, behaviors, checks, missing }: ThreatCoverage): ThreatRow {
  const { name, title, meaning } = threat;
  return {
    name,
    title,
    meaning,
    status,
    reason,
    behaviors: behaviors.map(signRow),
    checks: checks.map(checkRow),
    missing: missing.map(missingRow),
  };
}

function signRow(evidence: BehaviorEvidence): BehaviorRow & CheckSign {
  const { detector, strength, limits, counts } = evidence;
  return {
    ...behaviorRow(evidence),
    ...grounds(detector),
    strength,
    counts,
    limits: limits.map(describeLimit),
  };
}

type CheckSign = Omit<CheckRow, "check" | "schedules">;

function behaviorRow({ behavior, profile }: WatchedBehavior): BehaviorRow {
  return {
    profile: profile.name,
    behavior: behavior.name,
    metric: behavior.metric.name,
    targets: targetNames(profile.targets),
    sentence: sentenceOf(behavior, profile),
    origin: behavior.place.origin(),
  };
}

function checkRow({ detector, schedules, counts }: CheckEvidence): CheckRow {
  const limits = counts ? [] : ["no schedule runs it"];
  return { check: detector.check, schedules, counts, limits, ...grounds(detector) };
}

function missingRow(detector: Detector): MissingRow {
  return {
    what: describeDetector(detector),
    name: nameOf(detector),
    needsAgent: needsAgent(detector),
    ...grounds(detector),
  };
}

function nameOf(detector: Detector): string {
  if (detector.kind === "check") return detector.check;
  return detector.kind === "metric" ? detector.metric : `a custom metric for ${detector.measures}`;
}

function grounds({ strength, source, inferred }: Detector): Grounds {
  return { strength, source, inferred: inferred === true };
}

function standardRow({ standard, controls }: StandardCoverage): StandardRow {
  const { name, title, note } = standard;
  return {
    name,
    title,
    note,
    controls: controls.map(({ control, status, reason, behaviors, checks }) => ({
      id: control.id,
      title: control.title,
      status,
      reason,
      behaviors,
      checks,
      source: control.source,
      inferred: isJudgment(control.answer),
    })),
  };
}

/** That things must be tagged is what the control itself says; all other mappings are our own. */
function isJudgment({ kind }: ControlAnswer): boolean {
  return kind === "evidence" || kind === "any-behavior";
}
