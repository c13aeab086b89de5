import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { lint } from "../../compiler/lint/lint.ts";
import { FAMILIES } from "../../compiler/lint/rule.ts";
import { RULES } from "../../compiler/lint/rules.ts";
import { codeOf } from "../../compiler/lint/run-rules.ts";
import { startOf } from "../../compiler/source/location.ts";
import type { Texts } from "../support/analyzed.ts";
import { findingsOf, lintInput } from "../support/linted.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";
import { sectionsOf } from "../support/rule-page.ts";

const LINT = resolve(import.meta.dirname, "../../compiler/lint");
const FILES = readdirSync(join(LINT, "rules")).sort();

test("every rule has a file, a page and a test, and all of them are registered", () => {
  const names = RULES.map(({ name }) => name).sort();
  expect(FILES).toEqual(names.flatMap((name) => [`${name}.rule.md`, `${name}.rule.ts`]).sort());
  const untested = names.filter((name) => !existsSync(join(import.meta.dirname, `rules/${name}.test.ts`)));
  expect(untested).toEqual([]);
});

test("the registry is in the order of the families", () => {
  const families = RULES.map(({ family }) => FAMILIES.indexOf(family));
  expect(families).toEqual([...families].sort((a, b) => a - b));
});

/** The texts with a comment above each line on which something was found. */
function withComments(texts: Texts, findings: readonly Diagnostic[], comment: string): Texts {
  const lines = new Set(
    findings.flatMap(({ location }) =>
      location === undefined ? [] : [`${location.source.path}:${startOf(location).line}`],
    ),
  );
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path,
      text
        .split("\n")
        .map((line, index) => {
          const indent = /^ */.exec(line)?.[0] ?? "";
          return lines.has(`${path}:${index + 1}`) ? `${indent}${comment}\n${line}` : line;
        })
        .join("\n"),
    ]),
  );
}

describe.each(RULES)("$name", (rule) => {
  const page = readFileSync(join(LINT, `rules/${rule.name}.rule.md`), "utf8");
  const sections = new Map(sectionsOf(page).map((section) => [section.heading, section]));

  test("says what it is", () => {
    expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(rule.title).toMatch(/^[a-zA-Z`].*[^.]$/);
    expect(rule.why).toMatch(/[.!]$/);
    expect(rule.mend).toMatch(/[.!`]$/);
    expect(page.startsWith(`# ${rule.name}\n\n`)).toBe(true);
    expect([...sections.keys()].slice(0, 3)).toEqual(["Avoid", "Prefer", "Why"]);
    for (const option of Object.keys(rule.options))
      expect(sections.get("Options")?.text).toContain(`\`${option}\``);
  });

  test("fires on what its page says to avoid", async () => {
    const findings = await findingsOf(rule, sections.get("Avoid")?.texts ?? {});
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding.code).toBe(codeOf(rule));
      expect(finding.location).toBeDefined();
      expect(finding.message).not.toMatch(/\.$|undefined|NaN|\[object/);
    }
    expect(findings.some(({ fix }) => fix !== undefined)).toBe(rule.fixable);
  });

  test("can be suppressed where it fires", async () => {
    const texts = sections.get("Avoid")?.texts ?? {};
    const findings = await findingsOf(rule, texts);
    const commented = withComments(texts, findings, `# palisade: ignore ${rule.name} because a test says so`);
    const { diagnostics, suppressed } = lint(await lintInput(commented), { only: [rule.name] });
    expect(renderDiagnostics(diagnostics)).toBe("");
    expect(suppressed).toHaveLength(findings.length);
  });

  test("is silent on what its page says to prefer", async () => {
    expect(await findingsOf(rule, sections.get("Prefer")?.texts ?? {})).toEqual([]);
  });
});
