import { showPath } from "../host/show-path.ts";
import { formatBaseline } from "../lint/baseline/baseline.ts";
import { plural } from "../report/plural.ts";
import { visibleText } from "../report/visible-text.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import type { Judged } from "./judge.ts";
import { type BaselineOptions, baselinePath, newBaselinePath } from "./read-baseline.ts";
import { refuseBaseline, writeFiles } from "./report-files.ts";

/** Writes what the rules find now to a file, so that only what comes later is held against the project. */
export async function createBaseline(
  io: Io,
  judged: Judged,
  options: BaselineOptions & { readonly quiet?: true },
): Promise<number> {
  const { found, diagnostics, base, checked } = judged;
  const project = checked?.documents.project;
  const path = newBaselinePath(io.host, base, project, options);
  await refuseBaseline(io.host, showPath(io.host.cwd, path));
  const shown = new Set(diagnostics);
  const open = found.filter((diagnostic) => shown.has(diagnostic));
  await writeFiles(io.host, [{ path, text: formatBaseline(found, open) }]);
  if (options.quiet === true) return EXIT_CODES.clean;
  io.stderr.write(`${visibleText(showPath(io.host.cwd, path))}: ${plural(open.length, "finding")} written\n`);
  if (baselinePath(io.host, base, project, {}) !== path) {
    io.stderr.write(
      `note: it is used where palisade.yaml names it under \`lint.baseline\`, or with --baseline\n`,
    );
  }
  return EXIT_CODES.clean;
}
