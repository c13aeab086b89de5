import { type Command, Option } from "commander";
import type { LintOptions } from "../commands/lint.ts";
import { examples } from "./examples.ts";
import { addJudgeOptions } from "./judge-options.ts";
import { refuseUnknownRules } from "./known-rules.ts";
import { addLintOptions } from "./lint-options.ts";
import { pathsArgument, toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade lint` */
export function defineLint(program: Command, { io, perform }: Shell): void {
  addLintOptions(addJudgeOptions(program.command("lint")))
    .summary("say in which ways valid policies leave a fleet worse off")
    .description(
      "Judges valid policies by the rules that `palisade rules` lists. The whole project is read, whatever is named, because a part of it seems to lack the rest; paths say which files to report on.",
    )
    .addArgument(
      pathsArgument("files, folders, globs to report on; - for standard input; default: the whole project"),
    )
    .addOption(new Option("--create-baseline", "write the findings that there are to the baseline"))
    .addOption(new Option("--fix", "make the changes that are certain"))
    .addOption(new Option("--dry-run", "with --fix: print the changes as a diff, write nothing"))
    .option("--stdin-filepath <file>", "standard input is the content of this file", toPath)
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<LintOptions>();
      refuseContradictions(command, paths, options);
      await refuseUnknownRules(command, options);
      const { lintPolicies } = await import("../commands/lint.ts");
      await perform(options, () => lintPolicies(io, paths, options));
    });
}

/** Ends a command line whose parts cannot be had together. */
function refuseContradictions(command: Command, paths: readonly string[], options: LintOptions): void {
  const { fix, dryRun, createBaseline, changedSince, stdinFilepath } = options;
  const isForMachines = options.format !== "pretty" || options.output !== undefined;
  const readsStdin = stdinFilepath !== undefined || paths.includes("-");
  const isPart =
    readsStdin || paths.length > 0 || changedSince !== undefined || options.only || options.disable;
  const refusals: readonly (readonly [boolean, string])[] = [
    [dryRun === true && fix !== true, "option '--dry-run' needs '--fix'"],
    [fix === true && readsStdin, "option '--fix' cannot change standard input; name a file"],
    [changedSince !== undefined && readsStdin, "option '--changed-since' knows nothing of standard input"],
    [dryRun === true && isForMachines, "option '--dry-run' prints a diff, and no report"],
    [createBaseline === true && isForMachines, "option '--create-baseline' makes no report"],
    [createBaseline === true && fix === true, "option '--create-baseline' cannot be used with '--fix'"],
    [
      createBaseline === true && Boolean(isPart),
      "option '--create-baseline' is about the whole project and all rules; leave out what narrows it",
    ],
  ];
  const refusal = refusals.find(([applies]) => applies);
  if (refusal !== undefined) command.error(`error: ${refusal[1]}`);
}

const EXAMPLES = [
  ["palisade lint", "the whole project"],
  ["palisade lint --fail-on warning", "as strict as a pull request should be"],
  ["palisade lint --changed-since origin/main", "only what concerns the files of this branch"],
  ["palisade lint --fix --dry-run", "which changes would be made"],
  ["palisade lint --only inverted-threshold,never-alarms", "two rules"],
  ["palisade lint --create-baseline", "for a project that begins to lint: hold nothing old against it"],
] as const;
