import type { AuditCheckName } from "./audit-check.ts";

/** A standard, or a set of controls, by which fleets are judged. */
export interface Standard {
  readonly name: "security-hub-iot" | "etsi-en-303-645" | "nist-ir-8259a";
  readonly title: string;
  /** What a reader must know of how Palisade judges by it. */
  readonly note: string;
  readonly controls: readonly ControlFacts[];
}

/** One thing that a standard demands. */
export interface ControlFacts {
  /** As the standard numbers it: `IoT.1`, `5.10-1`; a clause as a whole where nothing in it can be answered. */
  readonly id: string;
  /** In the standard's own words. */
  readonly title: string;
  readonly answer: ControlAnswer;
  /** The document and the clause in which it stands. */
  readonly source: string;
}

/** What of the policies speaks to a control. */
export type ControlAnswer =
  /** Things of the kind must carry tags, which Palisade gives them. */
  | { readonly kind: "tags"; readonly of: TaggedKind }
  /** Behaviours on any metric. */
  | { readonly kind: "any-behavior"; readonly reason: string }
  /** Behaviours on these metrics, whichever way they alarm, and these checks. */
  | {
      readonly kind: "evidence";
      readonly metrics: readonly string[];
      readonly checks: readonly AuditCheckName[];
      /** Why they speak to it: no source maps them, so this is Palisade's own judgment. */
      readonly reason: string;
    }
  /** Nothing that policies here can show. */
  | { readonly kind: "outside"; readonly reason: string };

/** What Palisade creates and Security Hub wants tagged. */
export type TaggedKind = "security-profiles" | "mitigation-actions" | "dimensions" | "iot-policies";
