import type { Schema } from "./schema.ts";

/**
 * The schema in which a keyword stands, and those around it that judge the same value (it is their `then` or
 * `else`), innermost first. What a branch leaves out, its union says.
 * @param schemaPath of the keyword, e.g. `#/$defs/behavior/else/required`
 */
export function schemasAround(root: Schema, schemaPath: string): readonly Schema[] {
  const steps = schemaPath.split("/").slice(1, -1).map(readStep);
  let around: Schema[] = [root];
  let node: unknown = root;
  for (const step of steps) {
    node = isSchema(node) ? Reflect.get(node, step) : undefined;
    // `false` is a schema too; what forbids the value is then the schema around it.
    if (node === false) break;
    if (!isSchema(node)) continue;
    if (step === "properties" || step === "$defs") continue;
    around = step === "then" || step === "else" ? [node, ...around] : [node];
  }
  return around;
}

function readStep(step: string): string {
  return decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

function isSchema(node: unknown): node is Schema {
  return typeof node === "object" && node !== null;
}

/**
 * The keys of which exactly one decides what a map is, in the order in which the schema asks for them; empty
 * for a map that is not of several kinds.
 */
export function decidingKeys(around: readonly Schema[]): readonly string[] {
  const keys: string[] = [];
  // Outermost may be a union by type, of which a map is one branch.
  let level = around.findLast((schema) => schema.if?.required !== undefined);
  for (; level !== undefined; level = level.else) {
    if (level.if === undefined) keys.push(...(level.required ?? []));
    else keys.push(...(level.if.required ?? []));
  }
  return keys;
}
