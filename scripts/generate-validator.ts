import { _, Ajv2020, type KeywordCxt } from "ajv/dist/2020.js";
import { compileSchema, SchemaEnv } from "ajv/dist/compile/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { hasDuplicates } from "../compiler/validate/duplicates.ts";
import type { Schema } from "../compiler/validate/schema.ts";
import { withoutAnnotations } from "./without-annotations.ts";

/** An ECMAScript module that exports a function for each schema, which checks data without ajv. */
export function generateValidators(schemas: Readonly<Record<string, Schema>>): string {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
  // ajv compares every item of a list with every other: minutes for a long list of a hostile author.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", code: checkDuplicates });
  for (const schema of Object.values(schemas)) addSchema(ajv, withoutAnnotations(schema));
  const ids = Object.entries(schemas).map(([name, schema]) => [name, schema.$id ?? ""]);
  const code = standalone.default(ajv, Object.fromEntries(ids));
  return IMPORTS + withoutAjv(code).replace('"use strict";', "");
}

/**
 * Adds a schema so that errors name the definition in which they arose: `#/$defs/behavior/required`. Left to
 * itself ajv compiles a definition as if it were a schema of its own, and says `#/required`.
 */
function addSchema(ajv: Ajv2020, schema: Schema): void {
  const id = schema.$id ?? "";
  ajv.addSchema(schema);
  const root = ajv.schemas[id];
  if (root === undefined) throw new Error(`ajv does not know ${id}`);
  const definitions = Object.entries(schema.$defs ?? {}).filter(([name]) => !INLINED.includes(name));
  const compiled = definitions.map(([name, definition]) => {
    const path = `#/$defs/${name}`;
    const part = new SchemaEnv({ schema: definition, schemaId: "$id", root, baseId: id, schemaPath: path });
    root.refs[id + path] = part;
    return part;
  });
  for (const part of compiled) compileSchema.call(ajv, part);
}

/** Asked about nearly every value, so a call for each would be felt; only `if` uses them, whose errors nobody reads. */
const INLINED = ["reference", "textWithReference"];

function checkDuplicates(context: KeywordCxt): void {
  const check = context.gen.scopeValue("func", { ref: hasDuplicates, code: _`hasDuplicates` });
  context.fail(_`${check}(${context.data})`);
}

const IMPORTS = `// Made from schema/ by \`npm run generate\`. Do not edit.
import { appendViolations } from "../append-violations.ts";
import { codePointCount } from "../code-point-count.ts";
import { hasDuplicates } from "../duplicates.ts";
`;

/**
 * ajv's own helpers are CommonJS, which not every loader imports alike; one is needed, and it is small. And
 * what ajv does with lists of errors takes quadratic time.
 */
function withoutAjv(code: string): string {
  const own = code
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "codePointCount")
    .replaceAll(/vErrors === null \? (\S+) : vErrors\.concat\(\1\)/g, "appendViolations(vErrors, $1)");
  if (/require\(|\.concat\(/.test(own))
    throw new Error("the generated validator is not of the form that is expected");
  return own;
}
