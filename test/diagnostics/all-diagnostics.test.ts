import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { ALL_DIAGNOSTICS } from "../../compiler/all-diagnostics.ts";

const COMPILER = resolve(import.meta.dirname, "../../compiler");

const DEFINED = readdirSync(COMPILER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readFileSync(join(COMPILER, file), "utf8").matchAll(/^\s*code: "([^"]+)",$/gm)])
  .map((match) => match[1] ?? "");

test("every kind that is defined can be explained", () => {
  expect(DEFINED.length).toBeGreaterThan(50);
  expect(ALL_DIAGNOSTICS.map(({ code }) => code).sort()).toEqual([...new Set(DEFINED)].sort());
});

test("every code belongs to one kind, and has its form", () => {
  const codes = ALL_DIAGNOSTICS.map(({ code }) => code);
  expect(codes.length).toBe(new Set(codes).size);
  for (const code of codes) expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
});

test.each(ALL_DIAGNOSTICS)(
  "$code says what it is, why it matters and how to mend it",
  ({ title, why, mend }) => {
    expect(title.length).toBeGreaterThan(2);
    expect(title).not.toMatch(/\.$/);
    expect(why).toMatch(/[.!]$/);
    expect(mend).toMatch(/[.!`]$/);
  },
);
