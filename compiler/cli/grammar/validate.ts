import type { Command } from "commander";
import type { ValidateOptions } from "../commands/validate.ts";
import { examples } from "./examples.ts";
import { addJudgeOptions } from "./judge-options.ts";
import { pathsArgument, toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade validate` */
export function defineValidate(program: Command, { io, perform }: Shell): void {
  addJudgeOptions(program.command("validate"))
    .summary("say what is wrong with the policies")
    .description(
      "Reads the policies of the project, or the files, folders and globs named, and says what is wrong with them.",
    )
    .addArgument(
      pathsArgument("files, folders, globs; - for standard input; default: what palisade.yaml names"),
    )
    .option("--stdin-filepath <file>", "standard input is the content of this file", toPath)
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ValidateOptions>();
      const { validate } = await import("../commands/validate.ts");
      await perform(options, () => validate(io, paths, options));
    });
}

const EXAMPLES = [
  ["palisade validate", "the whole project"],
  ["palisade validate --fail-on warning", "as strict as a pull request should be"],
  ["palisade validate policies 'drafts/**/*.yaml'", "a folder and a glob"],
  ["palisade validate --format json", "for a machine; see: palisade schema diagnostics"],
  ["palisade validate --stdin-filepath policies/a.yaml < a.yaml", "for an editor: a file not saved yet"],
] as const;
