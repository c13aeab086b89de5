import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";

test.each(["policy", "project", "diagnostics", "coverage", "plan", "drift"])(
  "palisade schema %s prints the published schema",
  async (name) => {
    const { exitCode, stdout, stderr } = await runCommandLine(createMemoryHost(), ["schema", name]);
    const published = readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), "utf8");
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(published));
    expect(stdout.endsWith("}\n")).toBe(true);
  },
);

test("palisade schema prints that of policy files", async () => {
  const { stdout } = await runCommandLine(createMemoryHost(), ["schema"]);
  expect(JSON.parse(stdout)).toMatchObject({ title: "Palisade policy file" });
});
