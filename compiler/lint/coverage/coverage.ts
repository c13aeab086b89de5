import type { StackIdentity } from "../../analyze/policy-set.ts";
import type { CheckDetector, Detector, Strength, ThreatFacts } from "../../catalog/threats.ts";
import type { WatchedBehavior } from "../behaviors-of.ts";
import type { Limit } from "./limits.ts";

/** What the policies of a stack see of each threat. */
export interface Coverage {
  readonly stack: StackIdentity;
  /** In the order of the catalogue. */
  readonly threats: readonly ThreatCoverage[];
  /** Behaviours that see none of the threats. */
  readonly unassigned: readonly WatchedBehavior[];
}

/**
 * - `covered`: a direct sign is watched, on all things, by something that works from the first day
 * - `partly`: something is watched, but only indirect signs, only some things, or only what ML Detect has learnt
 * - `not-covered`: nothing that counts
 */
export type ThreatStatus = "covered" | "partly" | "not-covered";

/** What is seen of one threat. */
export interface ThreatCoverage {
  readonly threat: ThreatFacts;
  readonly status: ThreatStatus;
  /** Why, in words. */
  readonly reason: string;
  readonly behaviors: readonly BehaviorEvidence[];
  /** The checks that are on. */
  readonly checks: readonly CheckEvidence[];
  /** What would see it too, could be used in this stack, and is not. */
  readonly missing: readonly Detector[];
}

/** A behaviour that sees signs of a threat. */
export interface BehaviorEvidence extends WatchedBehavior {
  readonly detector: Exclude<Detector, CheckDetector>;
  /** That of the detector, unless the behaviour sees less of it. */
  readonly strength: Strength;
  /** What keeps it from seeing all, or anything. */
  readonly limits: readonly Limit[];
  /** Whether it sees anything at all. */
  readonly counts: boolean;
}

/** An audit check that is on and sees signs of a threat. */
export interface CheckEvidence {
  readonly detector: CheckDetector;
  /** The schedules that run it; with none of them it never runs, and does not count. */
  readonly schedules: readonly string[];
  readonly counts: boolean;
}
