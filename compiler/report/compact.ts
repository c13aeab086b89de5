import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { noticesOf } from "./notices.ts";
import { placeText } from "./place.ts";
import { hiddenLine, shownOf } from "./shown.ts";
import type { View, ViewOptions } from "./view.ts";
import { visibleText } from "./visible-text.ts";

/** One line a finding: `path:line:column: severity code message`. For editors, `grep` and people with many findings. */
export const compact: View = (report, options) => {
  const { shown, hidden } = shownOf(report);
  const lines = [
    ...noticesOf(report).map((notice) => `error palisade ${visibleText(notice)}`),
    ...shown.map((diagnostic) => lineOf(diagnostic, options)),
    ...(hidden > 0 ? [hiddenLine(hidden)] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
};

function lineOf({ location, severity, code, message }: Diagnostic, options: ViewOptions): string {
  const place = location === undefined ? "" : `${placeText(location, options)}: `;
  return `${place}${severity} ${code} ${visibleText(message)}`;
}
