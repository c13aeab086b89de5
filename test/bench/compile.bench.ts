import { rmSync } from "node:fs";
import { join } from "node:path";
import { PALISADE } from "../support/palisade-command.ts";
import type { Aim } from "./aims.ts";
import type { Children } from "./children.ts";
import { type Contender, median, peakMemory, race } from "./measure.ts";
import type { Sample } from "./samples.ts";
import { formatCount, formatMiB, formatMs, formatRatio, formatTable } from "./table.ts";
import { memoryAim } from "./validate.bench.ts";

interface Row {
  readonly count: number;
  readonly palisadeMs: number;
  readonly synthMs: number;
  readonly cdktfMs: number;
  readonly palisadeMiB: number;
  readonly cdktfMiB: number;
}

/**
 * `palisade compile` as a whole process (start, reading, parsing, checking, both targets, writing) beside CDKTF,
 * which gets the same resources ready made: its `app.synth()` alone, and its whole process.
 */
export function benchCompile(
  samples: readonly Sample[],
  children: Children,
): { readonly report: string; readonly aims: readonly Aim[] } {
  const rows = samples.map((sample) => measure(sample, children));
  const report = formatTable(
    ["compile", "palisade", "app.synth()", "ratio", "CDKTF process", "ratio", "peak", "peak, CDKTF"],
    rows.map((row) => [
      formatCount(row.count, "profile"),
      formatMs(row.palisadeMs),
      formatMs(row.synthMs),
      formatRatio(row.palisadeMs / row.synthMs),
      formatMs(row.cdktfMs),
      formatRatio(row.palisadeMs / row.cdktfMs),
      formatMiB(row.palisadeMiB),
      formatMiB(row.cdktfMiB),
    ]),
  );
  const thousand = rows.find((row) => row.count === 1000);
  const aims = [
    {
      title: "compiling 1 000 profiles, against a process in which CDKTF only synthesizes them",
      limit: 1.3,
      ratio: thousand === undefined ? undefined : thousand.palisadeMs / thousand.cdktfMs,
      because: "this run has no 1 000 profiles",
    },
    {
      title: "the same, read more strictly: our whole process against app.synth() without CDKTF's start",
      limit: 1.3,
      ratio: thousand === undefined ? undefined : thousand.palisadeMs / thousand.synthMs,
      because: "this run has no 1 000 profiles",
    },
    memoryAim(
      "compile",
      rows.map((row) => ({ count: row.count, mebibytes: row.palisadeMiB })),
    ),
  ];
  return { report, aims };
}

function measure(sample: Sample, children: Children): Row {
  const generated = join(sample.folder, "generated");
  const synthesized = join(sample.folder, "cdktf.out");
  const palisade: Contender = {
    title: "palisade compile",
    program: process.execPath,
    args: [PALISADE, "compile"],
    cwd: sample.folder,
    // What is already there would not be written again.
    before: () => rmSync(generated, { recursive: true, force: true }),
  };
  const cdktf: Contender = {
    title: "CDKTF",
    program: process.execPath,
    args: [children.cdktfSynth, synthesized, String(sample.count)],
    cwd: sample.folder,
    before: () => rmSync(synthesized, { recursive: true, force: true }),
  };
  const [palisadeRuns, cdktfRuns] = race([palisade, cdktf], sample.runs);
  const peakFile = join(sample.folder, "peak");
  return {
    count: sample.count,
    palisadeMs: palisadeRuns?.ms ?? Number.NaN,
    cdktfMs: cdktfRuns?.ms ?? Number.NaN,
    synthMs: median((cdktfRuns?.outputs ?? []).map(Number)),
    palisadeMiB: peakMemory(palisade, peakFile),
    cdktfMiB: peakMemory(cdktf, peakFile),
  };
}
