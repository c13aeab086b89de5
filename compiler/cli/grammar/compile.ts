import { type Command, Option } from "commander";
import type { CompileOptions } from "../commands/compile.ts";
import { examples } from "./examples.ts";
import { addJudgeOptions } from "./judge-options.ts";
import { pathsArgument, toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade compile` */
export function defineCompile(program: Command, { io, perform }: Shell): void {
  addJudgeOptions(program.command("compile"))
    .summary("generate Terraform from the policies")
    .description(
      "Compiles the policies for every deployment and region of the project. Writes nothing when a policy has an error.",
    )
    .addArgument(
      pathsArgument("files, folders, globs; - for standard input; default: what palisade.yaml names"),
    )
    .option("--check", "write nothing; exit with 1 when the generated files are not what the policies say")
    .addOption(
      new Option("--framework <name>", "the library of stack.ts; default: what palisade.yaml says").choices([
        "cdktf",
        "cdktn",
      ]),
    )
    .option("--out <folder>", "where to generate; default: what palisade.yaml says", toPath)
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CompileOptions>();
      const { compilePolicies } = await import("../commands/compile.ts");
      await perform(options, () => compilePolicies(io, paths, options));
    });
}

const EXAMPLES = [
  ["palisade compile", "write the generated files that changed"],
  ["palisade compile --check", "for CI: are the committed files what the policies say?"],
  ["palisade compile --framework cdktn --out build", "for the maintained fork of CDKTF, elsewhere"],
] as const;
