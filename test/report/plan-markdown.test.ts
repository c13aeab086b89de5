import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { planMarkdown } from "../../compiler/report/plan-markdown.ts";
import type { PlanReport } from "../../compiler/report/plan-report.ts";
import { hostilePlan } from "./hostile-plan.ts";
import { FULL, NOT_RUN, QUIET, UPDATED } from "./plan-reports.ts";
import { EVIL } from "./reports.ts";

/** What a comment holds at most, by GitHub's rule. */
const LIMIT = 65_535;
const VIEW = { pathOf: (path: string) => path };

test("begins with the verdict, counts and warnings; what changes is folded away", () => {
  expect(planMarkdown(FULL, VIEW)).toMatchInlineSnapshot(`
    "**❌ Palisade plan: 1 weaker, 1 undecidable, 1 stronger, 1 warning, refused by --strict, 1 stack failed, 1 unchecked**

    - \`staging-eu-west-1\`: 0 to add, 1 to change, 0 to destroy
    - \`staging-us-east-1\`: 3 to add, 1 to change, 1 to destroy
    - \`testing-us-east-1\`: failed: Terraform made no plan

    | effect | changes | of |
    | --- | --- | --- |
    | 🔻 weaker | 1 | ~ security profile \`Sensors\` |
    | ❔ undecidable | 1 | ± scheduled audit \`Old\` |
    | 🔺 stronger | 1 | + mitigation action \`Isolate\` |

    **1 error of Terraform**

    - \`testing-us-east-1\`: No valid credential sources found

    **1 warning**

    - **wrong-patch** \`staging-us-east-1\` \`policies/sensors.yaml:9\`: the update would change the behaviour \`Denied\` in the place of \`Flood\`
      - Behaviors&#91;&#8203;Denied&#93;.Criteria.Value.Count: &#34;5&#34; → &#34;1000&#34;
      - Behaviors&#91;&#8203;Flood&#93; stays as it is
      - help: rebase the state before the apply

    <details><summary>🔻 ~ security profile Sensors <code>policies/sensors.yaml:3</code></summary>

    - **weaker**: a behaviour of it is weaker
    - \`~ Behaviors[Flood]\` \`policies/sensors.yaml:9\`: **weaker**: it takes more messages to alarm
      - before: alarms when any registered thing sends more than 100 messages in 5 minutes
      - after: alarms when any registered thing sends more than 1,000 messages in 5 minutes
      - \`~ Criteria.Value.Count: "100" → "1000"\`
      - \`- SuppressAlerts: true\`
      - \`+ ExportMetric: true\`
      - \`~ Description: (sensitive value) → (sensitive value)\`
    - \`+ TargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]\`: **stronger**: it watches more things
    - in \`staging-eu-west-1\`, \`staging-us-east-1\`
    - \`aws_cloudcontrolapi_resource.security_profile_Sensors\`

    </details>

    <details><summary>❔ ± scheduled audit Old</summary>

    - **undecidable**: how soon an audit finds something depends on when it happens
    - before: audits daily
    - after: audits weekly
    - in \`staging-us-east-1\`
    - \`aws_cloudcontrolapi_resource.scheduled_audit_Old\`

    </details>

    <details><summary>🔺 + mitigation action Isolate <code>policies/response.yaml:4</code></summary>

    - **stronger**: something new can be done
    - after: puts things into the thing group \`Quarantine\`
    - in \`staging-us-east-1\`
    - \`aws_cloudcontrolapi_resource.mitigation_action_Isolate\`
    - \`aws_iam_role.Isolate\`

    </details>

    <details><summary>1 unchecked</summary>

    - \`testing-us-east-1\`: there is no plan of it

    </details>

    <details><summary>1 warning of Terraform</summary>

    - \`staging-us-east-1\` \`check.drift_security_profile_Sensors\` \`policies/sensors.yaml:3\`: Check block assertion failed
      - The behaviour Flood is otherwise in AWS.

    </details>
    "
  `);
});

