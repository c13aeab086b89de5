import { resolve } from "node:path";
import type { NewFile } from "../../host/host.ts";
import { showPath } from "../../host/show-path.ts";
import { choosePalette, type Palette } from "../../report/palette.ts";
import { planGithub } from "../../report/plan-github.ts";
import { planJson } from "../../report/plan-json.ts";
import { planMarkdown } from "../../report/plan-markdown.ts";
import { planPretty } from "../../report/plan-pretty.ts";
import type { PlanReport } from "../../report/plan-report.ts";
import { paletteFor } from "../colours.ts";
import type { OutputRequest } from "../grammar/output-option.ts";
import type { Io } from "../io.ts";
import { jobSummary } from "../job-summary.ts";
import { refuseOutputs, writeFiles } from "../report-files.ts";
import { repositoryPaths } from "../repository.ts";
import { isPlanFormat, type PlanFormat } from "./format.ts";

/** How a report is to be shown. */
export interface PresentPlanOptions {
  /** Of standard output; without one, nothing is printed. */
  readonly format?: PlanFormat;
  /** Further reports, in files. */
  readonly output: readonly OutputRequest<string>[];
  readonly color?: boolean;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
}

/**
 * Writes the reports that are wanted in files, all or none, and prints one on standard output; with annotations for GitHub
 * goes a summary of the job.
 * @throws HostError when a file cannot be written; then nothing is printed
 */
export async function presentPlan(io: Io, report: PlanReport, options: PresentPlanOptions): Promise<void> {
  const { format, output, color, quiet, base } = options;
  await refuseOutputs(io.host, output);
  const inFile = { base, palette: choosePalette(false), quiet: false };
  const files: NewFile[] = [];
  for (const { format: wanted, path } of output) {
    if (isPlanFormat(wanted)) files.push({ path, text: await render(io, report, wanted, inFile) });
  }
  if (format === "github")
    files.push(...(await jobSummary(io, () => render(io, report, "markdown", inFile))));
  await writeFiles(io.host, files);
  if (format === undefined) return;
  const palette = paletteFor(io.stdout, io, color);
  io.stdout.write(await render(io, report, format, { base, palette, quiet }));
}

async function render(
  { host }: Io,
  report: PlanReport,
  format: PlanFormat,
  { base, palette, quiet }: { readonly base: string; readonly palette: Palette; readonly quiet: boolean },
): Promise<string> {
  const pathOf = (path: string): string => showPath(host.cwd, resolve(base, path));
  switch (format) {
    case "json":
      return planJson(report);
    case "markdown":
      return planMarkdown(report, { pathOf: await repositoryPaths(host, base, undefined) });
    case "github":
      return planGithub(report, { pathOf: await repositoryPaths(host, base, undefined) });
    case "pretty":
      return planPretty(report, { palette, quiet, pathOf });
  }
}
