import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Suppression } from "../../diagnostics/suppressed.ts";

/** One reason to leave findings out: a comment, an entry of the project file, a line of the baseline. */
export interface Suppressor {
  readonly suppression: Suppression;
  /** Names of the rules whose findings it leaves out; each must find something, or it is reported. */
  readonly rules: readonly string[];
  /** Whether a finding of one of the rules is among those that are meant. */
  readonly covers: (diagnostic: Diagnostic) => boolean;
  /** What is to be said when `rules` of it find nothing. `open`: what nothing suppresses, by position. */
  readonly unused: (rules: readonly string[], open: readonly Diagnostic[]) => readonly Diagnostic[];
  /** What is to be said when its last day has passed. */
  readonly expired: () => Diagnostic;
}
