import { describe, expect, test } from "vitest";
import type { Report } from "../../compiler/report/report.ts";
import { sarif } from "../../compiler/report/sarif.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { at, listOf, textOf } from "../support/json.ts";
import { sarifErrors } from "../support/sarif-schema.ts";
import {
  EMPTY,
  EVIL,
  FAILED,
  HOMELESS,
  HOSTILE,
  manyFindings,
  PLAIN,
  SLOW,
  STALE,
  SUPPRESSED,
  VIEW,
} from "./reports.ts";
import { placeOf, reportOf } from "./sample.ts";

/** The run of a report, which the official schema accepts. */
function runOf(report: Report, options = VIEW): unknown {
  const document: unknown = JSON.parse(sarif(report, options));
  expect(sarifErrors(document)).toEqual([]);
  return at(document, "runs", 0);
}

function resultsOf(report: Report): readonly unknown[] {
  return listOf(at(runOf(report), "results"));
}

describe("the schema", () => {
  test("is one that finds mistakes", () => {
    expect(sarifErrors({ version: "2.1.0", runs: [{ tool: { driver: {} } }] })).toEqual([
      "/runs/0/tool/driver: must have required property 'name'",
    ]);
    const uri = { tool: { driver: { name: "x", informationUri: "no uri" } } };
    expect(sarifErrors({ version: "2.1.0", runs: [uri] })).toEqual([
      '/runs/0/tool/driver/informationUri: must match format "uri"',
    ]);
  });

  test.each(Object.entries({ EMPTY, FAILED, HOSTILE, PLAIN, STALE, SUPPRESSED }))(
    "accepts %s",
    (_, report) => {
      runOf(report);
    },
  );
});

test("holds everything that is known of a finding", () => {
  expect(sarif(reportOf([SLOW]), VIEW)).toMatchInlineSnapshot(`
    "{
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "runs": [
        {
          "columnKind": "utf16CodeUnits",
          "invocations": [
            {
              "executionSuccessful": true,
              "exitCode": 1,
              "exitCodeDescription": "findings",
              "toolExecutionNotifications": []
            }
          ],
          "originalUriBaseIds": {
            "%SRCROOT%": {
              "description": {
                "text": "The root of the repository."
              }
            }
          },
          "results": [
            {
              "fixes": [
                {
                  "artifactChanges": [
                    {
                      "artifactLocation": {
                        "uri": "policies/sensors.yaml",
                        "uriBaseId": "%SRCROOT%"
                      },
                      "replacements": [
                        {
                          "deletedRegion": {
                            "endColumn": 39,
                            "endLine": 4,
                            "startColumn": 37,
                            "startLine": 4
                          },
                          "insertedContent": {
                            "text": "5m"
                          }
                        }
                      ]
                    }
                  ],
                  "description": {
                    "text": "replace \`1h\` by \`5m\`"
                  }
                }
              ],
              "level": "warning",
              "locations": [
                {
                  "logicalLocations": [
                    {
                      "fullyQualifiedName": "securityProfiles.名.behaviors.Slow"
                    }
                  ],
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "policies/sensors.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "endColumn": 39,
                      "endLine": 4,
                      "startColumn": 29,
                      "startLine": 4
                    }
                  }
                }
              ],
              "message": {
                "text": "\`Slow\` alarms 1 hour after the attack\\nalarms when any thing sends more than 100 messages in 1 hour"
              },
              "partialFingerprints": {
                "palisade/v1": "35ba3ab53f10ab744805e98f411a62bb",
                "primaryLocationLineHash": "35ba3ab53f10ab744805e98f411a62bb:1"
              },
              "properties": {
                "help": "write a shorter window,\\nsuch as 5m"
              },
              "relatedLocations": [
                {
                  "id": 1,
                  "message": {
                    "text": "the profile"
                  },
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "policies/sensors.yaml",
                      "uriBaseId": "%SRCROOT%"
                    },
                    "region": {
                      "endColumn": 5,
                      "endLine": 4,
                      "startColumn": 3,
                      "startLine": 4
                    }
                  }
                }
              ],
              "ruleId": "lint/slow-alarm",
              "ruleIndex": 0,
              "suppressions": []
            }
          ],
          "tool": {
            "driver": {
              "name": "palisade",
              "notifications": [],
              "rules": [
                {
                  "defaultConfiguration": {
                    "level": "warning"
                  },
                  "fullDescription": {
                    "text": "An attack is over before anybody hears of it."
                  },
                  "help": {
                    "markdown": "# slow-alarm\\n\\nAn alarm that comes late.\\n",
                    "text": "Shorten the window."
                  },
                  "id": "lint/slow-alarm",
                  "name": "SlowAlarm",
                  "properties": {
                    "family": "blindness",
                    "problem.severity": "warning",
                    "tags": [
                      "security",
                      "lint",
                      "blindness"
                    ]
                  },
                  "shortDescription": {
                    "text": "alarm that comes late"
                  }
                }
              ],
              "semanticVersion": "0.1.0",
              "version": "0.1.0"
            }
          }
        }
      ],
      "version": "2.1.0"
    }
    "
  `);
});

