import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * Runs everything that CI runs, one step after the other, and all of them even when one fails. The last line is
 * `N passed, N failed`: the tests of every suite, and one for each step that is not a suite.
 */
const ROOT = join(import.meta.dirname, "..");

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly title: string;
  /** An npm script of package.json. */
  readonly script: string;
  /** Whether vitest runs it, so that it has tests to count. */
  readonly suite: boolean;
}

const STEPS: readonly Step[] = [
  { title: "format and lint", script: "lint", suite: false },
  { title: "types", script: "typecheck", suite: false },
  { title: "what is made from the schemas is fresh", script: "generate:check", suite: false },
  { title: "build", script: "build", suite: false },
  { title: "tests", script: "test", suite: true },
  { title: "our own policies: valid, lint-clean, generated/ is fresh", script: "check:own", suite: false },
  { title: "our own policies: formatted", script: "fmt:own", suite: false },
  { title: "plans by real Terraform", script: "test:e2e", suite: true },
  { title: "benchmark runs", script: "bench:quick", suite: false },
];

function runStep(step: Step, reports: string): Count {
  console.log(`\n── ${step.title}: npm run ${step.script}`);
  const report = join(reports, `${step.script.replace(":", "-")}.json`);
  const args = ["run", "--silent", step.script];
  if (step.suite) args.push("--", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`);
  const { status } = spawnSync("npm", args, {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  const succeeded = status === 0;
  if (!step.suite) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return countTests(report, succeeded);
}

/** A suite that failed without a failed test (a file that does not load) counts as one, and so does an empty one. */
function countTests(report: string, succeeded: boolean): Count {
  const { passed, failed, skipped } = readReport(report);
  const empty = passed + failed + skipped === 0;
  return { passed, failed: succeeded && !empty ? failed : Math.max(1, failed) };
}

function readReport(report: string): Count & { readonly skipped: number } {
  try {
    const counted: {
      readonly numPassedTests: number;
      readonly numFailedTests: number;
      readonly numPendingTests: number;
    } = JSON.parse(readFileSync(report, "utf8"));
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = counted;
    return { passed, failed, skipped };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // No report: the run ended before its first test.
  }
}

const reports = mkdtempSync(join(tmpdir(), "palisade-verify-"));
const counts = STEPS.map((step) => ({ step, count: runStep(step, reports) }));
rmSync(reports, { recursive: true, force: true });

console.log("");
for (const { step, count } of counts) {
  console.log(`${count.failed === 0 ? "ok    " : "FAILED"} ${step.title}`);
}
const passed = counts.reduce((sum, { count }) => sum + count.passed, 0);
const failed = counts.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
