import type { Io } from "./io.ts";

/** Tells a person at a terminal what takes time. */
export interface Progress {
  /** Work on so many things begins; whatever was shown before is replaced. */
  begin(what: string, total: number): void;
  /** One of them is done. */
  step(): void;
  /** Takes away what was shown. */
  end(): void;
}

/** Below so many files nobody waits long enough to read anything. */
const WORTH_TELLING = 300;
const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";

const SILENT: Progress = { begin: () => undefined, step: () => undefined, end: () => undefined };

/** A progress bar on standard error; nothing where that is no terminal, or is a log. */
export function createProgress({ stderr, host }: Io, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY || host.env["CI"] || host.env["TERM"] === "dumb") return SILENT;
  let what = "";
  let total = 0;
  let done = 0;
  let shown = "";
  const draw = (): void => {
    if (total < WORTH_TELLING) return;
    const share = done / total;
    const bar = "█".repeat(Math.floor(share * BAR_WIDTH)).padEnd(BAR_WIDTH, "░");
    const line = `${CLEAR_LINE}${what} ${total} files ${bar} ${Math.floor(share * 100)}%`;
    // Drawing costs more than reading a small file: only a line that looks different is drawn.
    if (line !== shown) stderr.write(line);
    shown = line;
  };
  return {
    begin: (...begun) => {
      [what, total] = begun;
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
