import { Argument, InvalidArgumentError } from "commander";

/**
 * Takes a path of the command line as it is, but for an empty one: that is mostly a variable which a script
 * forgot to set, and would mean the working folder.
 */
export function toPath(text: string): string {
  if (text === "") throw new InvalidArgumentError("Expected a path.");
  return text;
}

/** The argument of the commands that read policies. */
export function pathsArgument(description: string): Argument {
  return new Argument("[paths...]", description).argParser((text: string, before: string[] = []) => {
    before.push(toPath(text));
    return before;
  });
}
