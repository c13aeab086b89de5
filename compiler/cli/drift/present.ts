import { resolve } from "node:path";
import { showPath } from "../../host/show-path.ts";
import { driftJson } from "../../report/drift-json.ts";
import { driftMarkdown } from "../../report/drift-markdown.ts";
import { driftPretty } from "../../report/drift-pretty.ts";
import type { DriftReport } from "../../report/drift-report.ts";
import { choosePalette, type Palette } from "../../report/palette.ts";
import { paletteFor } from "../colours.ts";
import type { OutputRequest } from "../grammar/output-option.ts";
import type { Io } from "../io.ts";
import { refuseOutputs, writeFiles } from "../report-files.ts";
import { repositoryPaths } from "../repository.ts";
import { type DriftFormat, isDriftFormat } from "./format.ts";

/** How a report is to be shown. */
export interface PresentDriftOptions {
  /** Of standard output; without one, nothing is printed. */
  readonly format?: DriftFormat;
  /** Further reports, in files. */
  readonly output: readonly OutputRequest[];
  readonly color?: boolean;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
}

/**
 * Writes the reports that are wanted in files, all or none, and prints one on standard output.
 * @throws HostError when a file cannot be written; then nothing is printed
 */
export async function presentDrift(io: Io, report: DriftReport, options: PresentDriftOptions): Promise<void> {
  const { format, output, color, quiet } = options;
  await refuseOutputs(io.host, output);
  const files: { path: string; text: string }[] = [];
  for (const { format: wanted, path } of output) {
    const how = { base: options.base, palette: choosePalette(false), quiet: false };
    if (isDriftFormat(wanted)) files.push({ path, text: await render(io, report, wanted, how) });
  }
  await writeFiles(io.host, files);
  if (format === undefined) return;
  const palette = paletteFor(io.stdout, io, color);
  io.stdout.write(await render(io, report, format, { base: options.base, palette, quiet }));
}

async function render(
  { host }: Io,
  report: DriftReport,
  format: DriftFormat,
  { base, palette, quiet }: { readonly base: string; readonly palette: Palette; readonly quiet: boolean },
): Promise<string> {
  switch (format) {
    case "json":
      return driftJson(report);
    case "markdown":
      return driftMarkdown(report, { pathOf: await repositoryPaths(host, base, undefined) });
    case "pretty":
      return driftPretty(report, {
        palette,
        quiet,
        pathOf: (path) => showPath(host.cwd, resolve(base, path)),
      });
  }
}
