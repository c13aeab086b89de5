import { resolve } from "node:path";
import type { Severity } from "../diagnostics/diagnostic.ts";
import { showPath } from "../host/show-path.ts";
import { type FormatName, formatOf } from "../report/formats.ts";
import type { Palette } from "../report/palette.ts";
import type { Report } from "../report/report.ts";
import type { ViewOptions } from "../report/view.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { maxProblemsOf } from "./grammar/judge-options.ts";
import type { Io } from "./io.ts";
import { kindMetadata } from "./kind-metadata.ts";
import { repositoryPaths } from "./repository.ts";
import { withMends } from "./with-mends.ts";

/** How a report is to be rendered, whatever the format. */
export interface RenderOptions {
  readonly palette: Palette;
  readonly columns: number;
  readonly quiet: boolean;
  /** Absolute: the folder to which the paths in the report are relative. */
  readonly base: string;
  readonly maxProblems?: number;
  readonly failOn?: Severity;
  /** The folder to which paths for other programs are relative, where it is not to be guessed. */
  readonly repository?: string;
}

/** A report in one format. */
export async function renderReport(
  io: Io,
  report: Report,
  name: FormatName,
  options: RenderOptions,
): Promise<string> {
  const { audience, needsKinds, load } = formatOf(name);
  const view = await load();
  const diagnostics = audience === "people" ? await withMends(report.diagnostics) : report.diagnostics;
  const viewOptions: ViewOptions = {
    ...options,
    failOn: options.failOn ?? "error",
    exitCode: EXIT_CODES[report.outcome],
    kinds: needsKinds === true ? await kindMetadata() : new Map(),
    pathOf: await pathsOf(io, name, options),
  };
  const maxProblems = maxProblemsOf({ ...options, format: name });
  return view({ ...report, diagnostics, maxProblems }, viewOptions);
}

async function pathsOf(
  { host }: Io,
  name: FormatName,
  { base, repository }: RenderOptions,
): Promise<(path: string) => string> {
  const { paths } = formatOf(name);
  if (paths === "project") return (path) => path;
  const pathOf =
    paths === "repository"
      ? await repositoryPaths(host, base, repository)
      : (path: string) => showPath(host.cwd, resolve(base, path));
  return (path) => (path === "<stdin>" ? path : pathOf(path));
}
