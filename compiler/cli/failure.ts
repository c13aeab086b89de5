import { HostError } from "../host/host.ts";
import { jsonReport } from "../report/json.ts";
import type { Failure } from "../report/report.ts";
import { visibleText } from "../report/visible-text.ts";
import { VERSION } from "../util/version.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** How a failure is to be shown. */
export interface FailureOptions {
  readonly format: "pretty" | "json";
  /** Whether to print where in the program it happened. */
  readonly debug: boolean;
}

/** Runs a command; whatever it throws is shown, and becomes the exit code of what could not run. */
export async function guard(
  io: Io,
  options: FailureOptions,
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    return failWith(io, error, options);
  }
}

/** Shows what was thrown: the world's fault in a sentence, our own as the bug that it is. */
export function failWith(io: Io, error: unknown, { format, debug }: FailureOptions): number {
  const kind = error instanceof HostError ? "io" : "bug";
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(kind === "io" ? `error: ${visibleText(message)}\n` : bugReport(error, message));
  if (debug) io.stderr.write(`${stackOf(error)}\n`);
  if (format === "json") writeFailure(io, { kind, message: message === "" ? "unknown" : message });
  return EXIT_CODES["could-not-run"];
}

/**
 * Ends a command line that could not be understood. What is wrong with it was said on standard error already;
 * a machine that asked for JSON gets JSON.
 * @param message what was said, perhaps in several lines
 */
export function failUsage(io: Io, message: string, { format }: Pick<FailureOptions, "format">): number {
  const sentence = message
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
  if (format === "json") writeFailure(io, { kind: "usage", message: sentence });
  return EXIT_CODES["could-not-run"];
}

function writeFailure(io: Io, failure: Failure): void {
  const outcome = "could-not-run";
  io.stdout.write(jsonReport({ outcome, diagnostics: [], filesRead: 0, maxProblems: 0, failure }));
}

function bugReport(error: unknown, message: string): string {
  const name = error instanceof Error ? error.name : "thrown";
  return `this is a bug in palisade ${VERSION} (internal/bug): ${name}: ${visibleText(message)}
No policy is to blame, and nothing is known to be right.
Please report it with the command line and, if you may, a policy that shows it.
--debug prints where it happened.
`;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
