import type { Command } from "commander";
import type { FmtOptions } from "../commands/fmt.ts";
import { examples } from "./examples.ts";
import { pathsArgument, toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade fmt` */
export function defineFmt(program: Command, { io, perform }: Shell): void {
  program
    .command("fmt")
    .summary("bring policy files into canonical order and layout")
    .description(
      "Brings the files of the project, or the files, folders and globs named, into canonical order and layout. The data and the comments stay.",
    )
    .addArgument(
      pathsArgument("files, folders, globs; - for standard input; default: palisade.yaml and what it names"),
    )
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .option("--check", "write nothing; exit with 1 when a file is not as it would be written")
    .option("--stdin-filepath <file>", "standard input is the content of this file", toPath)
    .option("-q, --quiet", "do not name the files")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<FmtOptions>();
      const { fmt } = await import("../commands/fmt.ts");
      await perform(options, () => fmt(io, paths, options));
    });
}

const EXAMPLES = [
  ["palisade fmt", "all files of the project"],
  ["palisade fmt --check", "for CI: name the files that are not formatted"],
  ["palisade fmt --stdin-filepath policies/a.yaml < a.yaml", "for an editor: the result on standard output"],
] as const;
