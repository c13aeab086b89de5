import { HostError } from "../host/host.ts";
import { type FormatName, isFormatName } from "../report/formats.ts";
import type { Failure, Report } from "../report/report.ts";
import { visibleText } from "../report/visible-text.ts";
import { VERSION } from "../util/version.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import type { OutputRequest } from "./grammar/output-option.ts";
import type { Io } from "./io.ts";
import { type PresentOptions, printReport, writeReports } from "./present.ts";
import { refuseOutputs } from "./report-files.ts";

/** How a failure is to be shown. */
export interface FailureOptions {
  /** One that the command has. */
  readonly format: string;
  /** Reports that are wanted in files. */
  readonly output?: readonly OutputRequest<string>[];
  /** Whether to print where in the program it happened. */
  readonly debug: boolean;
  /** Shows the failure and answers with the exit code, for a command with reports and exit codes of its own. */
  readonly present?: (failure: Failure) => Promise<number>;
}

/** Runs a command; whatever it throws is shown, and becomes the exit code of what could not run. */
export async function guard(
  io: Io,
  options: FailureOptions,
  command: () => Promise<number>,
): Promise<number> {
  try {
    // Before anything is done: a report that cannot be had shall not cost a compilation.
    await refuseOutputs(io.host, options.output ?? []);
    return await command();
  } catch (error) {
    return failWith(io, error, options);
  }
}

/** Shows what was thrown: the world's fault in a sentence, our own as the bug that it is. */
export async function failWith(io: Io, error: unknown, options: FailureOptions): Promise<number> {
  const kind = error instanceof HostError ? "io" : "bug";
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(kind === "io" ? `error: ${visibleText(message)}\n` : bugReport(error, message));
  if (options.debug) io.stderr.write(`${stackOf(error)}\n`);
  return presentFailure(io, { kind, message: message === "" ? "unknown" : message }, options);
}

/**
 * Ends a command line that could not be understood. What is wrong with it was said on standard error already;
 * a machine gets the format that it asked for.
 * @param message what was said, perhaps in several lines
 */
export async function failUsage(
  io: Io,
  message: string,
  options: Pick<FailureOptions, "format" | "present">,
): Promise<number> {
  const sentence = message
    .replace(/^error: /, "")
    .trim()
    .replace(/\s*\n\s*/g, " ");
  return presentFailure(io, { kind: "usage", message: sentence }, options);
}

/** Formats that a person reads beside standard error, where everything is said already. */
const SAID: ReadonlySet<FormatName> = new Set(["pretty", "compact"]);

/** A report that holds nothing but the failure, so that no older one is taken for the result of this run. */
async function presentFailure(
  io: Io,
  failure: Failure,
  { format, output = [], present }: Pick<FailureOptions, "format" | "output" | "present">,
): Promise<number> {
  if (present !== undefined) return present(failure);
  const wanted = output.flatMap(({ format, path }) => (isFormatName(format) ? [{ format, path }] : []));
  const printed = isFormatName(format) ? format : "pretty";
  const report: Report = {
    outcome: "could-not-run",
    diagnostics: [],
    filesRead: 0,
    maxProblems: 0,
    failure,
  };
  const options: PresentOptions = { format: printed, output: wanted, quiet: false, base: io.host.cwd };
  // What failed first is what is told; perhaps it was these very files.
  await writeReports(io, report, options).catch(() => undefined);
  if (!SAID.has(printed)) await printReport(io, report, options);
  return EXIT_CODES["could-not-run"];
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
