import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import { fileStart } from "../../source/location.ts";
import { sourcesOf, type Workspace } from "../workspace.ts";

/** A diagnostic as an editor shows it. */
export interface Report {
  readonly diagnostic: Diagnostic;
  readonly location: Location;
  readonly message: string;
  /** It is about something that has no effect. */
  readonly isUnnecessary: boolean;
}

/** The diagnostics that editors can show: what no text is to blame for stands at the beginning of the project. */
export function reports(workspace: Workspace, diagnostics: readonly Diagnostic[]): readonly Report[] {
  const [first] = sourcesOf(workspace);
  return diagnostics.flatMap((diagnostic) => {
    const location = diagnostic.location ?? (first && fileStart(first));
    if (location === undefined) return [];
    const isUnnecessary = /^lint\/unused-/.test(diagnostic.code);
    return [{ diagnostic, location, message: messageOf(diagnostic), isUnnecessary }];
  });
}

function messageOf({ message, sentence, help }: Diagnostic): string {
  return [
    message,
    ...(sentence === undefined ? [] : [`The behaviour ${sentence}.`]),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ].join("\n");
}
