import { Argument, type Command } from "commander";
import type { ShellName } from "../commands/completion.ts";
import { examples } from "./examples.ts";
import type { Shell } from "./shell.ts";

/** `palisade completion` */
export function defineCompletion(program: Command, { io, perform }: Shell): void {
  program
    .command("completion")
    .summary("print a script that completes command lines")
    .description("Prints a script with which a shell completes commands, options and their values.")
    .addArgument(new Argument("<shell>", "which one").choices(["bash", "zsh", "fish"]))
    .addHelpText("after", examples(EXAMPLES))
    .action(async (shell: ShellName, _: unknown, command: Command) => {
      const { printCompletion } = await import("../commands/completion.ts");
      await perform(command.optsWithGlobals(), async () => printCompletion(io, shell, program));
    });
}

const EXAMPLES = [
  ["source <(palisade completion bash)", "in ~/.bashrc"],
  ["source <(palisade completion zsh)", "in ~/.zshrc, behind compinit"],
  ["palisade completion fish | source", "in ~/.config/fish/config.fish"],
] as const;
