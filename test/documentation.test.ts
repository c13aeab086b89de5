import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../compiler/compile.ts";
import { readProjectSettings } from "../compiler/project-settings.ts";
import { SourceFile } from "../compiler/source/source-file.ts";

const ROOT = resolve(import.meta.dirname, "..");

interface Example {
  readonly name: string;
  readonly text: string;
}

/** The YAML examples of a page, named by the line on which they start. */
function examplesOf(page: string): readonly Example[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => ({
    name: `${page}:${text.slice(0, match.index).split("\n").length + 1}`,
    text: match[1] ?? "",
  }));
}

const EXAMPLES = ["README.md", "policies/README.md"].flatMap(examplesOf);
const PROJECTS = EXAMPLES.filter(({ text }) => text.startsWith("# palisade.yaml"));
const POLICIES = EXAMPLES.filter(({ text }) => !text.startsWith("# palisade.yaml"));

describe("every example in the documentation", () => {
  test("was found", () => {
    expect(PROJECTS.length).toBeGreaterThan(0);
    expect(POLICIES.length).toBeGreaterThan(5);
  });

  test.each(POLICIES)("$name is a policy without errors", async ({ name, text }) => {
    const result = await check({
      project: undefined,
      policies: [new SourceFile(name, text)],
      readReferenced: async () => new Map(),
    });
    expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.policySet).toBeDefined();
  });

  test.each(PROJECTS)("$name is a project without errors", ({ name, text }) => {
    expect(readProjectSettings(new SourceFile(name, text)).diagnostics).toEqual([]);
  });
});

test("the version that is written into the output is the package's", async () => {
  const { VERSION } = await import("../compiler/util/version.ts");
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
