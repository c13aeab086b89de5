import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { POLICY_SCHEMA_TEXT, PROJECT_SCHEMA_TEXT } from "../../compiler/validate/generated/schema-texts.ts";

const ROOT = join(import.meta.dirname, "../..");

test("what is made from the schemas is up to date", () => {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const script = join(ROOT, "scripts/generate.ts");
  expect(execFileSync(process.execPath, [tsx, script, "--check"], { encoding: "utf8" })).toBe("");
}, 120_000);

test("the program carries the schemas byte by byte", () => {
  expect(POLICY_SCHEMA_TEXT).toBe(readFileSync(join(ROOT, "schema/policy.schema.json"), "utf8"));
  expect(PROJECT_SCHEMA_TEXT).toBe(readFileSync(join(ROOT, "schema/project.schema.json"), "utf8"));
});

test("the validators need no library", () => {
  const code = readFileSync(join(ROOT, "compiler/validate/generated/validators.js"), "utf8");
  expect([...code.matchAll(/^import .* from "(.*)";$/gm)].map((match) => match[1])).toEqual([
    "../append-violations.ts",
    "../code-point-count.ts",
    "../duplicates.ts",
  ]);
  expect(code).not.toContain("require(");
});
