import type { Command } from "commander";
import type { ExplainOptions } from "../commands/explain.ts";
import { examples } from "./examples.ts";
import type { Shell } from "./shell.ts";

/** `palisade explain` */
export function defineExplain(program: Command, { io, perform }: Shell): void {
  program
    .command("explain")
    .summary("explain a rule, a diagnostic, a metric, an audit check or a mitigation action")
    .description(
      "Explains a rule of lint, the code of a diagnostic, a metric, an audit check or a mitigation action. Without a topic, lists what can be explained.",
    )
    .argument("[topic]", "what to explain")
    .addHelpText("after", examples(EXAMPLES))
    .action(async (topic: string | undefined, _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ExplainOptions>();
      const { explain } = await import("../commands/explain.ts");
      await perform(options, () => explain(io, topic, options));
    });
}

const EXAMPLES = [
  ["palisade explain", "list everything that can be explained"],
  ["palisade explain aws:num-messages-sent", "a metric"],
  ["palisade explain LOGGING_DISABLED_CHECK", "an audit check"],
  ["palisade explain inverted-threshold", "a rule of lint"],
  ["palisade explain host/no-policy-files", "the code of a diagnostic"],
] as const;
