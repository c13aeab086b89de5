import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findExecutable } from "../support/executable.ts";
import { PALISADE } from "../support/palisade-command.ts";
import { equivalentTemplate } from "./equivalent-profile.ts";
import { race } from "./measure.ts";
import { sampleProfiles, writeSampleProject } from "./sample-policies.ts";
import { formatCount, formatMs, formatRatio, formatTable } from "./table.ts";

/** cfn-lint takes so long that larger counts are told from these two. */
const FULL = { counts: [1, 20], runs: 3 };
const QUICK = { counts: [1, 3], runs: 1 };

/** `cfn-lint` on CloudFormation templates of the same profiles, beside `palisade validate` of as many files. */
export function benchCfnLint(quick: boolean): string {
  const program = findExecutable("cfn-lint");
  if (program === undefined) return "cfn-lint: NOT MEASURED, it is not on PATH";
  const { counts, runs } = quick ? QUICK : FULL;
  const root = mkdtempSync(join(tmpdir(), "palisade-cfn-lint-"));
  try {
    const rows = counts.map((count) => ({
      count,
      ...measure(program, join(root, String(count)), count, runs),
    }));
    const table = formatTable(
      ["lint", "cfn-lint", "palisade", "ratio"],
      rows.map((row) => [
        formatCount(row.count, "template"),
        formatMs(row.cfnLintMs),
        formatMs(row.palisadeMs),
        formatRatio(row.cfnLintMs / row.palisadeMs),
      ]),
    );
    const [first, last] = [rows[0], rows.at(-1)];
    if (quick || first === undefined || last === undefined) return table;
    const each = (last.cfnLintMs - first.cfnLintMs) / (last.count - first.count);
    const scaled = formatMs(first.cfnLintMs + 999 * each);
    return `${table}\n1 000 templates would take cfn-lint ${scaled} (scaled from ${first.count} and ${last.count}, not measured)`;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function measure(
  program: string,
  folder: string,
  count: number,
  runs: number,
): { readonly cfnLintMs: number; readonly palisadeMs: number } {
  const templates = join(folder, "templates");
  mkdirSync(templates, { recursive: true });
  const files = sampleProfiles(count).map((sample) => {
    const file = join(templates, `${sample.profile}.json`);
    writeFileSync(file, equivalentTemplate(sample));
    return file;
  });
  writeSampleProject(folder, count);
  const [cfnLint, palisade] = race(
    [
      // Warnings and informations (4 and 8, and their sum) are no failure to lint.
      { title: "cfn-lint", program, args: files, cwd: folder, accepted: [0, 4, 8, 12] },
      { title: "palisade validate", program: process.execPath, args: [PALISADE, "validate"], cwd: folder },
    ],
    runs,
  );
  return { cfnLintMs: cfnLint?.ms ?? Number.NaN, palisadeMs: palisade?.ms ?? Number.NaN };
}
