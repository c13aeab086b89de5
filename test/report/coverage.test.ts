import { describe, expect, test } from "vitest";
import { coverageJson } from "../../compiler/report/coverage-json.ts";
import { coverageMarkdown } from "../../compiler/report/coverage-markdown.ts";
import type { CoverageReport } from "../../compiler/report/coverage-report.ts";
import { coverageTable } from "../../compiler/report/coverage-table.ts";
import { choosePalette } from "../../compiler/report/palette.ts";

const EVIL = "a|b`c\n## d <img src=x> \u001b[31m \u202e __proto__";

const SIGN = {
  strength: "direct",
  source: "a page",
  inferred: false,
  counts: true,
  limits: [],
} as const;

const REPORT: CoverageReport = {
  stacks: [
    {
      name: EVIL,
      deployment: EVIL,
      region: "eu-west-1",
      engine: "device-defender",
      threats: [
        {
          name: "scanning",
          title: "Scanning",
          meaning: "A device searches.",
          status: "covered",
          reason: `direct signs are watched by ${EVIL}`,
          behaviors: [
            {
              ...SIGN,
              profile: EVIL,
              behavior: EVIL,
              metric: "aws:all-packets-out",
              targets: [EVIL],
              sentence: `alarms when ${EVIL}`,
              origin: { file: EVIL, line: 1, column: 1, path: EVIL },
            },
          ],
          checks: [{ ...SIGN, check: "A_CHECK", schedules: [EVIL] }],
          missing: [],
        },
      ],
      unassigned: [],
      standards: [
        {
          name: "a-standard",
          title: "A standard",
          note: "A note.",
          controls: [
            {
              id: "1",
              title: "A demand",
              status: "evidence",
              reason: "a reason",
              behaviors: [EVIL],
              checks: [],
              source: "a page",
              inferred: true,
            },
          ],
        },
      ],
    },
  ],
};

/** What a terminal would act on. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/;

describe("hostile names", () => {
  test("do nothing to a terminal", () => {
    const text = coverageTable(REPORT, { palette: choosePalette(false), columns: 80, quiet: false });
    expect(text).not.toMatch(ACTIVE);
    expect(text).not.toMatch(/^## d/m);
  });

  test("stay text in Markdown", () => {
    const text = coverageMarkdown(REPORT);
    expect(text).not.toMatch(ACTIVE);
    expect(text).not.toMatch(/^## d/m);
    // An image outside of a code span would be loaded.
    const outside = text.replace(/`[^`\n]*`/g, "");
    expect(outside.replaceAll("\\<", "")).not.toContain("<img");
    const rows = text.split("\n").filter((line) => line.startsWith("| ") && line.includes("Scanning"));
    expect(rows.map((row) => row.replaceAll("\\|", "").split("|").length - 2)).toEqual([4, 2]);
  });

  test("are unharmed in JSON", () => {
    const text = coverageJson(REPORT);
    expect(text).not.toMatch(ACTIVE);
    expect(JSON.parse(text)).toMatchObject({
      stacks: [{ name: EVIL, threats: [{ behaviors: [{ behavior: EVIL }] }] }],
    });
  });
});

test("a stack's table says only what its marks mean", () => {
  const text = coverageTable(REPORT, { palette: choosePalette(false), columns: 120, quiet: false });
  expect(text).toContain("D direct sign\n");
  expect(text).not.toContain("does not count");
});
