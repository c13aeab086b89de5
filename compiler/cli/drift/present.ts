import { resolve } from "node:path";
import { PROJECT_FILE } from "../../host/find-project.ts";
import type { NewFile } from "../../host/host.ts";
import { relativePath, showPath } from "../../host/show-path.ts";
import type { DriftReport } from "../../report/drift-report.ts";
import { choosePalette, type Palette } from "../../report/palette.ts";
import type { SourceFile } from "../../source/source-file.ts";
import { paletteFor } from "../colours.ts";
import type { OutputRequest } from "../grammar/output-option.ts";
import type { Io } from "../io.ts";
import { jobSummary } from "../job-summary.ts";
import { refuseOutputs, writeFiles } from "../report-files.ts";
import { repositoryPaths } from "../repository.ts";
import { type DriftFormat, isDriftFormat } from "./format.ts";

/** How a report is to be shown. */
export interface PresentDriftOptions {
  /** Of standard output; without one, nothing is printed. */
  readonly format?: DriftFormat;
  /** Further reports, in files. */
  readonly output: readonly OutputRequest<string>[];
  readonly color?: boolean;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
  /** The project file as the command line names it, relative to the working folder. */
  readonly config?: string;
  /** What was read of the policies and the project file, where it could be. */
  readonly sources?: readonly SourceFile[];
}

/**
 * Writes the reports that are wanted in files, all or none, and prints one on standard output; with annotations for GitHub
 * goes a summary of the job.
 * @throws HostError when a file cannot be written; then nothing is printed
 */
export async function presentDrift(io: Io, report: DriftReport, options: PresentDriftOptions): Promise<void> {
  const { format, output, color, quiet } = options;
  await refuseOutputs(io.host, output);
  const inFile = { ...options, palette: choosePalette(false), quiet: false };
  const files: NewFile[] = [];
  for (const { format: wanted, path } of output) {
    if (isDriftFormat(wanted)) files.push({ path, text: await render(io, report, wanted, inFile) });
  }
  if (format === "github") {
    files.push(...(await jobSummary(io, () => render(io, report, "markdown", inFile))));
  }
  await writeFiles(io.host, files);
  if (format === undefined) return;
  io.stdout.write(
    await render(io, report, format, { ...options, palette: paletteFor(io.stdout, io, color), quiet }),
  );
}

interface RenderOptions extends Pick<PresentDriftOptions, "base" | "config" | "sources"> {
  readonly palette: Palette;
  readonly quiet: boolean;
}

/** A report in one format; its view is loaded where it is wanted, because most runs want one of them. */
async function render(
  { host }: Io,
  report: DriftReport,
  format: DriftFormat,
  { base, palette, quiet, config, sources = [] }: RenderOptions,
): Promise<string> {
  if (format === "json") return (await import("../../report/drift-json.ts")).driftJson(report);
  if (format === "pretty") {
    const { driftPretty } = await import("../../report/drift-pretty.ts");
    return driftPretty(report, {
      palette,
      quiet,
      pathOf: (path) => showPath(host.cwd, resolve(base, path)),
    });
  }
  const pathOf = await repositoryPaths(host, base, undefined);
  const projectFile = config === undefined ? PROJECT_FILE : relativePath(base, resolve(host.cwd, config));
  switch (format) {
    case "markdown":
      return (await import("../../report/drift-markdown.ts")).driftMarkdown(report, { pathOf });
    case "sarif":
      return (await import("../../report/drift-sarif.ts")).driftSarif(report, { pathOf, projectFile });
    case "junit":
      return (await import("../../report/drift-junit.ts")).driftJunit(report, { pathOf });
    case "github":
      return (await import("../../report/drift-github.ts")).driftGithub(report, {
        pathOf,
        projectFile,
        quiet,
      });
    case "html": {
      const { driftHtml } = await import("../../report/drift-html/page.ts");
      const texts = new Map(sources.map(({ path, text }) => [path, text]));
      return driftHtml(report, { pathOf, textOf: (path) => texts.get(path) });
    }
  }
}