test("tells of what has no place as of the run: GitHub refuses a result that is nowhere", () => {
  const run = runOf(reportOf([HOMELESS]));
  expect(at(run, "results")).toEqual([]);
  expect(at(run, "tool", "driver", "notifications")).toEqual([{ id: "lint/rule-failed" }]);
  expect(at(run, "invocations")).toMatchInlineSnapshot(`
    [
      {
        "executionSuccessful": true,
        "exitCode": 1,
        "exitCodeDescription": "findings",
        "toolExecutionNotifications": [
          {
            "descriptor": {
              "id": "lint/rule-failed",
              "index": 0,
            },
            "level": "error",
            "message": {
              "text": "the rule \`x\` failed",
            },
          },
        ],
      },
    ]
  `);
});

test("says why a finding is suppressed, and that others are not", () => {
  expect(resultsOf(SUPPRESSED).map((result) => at(result, "suppressions"))).toMatchInlineSnapshot(`
    [
      [
        {
          "justification": "it is meant | <b>really</b>",
          "kind": "inSource",
          "location": {
            "physicalLocation": {
              "artifactLocation": {
                "uri": "policies/sensors.yaml",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "endColumn": 64,
                "endLine": 4,
                "startColumn": 46,
                "startLine": 4,
              },
            },
          },
          "properties": {
            "by": "comment",
            "until": "2027-01-31",
          },
          "status": "accepted",
        },
      ],
      [
        {
          "justification": "it was there before",
          "kind": "external",
          "properties": {
            "by": "baseline",
          },
          "status": "accepted",
        },
      ],
    ]
  `);
  expect(at(resultsOf(PLAIN)[0], "suppressions")).toEqual([]);
});

describe("how the command ended", () => {
  test("well", () => {
    expect(at(runOf(EMPTY, { ...VIEW, exitCode: 0 }), "invocations", 0)).toEqual({
      executionSuccessful: true,
      exitCode: 0,
      exitCodeDescription: "clean",
      toolExecutionNotifications: [],
    });
  });

  test("not at all", () => {
    expect(at(runOf(FAILED, { ...VIEW, exitCode: 2 }), "invocations", 0)).toEqual({
      executionSuccessful: false,
      exitCode: 2,
      exitCodeDescription: "could-not-run",
      toolExecutionNotifications: [
        { level: "error", message: { text: 'cannot read "policies": it does not exist' } },
      ],
    });
  });

  test("with stale files", () => {
    expect(at(runOf(STALE), "invocations", 0, "toolExecutionNotifications", 0, "level")).toBe("error");
  });
});

