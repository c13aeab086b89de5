import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { compareStacks } from "../../compiler/cli/drift/compare-stacks.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { terraformResources } from "../../compiler/emit/terraform/module.ts";
import type { Aim } from "./aims.ts";
import type { Children } from "./children.ts";
import { type DriftSample, driftSample } from "./drift-sample.ts";
import { median, peakMemory } from "./measure.ts";
import { formatCount, formatMiB, formatMs, formatRatio, formatTable } from "./table.ts";

interface Figures {
  readonly parseMs: number;
  readonly readMs: number;
  readonly resourcesMs: number;
  readonly wholeMs: number;
  readonly parseMiB: number;
  readonly wholeMiB: number;
}

/**
 * `palisade drift --plan-json` beside JSON.parse of the same text, in one process and in turn: from the text of the plan
 * and the stack that the policies were compiled to (the IR), to the report. In it: JSON.parse itself, what the plan says
 * of each resource, what Terraform makes of the stack, the comparison, the sorted report. Not in it: reading the file,
 * compiling the policies, printing. Nothing drifted, as almost always. Memory is the peak of a process that does only
 * this, and of one that only parses.
 */
export async function benchDriftCompare(
  count: number,
  runs: number,
  children: Children,
): Promise<{ readonly report: string; readonly aims: readonly Aim[] }> {
  const sample = await driftSample(count);
  const figures = { ...measureTimes(sample, count, runs), ...measureMemory(sample, children) };
  const { parseMs, readMs, resourcesMs, wholeMs, parseMiB, wholeMiB } = figures;
  const report = formatTable(
    [
      "comparing",
      "plan",
      "JSON.parse",
      "reading",
      "resources",
      "all",
      "ratio",
      "peak, parsing",
      "peak, all",
      "ratio",
    ],
    [
      [
        formatCount(count, "profile"),
        formatMiB(Buffer.byteLength(sample.plan) / 2 ** 20),
        formatMs(parseMs),
        formatMs(readMs),
        formatMs(resourcesMs),
        formatMs(wholeMs),
        formatRatio(wholeMs / parseMs),
        formatMiB(parseMiB),
        formatMiB(wholeMiB),
        formatRatio(wholeMiB / parseMiB),
      ],
    ],
  );
  const aim = (what: string, ratio: number): Aim => ({
    title: `${what} 10 000 profiles with their plan, against JSON.parse of it`,
    limit: 2,
    ratio: count < 10_000 ? undefined : ratio,
    because: "this run has no 10 000 profiles",
  });
  return {
    report,
    aims: [aim("comparing", wholeMs / parseMs), aim("peak memory of comparing", wholeMiB / parseMiB)],
  };
}

function measureTimes(
  { stack, plan }: DriftSample,
  count: number,
  runs: number,
): Omit<Figures, "parseMiB" | "wholeMiB"> {
  const read = () => {
    const observed = readPlanJson(plan);
    if ("problem" in observed) throw new Error(observed.problem);
    return observed;
  };
  const whole = (): void => {
    const inputs = new Map([[stack.name, { observed: read() }]]);
    const options = { all: [stack], ignores: [], today: "2026-01-01", reconcile: false };
    const report = compareStacks([stack], inputs, options);
    if (report.outcome !== "in-sync" || report.stacks[0]?.compared !== count)
      throw new Error(`the sample is ${report.outcome}`);
  };
  const works: readonly (() => unknown)[] = [
    () => JSON.parse(plan),
    read,
    () => terraformResources(stack),
    whole,
  ];
  const times = works.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    works.forEach((work, index) => {
      const ms = timed(work);
      // The first of each warms up.
      if (run > 0) times[index]?.push(ms);
    });
  }
  const [parseMs = Number.NaN, readMs = Number.NaN, resourcesMs = Number.NaN, wholeMs = Number.NaN] =
    times.map(median);
  return { parseMs, readMs, resourcesMs, wholeMs };
}

function timed(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

function measureMemory(
  { stack, plan }: DriftSample,
  { driftCompare }: Children,
): Pick<Figures, "parseMiB" | "wholeMiB"> {
  const folder = mkdtempSync(join(tmpdir(), "palisade-bench-drift-"));
  try {
    writeFileSync(join(folder, "plan.json"), plan);
    writeFileSync(join(folder, "stack.json"), JSON.stringify(stack));
    const peak = (what: "parse" | "compare"): number =>
      peakMemory(
        { title: what, program: process.execPath, args: [driftCompare, what], cwd: folder },
        join(folder, "peak"),
      );
    return { parseMiB: peak("parse"), wholeMiB: peak("compare") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
