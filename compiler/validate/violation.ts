/** What a pre-compiled schema finds fault with, as ajv reports it. */
export interface Violation {
  /** JSON pointer into the document. */
  readonly instancePath: string;
  /** URI fragment of the keyword in the schema, e.g. `#/$defs/behavior/required`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key that is judged, where a schema is about the keys of a map. */
  readonly propertyName?: string;
}

/** A pre-compiled schema. The answer's details stand in `errors` until the next call. */
export interface Validator<File> {
  (data: unknown): data is File;
  errors?: readonly Violation[] | null;
}
