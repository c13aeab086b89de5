import type { Io } from "./io.ts";

/** Lines on standard error, beside the result. */
export function say({ stderr }: Io, lines: readonly string[]): void {
  stderr.write(lines.map((line) => `${line}\n`).join(""));
}
