import { stripVTControlCharacters } from "node:util";
import type { Said } from "./log.ts";

/** The frame that Terraform draws around what it says, where it is not told to leave colours out. */
const FRAME = /^[╷│╵] ?/;
const BEGIN = /^(Error|Warning): (.*)$/;
const PLACE = /^on \S+ line \d+(?:, in (.*))?:$/;
/** The line of the configuration that is shown: it is generated, and tells an author nothing. */
const SHOWN_LINE = /^\d+: /;

/**
 * What Terraform says where it does not write JSON: `init` before 1.9, and command lines that it does not understand, of
 * which it tells in colours, whatever it was told.
 */
export function readPlainText(text: string): readonly Said[] {
  const found: { severity: Said["severity"]; summary: string; lines: string[] }[] = [];
  for (const line of stripVTControlCharacters(text)
    .split("\n")
    .map((each) => each.replace(FRAME, "").trimEnd())) {
    const [, severity, summary = ""] = BEGIN.exec(line) ?? [];
    if (severity !== undefined)
      found.push({ severity: severity === "Error" ? "error" : "warning", summary, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found.map(({ severity, summary, lines }) => {
    const context = lines.map((line) => PLACE.exec(line.trim())?.[1]).find((each) => each !== undefined);
    const detail = lines
      .filter((line) => !PLACE.test(line.trim()) && !SHOWN_LINE.test(line.trim()))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
    return {
      severity,
      summary,
      ...(detail === "" ? {} : { detail }),
      ...(context === undefined ? {} : { context }),
    };
  });
}
