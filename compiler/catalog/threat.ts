import type { AuditCheckName } from "./audit-check.ts";

/** The threats by the names that policies, rules and reports use. */
export const THREAT_NAMES = [
  "exfiltration",
  "command-injection",
  "credential-abuse",
  "lateral-movement",
  "scanning",
  "cloned-identity",
  "denial-of-service",
  "silent-device",
  "crypto-mining",
] as const;

export type ThreatName = (typeof THREAT_NAMES)[number];

/** What can happen to a fleet, and what of Device Defender would see it. */
export interface ThreatFacts {
  readonly name: ThreatName;
  /** In two or three words. */
  readonly title: string;
  /** One sentence: what happens. */
  readonly meaning: string;
  /** What would see it, the clearest first. */
  readonly detectors: readonly Detector[];
}

/**
 * How much a sign says. `direct`: the attack itself moves it. `indirect`: a by-product that has many other causes, or
 * an opening that makes the attack possible. AWS grades nothing of the kind: it is Palisade's own judgment throughout.
 */
export type Strength = "direct" | "indirect";

/** On which values of a metric a behaviour must alarm: high ones, low ones, or members that a set does not hold. */
export type AlarmingValues = "high" | "low" | "outside";

/** A metric or an audit check that shows signs of a threat. */
export type Detector = MetricDetector | CustomMetricDetector | CheckDetector;

interface Evidence {
  readonly strength: Strength;
  /** The page that says so; of an inferred detector, what the judgment rests on. */
  readonly source: string;
  /** No source maps the two: it is Palisade's own judgment. */
  readonly inferred?: true;
}

/** A built-in metric. */
export interface MetricDetector extends Evidence {
  readonly kind: "metric";
  readonly metric: string;
  readonly alarms: AlarmingValues;
}

/** A metric that fleets define themselves, known by a word in its name or display name. */
export interface CustomMetricDetector extends Evidence {
  readonly kind: "custom-metric";
  /** In lower case. */
  readonly word: string;
  /** What the metric measures: `the use of the CPU`. */
  readonly measures: string;
  readonly alarms: "high" | "low";
}

/** A check of Audit. */
export interface CheckDetector extends Evidence {
  readonly kind: "check";
  readonly check: AuditCheckName;
}
