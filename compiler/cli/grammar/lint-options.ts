import { type Command, InvalidArgumentError } from "commander";
import { toPath } from "./paths.ts";

/** The options of every command that lints. */
export interface LintCommandOptions {
  readonly only?: readonly string[];
  readonly disable?: readonly string[];
  readonly maxWarnings?: number;
  readonly changedSince?: string;
  readonly baseline?: string;
  readonly stdinFilepath?: string;
}

/** Adds the options to a command. */
export function addLintOptions(command: Command): Command {
  return command
    .option("--only <rules>", "run no other rules, but these even where they are off", toNames)
    .option("--disable <rules>", "do not run these rules", toNames)
    .option("--max-warnings <count>", "exit with 1 when there are more warnings", toCount)
    .option(
      "--changed-since <ref>",
      "report only on files that differ from where this branch left the git ref; judge with all",
      toRef,
    )
    .option("--baseline <file>", "known findings to leave out; default: what palisade.yaml says", toPath);
}

/** Names with commas between them; the option may be given several times. */
function toNames(text: string, before: readonly string[] = []): readonly string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes(""))
    throw new InvalidArgumentError("Expected names of rules, with commas between them.");
  return [...before, ...names.map((name) => name.replace(/^lint\//, ""))];
}

function toCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("Expected a whole number.");
  return Number(text);
}

/** An empty one is mostly a variable which a script forgot to set. */
function toRef(text: string): string {
  if (text === "") throw new InvalidArgumentError("Expected a branch, a tag or a commit.");
  return text;
}
