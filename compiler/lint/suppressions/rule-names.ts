import type { Diagnostic, Result } from "../../diagnostics/diagnostic.ts";
import type { Location } from "../../source/location.ts";
import { didYouMean } from "../../util/did-you-mean.ts";
import { unknownRule } from "../diagnostics.ts";

/** The names of all rules. */
export type RuleNames = ReadonlySet<string>;

/** Names of rules, with or without `lint/` in front, each once; a name that no rule has is reported. */
export function readRuleNames(
  written: readonly string[],
  known: RuleNames,
  locate: (name: string) => Location,
): Result<readonly string[]> {
  const diagnostics: Diagnostic[] = [];
  const names = written.map((each) => {
    const name = each.replace(/^lint\//, "");
    if (!known.has(name))
      diagnostics.push(
        unknownRule.at(locate(each), { name: each, suggestion: didYouMean(name, [...known]) }),
      );
    return name;
  });
  return { value: [...new Set(names)], diagnostics };
}
