import { _, Ajv2020, type KeywordCxt } from "ajv/dist/2020.js";
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
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  // ajv compares every item of a list with every other: minutes for a long list of a hostile author.
  ajv.removeKeyword("uniqueItems");
  ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", code: checkDuplicates });
  for (const schema of Object.values(schemas)) ajv.addSchema(withoutAnnotations(schema));
  const ids = Object.entries(schemas).map(([name, schema]) => [name, schema.$id ?? ""]);
  const code = standalone.default(ajv, Object.fromEntries(ids));
  return IMPORTS + withoutAjv(code).replace('"use strict";', "");
}

function checkDuplicates(context: KeywordCxt): void {
  const check = context.gen.scopeValue("func", { ref: hasDuplicates, code: _`hasDuplicates` });
  context.fail(_`${check}(${context.data})`);
}

const IMPORTS = `// Made from schema/ by \`npm run generate\`. Do not edit.
import { codePointCount } from "../code-point-count.ts";
import { hasDuplicates } from "../duplicates.ts";
`;

/** ajv's own helpers are CommonJS, which not every loader imports alike; one is needed, and it is small. */
function withoutAjv(code: string): string {
  const own = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', "codePointCount");
  if (own.includes("require(")) throw new Error("the generated validator needs more of ajv than is expected");
  return own;
}
