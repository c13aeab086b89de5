/** A JSON Schema as ours are written: only the keywords that stand in `schema/`. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Schemas;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** `false` for a key that does not go with the key that a branch is chosen by. */
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly additionalProperties?: Schema | false;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  /** What was expected, as it continues "expected …": the words of a diagnostic, never a raw pattern. */
  readonly "x-expected"?: string;
  /** Whether the examples are names that an author may have meant: those of a text are not. */
  readonly "x-suggest"?: boolean;
  /** Keys by which AWS's API and its documentation call what stands here under another key, and what to write instead. */
  readonly "x-foreign"?: Readonly<Record<string, string>>;
  /** How to mend a value that does not fit, where more can be said than what was expected. */
  readonly "x-help"?: string;
}

export type Schemas = Readonly<Record<string, Schema>>;

/** Follows `#/$defs/…`, the only form of reference that our schemas use. */
export function resolveRef(root: Schema, ref: string): Schema {
  const target = root.$defs?.[ref.replace("#/$defs/", "")];
  if (target === undefined) throw new Error(`no definition ${ref} in ${root.$id ?? "the schema"}`);
  return target;
}
