import { expect, test } from "vitest";
import { applyFixes } from "../../../compiler/fix/apply-fixes.ts";
import { lint } from "../../../compiler/lint/lint.ts";
import { lintInput } from "../../support/linted.ts";

const COMMENT = "# palisade: ignore inverted-threshold because a floor is meant";

/** What is left of a policy in which nothing is to be ignored, when the comments are removed. */
async function mended(text: string): Promise<string | undefined> {
  const { diagnostics } = lint(await lintInput({ "p.yaml": text }), { only: ["inverted-threshold"] });
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["lint/unused-suppression"]));
  return applyFixes(diagnostics.flatMap(({ fix }) => fix ?? [])).get("p.yaml");
}

test.each([
  [
    "on a line of its own",
    `version: 1\n${COMMENT}\nlogging: { level: ERROR }\n`,
    "version: 1\nlogging: { level: ERROR }\n",
  ],
  ["on the first line", `${COMMENT}\nversion: 1\n`, "version: 1\n"],
  [
    "indented",
    `version: 1\nlogging:\n  ${COMMENT}\n\n  level: ERROR\n`,
    "version: 1\nlogging:\n\n  level: ERROR\n",
  ],
  ["on the last line, without a line break", `version: 1\n${COMMENT}`, "version: 1\n"],
  [
    "with line breaks of Windows",
    `version: 1\r\n${COMMENT}\r\nlogging: { level: ERROR }\r\n`,
    "version: 1\r\nlogging: { level: ERROR }\r\n",
  ],
  [
    "behind a value",
    `version: 1 \t ${COMMENT}\nlogging: { level: ERROR }\n`,
    "version: 1\nlogging: { level: ERROR }\n",
  ],
  [
    "behind an indented value",
    `version: 1\nlogging:\n  level: ERROR  ${COMMENT}\n`,
    "version: 1\nlogging:\n  level: ERROR\n",
  ],
  ["behind a value on the last line", `version: 1 ${COMMENT}`, "version: 1"],
])("a comment %s goes, and nothing else", async (_, text, expected) => {
  expect(await mended(text)).toBe(expected);
});
