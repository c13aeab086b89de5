import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** The message, and behind it when the behaviour alarms, where it is about a behaviour. */
export function withSentence(
  { message, sentence }: Pick<Diagnostic, "message" | "sentence">,
  separator: string,
): string {
  return sentence === undefined ? message : `${message}${separator}${sentence}`;
}
