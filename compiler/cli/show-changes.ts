import { unifiedDiff } from "../fix/unified-diff.ts";
import { showPath } from "../host/show-path.ts";
import type { Palette } from "../report/palette.ts";
import { visibleText } from "../report/visible-text.ts";
import type { ChangedFile } from "./changed-file.ts";
import { paletteFor } from "./colours.ts";
import type { Io } from "./io.ts";

/** Prints changes as a diff. A terminal gets it coloured and without anything it would act on, a pipe to the byte. */
export async function showChanges(
  io: Io,
  files: readonly ChangedFile[],
  color: boolean | undefined,
): Promise<void> {
  const palette = paletteFor(io.stdout, io, color);
  for (const { path, before, after } of files) {
    // Neither git nor patch writes through a link.
    const real = await io.host.realPath(path);
    const diff = unifiedDiff(showPath(io.host.cwd, real), before, after);
    io.stdout.write(io.stdout.isTTY ? drawDiff(diff, palette) : diff);
  }
}

function drawDiff(diff: string, palette: Palette): string {
  return diff
    .split("\n")
    .map((line) => paintOf(line, palette)(visibleText(line.replace(/\r$/, ""))))
    .join("\n");
}

function paintOf(line: string, palette: Palette): (text: string) => string {
  if (/^(\+\+\+|---) /.test(line)) return palette.strong;
  if (line.startsWith("+")) return palette.success;
  if (line.startsWith("-")) return palette.error;
  return line.startsWith("@@") ? palette.place : (text) => text;
}
