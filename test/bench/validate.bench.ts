import { join } from "node:path";
import { PALISADE } from "../support/palisade-command.ts";
import type { Aim } from "./aims.ts";
import type { Children } from "./children.ts";
import { type Contender, peakMemory, race } from "./measure.ts";
import type { Sample } from "./samples.ts";
import { formatCount, formatMiB, formatMs, formatRatio, formatTable } from "./table.ts";

interface Row {
  readonly count: number;
  readonly palisadeMs: number;
  readonly yamlMs: number;
  readonly emptyMs: number;
  readonly palisadeMiB: number;
  readonly yamlMiB: number;
}

/** `palisade validate` beside the bare parse of the same bytes; both as whole processes. */
export function benchValidate(
  samples: readonly Sample[],
  children: Children,
): {
  readonly report: string;
  readonly aims: readonly Aim[];
} {
  const rows = samples.map((sample) => measure(sample, children));
  const report = formatTable(
    ["validate", "palisade", "bare yaml", "ratio", "empty Node", "peak", "peak, bare yaml"],
    rows.map((row) => [
      formatCount(row.count, "file"),
      formatMs(row.palisadeMs),
      formatMs(row.yamlMs),
      formatRatio(row.palisadeMs / row.yamlMs),
      formatMs(row.emptyMs),
      formatMiB(row.palisadeMiB),
      formatMiB(row.yamlMiB),
    ]),
  );
  return { report, aims: aimsOf(rows) };
}

function measure(sample: Sample, children: Children): Row {
  const node = (title: string, args: readonly string[]): Contender => {
    return { title, program: process.execPath, args, cwd: sample.folder };
  };
  const palisade = node("palisade validate", [PALISADE, "validate"]);
  const yaml = node("bare yaml", [children.bareYaml, join(sample.folder, "policies")]);
  const empty = node("empty Node", [children.empty]);
  const [palisadeRuns, yamlRuns, emptyRuns] = race([palisade, yaml, empty], sample.runs);
  const peakFile = join(sample.folder, "peak");
  return {
    count: sample.count,
    palisadeMs: palisadeRuns?.ms ?? Number.NaN,
    yamlMs: yamlRuns?.ms ?? Number.NaN,
    emptyMs: emptyRuns?.ms ?? Number.NaN,
    palisadeMiB: peakMemory(palisade, peakFile),
    yamlMiB: peakMemory(yaml, peakFile),
  };
}

function aimsOf(rows: readonly Row[]): readonly Aim[] {
  const ratioAt = (count: number): number | undefined => {
    const row = rows.find((candidate) => candidate.count === count);
    return row === undefined ? undefined : row.palisadeMs / row.yamlMs;
  };
  return [
    {
      title: "validating 1 000 files, against the bare parse of them",
      limit: 1.5,
      ratio: ratioAt(1000),
      because: "this run has no 1 000 files",
    },
    {
      title: "validating one small file, process start included, against Node's start and the parse",
      limit: 1.5,
      ratio: ratioAt(1),
    },
    memoryAim(
      "validate",
      rows.map((row) => ({ count: row.count, mebibytes: row.palisadeMiB })),
    ),
  ];
}

/**
 * Memory is linear when ten times the files cost ten times as much above the start: the cost of a file between
 * the two larger sizes, against its cost between the two smaller ones.
 */
export function memoryAim(
  command: string,
  peaks: readonly { readonly count: number; readonly mebibytes: number }[],
): Aim {
  const title = `memory of ${command} is linear: cost of a further file at 10 000, against that at 1 000`;
  const [small, middle, large] = peaks;
  if (small === undefined || middle === undefined || large === undefined) {
    return { title, limit: 1.5, ratio: undefined, because: "this run has less than three sizes" };
  }
  const slope = (a: typeof small, b: typeof small): number =>
    (b.mebibytes - a.mebibytes) / (b.count - a.count);
  const perFile = `${(slope(middle, large) * 1024).toFixed(0)} KiB a file`;
  return { title: `${title} (${perFile})`, limit: 1.5, ratio: slope(middle, large) / slope(small, middle) };
}
