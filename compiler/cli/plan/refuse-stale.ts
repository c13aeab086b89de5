import { type Checked, generate } from "../../compile.ts";
import { plural } from "../../report/plural.ts";
import { visibleText } from "../../report/visible-text.ts";
import { compareWithFolder } from "../bring-to-folder.ts";
import type { Io } from "../io.ts";
import type { Loaded, LoadedProject } from "../load-input.ts";

/** What was generated is not what the policies say. The message is one sentence for the author. */
export class StaleError extends Error {
  override readonly name = "StaleError";
}

/** The project, as it was read and found free of errors. */
export interface Judged {
  readonly loaded: Loaded;
  readonly checked: Checked;
}

/**
 * Refuses to plan generated files that are not what the policies say: the report would tell of other policies than the
 * plan. Files of others that Terraform reads as well are warned of on standard error.
 * @throws StaleError
 */
export async function refuseStale(
  io: Io,
  project: LoadedProject,
  { loaded, checked }: Judged,
  quiet: boolean,
): Promise<void> {
  const printer = io.startFramePrinter?.();
  try {
    const { framework } = project.settings;
    const print = printer === undefined ? {} : { printFrames: printer.print };
    const result = await generate(loaded.input, checked, { framework, ...print });
    const { output, diagnostics } = await compareWithFolder(io.host, { project, result });
    const stale = output.files.filter(({ state }) => state !== "current");
    const [first] = stale;
    if (first !== undefined) {
      const others = stale.length === 1 ? "" : ` and ${plural(stale.length - 1, "other")}`;
      throw new StaleError(
        `the generated files are not what the policies say (${JSON.stringify(`${output.folder}/${first.path}`)}${others}); run \`palisade compile\``,
      );
    }
    if (quiet) return;
    for (const { message } of diagnostics) io.stderr.write(`warning: ${visibleText(message)}\n`);
  } finally {
    printer?.stop();
  }
}
