import { outputTable } from "./output-table.ts";
import { pretty, prettySummary } from "./pretty.ts";
import type { View } from "./view.ts";

/** All that a person at a terminal is shown: what was found, what was generated, and both counted. */
export const prettyReport: View = (report, options) => {
  const found = pretty(report, options);
  const isSilent = options.quiet && report.outcome === "clean" && report.diagnostics.length === 0;
  if (isSilent) return "";
  const table = report.output === undefined ? "" : outputTable(report.output, options.palette);
  // "no problems" below a list of stale files would be half true.
  const isStaleOnly = report.outcome !== "clean" && report.diagnostics.length === 0;
  return `${found}${table}${isStaleOnly ? "" : `${prettySummary(report, options.palette)}\n`}`;
};
