import type { Severity } from "../diagnostics/diagnostic.ts";
import type { NewFile } from "../host/host.ts";
import type { FormatName } from "../report/formats.ts";
import { choosePalette } from "../report/palette.ts";
import type { Report } from "../report/report.ts";
import { paletteFor } from "./colours.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import type { OutputRequest } from "./grammar/output-option.ts";
import type { Io } from "./io.ts";
import { jobSummary } from "./job-summary.ts";
import { renderReport } from "./render-report.ts";
import { refuseOutputs, writeFiles } from "./report-files.ts";

/** How a report is to be shown. */
export interface PresentOptions {
  /** Of standard output. */
  readonly format: FormatName;
  readonly color?: boolean;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
  readonly maxProblems?: number;
  readonly failOn?: Severity;
  /** Further reports, in files. */
  readonly output?: readonly OutputRequest[];
  readonly repository?: string;
}

/** Lines are drawn this wide where nobody says how wide the page is. */
const COLUMNS_OF_A_LOG = 120;

/**
 * Writes the reports that are wanted in files, all or none, and prints one on standard output; answers with the exit code.
 * @throws HostError when a file cannot be written; then nothing is printed
 */
export async function present(io: Io, report: Report, options: PresentOptions): Promise<number> {
  await writeReports(io, report, options);
  await printReport(io, report, options);
  return EXIT_CODES[report.outcome];
}

/** Prints a report on standard output. */
export async function printReport(
  io: Io,
  report: Report,
  options: Omit<PresentOptions, "output">,
): Promise<void> {
  const palette = paletteFor(io.stdout, io, options.color);
  const columns = io.stdout.columns ?? COLUMNS_OF_A_LOG;
  io.stdout.write(await renderReport(io, report, options.format, { ...options, palette, columns }));
}

/**
 * Writes the reports that are wanted in files, all or none; with annotations for GitHub goes a summary of the job.
 * @throws HostError
 */
export async function writeReports(io: Io, report: Report, options: PresentOptions): Promise<void> {
  const { output = [], format } = options;
  await refuseOutputs(io.host, output);
  const inFile = { ...options, quiet: false, palette: choosePalette(false), columns: COLUMNS_OF_A_LOG };
  const files: NewFile[] = [];
  for (const { format: wanted, path } of output) {
    files.push({ path, text: await renderReport(io, report, wanted, inFile) });
  }
  if (format === "github") {
    files.push(...(await jobSummary(io, () => renderReport(io, report, "markdown", inFile))));
  }
  await writeFiles(io.host, files);
}
