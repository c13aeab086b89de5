import { plural } from "./plural.ts";
import type { Report } from "./report.ts";

/**
 * What else stands against a good end, in sentences: the command gave up, there are too many warnings, or generated
 * files are stale. None of it is a diagnostic, but a view without them would look clean where the exit code is not 0.
 */
export function noticesOf({ failure, output, reasons = [] }: Report): readonly string[] {
  const stale = output?.files.filter(({ state }) => state !== "current").length ?? 0;
  return [
    ...(failure === undefined ? [] : [failureSentence(failure.kind, failure.message)]),
    ...reasons,
    ...(output?.checkOnly === true && stale > 0
      ? [
          `${output.folder} is not what the policies say (${plural(stale, "file")}); run \`palisade compile\` and commit the result`,
        ]
      : []),
  ];
}

function failureSentence(kind: "usage" | "io" | "bug", message: string): string {
  return kind === "bug" ? `this is a bug in palisade: ${message}` : message;
}
