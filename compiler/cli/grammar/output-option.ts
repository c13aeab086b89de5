import { normalize } from "node:path";
import { InvalidArgumentError, Option } from "commander";
import { FORMAT_NAMES, type FormatName } from "../../report/formats.ts";

/** A report that is asked for in a file, in one of the formats that the command has. */
export interface OutputRequest<Format extends string = FormatName> {
  readonly format: Format;
  /** Relative to the working folder, or absolute. */
  readonly path: string;
}

/** `-o sarif=palisade.sarif`, any number of times. */
export function outputOption(formats: readonly string[] = FORMAT_NAMES): Option {
  return new Option(
    "-o, --output <format=path>",
    "write the result to a file as well, in any format; repeatable",
  ).argParser((text: string, before?: readonly OutputRequest<string>[]) => addOutput(formats, text, before));
}

function addOutput(
  formats: readonly string[],
  text: string,
  before: readonly OutputRequest<string>[] = [],
): readonly OutputRequest<string>[] {
  const [format = "", ...rest] = text.split("=");
  const path = rest.join("=");
  if (!formats.includes(format))
    throw new InvalidArgumentError(`Expected <format>=<path>, the format one of ${formats.join(", ")}.`);
  if (path === "") throw new InvalidArgumentError(`Expected a path, as in ${format}=report.txt.`);
  if (/[\\/]$/.test(path))
    throw new InvalidArgumentError("Expected a file; a path that ends so is a folder.");
  if (before.some((other) => normalize(other.path) === normalize(path)))
    throw new InvalidArgumentError("Two results cannot be written to one file.");
  return [...before, { format, path }];
}
