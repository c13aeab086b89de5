import type { Command } from "commander";
import { visibleText } from "../../report/visible-text.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import type { LintCommandOptions } from "./lint-options.ts";

/**
 * Ends the command line where it names a rule that there is not: silently running less than was asked for would be
 * green. Done when the command runs, because loading all rules would slow down every other command.
 */
export async function refuseUnknownRules(
  command: Command,
  { only = [], disable = [] }: LintCommandOptions,
): Promise<void> {
  if (only.length === 0 && disable.length === 0) return;
  const { RULES } = await import("../../lint/rules.ts");
  const names = RULES.map(({ name }) => name);
  for (const [option, wanted] of Object.entries({ only, disable })) {
    const unknown = wanted.find((name) => !names.includes(name));
    if (unknown === undefined) continue;
    const nearest = didYouMean(unknown, names);
    const help = nearest === undefined ? "`palisade rules` lists them" : `did you mean ${nearest}?`;
    command.error(
      `error: option '--${option}': no rule is called ${JSON.stringify(visibleText(unknown))}; ${help}`,
    );
  }
  if (only.length > 0 && only.every((name) => disable.includes(name)))
    command.error("error: option '--disable' leaves none of the rules that '--only' names");
}
