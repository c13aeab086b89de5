import { InvalidArgumentError } from "commander";
import type { DriftInput } from "../drift/inputs.ts";

/**
 * `staging-us-east-1=plan.json`, or `plan.json`, any number of times: what stands in front of `=` is a stack if it can be
 * one.
 */
export function collectInputs(source: DriftInput["source"]) {
  return (text: string, before: readonly DriftInput[] = []): readonly DriftInput[] => {
    const [, stack, path] = /^([a-z][a-z0-9-]*)=(.*)$/.exec(text) ?? [undefined, undefined, text];
    if (path === undefined || path === "")
      throw new InvalidArgumentError("Expected a file, as in staging-us-east-1=plan.json.");
    return [...before, { source, path, ...(stack === undefined ? {} : { stack }) }];
  };
}

/** Why inputs cannot be read side by side; undefined where they can. */
export function whyNotTogether(inputs: readonly DriftInput[]): string | undefined {
  if (inputs.filter(({ path }) => path === "-").length > 1) return "standard input can be read only once";
  const named = inputs.flatMap(({ stack }) => stack ?? []);
  const twice = named.find((stack, index) => named.indexOf(stack) !== index);
  return twice === undefined ? undefined : `stack ${twice} is given twice`;
}
