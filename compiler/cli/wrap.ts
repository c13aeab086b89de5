import { wrapText } from "../report/wrap-text.ts";

/** Breaks a text between words, with a margin in front of every line; the width counts without it. */
export function wrap(text: string, width: number, margin: string): readonly string[] {
  return wrapText(text, width).map((line) => `${margin}${line}`);
}
