import { type Command, Option } from "commander";
import { FAMILIES } from "../../lint/rule.ts";
import type { RulesOptions } from "../commands/rules.ts";
import { examples } from "./examples.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade rules` */
export function defineRules(program: Command, { io, perform }: Shell): void {
  program
    .command("rules")
    .summary("list the rules of lint")
    .description(
      "Lists the rules by which `palisade lint` judges, with the severities that the project sets. `palisade explain <rule>` prints the page of one.",
    )
    .option(
      "-c, --config <file>",
      "the project file; default: palisade.yaml here or in a folder above",
      toPath,
    )
    .addOption(
      new Option("-f, --format <format>", "how to print the list")
        .choices(["table", "markdown", "json"])
        .default("table"),
    )
    .addOption(new Option("--family <family>", "only the rules of one family").choices(FAMILIES))
    .addHelpText("after", examples(EXAMPLES))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<RulesOptions>();
      const { listRules } = await import("../commands/rules.ts");
      const format = options.format === "json" ? "json" : "pretty";
      await perform({ ...options, format }, () => listRules(io, options));
    });
}

const EXAMPLES = [
  ["palisade rules", "all of them"],
  ["palisade rules --family polarity", "those of one family"],
  ["palisade rules --format markdown", "as a table for documentation"],
] as const;
