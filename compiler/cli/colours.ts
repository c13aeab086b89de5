import { choosePalette, type Palette } from "../report/palette.ts";
import type { Io, Output } from "./io.ts";

/**
 * The palette for a stream: colours on a terminal, and never where NO_COLOR is set. FORCE_COLOR decides
 * where it is set to anything, also against a pipe. `--color` and `--no-color` decide before all of these.
 */
export function paletteFor(output: Output, { host }: Io, wanted?: boolean): Palette {
  return choosePalette(wanted ?? wantsColours(output, host.env));
}

function wantsColours(output: Output, env: Readonly<Record<string, string | undefined>>): boolean {
  // https://no-color.org: any value but the empty one.
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return output.isTTY && env["TERM"] !== "dumb";
}
