import type { Origin } from "../source/origin.ts";

/** What the views of `palisade coverage` show: what policies see of threats and show of controls, in plain words. */
export interface CoverageReport {
  /** Sorted by name. */
  readonly stacks: readonly StackCoverage[];
}

/** One stack. */
export interface StackCoverage {
  readonly name: string;
  readonly deployment: string;
  readonly region: string;
  readonly engine: string;
  readonly threats: readonly ThreatRow[];
  /** Behaviours that see none of the threats. */
  readonly unassigned: readonly BehaviorRow[];
  readonly standards: readonly StandardRow[];
}

/** How well a threat is covered. */
export interface ThreatRow {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly status: "covered" | "partly" | "not-covered";
  readonly reason: string;
  readonly behaviors: readonly (BehaviorRow & Sign)[];
  readonly checks: readonly CheckRow[];
  /** What would see it too, and nobody uses; the clearest first. */
  readonly missing: readonly MissingRow[];
}

/** What something says of a threat, and who says so. */
export interface Sign extends Grounds {
  readonly counts: boolean;
  /** What keeps it from seeing all, or anything, in words. */
  readonly limits: readonly string[];
}

/** How much it says, and where that is written. */
export interface Grounds {
  readonly strength: "direct" | "indirect";
  readonly source: string;
  /** No source maps it to the threat: it is Palisade's own judgment. */
  readonly inferred: boolean;
}

/** A behaviour. */
export interface BehaviorRow {
  readonly profile: string;
  readonly behavior: string;
  readonly metric: string;
  readonly targets: readonly string[];
  /** When it alarms. */
  readonly sentence: string;
  readonly origin: Origin;
}

/** An audit check that is on. */
export interface CheckRow extends Sign {
  readonly check: string;
  readonly schedules: readonly string[];
}

/** What nobody uses. */
export interface MissingRow extends Grounds {
  /** What an author would add: ``a behaviour on `aws:all-bytes-out` that alarms on high values``. */
  readonly what: string;
  /** The same as a name for a narrow column. */
  readonly name: string;
  /** Whether devices must report something for it. */
  readonly needsAgent: boolean;
}

/** What is shown of a standard. */
export interface StandardRow {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly controls: readonly ControlRow[];
}

/** What is shown of a control. */
export interface ControlRow {
  readonly id: string;
  readonly title: string;
  readonly status: "met" | "evidence" | "no-evidence" | "not-applicable" | "outside";
  readonly reason: string;
  readonly behaviors: readonly string[];
  readonly checks: readonly string[];
  readonly source: string;
  readonly inferred: boolean;
}
