import { CommanderError } from "commander";
import { isFormatName } from "../report/formats.ts";
import { driftFailure } from "./drift/failure.ts";
import { isDriftFormat } from "./drift/format.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { type FailureOptions, failUsage, failWith } from "./failure.ts";
import type { Io } from "./io.ts";
import { planFailure } from "./plan/failure.ts";
import { createProgram } from "./program.ts";

/**
 * Runs a command line in a world.
 * @param argv the arguments behind the program's name
 * @returns the exit code; nothing is thrown, whatever happens
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let exitCode = EXIT_CODES.clean;
  try {
    const program = createProgram(io, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    // Help and version end in this way, too; with them nothing went wrong.
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CODES.clean;
    const format = formatOf(argv);
    const present = OWN_FAILURES.get(commandIn(argv))?.(io, { format });
    const options = { format, ...(present === undefined ? {} : { present }) };
    if (error instanceof CommanderError) return await failUsage(io, error.message, options);
    return await failWith(io, error, { ...options, debug: argv.includes("--debug") });
  }
}

/** Commands with reports and exit codes of their own. */
const OWN_FAILURES: ReadonlyMap<string | undefined, typeof driftFailure> = new Map([
  ["drift", driftFailure],
  ["plan", planFailure],
]);

/** No option in front of a command takes a value. */
function commandIn(argv: readonly string[]): string | undefined {
  return argv.find((word) => !word.startsWith("-"));
}

/** The format that a command line asks for which could not be understood as a whole. */
function formatOf(argv: readonly string[]): FailureOptions["format"] {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const names = options.map((option, index) => {
    if (["-f", "--format"].includes(options[index - 1] ?? "")) return option;
    return /^(?:-f|--format=)(.+)$/.exec(option)?.[1] ?? "";
  });
  return names.findLast((name) => isFormatName(name) || isDriftFormat(name)) ?? "pretty";
}
