import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";

/** A command, and what must be done before each of its runs so that all do the same work. */
export interface Contender {
  readonly title: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly before?: () => void;
  /** Exit codes that mean that it did its work; 0 where none are given. */
  readonly accepted?: readonly number[];
}

/** One or several runs of a command. */
export interface Measured {
  /** Median of whole processes, start included, in milliseconds. */
  readonly ms: number;
  /** What the commands printed, run by run. */
  readonly outputs: readonly string[];
}

/**
 * Runs the contenders in turn, `runs` times, so that whatever else the machine does falls on all of them alike.
 * @throws when one does not end as it should
 */
export function race(contenders: readonly Contender[], runs: number): readonly Measured[] {
  const times = contenders.map((): number[] => []);
  const outputs = contenders.map((): string[] => []);
  for (let run = 0; run < runs; run++) {
    contenders.forEach((contender, index) => {
      contender.before?.();
      const { ms, output } = runOnce(contender, []);
      times[index]?.push(ms);
      outputs[index]?.push(output);
    });
  }
  return contenders.map((_, index) => ({ ms: median(times[index] ?? []), outputs: outputs[index] ?? [] }));
}

/** Peak resident memory of one Node process in MiB, as the process itself tells it when it ends. */
export function peakMemory(contender: Contender, scratch: string): number {
  contender.before?.();
  const report = `process.on("exit", () => fs.writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))`;
  const preload = `data:text/javascript,import fs from "node:fs"; ${report}`;
  runOnce(contender, ["--import", preload], { PEAK_FILE: scratch });
  const kibibytes = Number(readFileSync(scratch, "utf8"));
  rmSync(scratch);
  return kibibytes / 1024;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

function runOnce(
  contender: Contender,
  nodeOptions: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): { readonly ms: number; readonly output: string } {
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(
    contender.program,
    [...nodeOptions, ...contender.args],
    {
      cwd: contender.cwd,
      env: { ...process.env, NO_COLOR: "1", CHECKPOINT_DISABLE: "1", ...environment },
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024,
    },
  );
  const ms = performance.now() - start;
  if (error !== undefined) throw error;
  if (status === null || !(contender.accepted ?? [0]).includes(status)) {
    throw new Error(
      `${contender.title} ended with ${status}\n${stdout.slice(0, 4000)}\n${stderr.slice(0, 4000)}`,
    );
  }
  return { ms, output: stdout };
}
