import type { StackPolicies } from "../../analyze/policy-set.ts";
import { isOfferedIn } from "../../catalog/audit-checks.ts";
import { findRegion } from "../../catalog/regions.ts";
import { type Detector, THREATS, type ThreatFacts } from "../../catalog/threats.ts";
import { hasDetect } from "../../lower/engine.ts";
import { behaviorsOf } from "../behaviors-of.ts";
import { behaviorEvidence, isWatched, type WatchedMetrics, watchedMetrics } from "./behavior-evidence.ts";
import { type RunningChecks, runningChecks } from "./check-evidence.ts";
import type { BehaviorEvidence, CheckEvidence, Coverage, ThreatCoverage } from "./coverage.ts";
import { judgeThreat } from "./judge-threat.ts";

/** What the policies of a stack see of each threat, and what they do not. */
export function coverageOf(policies: StackPolicies): Coverage {
  const watched = watchedMetrics(policies);
  const running = runningChecks(policies);
  const threats = THREATS.map((threat) => threatCoverage(threat, watched, running));
  const assigned = new Set(threats.flatMap(({ behaviors }) => behaviors.map(({ behavior }) => behavior)));
  const unassigned = [...behaviorsOf(policies)].filter(({ behavior }) => !assigned.has(behavior));
  return { stack: policies.stack, threats, unassigned };
}

/** Of what `coverageOf` tells only the threats that are not covered; in a large fleet much sooner. */
export function unseenThreats(policies: StackPolicies): readonly ThreatCoverage[] {
  const watched = watchedMetrics(policies);
  const running = runningChecks(policies);
  return THREATS.filter(({ detectors }) => !detectors.some((each) => isSeen(each, watched, running))).map(
    (threat) => threatCoverage(threat, watched, running),
  );
}

function isSeen(detector: Detector, watched: WatchedMetrics, running: RunningChecks): boolean {
  if (detector.kind !== "check") return isWatched(detector, watched);
  return checkEvidence(detector, running).some(({ counts }) => counts);
}

function threatCoverage(
  threat: ThreatFacts,
  watched: WatchedMetrics,
  running: RunningChecks,
): ThreatCoverage {
  const behaviors: BehaviorEvidence[] = [];
  const checks: CheckEvidence[] = [];
  const missing: Detector[] = [];
  for (const detector of threat.detectors) {
    const found =
      detector.kind === "check" ? checkEvidence(detector, running) : behaviorEvidence(detector, watched);
    for (const each of found) {
      if ("schedules" in each) checks.push(each);
      else behaviors.push(each);
    }
    if (isUsable(detector, watched.policies) && !found.some(({ counts }) => counts)) missing.push(detector);
  }
  return { threat, ...judgeThreat(behaviors, checks), behaviors, checks, missing };
}

function checkEvidence(
  detector: CheckEvidence["detector"],
  running: RunningChecks,
): readonly CheckEvidence[] {
  const schedules = running.get(detector.check);
  return schedules === undefined ? [] : [{ detector, schedules, counts: schedules.length > 0 }];
}

/** Whether the stack could have the detector at all. */
function isUsable(detector: Detector, policies: StackPolicies): boolean {
  if (detector.kind !== "check") return hasDetect(policies);
  const { region } = policies.stack;
  return findRegion(region)?.deviceDefender === true && isOfferedIn(detector.check, region);
}
