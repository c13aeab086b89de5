import { resolve } from "node:path";
import { showPath } from "../host/show-path.ts";
import { jsonReport } from "../report/json.ts";
import { outputTable } from "../report/output-table.ts";
import { pretty, prettySummary } from "../report/pretty.ts";
import type { Report } from "../report/report.ts";
import { paletteFor } from "./colours.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { withMends } from "./with-mends.ts";

/** How a report is to be shown. */
export interface PresentOptions {
  readonly format: "pretty" | "json";
  readonly color?: boolean;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
}

/** Lines are drawn this wide where nobody says how wide the page is. */
const COLUMNS_OF_A_LOG = 120;

/** Prints a report on standard output; answers with the exit code. */
export async function present(io: Io, report: Report, options: PresentOptions): Promise<number> {
  if (options.format === "json") io.stdout.write(jsonReport(report));
  else {
    const diagnostics = await withMends(report.diagnostics);
    io.stdout.write(prettyReport(io, { ...report, diagnostics }, options));
  }
  return EXIT_CODES[report.outcome];
}

function prettyReport(io: Io, report: Report, { color, quiet, base }: PresentOptions): string {
  const palette = paletteFor(io.stdout, io, color);
  const columns = io.stdout.columns ?? COLUMNS_OF_A_LOG;
  const pathOf = (path: string): string =>
    path === "<stdin>" ? path : showPath(io.host.cwd, resolve(base, path));
  const found = pretty(report, { palette, columns, pathOf });
  const isSilent = quiet && report.outcome === "clean" && report.diagnostics.length === 0;
  if (isSilent) return "";
  const table = report.output === undefined ? "" : outputTable(report.output, palette);
  // "no problems" below a list of stale files would be half true.
  const isStaleOnly = report.outcome !== "clean" && report.diagnostics.length === 0;
  return `${found}${table}${isStaleOnly ? "" : `${prettySummary(report, palette)}\n`}`;
}
