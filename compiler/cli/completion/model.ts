import type { Command, Option } from "commander";

/** What may follow on a command line. */
export interface Completion {
  readonly commands: readonly CompletedCommand[];
  /** Of every command. */
  readonly options: readonly CompletedOption[];
}

export interface CompletedCommand {
  readonly name: string;
  /** A few words. */
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its argument may be; `files` for paths; undefined where it takes none. */
  readonly argument: readonly string[] | "files" | undefined;
}

export interface CompletedOption {
  /** `-f` and `--format`, or only one of them. */
  readonly flags: readonly string[];
  readonly description: string;
  /** What its value may be; undefined where it takes none. */
  readonly value: readonly string[] | "files" | "anything" | undefined;
}

/** Names that the grammar does not hold: what can be explained, and what rules are called. */
export interface KnownWords {
  readonly topics: readonly string[];
  readonly rules: readonly string[];
}

/** Reads off the grammar what may follow on a command line, so that the two cannot differ. */
export function completionOf(program: Command, words: KnownWords): Completion {
  return {
    commands: program.commands.map((command) => ({
      name: command.name(),
      summary: command.summary(),
      options: command.options.map((option) => optionOf(option, words)),
      argument: argumentOf(command, program, words),
    })),
    options: [...program.options.map((option) => optionOf(option, words)), HELP],
  };
}

// Commander keeps it apart from the other options.
const HELP: CompletedOption = { flags: ["-h", "--help"], description: "print help", value: undefined };

function optionOf(option: Option, words: KnownWords): CompletedOption {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined);
  return { flags, description: option.description, value: valuesOf(option, words) };
}

function valuesOf(option: Option, words: KnownWords): CompletedOption["value"] {
  if (!option.required && !option.optional) return undefined;
  if (option.argChoices !== undefined) return option.argChoices;
  const placeholder = /<([^>]+)>|\[([^\]]+)\]/.exec(option.flags)?.slice(1).join("") ?? "";
  if (placeholder.startsWith("rule")) return words.rules;
  return /^(file|folder|path)/.test(placeholder) ? "files" : "anything";
}

function argumentOf(
  command: Command,
  program: Command,
  { topics }: KnownWords,
): CompletedCommand["argument"] {
  const [argument] = command.registeredArguments;
  if (argument === undefined) return undefined;
  if (argument.argChoices !== undefined) return argument.argChoices;
  if (argument.name() === "topic") return topics;
  if (argument.name() === "command") return program.commands.map((each) => each.name());
  return "files";
}
