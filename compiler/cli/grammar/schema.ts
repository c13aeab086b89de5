import { Argument, type Command } from "commander";
import type { FailureOptions } from "../failure.ts";
import { examples } from "./examples.ts";
import type { Shell } from "./shell.ts";

/** `palisade schema` */
export function defineSchema(program: Command, { io, perform }: Shell): void {
  program
    .command("schema")
    .summary("print a JSON Schema")
    .description("Prints the JSON Schema of policy files, of palisade.yaml, or of what --format json prints.")
    .addArgument(
      new Argument("[name]", "which one")
        .choices(["policy", "project", "diagnostics", "coverage", "plan", "drift"])
        .default("policy"),
    )
    .addHelpText("after", examples(EXAMPLES))
    .action(async (name: string, _: unknown, command: Command) => {
      const { printSchema } = await import("../commands/schema.ts");
      await perform(command.optsWithGlobals<Partial<FailureOptions>>(), () => printSchema(io, name));
    });
}

const EXAMPLES = [
  ["palisade schema policy > policy.schema.json", "for an editor with yaml-language-server"],
  ["palisade schema diagnostics", "what --format json prints"],
] as const;
