import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { check } from "../../compiler/compile.ts";
import { applyEdits } from "../../compiler/lsp/apply-edits.ts";
import { namesInFile, useAt } from "../../compiler/lsp/names/names-in-file.ts";
import { POLICY_DECLARATIONS, POLICY_QUERIES, POLICY_USES } from "../../compiler/lsp/names/table.ts";
import type { OutlineNode } from "../../compiler/parse/outline.ts";
import { filesBelow } from "../support/files-below.ts";
import { inputOf } from "./workspaces.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const SCHEMA: Schema = JSON.parse(readFileSync(join(ROOT, "schema/policy.schema.json"), "utf8"));

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Definitions of names that stand as values. */
const NAMES_AS_VALUES = [
  "thingNameValue",
  "topicNameValue",
  "plainNameValue",
  "metricName",
  "auditCheckName",
];

interface NamePaths {
  /** Of values that are names. */
  readonly values: ReadonlySet<string>;
  /** Of keys that are names. */
  readonly keys: ReadonlySet<string>;
  /** Of values called `query` or `field`. */
  readonly queries: ReadonlySet<string>;
}

/** Where the schema has names. */
function namePaths(): NamePaths {
  const queries = new Set<string>();
  const values = new Set<string>();
  const keys = new Set<string>();
  const walk = (schema: Schema, path: readonly string[], entered: readonly string[]): void => {
    const name = schema.$ref?.split("/").at(-1);
    if (name !== undefined) {
      if (NAMES_AS_VALUES.includes(name)) values.add(path.join("."));
      else if (!entered.includes(name)) walk(SCHEMA.$defs?.[name] ?? {}, path, [...entered, name]);
    }
    const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])];
    const conditional = [schema.then, schema.else].flatMap((each) => each ?? []);
    for (const each of [...branches, ...conditional]) walk(each, path, entered);
    for (const [key, each] of Object.entries(schema.properties ?? {})) {
      if (["query", "field"].includes(key)) queries.add([...path, key].join("."));
      walk(each, [...path, key], entered);
    }
    if (schema.propertyNames !== undefined) keys.add([...path, "*"].join("."));
    if (typeof schema.additionalProperties === "object") {
      walk(schema.additionalProperties, [...path, "*"], entered);
    }
    if (schema.items !== undefined) walk(schema.items, [...path, "*"], entered);
  };
  walk(SCHEMA, [], []);
  return { values, keys, queries };
}

describe("the table of names", () => {
  test("knows every value that is a name by the schema", () => {
    const known = POLICY_USES.filter(({ at }) => at === undefined).map(({ path }) => path);
    expect([...namePaths().values].filter((path) => !known.includes(path))).toEqual([
      // The name that SNS knows; policies use the key.
      "alertTopics.*.topic",
    ]);
    expect(known.filter((path) => !namePaths().values.has(path))).toEqual([]);
  });

  test("knows every map whose keys are names by the schema", () => {
    const known: readonly string[] = [...POLICY_DECLARATIONS, ...POLICY_USES].map(({ path }) => path);
    expect([...namePaths().keys].filter((path) => !known.includes(path))).toEqual([
      "thingGroups.*.attributes.*",
    ]);
    expect(POLICY_DECLARATIONS.filter(({ path }) => !namePaths().keys.has(path))).toEqual([]);
  });

  test("is of one mind with the analysis on what a name must lead to", { timeout: 120_000 }, async () => {
    const input = inputOf(everything());
    const before = await check(input);
    expect(before.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const used = new Set<string>();
    const differing: string[] = [];
    for (const source of input.policies) {
      for (const node of namesInFile(source, "policy").outline.roots.flatMap(scalars)) {
        const { scalar, path } = node;
        if (scalar === undefined || path[0] === "variables") continue;
        const location = { source, ...scalar.span };
        const edited = applyEdits(input, [{ location, newText: "Nowhere_zz" }]);
        const { diagnostics } = await check(edited);
        const isMissed = diagnostics.some(
          (each) =>
            ["analyze/unknown-name", "analyze/unknown-metric"].includes(each.code) &&
            each.message.includes("Nowhere_zz") &&
            node.value.start === each.location?.start,
        );
        const use = useAt("policy", node);
        const isKnown = use !== undefined && use.entry.at === undefined && use.entry.kind !== "auditCheck";
        if (isKnown !== isMissed)
          differing.push(`${path.join(".")}: ${diagnostics.map(({ message }) => message).join()}`);
        if (use !== undefined) used.add(use.entry.path);
      }
    }
    expect(differing).toEqual([]);
    // Otherwise the sample would prove nothing of what it lacks.
    const values = POLICY_USES.filter(({ at }) => at === undefined).map(({ path }) => path);
    expect(values.filter((path) => !used.has(path))).toEqual([]);
  });

  test("knows every query of the schema, and every field that a query may also name", () => {
    expect([...namePaths().queries].sort()).toEqual(POLICY_QUERIES.map(({ path }) => path).sort());
  });
});

function scalars(node: OutlineNode): readonly OutlineNode[] {
  const own = node.scalar === undefined || node.via !== undefined ? [] : [node];
  return [...own, ...node.children.flatMap(scalars)];
}

function everything(): Readonly<Record<string, string>> {
  const folder = join(ROOT, "test/cases/everything");
  const paths = filesBelow(join(folder, "policies")).filter((path) => path.endsWith(".yaml"));
  const policies = paths.map((path) => [
    `policies/${path}`,
    readFileSync(join(folder, "policies", path), "utf8"),
  ]);
  return {
    "palisade.yaml": readFileSync(join(folder, "palisade.yaml"), "utf8"),
    ...Object.fromEntries(policies),
  };
}
