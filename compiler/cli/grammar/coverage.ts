import { type Command, Option } from "commander";
import type { CoverageOptions } from "../commands/coverage.ts";
import { examples } from "./examples.ts";
import { pathsArgument, toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

type Options = CoverageOptions & { readonly debug?: true };

/** `palisade coverage` */
export function defineCoverage(program: Command, { io, perform }: Shell): void {
  program
    .command("coverage")
    .summary("say which threats the policies see, and which they do not")
    .description(
      "Sets the behaviours and the audit checks of every stack against the threats to a fleet, and against the controls of AWS Security Hub, ETSI EN 303 645 and NIST IR 8259A, and says what nothing watches.",
    )
    .addArgument(pathsArgument("files, folders, globs; default: what palisade.yaml names"))
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the result")
        .choices(["table", "markdown", "json"])
        .default("table"),
    )
    .option("--deployment <name>", "only the stacks of this deployment")
    .addOption(
      new Option(
        "--fail-on <status>",
        "from which status of a threat on the exit code is 1; default: none",
      ).choices(["not-covered", "partly"]),
    )
    .option("-q, --quiet", "in the table, only threats that are not covered or only partly")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { coverage } = await import("../commands/coverage.ts");
      const format = options.format === "json" ? "json" : "pretty";
      await perform({ debug: options.debug === true, format }, () => coverage(io, paths, options));
    });
}

const EXAMPLES = [
  ["palisade coverage", "all stacks; equal ones in one table"],
  ["palisade coverage --deployment production --fail-on not-covered", "as a check in CI"],
  ["palisade coverage --format markdown", "for a comment on a pull request"],
  ["palisade coverage --format json", "for a machine; see: palisade schema coverage"],
] as const;
