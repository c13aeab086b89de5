import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { resolveRef, type Schema } from "../../compiler/validate/schema.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Definitions that only stand behind `if`. */
const CONDITIONS = ["reference", "textWithReference"];

interface Named {
  readonly path: string;
  readonly schema: Schema;
}

function readSchema(name: string): Schema {
  return JSON.parse(readFileSync(join(ROOT, `schema/${name}.schema.json`), "utf8"));
}

/** A schema and all schemas in it, by JSON pointer. */
function allSchemas(schema: Schema, path = "#"): readonly Named[] {
  const { $defs = {}, properties = {} } = schema;
  const maps = Object.entries({ $defs, properties }).flatMap(([keyword, map]) =>
    Object.entries(map).map(([name, part]) => [`${keyword}/${name}`, part] as const),
  );
  const { items, additionalProperties, propertyNames, if: condition, then, else: otherwise } = schema;
  const parts = Object.entries({
    items,
    additionalProperties,
    propertyNames,
    if: condition,
    then,
    else: otherwise,
  });
  const inner = [...maps, ...parts].flatMap(([step, part]) =>
    part === undefined || part === false ? [] : allSchemas(part, `${path}/${step}`),
  );
  return [{ path, schema }, ...inner];
}

function createAjv(schema: Schema, strict: boolean): Ajv2020 {
  const ajv = new Ajv2020({ strict, strictRequired: false, allowUnionTypes: true });
  ajv.addVocabulary([
    "x-expected",
    "x-foreign",
    "x-help",
    "x-suggest",
    "defaultSnippets",
    "markdownDescription",
  ]);
  ajv.addSchema(schema);
  return ajv;
}

describe.each(["policy", "project"])("%s.schema.json", (name) => {
  const root = readSchema(name);
  const schemas = allSchemas(root);
  // A key that only forbids something, or only chooses a branch, has nothing to explain.
  const keys = schemas.filter(
    ({ path }) => /\/properties\/[^/]+$/.test(path) && !/\/(if|then)\/properties\//.test(path),
  );

  test("is a JSON Schema 2020-12 that ajv accepts in strict mode", () => {
    const ajv = createAjv(root, true);
    expect(ajv.validateSchema(root)).toBe(true);
    expect(root.$id).toBe(`https://palisade.dev/schema/${name}.schema.json`);
    expect(ajv.getSchema(root.$id ?? "")).toBeTypeOf("function");
  });

  test("discriminates instead of trying alternatives", () => {
    expect(readFileSync(join(ROOT, `schema/${name}.schema.json`), "utf8")).not.toMatch(
      /"(anyOf|oneOf|allOf|not)"/,
    );
  });

  test("explains every key", () => {
    expect(keys.length).toBeGreaterThan(10);
    const unexplained = keys.filter(({ schema }) => {
      const target = schema.$ref === undefined ? schema : resolveRef(root, schema.$ref);
      return !(schema.title ?? target.title) || !(schema.description ?? target.description)?.endsWith(".");
    });
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });

  test("explains every definition, with an example", () => {
    // Conditions are not shown to anyone: with a title, editors would show it in the place of the key's own.
    const definitions = Object.entries(root.$defs ?? {}).filter(([key]) => !CONDITIONS.includes(key));
    const unexplained = definitions.filter(
      ([, { title, description, examples }]) => !title || !description || !examples?.length,
    );
    // Days, variable types and the like show their values by their enum.
    expect(unexplained.map(([key]) => key)).toEqual([]);
  });

  test("does not explain its conditions", () => {
    const explained = schemas.filter(({ path, schema }) => {
      const target = schema.$ref === undefined ? schema : resolveRef(root, schema.$ref);
      return path.endsWith("/if") && (target.title ?? target.description) !== undefined;
    });
    expect(explained.map(({ path }) => path)).toEqual([]);
  });

  test("leaves explanations to the key, not to the branches of its value", () => {
    // The language server shows the words of the innermost schema that fits.
    const shadowing = schemas.filter(({ path, schema: { $ref, description } }) => {
      const target = $ref === undefined ? description : resolveRef(root, $ref).description;
      return /\/(then|else)$/.test(path) && target !== undefined && !path.endsWith("/retainedMetric/else");
    });
    expect(shadowing.map(({ path }) => path)).toEqual([]);
  });

  test("says nothing but words beside a reference to a definition", () => {
    // With any other keyword there, the language server shows the words of the definition.
    const words = ["$ref", "title", "description", "examples", "default"];
    const others = schemas.filter(
      ({ schema }) => schema.$ref !== undefined && Object.keys(schema).some((key) => !words.includes(key)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test("calls no key of its own foreign", () => {
    const own = schemas.flatMap(({ path, schema }) =>
      Object.keys(schema["x-foreign"] ?? {})
        .filter((word) => Object.hasOwn(schema.properties ?? {}, word))
        .map((word) => `${path}: ${word}`),
    );
    expect(own).toEqual([]);
  });

  test("offers maps for values that may be a scalar as snippets, which editors can name", () => {
    // The language server of YAML shows a map among the examples of a scalar as `[object Object]`.
    const nameless = schemas.filter(({ schema: { examples = [], $ref, if: condition } }) => {
      const isMap = (example: unknown) => typeof example === "object" && !Array.isArray(example);
      const target = $ref === undefined ? condition : resolveRef(root, $ref).if;
      return target?.type === "object" && examples.some(isMap);
    });
    expect(nameless.map(({ path }) => path)).toEqual([]);
  });

  test("has examples and defaults that it accepts itself", () => {
    // A branch on its own leaves out what its union says of the type, which strict mode would not have.
    const ajv = createAjv(root, false);
    const refused = schemas.flatMap(({ path, schema }) => {
      const validate = ajv.getSchema(`${root.$id}${encodeURI(path)}`);
      const samples = [...(schema.examples ?? []), ...("default" in schema ? [schema.default] : [])];
      return samples
        .filter((sample) => !validate?.(sample))
        .map((sample) => `${path}: ${JSON.stringify(sample)}`);
    });
    expect(refused).toEqual([]);
  });

  test("offers every value of an enum for completion, also beside a reference", () => {
    // Editors complete from `examples` of the key, and do not look into the branches of `if`.
    const missing = keys.filter(({ schema }) => {
      const choices = schema.else?.enum ?? [];
      return choices.some((choice) => !schema.examples?.includes(choice));
    });
    expect(missing.map(({ path }) => path)).toEqual([]);
  });

  test("says in words what a pattern demands", () => {
    const wordless = schemas.filter(({ path, schema }) => {
      if (schema.pattern === undefined || /\/\$defs\/(reference|textWithReference)$/.test(path)) return false;
      const around = schemas.filter(
        (other) =>
          path === other.path ||
          (/^(\/(then|else))+$/.test(path.slice(other.path.length)) && path.startsWith(other.path)),
      );
      return !around.some((other) => other.schema["x-expected"] !== undefined);
    });
    expect(wordless.map(({ path }) => path)).toEqual([]);
  });

  test("closes every map of known keys", () => {
    const open = schemas.filter(({ path, schema }) => {
      return (
        schema.type === "object" &&
        schema.properties !== undefined &&
        schema.additionalProperties === undefined &&
        !/\/(if|then|else)$/.test(path)
      );
    });
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});
