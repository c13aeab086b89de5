import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSampleProject } from "./sample-policies.ts";

/** A project of some size, and how often it is measured. */
export interface Sample {
  readonly count: number;
  readonly folder: string;
  readonly runs: number;
}

/** Sizes and runs: the larger a project, the fewer runs its median needs. */
const FULL = [
  { count: 1, runs: 15 },
  { count: 1000, runs: 5 },
  { count: 10_000, runs: 3 },
];
const QUICK = [
  { count: 1, runs: 3 },
  { count: 100, runs: 1 },
];

/** Writes the projects into a temporary folder, hands them over, and removes them. */
export async function withSamples(
  quick: boolean,
  use: (samples: readonly Sample[]) => Promise<void>,
): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), "palisade-bench-"));
  try {
    const samples = (quick ? QUICK : FULL).map(({ count, runs }) => {
      const folder = join(root, String(count));
      writeSampleProject(folder, count);
      return { count, runs, folder };
    });
    await use(samples);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
