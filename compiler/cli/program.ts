import { Command } from "commander";
import { visibleText } from "../report/visible-text.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { VERSION } from "../util/version.ts";
import { paletteFor } from "./colours.ts";
import { DRIFT_EXIT_CODES_HELP, EXIT_CODES_HELP, PLAN_EXIT_CODES_HELP } from "./exit-codes.ts";
import { guard } from "./failure.ts";
import { defineCheck } from "./grammar/check.ts";
import { defineComment } from "./grammar/comment.ts";
import { defineCompile } from "./grammar/compile.ts";
import { defineCompletion } from "./grammar/completion.ts";
import { defineCoverage } from "./grammar/coverage.ts";
import { defineDrift } from "./grammar/drift.ts";
import { defineExplain } from "./grammar/explain.ts";
import { defineFmt } from "./grammar/fmt.ts";
import { defineInit } from "./grammar/init.ts";
import { defineIssue } from "./grammar/issue.ts";
import { defineLint } from "./grammar/lint.ts";
import { defineLsp } from "./grammar/lsp.ts";
import { definePlan } from "./grammar/plan.ts";
import { defineRules } from "./grammar/rules.ts";
import { defineSchema } from "./grammar/schema.ts";
import type { Shell } from "./grammar/shell.ts";
import { defineValidate } from "./grammar/validate.ts";
import type { Io } from "./io.ts";

/**
 * The grammar of the command line. The work of each command is imported when it runs, so that `validate`
 * does not pay for what only `compile` needs.
 * @param done takes the exit code
 */
export function createProgram(io: Io, done: (exitCode: number) => void): Command {
  const program = createRoot(io);
  const shell: Shell = {
    io,
    perform: async ({ format = "pretty", debug = false, output = [], ...rest }, work) =>
      done(await guard(io, { ...rest, format, debug, output }, work)),
  };
  defineValidate(program, shell);
  defineLint(program, shell);
  defineCheck(program, shell);
  defineCompile(program, shell);
  defineCoverage(program, shell);
  definePlan(program, shell);
  defineDrift(program, shell);
  defineFmt(program, shell);
  defineRules(program, shell);
  defineSchema(program, shell);
  defineExplain(program, shell);
  defineInit(program, shell);
  defineLsp(program, shell);
  defineComment(program, shell);
  defineIssue(program, shell);
  defineCompletion(program, shell);
  program
    .command("version")
    .description("Prints the version.")
    .summary("print the version")
    .action(() => io.stdout.write(`${VERSION}\n`));
  defineHelp(program);
  return program;
}

/** Commander's own `help` prints the help of all commands, and no word, when there is no such command. */
function defineHelp(program: Command): void {
  program
    .command("help")
    .description("Prints help on a command, or on all.")
    .summary("print help on a command")
    .argument("[command]", "which one")
    .action((name: string | undefined) => {
      const command = name === undefined ? program : program.commands.find((each) => each.name() === name);
      if (command !== undefined) return command.outputHelp();
      const nearest = didYouMean(
        name ?? "",
        program.commands.map((each) => each.name()),
      );
      const suggestion = nearest === undefined ? "" : `\n(Did you mean ${nearest}?)`;
      return program.error(`error: unknown command '${name}'${suggestion}`);
    });
}

/** Of commands that have their own. */
const OWN_EXIT_CODES: ReadonlyMap<string, string> = new Map([
  ["plan", PLAN_EXIT_CODES_HELP],
  ["drift", DRIFT_EXIT_CODES_HELP],
]);

const OTHER_EXIT_CODES = "\n`palisade help plan` and `palisade help drift` tell of those of plan and drift.";

/** Everything that concerns all commands. Nothing of it touches the real terminal or exits. */
function createRoot(io: Io): Command {
  return new Command("palisade")
    .description(
      "Policy as code for fleets of things: YAML policies for AWS IoT Device Defender, compiled to Terraform.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .option("--color", "colours even where the output is no terminal")
    .option("--no-color", "no colours")
    .option("--debug", "say where in palisade a failure happened")
    .helpOption("-h, --help", "print help")
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .addHelpText(
      "afterAll",
      ({ command }) =>
        OWN_EXIT_CODES.get(command.name()) ??
        `${EXIT_CODES_HELP}${command.parent === null ? OTHER_EXIT_CODES : ""}`,
    )
    .showHelpAfterError("`palisade help` tells of all commands and options.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getErrHelpWidth: () => io.stderr.columns ?? 100,
      // Help has no styles of its own; commander would ask the real terminal.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) =>
        write(visibleLines(text).replace(/^error:/, paletteFor(io.stderr, io).error("error:"))),
    });
}

/** Commander repeats what was typed. */
function visibleLines(text: string): string {
  return text.split("\n").map(visibleText).join("\n");
}
