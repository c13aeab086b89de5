import type { Io } from "./io.ts";

/** Lines on standard error, beside the result. */
export function say({ stderr }: Io, lines: readonly string[]): void {
  stderr.write(lines.map((line) => `${line}\n`).join(""));
}

/** Says on standard error why a command failed, where the diagnostics do not. */
export function sayWhy(io: Io, reasons: readonly string[]): void {
  say(
    io,
    reasons.map((reason) => `error: ${reason}`),
  );
}
