import { resolveRef, type Schema } from "../compiler/validate/schema.ts";

/** What json-schema-to-typescript is given. */
export interface TypeSchema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: TypeSchema;
  readonly properties?: Readonly<Record<string, TypeSchema | false>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: TypeSchema | false;
  readonly anyOf?: readonly TypeSchema[];
  readonly $defs?: Readonly<Record<string, TypeSchema>>;
}

const REFERENCES: readonly (string | undefined)[] = ["#/$defs/reference", "#/$defs/textWithReference"];

/**
 * A schema rewritten for the making of types: the branches for `${…}` references are gone, because types
 * describe documents in which they are replaced; every other if/then/else is a union; and what a schema says
 * of a value beside its shape (patterns, limits) is left out.
 */
export function typeSchema(root: Schema, rootName: string): TypeSchema {
  const shapes = Object.entries(root.$defs ?? {}).filter(([, schema]) => isShape(root, schema));
  return {
    ...shapeOf(root, root),
    title: rootName,
    $defs: Object.fromEntries(shapes.map(([name, schema]) => [name, typed(root, schema)])),
  };
}

/** Whether a definition deserves a type of its own: maps and unions of maps do, scalars do not. */
function isShape(root: Schema, schema: Schema): boolean {
  if (schema.$ref !== undefined) return isShape(root, resolveRef(root, schema.$ref));
  if (schema.properties !== undefined || schema.additionalProperties !== undefined) return true;
  return [schema.then, schema.else].some((branch) => branch !== undefined && isShape(root, branch));
}

function typed(root: Schema, schema: Schema): TypeSchema {
  const description = schema.description === undefined ? {} : { description: schema.description };
  if (schema.$ref !== undefined) {
    const target = resolveRef(root, schema.$ref);
    return isShape(root, target) ? { $ref: schema.$ref } : { ...typed(root, target), ...description };
  }
  if (schema.if === undefined) return { ...description, ...shapeOf(root, schema) };
  const { if: condition, then, else: otherwise } = schema;
  if (REFERENCES.includes(condition.$ref)) return { ...typed(root, otherwise ?? {}), ...description };
  if (condition.required !== undefined) return { ...description, anyOf: keyedBranches(root, schema) };
  return { ...description, anyOf: [named(root, then), named(root, otherwise)] };
}

/** The branch of a union; its title becomes the name of its type. */
function named(root: Schema, branch: Schema | undefined): TypeSchema {
  const title = branch?.title === undefined || branch.properties === undefined ? {} : { title: branch.title };
  return { ...typed(root, branch ?? {}), ...title };
}

/** The branches of a map whose keys decide what it is: each with all keys, those that do not belong as `never`. */
function keyedBranches(root: Schema, schema: Schema): readonly TypeSchema[] {
  const branches: TypeSchema[] = [];
  const absent: string[] = [];
  let level: Schema | undefined = schema;
  while (level !== undefined) {
    const branch: Schema = level.if === undefined ? level : (level.then ?? {});
    const required = [...(schema.required ?? []), ...(level.if?.required ?? branch.required ?? [])];
    const excluded = Object.fromEntries(absent.map((key) => [key, false as const]));
    branches.push({
      ...shapeOf(root, {
        ...schema,
        properties: { ...schema.properties, ...excluded, ...branch.properties },
        required: [...new Set(required)],
      }),
      ...(branch.title === undefined ? {} : { title: branch.title }),
    });
    absent.push(...(level.if?.required ?? []));
    level = level.else;
  }
  return branches;
}

function shapeOf(root: Schema, schema: Schema): TypeSchema {
  const { type, enum: choices, items, required, additionalProperties: more } = schema;
  // In an open map the known keys stand for the editor's sake: every value is of the one type.
  const properties = more === false ? schema.properties : undefined;
  return {
    ...(type === undefined || choices !== undefined ? {} : { type }),
    ...(choices === undefined ? {} : { enum: choices }),
    ...(schema.const === undefined ? {} : { const: schema.const }),
    ...(items === undefined ? {} : { items: typed(root, items) }),
    ...(properties === undefined ? {} : { properties: typedProperties(root, properties) }),
    ...(required === undefined ? {} : { required }),
    ...(more === undefined ? {} : { additionalProperties: more === false ? more : typed(root, more) }),
  };
}

function typedProperties(
  root: Schema,
  properties: Readonly<Record<string, Schema | false>>,
): TypeSchema["properties"] & {} {
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [key, schema === false ? schema : typed(root, schema)]),
  );
}
