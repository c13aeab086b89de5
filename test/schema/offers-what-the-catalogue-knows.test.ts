import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { AUDIT_CHECK_NAMES } from "../../compiler/catalog/audit-checks.ts";
import { BACKENDS } from "../../compiler/catalog/backends.ts";
import { FLEET_METRIC_UNITS } from "../../compiler/catalog/fleet-metrics.ts";
import { METRICS } from "../../compiler/catalog/metrics.ts";
import { compareText } from "../../compiler/util/compare.ts";
import { resolveRef, type Schema } from "../../compiler/validate/schema.ts";

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../../schema/${name}.schema.json`), "utf8"));
}

const POLICY = readSchema("policy");
const PROJECT = readSchema("project");

/** The schema of a key: definition, then keys. */
function keyOf(root: Schema, definition: string, ...keys: readonly string[]): Schema {
  return keys.reduce(
    (schema, key) => {
      const next = schema.properties?.[key];
      if (next === undefined || next === false) throw new Error(`no key ${key} in ${definition}`);
      return next;
    },
    resolveRef(root, `#/$defs/${definition}`),
  );
}

/** What an editor offers as a value. */
function offered({ examples = [] }: Schema): readonly string[] {
  return examples.filter((example) => typeof example === "string");
}

test("metrics", () => {
  const names = offered(resolveRef(POLICY, "#/$defs/metricName")).filter((name) => name.startsWith("aws:"));
  expect(names.toSorted(compareText)).toEqual(METRICS.map(({ name }) => name).toSorted(compareText));
});

test("audit checks, as keys and as values", () => {
  const keys = Object.keys(keyOf(POLICY, "audit", "checks").properties ?? {}).filter((key) => key !== "all");
  const sorted = [...AUDIT_CHECK_NAMES].toSorted(compareText);
  expect(keys.toSorted(compareText)).toEqual(sorted);
  expect(offered(resolveRef(POLICY, "#/$defs/auditCheckName")).toSorted(compareText)).toEqual(sorted);
});

test("units of fleet metrics", () => {
  expect(offered(keyOf(POLICY, "fleetMetric", "unit"))).toEqual([...FLEET_METRIC_UNITS]);
});

test("backends that Terraform has", () => {
  const known = BACKENDS.map(({ type }) => type);
  const keys = Object.keys(keyOf(PROJECT, "deployment", "backend").properties ?? {});
  expect(keys.filter((key) => !known.includes(key))).toEqual([]);
});
