import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { jsonReport } from "../../compiler/report/json.ts";
import type { Report } from "../../compiler/report/report.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { HOSTILE, PLAIN, SUPPRESSED } from "./reports.ts";
import { placeOf, reportOf, SAMPLE, sampleAt } from "./sample.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/diagnostics.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

function print(report: Report): string {
  const text = jsonReport(report);
  accepts(JSON.parse(text));
  expect(accepts.errors ?? []).toEqual([]);
  return text;
}

describe("the JSON report", () => {
  test("says why the command failed, where the diagnostics do not", () => {
    const reasons = ["2 warnings, and --max-warnings allows 1"];
    expect(JSON.parse(print(reportOf([], { reasons })))).toMatchObject({ outcome: "findings", reasons });
    expect(JSON.parse(print(reportOf([])))).not.toHaveProperty("reasons");
  });

  test("holds everything that a diagnostic holds, as its schema says", () => {
    const source = new SourceFile("policies/a.yaml", "a: 1\nb: wrod\n");
    const location = placeOf(source, "wrod");
    const diagnostic = SAMPLE.at(
      location,
      { message: "wrong" },
      {
        help: "mend it",
        related: [{ message: "because of this", location: placeOf(source, "a") }],
        fix: { title: 'replace "wrod" by "word"', edits: [{ location, newText: "word" }] },
      },
    );
    expect(print(reportOf([diagnostic]))).toMatchInlineSnapshot(`
      "{
        "diagnostics": [
          {
            "code": "test/sample",
            "fingerprint": "fac7eb49e242cf647766d99e9548a61f",
            "fix": {
              "edits": [
                {
                  "location": {
                    "end": {
                      "column": 8,
                      "line": 2
                    },
                    "file": "policies/a.yaml",
                    "start": {
                      "column": 4,
                      "line": 2
                    }
                  },
                  "newText": "word"
                }
              ],
              "title": "replace \\"wrod\\" by \\"word\\""
            },
            "help": "mend it",
            "location": {
              "end": {
                "column": 8,
                "line": 2
              },
              "file": "policies/a.yaml",
              "start": {
                "column": 4,
                "line": 2
              }
            },
            "message": "wrong",
            "related": [
              {
                "location": {
                  "end": {
                    "column": 2,
                    "line": 1
                  },
                  "file": "policies/a.yaml",
                  "start": {
                    "column": 1,
                    "line": 1
                  }
                },
                "message": "because of this"
              }
            ],
            "severity": "error"
          }
        ],
        "outcome": "findings",
        "summary": {
          "errors": 1,
          "files": 1,
          "filesRead": 2,
          "infos": 0,
          "notShown": 0,
          "suppressed": 0,
          "warnings": 0
        },
        "suppressed": [],
        "version": 1
      }
      "
    `);
  });

  test("tells of what a finding is about, when it alarms, and what tells it from others", () => {
    expect(JSON.parse(print(PLAIN))).toMatchObject({
      diagnostics: [
        { code: "lint/rule-failed", fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) },
        { code: "lint/unused-topic" },
        {
          code: "lint/slow-alarm",
          sentence: "alarms when any thing sends more than 100 messages in 1 hour",
          subject: "securityProfiles.名.behaviors.Slow",
        },
      ],
    });
  });

  test("tells of what is suppressed, and counts it apart", () => {
    expect(JSON.parse(print(SUPPRESSED))).toMatchObject({
      summary: { errors: 0, warnings: 0, infos: 0, files: 0, suppressed: 2 },
      diagnostics: [],
      suppressed: [
        {
          diagnostic: { code: "lint/slow-alarm" },
          suppression: {
            by: "comment",
            because: "it is meant | <b>really</b>",
            until: "2027-01-31",
            location: { file: "policies/sensors.yaml", start: { line: 4, column: 46 } },
          },
        },
        { suppression: { by: "baseline", because: "it was there before" } },
      ],
    });
    print(HOSTILE);
  });

  test("tells of failures and of the output folder", () => {
    print(
      reportOf([], { outcome: "could-not-run", failure: { kind: "bug", message: "x is not a function" } }),
    );
    print(
      reportOf([], {
        outcome: "clean",
        output: {
          folder: "generated",
          checkOnly: false,
          files: [{ path: "main.ts", state: "missing" }],
          stacks: [{ name: "staging-us-east-1", resources: 12, behaviors: 4 }],
        },
      }),
    );
  });

  test("says how many diagnostics it leaves out", () => {
    const text = print(reportOf([sampleAt("a: 1", "a"), sampleAt("b: 1", "b")], { maxProblems: 1 }));
    expect(JSON.parse(text)).toMatchObject({ summary: { errors: 2, notShown: 1 } });
  });

  test("holds hostile text unharmed, and harmless for a terminal", () => {
    const evil = "\u001b[31m \u009b \u202e \ud800 \u2028 __proto__";
    const text = print(reportOf([sampleAt("a: 1", "a", evil)]));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
    expect(JSON.parse(text)).toMatchObject({ diagnostics: [{ message: evil }] });
  });
});
