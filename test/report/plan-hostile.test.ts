import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, test } from "vitest";
import { choosePalette } from "../../compiler/report/palette.ts";
import { planGithub } from "../../compiler/report/plan-github.ts";
import { planJson } from "../../compiler/report/plan-json.ts";
import { planMarkdown } from "../../compiler/report/plan-markdown.ts";
import { planPretty } from "../../compiler/report/plan-pretty.ts";
import { hostilePlan } from "./hostile-plan.ts";
import { FULL, NOT_RUN, QUIET } from "./plan-reports.ts";
import { EVIL } from "./reports.ts";

const pathOf = (path: string): string => path;
/** What a terminal acts on, but for the ends of our own lines. */
const ACTIVE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/plan.schema.json", import.meta.url), "utf8"),
);
const accepts = new Ajv2020({ strict: true, allErrors: true }).compile(
  typeof schema === "object" && schema !== null ? schema : {},
);

const EVILS = [
  EVIL,
  "::set-output name=a::b",
  "\n::error::x",
  "%0A::error::x",
  "<script>alert(1)</script>",
  "</summary></details><img src=x>",
  "`<b>`",
  "\u001b[31m",
  "a|b`|<i>",
  "\r\n- item\n\n# heading",
  "__proto__",
  "constructor",
  "",
  " ",
];
const texts = fc.oneof(
  fc.constantFrom(...EVILS),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc
    .array(fc.constantFrom(...EVILS, "[", "](", "`", "::", "%", "\n", "|"), { maxLength: 6 })
    .map((all) => all.join("")),
);

/** Elements of our own; whatever else a text smuggles in is not among them. */
const ELEMENTS = [
  "br",
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
];

describe("whatever somebody else wrote", () => {
  test("no line of the view for people acts on a terminal or on a runner of GitHub", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, quiet) => {
        const shown = planPretty(hostilePlan(text), { palette: choosePalette(false), pathOf, quiet });
        expect(shown).not.toMatch(ACTIVE);
        expect(shown.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
        // The same lines, whatever is written on them.
        const lines = planPretty(hostilePlan("x"), { palette: choosePalette(false), pathOf, quiet }).split(
          "\n",
        );
        expect(shown.split("\n").length).toBeLessThanOrEqual(lines.length + 2 * text.split("\n").length);
      }),
    );
  });

  test("annotations are those of the plan and no others", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = planGithub(hostilePlan(text), { pathOf }).split("\n");
        expect(lines.map((line) => /^::(error|warning|notice) /.exec(line)?.[1] ?? line)).toEqual([
          "error",
          "error",
          "warning",
          "warning",
          "warning",
          "warning",
          "Plan: 1 to add, 2 to change, 3 to destroy in 1 stack; 1 neutral, 1 warning, 1 stack failed, 1 unchecked",
          "",
        ]);
        for (const line of lines.slice(0, 6)) {
          expect(line).not.toMatch(ACTIVE);
          expect(line.slice(2).split("::")[0]).toMatch(/^\w+ (?:file=[^,]*,line=1,col=2,)?title=[^,]*$/);
        }
      }),
    );
  });

  test("a comment holds no element but its own", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = marked.parse(planMarkdown(hostilePlan(text), { pathOf }), { gfm: true, async: false });
        const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
        expect(tags.filter(([, name = "", rest]) => !ELEMENTS.includes(name) || rest !== "")).toEqual([]);
        expect([...html.matchAll(/<summary>/g)]).toHaveLength(3);
        expect([...html.matchAll(/<\/tr>/g)]).toHaveLength(2);
      }),
    );
  });

  test("JSON is as its schema says, and holds the texts as they are", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const json = planJson(hostilePlan(text));
        expect(json).not.toMatch(ACTIVE);
        const parsed: unknown = JSON.parse(json);
        accepts(parsed);
        expect(accepts.errors ?? []).toEqual([]);
        expect(parsed).toMatchObject({
          stacks: [{ name: text, reason: text }],
          warnings: [{ message: text }],
        });
      }),
    );
  });
});

test.each([
  ["everything", FULL],
  ["nothing", QUIET],
  ["a failure", NOT_RUN],
])("JSON of a plan with %s is as its schema says", (_, report) => {
  const parsed: unknown = JSON.parse(planJson(report));
  accepts(parsed);
  expect(accepts.errors ?? []).toEqual([]);
  expect(parsed).toMatchObject({ version: 1, outcome: report.outcome });
});

test("JSON counts, and leaves out what is not there", () => {
  const { summary, changes } = JSON.parse(planJson(FULL));
  expect(summary).toMatchInlineSnapshot(`
    {
      "add": 3,
      "change": 2,
      "destroy": 1,
      "neutral": 0,
      "stronger": 1,
      "unchecked": 1,
      "undecidable": 1,
      "warnings": 1,
      "weaker": 1,
    }
  `);
  expect(changes[1]).toMatchInlineSnapshot(`
    {
      "action": "create",
      "addresses": [
        "aws_cloudcontrolapi_resource.mitigation_action_Isolate",
        "aws_iam_role.Isolate",
      ],
      "after": "puts things into the thing group \`Quarantine\`",
      "because": "something new can be done",
      "effect": "stronger",
      "name": "Isolate",
      "noun": "mitigation action",
      "origin": {
        "column": 3,
        "file": "policies/response.yaml",
        "line": 4,
        "path": "mitigationActions.Isolate",
      },
      "parts": [],
      "stacks": [
        "staging-us-east-1",
      ],
    }
  `);
  expect(changes[0].parts[0].values).toMatchInlineSnapshot(`
    [
      {
        "after": "1000",
        "before": "100",
        "property": "Behaviors[Flood].Criteria.Value.Count",
      },
      {
        "before": true,
        "property": "Behaviors[Flood].SuppressAlerts",
      },
      {
        "after": true,
        "property": "Behaviors[Flood].ExportMetric",
      },
      {
        "after": "(sensitive value)",
        "before": "(sensitive value)",
        "property": "Description",
      },
    ]
  `);
});
