import type { Command } from "commander";
import type { FailureOptions } from "../failure.ts";
import { examples } from "./examples.ts";
import type { Shell } from "./shell.ts";

/** `palisade lsp` */
export function defineLsp(program: Command, { io, perform }: Shell): void {
  program
    .command("lsp")
    .summary("serve an editor: diagnostics, hover, completion, rename, fixes")
    .description(
      "Serves an editor over the Language Server Protocol, on standard input and output, until the editor ends it.",
    )
    .option("--stdio", "speak over standard input and output; nothing else is possible")
    .option("--clientProcessId <id>", "accepted, because some editors give it; it is not needed")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (_: unknown, command: Command) => {
      const options = command.optsWithGlobals<Partial<FailureOptions>>();
      const { lsp } = await import("../commands/lsp.ts");
      await perform(options, () => lsp(io));
    });
}

const EXAMPLES = [["palisade lsp --stdio", "what an editor is told to start"]] as const;
