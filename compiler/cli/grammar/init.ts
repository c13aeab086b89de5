import type { Command } from "commander";
import type { FailureOptions } from "../failure.ts";
import { examples } from "./examples.ts";
import { toPath } from "./paths.ts";
import type { Shell } from "./shell.ts";

/** `palisade init` */
export function defineInit(program: Command, { io, perform }: Shell): void {
  program
    .command("init")
    .summary("begin a project")
    .description("Writes a project that compiles: palisade.yaml, a first policy, a CI workflow.")
    .argument("[folder]", "where to write it", toPath, ".")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (folder: string, _: unknown, command: Command) => {
      const { init } = await import("../commands/init.ts");
      await perform(command.optsWithGlobals<Partial<FailureOptions>>(), () => init(io, folder));
    });
}

const EXAMPLES = [
  ["palisade init", "in this folder"],
  ["palisade init fleet-security", "in a new folder"],
] as const;
