import type { Severity } from "../diagnostics/diagnostic.ts";
import type { KindSummary } from "../diagnostics/kind-summary.ts";
import type { Palette } from "./palette.ts";
import type { Report } from "./report.ts";

/** A report as text of one format: the same for the same report and options. Ends with a line break, or is empty. */
export type View = (report: Report, options: ViewOptions) => string;

/** What a view needs to know beside the report. */
export interface ViewOptions {
  /** How a file of the report is called where the view is read; absolute where it lies outside. `/` as separator. */
  readonly pathOf: (path: string) => string;
  readonly palette: Palette;
  /** Columns that are there. */
  readonly columns: number;
  /** Whether nothing is said where nothing was found. */
  readonly quiet: boolean;
  /** With what the command ends. */
  readonly exitCode: number;
  /** From which severity on something that was found makes the command fail. */
  readonly failOn: Severity;
  /** By code; empty for a view that asks for none. */
  readonly kinds: ReadonlyMap<string, KindMetadata>;
}

/** What is known of a kind of diagnostic, whatever it found. */
export interface KindMetadata extends KindSummary {
  /** In which way a fleet ends up worse off: of a rule of the linter. */
  readonly family?: string;
  /** The page of a rule, as Markdown. */
  readonly page?: string;
}
