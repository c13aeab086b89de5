import type { Location } from "../source/location.ts";

/**
 * How bad a diagnostic is. An `error` stops before the next phase; a `warning` and an `info` never do.
 */
export type Severity = "error" | "warning" | "info";

/** A second place that belongs to a diagnostic, e.g. the first of two declarations. */
export interface Related {
  readonly message: string;
  readonly location: Location;
}

/** The replacement of one stretch of text. */
export interface TextEdit {
  readonly location: Location;
  readonly newText: string;
}

/** A change that mends what a diagnostic found. Offered only where it is certain. */
export interface Fix {
  /** What it does, in the imperative: `replace "aws:num-message-sent" by "aws:num-messages-sent"`. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** One thing that the author should know: a value, never an exception. */
export interface Diagnostic {
  /** Permanent: `<phase>/<kebab-name>`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong and what was expected. */
  readonly message: string;
  /** How to mend this very case, where more can be said than the message says. */
  readonly help?: string;
  /** When the behaviour alarms, in plain English, where it is about a behaviour that is valid. */
  readonly sentence?: string;
  /**
   * What it is about: the path of keys, e.g. `securityProfiles.Sensors.behaviors.Telnet`. With the code, it tells
   * findings apart when lines move. Absent where the text could not be understood as far as that.
   */
  readonly subject?: string;
  /** The same without numbers of list items, which change when the list does. Absent where the subject has none. */
  readonly identity?: string;
  /** Absent only where no text is to blame, e.g. when no policy file was found. */
  readonly location?: Location;
  readonly related: readonly Related[];
  readonly fix?: Fix;
}

/** What a phase answers with: a value as good as it could be made, and all that is to be said of the input. */
export interface Result<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether any of the diagnostics stops the compilation. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
