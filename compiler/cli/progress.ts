import type { Io } from "./io.ts";

/** Tells a person at a terminal what takes time. */
export interface Progress {
  /** Work on so many things, files where nothing is said, begins; whatever was shown before is replaced. */
  begin(what: string, total: number, things?: "resources"): void;
  /** One of them is done. */
  step(): void;
  /** Takes away what was shown. */
  end(): void;
}

/** Below so many nobody waits long enough to read anything. AWS answers later than a disk. */
const WORTH_TELLING = { files: 300, resources: 10 };
const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";

const SILENT: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined };

/** A progress bar on standard error; nothing where that is no terminal, or is a log. */
export function createProgress({ stderr, host }: Io, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY || host.env["CI"] || host.env["TERM"] === "dumb") return SILENT;
  let what = "";
  let total = 0;
  let things: keyof typeof WORTH_TELLING = "files";
  let done = 0;
  let shown = "";
  const draw = (): void => {
    if (total < WORTH_TELLING[things]) return;
    const share = done / total;
    const bar = "█".repeat(Math.floor(share * BAR_WIDTH)).padEnd(BAR_WIDTH, "░");
    const line = `${CLEAR_LINE}${what} ${total} ${things} ${bar} ${Math.floor(share * 100)}%`;
    // Drawing costs more than reading a small file: only a line that looks different is drawn.
    if (line !== shown) stderr.write(line);
    shown = line;
  };
  return {
    begin: (...begun) => {
      [what, total, things = "files"] = begun;
      done = 0;
      draw();
    },
    step: () => {
      done++;
      draw();
    },
    end: () => {
      if (shown !== "") stderr.write(CLEAR_LINE);
      shown = "";
    },
  };
}
