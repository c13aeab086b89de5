import { describe, expect, test } from "vitest";
import { suppressionWithoutEnd } from "../../../compiler/lint/rules/suppression-without-end.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (rest: string): string => `
audit:
  checks: { all: true }
  suppressions:
    - { check: LOGGING_DISABLED_CHECK, resource: { account: "111122223333" }, because: SIEM${rest} }
`;

describe("suppression-without-end", () => {
  test("fires on a suppression that never ends", async () => {
    expect(await lintProblems(suppressionWithoutEnd, policy(""))).toMatchInlineSnapshot(`
      "p.yaml:5:7 warning lint/suppression-without-end
        the suppression of \`LOGGING_DISABLED_CHECK\` on \`account: 111122223333\` never ends
        > { check: LOGGING_DISABLED_CHECK, resource: { account: "11112…
        help: add \`until:\` with the last day on which it holds"
    `);
  });

  test("fires on one whose end nobody will see", async () => {
    expect(await lintProblems(suppressionWithoutEnd, policy(", until: 2099-12-31"))).toMatchInlineSnapshot(`
      "p.yaml:5:101 warning lint/suppression-without-end
        the suppression of \`LOGGING_DISABLED_CHECK\` on \`account: 111122223333\` lasts until 2099-12-31, more than 366 days from now
        > 2099-12-31"
    `);
  });

  test.each([
    ["2027-12-02", "2026-12-01", false],
    ["2027-12-03", "2026-12-01", true],
    // A leap year: 366 days are a year to the day.
    ["2028-12-01", "2027-12-01", false],
    ["2028-12-02", "2027-12-01", true],
    ["2026-01-01", "2026-12-01", false],
  ])("until %s, seen on %s", async (until, today, fires) => {
    const found = await lintProblems(suppressionWithoutEnd, policy(`, until: ${until}`), today);
    expect(found !== "").toBe(fires);
  });

  test("takes the longest time from the project", async () => {
    expect(
      await lintProblems(suppressionWithoutEnd, {
        "palisade.yaml": `version: 1
deployments: { staging: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { suppression-without-end: { mostDays: 90 } } }
`,
        "p.yaml": `version: 1${policy(", until: 2027-06-30")}`,
      }),
    ).toContain("more than 90 days from now");
  });
});
