import type { Command } from "commander";
import type { CheckOptions } from "../commands/check.ts";
import { examples } from "./examples.ts";
import { addJudgeOptions } from "./judge-options.ts";
import { refuseUnknownRules } from "./known-rules.ts";
import { addLintOptions } from "./lint-options.ts";
import { pathsArgument } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade check` */
export function defineCheck(program: Command, { io, perform }: Shell): void {
  addLintOptions(addJudgeOptions(program.command("check")))
    .summary("validate, lint and compile --check in one")
    .description(
      "Does what a pull request needs, in one run with one report: are the policies valid, what do the rules say of them, and are the generated files what the policies say? Changes none of them.",
    )
    .addArgument(pathsArgument("files, folders, globs to report on; default: the whole project"))
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CheckOptions>();
      if (paths.includes("-")) command.error("error: check is about a project, and reads no standard input");
      await refuseUnknownRules(command, options);
      const { checkProject } = await import("../commands/check.ts");
      await perform(options, () => checkProject(io, paths, options));
    });
}

const EXAMPLES = [
  ["palisade check", "everything, for CI"],
  ["palisade check --fail-on warning", "as strict as a pull request should be"],
  ["palisade check --changed-since origin/main", "only what concerns the files of this branch"],
] as const;
