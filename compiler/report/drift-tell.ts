import type { DriftReport, DriftRow, PolicyProblem, UncheckedRow } from "./drift-report.ts";
import { lastModifiedText, rememberedText, sinceText } from "./drift-since.ts";
import { namesOf, type UnmanagedGroup } from "./drift-unmanaged.ts";
import { driftChange, driftSubject, editText } from "./drift-words.ts";

/** A dashboard has thousands of characters. */
const MOST_OF_A_VALUE = 400;
/** A list in a message is no inventory. */
const MOST_NAMES = 20;

/** A finding on one line, for a reader who sees nothing else: `security profile Sensors in staging-us-east-1: …`. */
export function findingLine(row: DriftRow): string {
  return `${row.noun} ${row.name} in ${row.stack}: ${driftChange(row, MOST_OF_A_VALUE)}`;
}

/** What else is known of it, a line each. */
export function findingDetails(row: DriftRow, day: string): readonly string[] {
  const { effect, because, before, after, seenByTerraform, reconcile } = row;
  return [
    `${effect}: ${because}`,
    ...(before === undefined ? [] : [`policy: ${before}`]),
    ...(after === undefined ? [] : [`there: ${after}`]),
    ...[sinceText(row, day), lastModifiedText(row)].filter((line) => line !== undefined),
    ...(seenByTerraform ? [] : ["Terraform plans no change for this"]),
    ...(reconcile === undefined ? [] : [[reconcile.command, reconcile.note].filter(Boolean).join(": ")]),
    ...(reconcile?.edit === undefined
      ? []
      : [`to keep what is there: ${editText(reconcile.edit, (path) => path)}`]),
  ];
}

/** What nobody manages of a kind, on one line. */
export function groupLine(group: UnmanagedGroup): string {
  const { noun, stack, rows } = group;
  const { names, rest } = namesOf(group, MOST_NAMES);
  return `${rows.length} unmanaged in ${stack}, ${noun}: ${names.join(", ")}${rest}`;
}

/** A finding of an earlier report that could not be looked at again, on one line. */
export function rememberedLine(row: DriftRow): string {
  return `${driftSubject(row)} in ${row.stack}: ${rememberedText(row)}`;
}

/** What could not be compared, on one line. */
export function uncheckedText({ stack, address, what, reason }: UncheckedRow): string {
  const whole = what === undefined ? `stack ${stack}` : `a part of stack ${stack}`;
  return `${address === undefined ? whole : `${address} in ${stack}`} is unchecked: ${reason}`;
}

/** An error in a policy, with its place: `policies/fleet.yaml:3:1: unknown key`. */
export function problemLine({ message, origin }: PolicyProblem, pathOf: (path: string) => string): string {
  return `${pathOf(origin.file)}:${origin.line}:${origin.column}: ${message}`;
}

/** Why nothing was compared; undefined where something was. */
export function failureText({ outcome, failure }: DriftReport): string | undefined {
  if (failure === undefined) {
    return outcome === "could-not-run" ? "nothing could be compared" : undefined;
  }
  return failure.kind === "bug" ? `this is a bug in palisade: ${failure.message}` : failure.message;
}
