import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../../diagnostics/diagnostic.ts";

import { toPath } from "./paths.ts";

/** The options of every command that judges policies. */
export interface JudgeOptions {
  readonly config?: string;
  readonly format: "pretty" | "json";
  readonly failOn: Severity;
  readonly maxProblems?: number;
  readonly quiet?: true;
  readonly color?: boolean;
  readonly debug?: true;
}

/** So many diagnostics a person reads at most. A machine gets all of them. */
const MOST_FOR_PEOPLE = 100;

/** Adds the options to a command. */
export function addJudgeOptions(command: Command): Command {
  return command
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the result")
        .choices(["pretty", "json"])
        .default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", "from which severity on the exit code is 1")
        .choices(["error", "warning", "info"])
        .default("error"),
    )
    .option(
      "--max-problems <count>",
      `show at most so many, 0 for all; default: ${MOST_FOR_PEOPLE}, as JSON all`,
      toLimit,
    )
    .option("-q, --quiet", "print nothing but problems");
}

/** How many diagnostics a report shows. */
export function maxProblemsOf({ maxProblems, format }: JudgeOptions): number {
  return maxProblems ?? (format === "json" ? Number.POSITIVE_INFINITY : MOST_FOR_PEOPLE);
}

function toLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text) === 0 ? Number.POSITIVE_INFINITY : Number(text);
}
