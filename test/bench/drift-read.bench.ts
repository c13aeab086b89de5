import { performance } from "node:perf_hooks";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../compiler/drift/readers/state-json.ts";
import type { Aim } from "./aims.ts";
import { driftSample } from "./drift-sample.ts";
import { median } from "./measure.ts";
import { formatMiB, formatMs, formatRatio, formatTable } from "./table.ts";

interface Row {
  readonly title: string;
  readonly mebibytes: number;
  readonly parseMs: number;
  readonly readMs: number;
  readonly parseMiB: number;
  readonly readMiB: number;
}

/**
 * Reading a plan and a state beside JSON.parse of the same text, in one process and in turn. What they keep on the heap
 * is known where Node runs with --expose-gc.
 * @param count of security profiles
 */
export async function benchDriftRead(
  count: number,
  runs: number,
): Promise<{ readonly report: string; readonly aims: readonly Aim[] }> {
  const { plan, state } = await driftSample(count);
  const rows = [measure("plan", plan, readPlanJson, runs), measure("state", state, readStateJson, runs)];
  const report = formatTable(
    [`${count} resources`, "text", "JSON.parse", "read", "ratio", "heap, parsed", "heap, read"],
    rows.map((row) => [
      row.title,
      formatMiB(row.mebibytes),
      formatMs(row.parseMs),
      formatMs(row.readMs),
      formatRatio(row.readMs / row.parseMs),
      formatMiB(row.parseMiB),
      formatMiB(row.readMiB),
    ]),
  );
  return { report, aims: rows.flatMap((row) => aimsOf(row, count)) };
}

function aimsOf({ title, readMs, parseMs, readMiB, parseMiB }: Row, count: number): readonly Aim[] {
  const aim = (what: string, ratio: number): Aim => ({
    title: `${what} a ${title} of 10 000 resources, against JSON.parse of it`,
    limit: 2,
    ratio: count < 10_000 || Number.isNaN(ratio) ? undefined : ratio,
    because: count < 10_000 ? "this run has no 10 000 resources" : "Node runs without --expose-gc",
  });
  return [aim("reading", readMs / parseMs), aim("memory of", readMiB / parseMiB)];
}

function measure(title: string, text: string, read: (text: string) => object, runs: number): Row {
  const parse = (): unknown => JSON.parse(text);
  const parseTimes: number[] = [];
  const readTimes: number[] = [];
  for (let run = 0; run <= runs; run++) {
    // The first of each warms up.
    const [parsed, done] = [timed(parse), timed(() => read(text))];
    if (run > 0) parseTimes.push(parsed);
    if (run > 0) readTimes.push(done);
  }
  return {
    title,
    mebibytes: Buffer.byteLength(text) / 2 ** 20,
    parseMs: median(parseTimes),
    readMs: median(readTimes),
    parseMiB: heapOf(parse),
    readMiB: heapOf(() => read(text)),
  };
}

function timed(work: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What a value keeps on the heap, in MiB; not known without --expose-gc. */
function heapOf(make: () => unknown): number {
  if (globalThis.gc === undefined) return Number.NaN;
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const value = make();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  return value === undefined ? Number.NaN : (after - before) / 2 ** 20;
}
