import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findJudgment } from "../../compiler/protection/find-judgment.ts";
import { BEHAVIORS } from "./cases/behaviors.ts";
import { BY_HAND } from "./cases/by-hand.ts";
import type { Case } from "./cases/case.ts";
import { RESOURCES } from "./cases/resources.ts";

const PAGE = readFileSync(join(import.meta.dirname, "../../compiler/protection/README.md"), "utf8");

/** The lines of a table below a heading of the page. */
function linesBelow(title: string): readonly string[] {
  const [, below = ""] = PAGE.split(`\n### ${title}\n`);
  const [section = ""] = below.split("\n#");
  return section
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .slice(2);
}

function lineOf({ property, change, judgments }: Case): string {
  const found = judgments();
  const judgment = found.length === 1 && found[0]?.property === "" ? found[0] : findJudgment(found, property);
  return `| \`${property}\` | ${change} | ${judgment?.effect} | ${judgment?.because} |`;
}

const SECTIONS = [...BEHAVIORS, ...RESOURCES, BY_HAND];

describe("the page tells what is judged", () => {
  test.each(SECTIONS)("$title", ({ title, cases }) => {
    expect(linesBelow(title)).toEqual(cases.map(lineOf));
  });

  test("and nothing else", () => {
    const headings = [...PAGE.matchAll(/\n### (?<title>.+)/gu)].map(({ groups }) => groups?.["title"]);
    expect(headings).toEqual(SECTIONS.map(({ title }) => title));
  });

  test("every line has a reason that can stand behind `because`", () => {
    for (const { judgments } of SECTIONS.flatMap(({ cases }) => cases))
      for (const { because } of judgments()) expect(because).toMatch(/^[a-z][^.]+[^.\s]$/u);
  });
});
