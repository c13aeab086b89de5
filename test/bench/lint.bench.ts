import { join } from "node:path";
import { RULES } from "../../compiler/lint/rules.ts";
import { PALISADE } from "../support/palisade-command.ts";
import type { Aim } from "./aims.ts";
import { type Contender, peakMemory, race } from "./measure.ts";
import type { Sample } from "./samples.ts";
import { formatCount, formatMiB, formatMs, formatRatio, formatTable } from "./table.ts";
import { memoryAim } from "./validate.bench.ts";

interface Row {
  readonly count: number;
  readonly lintMs: number;
  readonly validateMs: number;
  readonly lintMiB: number;
  readonly validateMiB: number;
  /** What the last line of lint says: how much it found. */
  readonly found: string;
}

/** `palisade lint` with every rule beside `palisade validate` of the same files; both as whole processes. */
export function benchLint(samples: readonly Sample[]): {
  readonly report: string;
  readonly aims: readonly Aim[];
} {
  const rows = samples.map(measure);
  const report = formatTable(
    ["lint, every rule", "lint", "validate", "ratio", "peak", "peak, validate", "found"],
    rows.map((row) => [
      formatCount(row.count, "file"),
      formatMs(row.lintMs),
      formatMs(row.validateMs),
      formatRatio(row.lintMs / row.validateMs),
      formatMiB(row.lintMiB),
      formatMiB(row.validateMiB),
      row.found,
    ]),
  );
  return { report, aims: aimsOf(rows) };
}

function measure(sample: Sample): Row {
  const palisade = (...args: readonly string[]): Contender => {
    return {
      title: `palisade ${args[0]}`,
      program: process.execPath,
      args: [PALISADE, ...args],
      cwd: sample.folder,
    };
  };
  const lint = palisade("lint", "--only", RULES.map(({ name }) => name).join(","));
  const validate = palisade("validate");
  const [lintRuns, validateRuns] = race([lint, validate], sample.runs);
  const peakFile = join(sample.folder, "peak");
  return {
    count: sample.count,
    lintMs: lintRuns?.ms ?? Number.NaN,
    validateMs: validateRuns?.ms ?? Number.NaN,
    lintMiB: peakMemory(lint, peakFile),
    validateMiB: peakMemory(validate, peakFile),
    found: lintRuns?.outputs[0]?.trim().split("\n").at(-1) ?? "",
  };
}

function aimsOf(rows: readonly Row[]): readonly Aim[] {
  const large = rows.find(({ count }) => count === 10_000);
  return [
    {
      title: "linting 10 000 files with every rule, against validating them",
      limit: 2,
      ratio: large && large.lintMs / large.validateMs,
      because: "this run has no 10 000 files",
    },
    memoryAim(
      "lint",
      rows.map((row) => ({ count: row.count, mebibytes: row.lintMiB })),
    ),
  ];
}