test("is short where nothing changes, or nothing could run", () => {
  expect(planMarkdown(QUIET, VIEW)).toMatchInlineSnapshot(`
    "**✅ Palisade plan: no changes in 2 stacks**
    "
  `);
  expect(planMarkdown(NOT_RUN, VIEW)).toMatchInlineSnapshot(`
    "**⚠️ Palisade plan: could not run**

    there is no terraform on the path; install it
    "
  `);
});

describe("what somebody else wrote", () => {
  const html = marked.parse(planMarkdown(hostilePlan(EVIL), VIEW), { gfm: true, async: false });

  test("makes no link, no image, no HTML", () => {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]));
    expect([...tags].sort()).toMatchInlineSnapshot(`
      [
        "code",
        "details",
        "li",
        "p",
        "strong",
        "summary",
        "table",
        "tbody",
        "td",
        "th",
        "thead",
        "tr",
        "ul",
      ]
    `);
  });

  test("makes no row and no cell, and opens and closes no folded part", () => {
    expect([...html.matchAll(/<tr>/g)]).toHaveLength(2);
    expect([...html.matchAll(/<t[dh]>/g)]).toHaveLength(6);
    expect([...html.matchAll(/<details>/g)]).toHaveLength(3);
    expect([...html.matchAll(/<\/details>/g)]).toHaveLength(3);
  });

  test("mentions nobody and refers to nothing outside of code", () => {
    const prose = html.replace(/<code>.*?<\/code>/g, "");
    const shown = prose.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    expect(shown).toContain("@\u200boctocat");
    expect(shown).not.toMatch(/@\w|#\d|:\/\//);
  });
});

describe("of a plan that is too long for a comment", () => {
  function many(count: number, text: string): PlanReport {
    const changes = Array.from({ length: count }, (_, index) => ({
      ...UPDATED,
      name: `${text}${index}`,
      effect: index % 2 === 0 ? ("neutral" as const) : ("weaker" as const),
    }));
    return { ...FULL, changes };
  }

  test("the least is left out, whole, and counted", () => {
    const text = planMarkdown(many(500, "Profile"), VIEW);
    expect(text.length).toBeLessThan(LIMIT - 3000);
    const shown = [...text.matchAll(/<details><summary>🔻/g)].length;
    expect(shown).toBeGreaterThan(20);
    expect(text).not.toContain("<details><summary>➖");
    expect(text).toContain(`… and ${500 - shown} more, which the log of the job has`);
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
    expect(text).toContain("| 🔻 weaker | 250 | ~ security profile `Profile1`");
    expect(text).toContain("245 more");
  });

  test.each([
    ["names", many(50, "@".repeat(5000))],
    ["everything", hostilePlan("@<|`".repeat(5000))],
    [
      "many stacks that fail",
      {
        ...QUIET,
        stacks: Array.from({ length: 300 }, () => ({
          ...FULL.stacks[0],
          ...hostilePlan("@".repeat(900)).stacks[0],
        })),
      } as PlanReport,
    ],
  ])("it stays below the limit with long %s", (_, report) => {
    expect(planMarkdown(report, VIEW).length).toBeLessThan(LIMIT - 2000);
  });

  test("a thousand warnings leave room for what changes", () => {
    const [warning] = FULL.warnings;
    if (warning === undefined) throw new Error("there is no warning");
    const warnings = Array.from({ length: 1_000 }, () => warning);
    const text = planMarkdown({ ...FULL, warnings }, VIEW);
    expect(text.length).toBeLessThanOrEqual(LIMIT);
    expect(text).toMatch(/\d{3} more/);
    expect(text.match(/<details><summary>(?:🔻|❔|🔺)/gu)).toHaveLength(FULL.changes.length);
  });

  test("one policy does not take the room of all", () => {
    const [part] = UPDATED.parts;
    const parts = Array.from({ length: 100 }, () => ({
      ...part,
      property: "x",
      values: [],
      effect: "neutral" as const,
      because: "y",
    }));
    const text = planMarkdown({ ...FULL, changes: [{ ...UPDATED, parts }] }, VIEW);
    expect(text).toContain("- … and 80 more");
  });
});
