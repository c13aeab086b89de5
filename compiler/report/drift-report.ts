import type { Origin } from "../source/origin.ts";
import type { Json } from "../util/stable-json.ts";

/** What the views of `palisade drift` show. */
export interface DriftReport {
  /** `incomplete`: no drift was found, but not all could be compared. */
  readonly outcome: "in-sync" | "drift" | "incomplete" | "could-not-run";
  /** The day of the comparison in UTC, `YYYY-MM-DD`. */
  readonly day: string;
  /** Sorted by name. */
  readonly stacks: readonly DriftStack[];
  /** By stack, weaker ones first, then by policy file and line. */
  readonly findings: readonly DriftRow[];
  /** Drift that the project file leaves out. */
  readonly ignored: readonly IgnoredDrift[];
  /** What could not be compared. It is never counted as in sync. */
  readonly unchecked: readonly UncheckedRow[];
  /** Entries of the project file that leave nothing out. */
  readonly remarks: readonly IgnoreRemark[];
  /** What became of the findings of an earlier report, where one was given. */
  readonly previous?: EarlierDrift;
  /** Why nothing was compared at all. */
  readonly failure?: DriftFailure;
}

/** The findings of an earlier report that this one does not have. */
export interface EarlierDrift {
  /** The day of that report, `YYYY-MM-DD`. */
  readonly day: string;
  /** What was looked at again, and is not otherwise any more. */
  readonly gone: readonly DriftRow[];
  /** What could not be looked at this time: it is as unknown as it was bad. */
  readonly remembered: readonly DriftRow[];
}

/** The command line is wrong, a file cannot be read, the policies have errors, or Palisade has a bug. */
export interface DriftFailure {
  readonly kind: "usage" | "io" | "policies" | "bug";
  readonly message: string;
  /** Of policies: what is wrong with them, by file and line. */
  readonly problems?: readonly PolicyProblem[];
}

/** An error in a policy or in the project file. */
export interface PolicyProblem {
  readonly message: string;
  /** File relative to the project folder. */
  readonly origin: Origin;
}

/** One stack of the project. */
export interface DriftStack {
  readonly name: string;
  readonly deployment: string;
  readonly account: string;
  readonly region: string;
  /** What it was compared with; absent where there was nothing. */
  readonly source?: "plan" | "state" | "live";
  /** Resources, as Terraform counts them. */
  readonly compared: number;
  readonly declared: number;
  /** How much of what exists is declared, by kind, sorted by noun; absent where only Terraform was asked. */
  readonly coverage?: readonly DeclaredShare[];
}

/** How many resources of a kind there are in the account, and how many of them the policies declare. */
export interface DeclaredShare {
  readonly noun: string;
  readonly existing: number;
  readonly declared: number;
}

/** What a change does to the protection of a fleet. */
export type DriftEffect = "weaker" | "stronger" | "neutral" | "undecidable";

/** One difference between a declared resource and the one that is there. */
export interface DriftRow {
  readonly kind:
    | "changed"
    | "missing"
    | "undeclared"
    | "unmanaged"
    | "unattached"
    | "suppressed"
    | "absorbed";
  readonly stack: string;
  /** Terraform's; absent for what it does not manage. */
  readonly address?: string;
  readonly name: string;
  readonly noun: string;
  readonly property?: string;
  readonly declared?: Json;
  readonly actual?: Json;
  /** File relative to the project folder. */
  readonly origin?: Origin;
  readonly before?: string;
  readonly after?: string;
  readonly seenByTerraform: boolean;
  readonly effect: DriftEffect;
  readonly because: string;
  /** When AWS says that the resource was last changed, in ISO 8601, UTC. */
  readonly lastModified?: string;
  /** The day of the first report that told of it, `YYYY-MM-DD`. */
  readonly firstSeen: string;
  /** What would bring the world back, where that was asked for. */
  readonly reconcile?: Reconciliation;
}

/** A way back. Nothing of it is ever run. */
export interface Reconciliation {
  /** A command line, to be run in the folder of the stack. */
  readonly command?: string;
  /** What it does, or what to do where there is no command; a sentence without a full stop. */
  readonly note: string;
  /** The other way: what to write at which line so that the policy says what is there. Absent where no policy does. */
  readonly edit?: { readonly origin: Origin; readonly text: string };
}

/** Drift that is left out, and why. */
export interface IgnoredDrift {
  readonly finding: DriftRow;
  readonly because: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

/** What could not be compared; without an address, what the reason says, or all of the stack. */
export interface UncheckedRow {
  readonly stack: string;
  readonly address?: string;
  /** What of the stack it is where it is no resource and not all of it: `thing groups`. */
  readonly what?: string;
  readonly reason: string;
}

/** An entry of `drift.ignore` that leaves nothing out, because its time is over or there is no such drift. */
export interface IgnoreRemark {
  readonly state: "expired" | "idle";
  readonly resource: string;
  readonly property?: string;
  readonly until?: string;
  readonly origin: Origin;
}

/** How many findings have an effect. */
export function countEffect({ findings }: Pick<DriftReport, "findings">, effect: DriftEffect): number {
  return findings.filter((finding) => finding.effect === effect).length;
}
