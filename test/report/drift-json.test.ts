import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { driftJson } from "../../compiler/report/drift-json.ts";
import type { DriftReport } from "../../compiler/report/drift-report.ts";
import { at } from "../support/json.ts";
import { ALL_DRIFT, DRIFTED } from "./drift-reports.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/drift.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

function parsed(report: DriftReport): unknown {
  return JSON.parse(driftJson(report));
}

test.each(Object.entries(ALL_DRIFT))("the schema describes %s", (_, report) => {
  accepts(parsed(report));
  expect(accepts.errors ?? []).toEqual([]);
});

test("the schema finds what is no such report", () => {
  const { day: _, ...rest } = DRIFTED;
  expect(accepts(rest)).toBe(false);
  expect(accepts({ ...Object(parsed(DRIFTED)), stacks: [{ name: "x" }] })).toBe(false);
});

test("holds since when, what became of earlier findings, and how much of what exists is declared", () => {
  const document = parsed(DRIFTED);
  expect(at(document, "findings", 0)).toMatchObject({
    firstSeen: "2026-11-12",
    lastModified: "2026-11-11T22:47:03.512Z",
  });
  expect(at(document, "findings", 4, "kind")).toBe("unmanaged");
  expect(Object.keys(Object(at(document, "findings", 4)))).not.toContain("address");
  expect(at(document, "stacks", 0, "coverage", 0)).toEqual({ noun: "dimension", existing: 27, declared: 4 });
  expect(at(document, "previous")).toMatchObject({
    day: "2026-11-20",
    gone: [{ name: "Gateways" }],
    remembered: [{ stack: "staging-us-east-1" }],
  });
});
