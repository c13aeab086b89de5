import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { RULES } from "../../compiler/lint/rules.ts";
import { createMemoryHost, type MemoryHost } from "../support/memory-host.ts";
import { sectionsOf } from "../support/rule-page.ts";
import { runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_PROJECT } from "../support/sample-project.ts";

const PAGES = resolve(import.meta.dirname, "../../compiler/lint/rules");

interface Found {
  readonly code: string;
  readonly fix?: unknown;
}

/** What a rule's page says not to do, as a project; a comment stands at the end of every file. */
function avoided(rule: string): MemoryHost {
  const page = readFileSync(resolve(PAGES, `${rule}.rule.md`), "utf8");
  const texts = sectionsOf(page).find(({ heading }) => heading === "Avoid")?.texts ?? {};
  const commented = Object.entries(texts).map(([path, text]) => [
    path,
    /\.ya?ml$/.test(path) ? `# in front\n${text}# at the end\n` : text,
  ]);
  return createMemoryHost({ "palisade.yaml": SAMPLE_PROJECT, ...Object.fromEntries(commented) });
}

describe.each(RULES.filter(({ fixable }) => fixable))("$name", ({ name }) => {
  test("is mended where its page shows it", async () => {
    const host = avoided(name);
    const run = (...args: string[]) => runCommandLine(host, ["lint", "--only", name, ...args]);
    const findings = async (): Promise<readonly Found[]> => {
      const report = JSON.parse((await run("-f", "json")).stdout) as { diagnostics: readonly Found[] };
      return report.diagnostics.filter(({ code }) => code === `lint/${name}`);
    };
    const before = await findings();
    expect((await run("--fix")).stderr).toMatch(/^fixed \d+ problems? in \d+ files?\n$/);
    const after = await findings();
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter(({ fix }) => fix !== undefined)).toEqual([]);
    for (const path of host.changes) {
      expect(host.text(path)).toMatch(/^# in front\n/);
      expect(host.text(path)).toMatch(/\n# at the end\n$/);
    }
    expect((await run("--fix")).stderr).toBe("nothing to fix\n");
  });
});

test.each(RULES)("all rules together mend what the page of $name shows, and do no harm", async ({ name }) => {
  const host = avoided(name);
  const first = await runCommandLine(host, ["lint", "--fix"]);
  expect([first.exitCode, first.stderr]).toEqual([expect.any(Number), expect.not.stringContaining("bug")]);
  const second = await runCommandLine(host, ["lint", "--fix"]);
  expect(second).toEqual({ ...first, stderr: "nothing to fix\n" });
});
