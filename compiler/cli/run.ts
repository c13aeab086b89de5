import { CommanderError } from "commander";
import { EXIT_CODES } from "./exit-codes.ts";
import { failWith } from "./failure.ts";
import type { Io } from "./io.ts";
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
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES["could-not-run"];
    return failWith(io, error, { format: "pretty", debug: argv.includes("--debug") });
  }
}
