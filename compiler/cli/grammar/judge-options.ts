import { type Command, InvalidArgumentError, Option } from "commander";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import { FORMAT_NAMES, type FormatName, formatOf } from "../../report/formats.ts";
import { type OutputRequest, outputOption } from "./output-option.ts";
import { toPath } from "./paths.ts";

/** The options of every command that judges policies. */
export interface JudgeOptions {
  readonly config?: string;
  /** Of standard output. */
  readonly format: FormatName;
  /** Further reports, in files. */
  readonly output?: readonly OutputRequest[];
  /** The folder to which paths in reports for other programs are relative. */
  readonly repository?: string;
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
      new Option("-f, --format <format>", "how to print the result").choices(FORMAT_NAMES).default("pretty"),
    )
    .addOption(outputOption())
    .option(
      "--repository <folder>",
      "what paths in sarif, github, gitlab, junit, checkstyle and markdown are relative to; default: the checkout of GitHub Actions or GitLab CI, else the working folder",
      toPath,
    )
    .addOption(
      new Option("--fail-on <severity>", "from which severity on the exit code is 1")
        .choices(["error", "warning", "info"])
        .default("error"),
    )
    .option(
      "--max-problems <count>",
      `show at most so many, 0 for all; default: ${MOST_FOR_PEOPLE}, for machines all`,
      toLimit,
    )
    .option("-q, --quiet", "print nothing but problems");
}

/** How many diagnostics a report shows. */
export function maxProblemsOf({ maxProblems, format }: Pick<JudgeOptions, "maxProblems" | "format">): number {
  const isForPeople = formatOf(format).audience === "people";
  return maxProblems ?? (isForPeople ? MOST_FOR_PEOPLE : Number.POSITIVE_INFINITY);
}

function toLimit(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text) === 0 ? Number.POSITIVE_INFINITY : Number(text);
}
