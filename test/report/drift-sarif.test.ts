import { describe, expect, test } from "vitest";
import type { DriftReport, DriftRow } from "../../compiler/report/drift-report.ts";
import { driftSarif } from "../../compiler/report/drift-sarif.ts";
import { at, listOf } from "../support/json.ts";
import { sarifErrors } from "../support/sarif-schema.ts";
import {
  ALL_DRIFT,
  DRIFTED,
  FAILED_DRIFT,
  IN_SYNC,
  INCOMPLETE,
  manyFindings,
  NOTHING_COMPARED,
  rowOf,
} from "./drift-reports.ts";

const VIEW = { pathOf: (path: string) => `fleet/${path}`, projectFile: "palisade.yaml" };

/** The run of a report, which the official schema accepts. */
function runOf(report: DriftReport): unknown {
  const document: unknown = JSON.parse(driftSarif(report, VIEW));
  expect(sarifErrors(document)).toEqual([]);
  return at(document, "runs", 0);
}

function resultsOf(findings: readonly DriftRow[]): readonly unknown[] {
  return listOf(at(runOf({ ...IN_SYNC, outcome: "drift", findings }), "results"));
}

function fingerprintOf(...findings: readonly DriftRow[]): unknown {
  return at(resultsOf(findings).at(-1), "partialFingerprints", "primaryLocationLineHash");
}

test.each(Object.entries(ALL_DRIFT))("the schema of SARIF accepts %s", (_, report) => {
  runOf(report);
});

test("a finding is a result on the line of its policy, as bad as its effect", () => {
  const [first] = DRIFTED.findings;
  expect(first && resultsOf([first])[0]).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "production-eu-west-1 aws_cloudcontrolapi_resource.security_profile_Sensors Behaviors[Flood].Criteria.Value.Count",
              "kind": "resource",
            },
          ],
          "physicalLocation": {
            "artifactLocation": {
              "uri": "fleet/policies/fleet.yaml",
              "uriBaseId": "%SRCROOT%",
            },
            "region": {
              "startColumn": 7,
              "startLine": 12,
            },
          },
        },
      ],
      "message": {
        "text": "security profile Sensors in production-eu-west-1: Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
    weaker: more messages pass without an alarm
    policy: alarms when a thing in \`Sensors\` sends more than 100 messages in 5 minutes
    there: alarms when a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
    since 2026-11-12 (9 days)
    last changed 2026-11-11 22:47 UTC
    Terraform plans no change for this
    terraform apply -replace=aws_cloudcontrolapi_resource.security_profile_Sensors: deletes it and creates it anew: in between nothing of it is watched",
      },
      "partialFingerprints": {
        "palisadeDrift/v1": "5fa99379a15b1b5a8007c15769b8640f",
        "primaryLocationLineHash": "5fa99379a15b1b5a8007c15769b8640f:1",
      },
      "properties": {
        "effect": "weaker",
        "firstSeen": "2026-11-12",
        "lastModified": "2026-11-11T22:47:03.512Z",
        "stack": "production-eu-west-1",
      },
      "ruleId": "drift/absorbed",
      "ruleIndex": 0,
      "suppressions": [],
    }
  `);
});

test("there is one rule a kind of drift, and every result knows its own", () => {
  const run = runOf(DRIFTED);
  const rules = listOf(at(run, "tool", "driver", "rules")).map((rule) => at(rule, "id"));
  expect(rules).toEqual([
    "drift/absorbed",
    "drift/changed",
    "drift/missing",
    "drift/suppressed",
    "drift/unattached",
    "drift/undeclared",
    "drift/unmanaged",
  ]);
  for (const result of listOf(at(run, "results")))
    expect(rules[Number(at(result, "ruleIndex"))]).toBe(at(result, "ruleId"));
});

test("what no policy declares stands at the project file, because GitHub takes nothing that is nowhere", () => {
  const unmanaged = DRIFTED.findings.find(({ kind }) => kind === "unmanaged");
  expect(unmanaged && at(resultsOf([unmanaged])[0], "locations", 0, "physicalLocation")).toEqual({
    artifactLocation: { uri: "fleet/palisade.yaml", uriBaseId: "%SRCROOT%" },
    region: { startLine: 1 },
  });
});

describe("a fingerprint", () => {
  const row = rowOf({ property: "a.b", actual: 1, origin: { file: "a", line: 1, column: 1, path: "" } });

  test("stays the same while the drift lasts", () => {
    const changed: readonly Partial<DriftRow>[] = [
      { actual: 2, effect: "neutral", because: "another" },
      { origin: { file: "b", line: 7, column: 1, path: "" } },
      { kind: "suppressed", seenByTerraform: true, firstSeen: "2026-01-01" },
    ];
    for (const more of changed) expect(fingerprintOf({ ...row, ...more })).toBe(fingerprintOf(row));
  });

  test("is another of another stack, resource or property, and of a second one of the same", () => {
    const others = [
      fingerprintOf({ ...row, stack: "other" }),
      fingerprintOf({ ...row, address: "other" }),
      fingerprintOf({ ...row, property: "a.c" }),
      fingerprintOf(row, row),
    ];
    expect(new Set([fingerprintOf(row), ...others]).size).toBe(5);
  });
});

test("what is ignored is a suppressed result, with its reason", () => {
  const { previous: _, ...tonight } = DRIFTED;
  const ignored = listOf(at(runOf(tonight), "results")).at(-1);
  expect(at(ignored, "suppressions")).toEqual([
    {
      kind: "external",
      status: "accepted",
      justification: "the plant moves its devices by hand",
      properties: { until: "2027-03-31" },
    },
  ]);
});

test("what was found before and could not be looked at again is a result still", () => {
  const remembered = listOf(at(runOf(DRIFTED), "results")).at(-1);
  expect([
    at(remembered, "level"),
    at(remembered, "suppressions"),
    at(remembered, "message", "text"),
  ]).toEqual([
    "error",
    [],
    expect.stringContaining("known since 2026-11-19, and could not be looked at this time"),
  ]);
});

test("what could not be compared makes the run one that did not succeed", () => {
  const invocations = [IN_SYNC, INCOMPLETE, NOTHING_COMPARED, FAILED_DRIFT].map((report) =>
    at(runOf(report), "invocations", 0),
  );
  expect(invocations.map((each) => at(each, "executionSuccessful"))).toEqual([true, false, false, false]);
  expect(at(invocations[2], "toolExecutionNotifications")).toEqual([
    { level: "error", message: { text: "nothing could be compared" } },
    {
      level: "error",
      message: { text: "stack production-us-east-1 is unchecked: the plan is of another account" },
    },
  ]);
  expect(at(invocations[3], "toolExecutionNotifications", 0, "message", "text")).toBe(
    'cannot read "plan.json": it does not exist',
  );
});

test("of more results than GitHub takes, the worst are there", () => {
  const run = runOf(manyFindings(25_010));
  expect(listOf(at(run, "results"))).toHaveLength(25_000);
  expect(listOf(at(run, "results")).filter((each) => at(each, "level") === "error")).toHaveLength(12_506);
  expect(at(run, "invocations", 0, "toolExecutionNotifications", 0, "message", "text")).toBe(
    "10 results left out: a run holds at most 25000, the worst first",
  );
});
