import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { SuppressedDiagnostic } from "../diagnostics/suppressed.ts";

/**
 * How a command ended, in a word, because the number of an exit code means different things in different
 * tools: nothing to object to (0), something found (1), not everything could be judged (2).
 */
export type Outcome = "clean" | "findings" | "could-not-run";

/** What a command found: what every view is a view of. */
export interface Report {
  readonly outcome: Outcome;
  /** By file and position; those without a place first. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many policy and project files were read. */
  readonly filesRead: number;
  /** How many diagnostics a view shows at most; the summary counts them all. */
  readonly maxProblems: number;
  /** What was found as well, and left out of the count for a reason. */
  readonly suppressed?: readonly SuppressedDiagnostic[];
  /** Why the command failed, in sentences, where the diagnostics alone would not have made it. */
  readonly reasons?: readonly string[];
  /** Why the command gave up, where that is no diagnostic. */
  readonly failure?: Failure;
  /** What became of the output folder, when something was to be generated. */
  readonly output?: OutputReport;
}

/** The command line is wrong, the disk is full, or Palisade has a bug. */
export interface Failure {
  readonly kind: "usage" | "io" | "bug";
  readonly message: string;
}

/** What `compile` did, or with `--check` what it would have done. */
export interface OutputReport {
  /** Relative to the project folder. */
  readonly folder: string;
  readonly checkOnly: boolean;
  readonly files: readonly OutputFileReport[];
  readonly stacks: readonly StackReport[];
}

/** A generated file, and how it compares with what stood there. */
export interface OutputFileReport {
  /** Relative to the output folder. */
  readonly path: string;
  /** `missing`: to be made. `stale`: to be replaced. `extra`: of an earlier run, to be removed. */
  readonly state: "current" | "missing" | "stale" | "extra";
}

/** One generated stack in numbers. */
export interface StackReport {
  readonly name: string;
  /** Of Terraform: as many as a first plan adds. */
  readonly resources: number;
  /** What the security profiles of the stack watch. */
  readonly behaviors: number;
}

/** How much was found. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Files in which something was found. */
  readonly files: number;
}

/** Counts what was found. */
export function summarize(diagnostics: readonly Diagnostic[]): Summary {
  const count = (severity: Severity): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const files = new Set(diagnostics.flatMap(({ location }) => location?.source.path ?? []));
  return { errors: count("error"), warnings: count("warning"), infos: count("info"), files: files.size };
}