describe("a fingerprint", () => {
  const fingerprintIn = (text: string): unknown => {
    const source = new SourceFile("p.yaml", text);
    const finding = { ...SLOW, location: placeOf(source, "1h"), related: [] };
    return at(resultsOf(reportOf([finding]))[0], "partialFingerprints");
  };

  test("survives when lines move, and when another of its kind gets suppressed", () => {
    expect(fingerprintIn("within: 1h")).toEqual(fingerprintIn("# moved\n\n\n  within:   1h\n"));
    const findings = manyFindings(2).map((each) => ({ ...each, subject: "the same" }));
    const [first, second] = findings;
    if (first === undefined || second === undefined) throw new Error("there are two");
    const suppression = { by: "baseline", because: "known" } as const;
    const before = resultsOf(reportOf(findings))[1];
    const after = resultsOf(reportOf([second], { suppressed: [{ diagnostic: first, suppression }] }))[0];
    expect(at(before, "partialFingerprints")).toEqual(at(after, "partialFingerprints"));
  });
});

describe("hostile text", () => {
  const result = resultsOf(HOSTILE)[0];

  test("makes no link and no placeholder of a message", () => {
    const text = textOf(at(result, "message", "text"));
    expect(text).not.toMatch(/\]\(|(?<!\{)\{\d+\}/);
    expect(text).toContain("{{0}} ${var.x} ␛[2J ␀ <U+202E> <U+D800>");
  });

  test("is percent-encoded in an address", () => {
    expect(at(result, "locations", 0, "physicalLocation", "artifactLocation")).toEqual({
      uri: "policies/a%20b%7C%60%3C%25%3A%2C%5D%5D%3E%1B%5B31m%0A%23%40x%5D(y).yaml",
      uriBaseId: "%SRCROOT%",
    });
  });

  test("is left as it is in a fix, which puts it into a file", () => {
    expect(at(result, "fixes", 0, "artifactChanges", 0, "replacements", 0, "insertedContent", "text")).toBe(
      EVIL,
    );
  });
});

test("columns count UTF-16 code units, as the run says", () => {
  const source = new SourceFile("p.yaml", "👍: 1h\n");
  const finding = { ...SLOW, location: placeOf(source, "1h"), related: [] };
  const place = at(resultsOf(reportOf([finding]))[0], "locations", 0, "physicalLocation", "region");
  expect(place).toEqual({ startLine: 1, startColumn: 5, endLine: 1, endColumn: 7 });
});

test("a file outside of the repository is named in full", () => {
  const artifactOf = (path: string): unknown =>
    at(
      runOf(reportOf([SLOW]), { ...VIEW, pathOf: () => path }),
      "results",
      0,
      "locations",
      0,
      "physicalLocation",
      "artifactLocation",
    );
  expect(artifactOf("/other/a b.yaml")).toEqual({ uri: "file:///other/a%20b.yaml" });
  expect(artifactOf("C:/other/a.yaml")).toEqual({ uri: "file:///C:/other/a.yaml" });
  expect(artifactOf("<stdin>")).toEqual({ uri: "%3Cstdin%3E", uriBaseId: "%SRCROOT%" });
});

test("a fix in several files changes each of them", () => {
  const other = new SourceFile("palisade.yaml", "a: 1\n");
  const edits = [...(SLOW.fix?.edits ?? []), { location: placeOf(other, "1"), newText: "2" }];
  const result = resultsOf(reportOf([{ ...SLOW, fix: { title: "both", edits } }]))[0];
  const changes = listOf(at(result, "fixes", 0, "artifactChanges"));
  expect(changes.map((change) => at(change, "artifactLocation", "uri"))).toEqual([
    "policies/sensors.yaml",
    "palisade.yaml",
  ]);
  expect(resultsOf(reportOf([{ ...SLOW, fix: { title: "none", edits: [] } }]))[0]).not.toHaveProperty(
    "fixes",
  );
});

test("more than GitHub takes: the worst of it, and how much is left out", () => {
  // Whether the schema accepts a result does not depend on how many there are, but how long it takes does.
  const run: unknown = at(
    JSON.parse(sarif(reportOf(manyFindings(25_010), { maxProblems: 1 }), VIEW)),
    "runs",
    0,
  );
  const results = listOf(at(run, "results"));
  expect(results.length).toBe(25_000);
  expect(results.filter((result) => at(result, "level") === "error").length).toBe(12_505);
  expect(at(run, "invocations", 0, "toolExecutionNotifications")).toEqual([
    {
      level: "warning",
      message: { text: "10 results left out: a run holds at most 25000, the worst first" },
    },
  ]);
});
