/**
 * The shape of a CloudFormation resource type, as Cloud Control takes it. Holds what the registry schema says,
 * narrowed to what the service accepts, and what no schema says: by what the members of a set are told apart.
 */
export interface ResourceShape {
  readonly typeName: string;
  /** Names of top-level properties, as are the three lists below. */
  readonly primaryIdentifier: readonly string[];
  /** A change of one of them replaces the resource. */
  readonly createOnlyProperties: readonly string[];
  /** Set by AWS; never part of a desired state. */
  readonly readOnlyProperties: readonly string[];
  /** Taken but never answered: drift of them cannot be seen. */
  readonly writeOnlyProperties: readonly string[];
  /** Whether it has `Tags`. */
  readonly taggable: boolean;
  readonly required: readonly string[];
  readonly properties: PropertyShapes;
  readonly source: string;
}

/** Properties by name. */
export type PropertyShapes = Readonly<Record<string, PropertyShape>>;

export type PropertyShape = ScalarShape | SetShape | KeyedSetShape | ObjectShape | MapShape;

export interface ScalarShape {
  readonly kind: "scalar";
  readonly type: "string" | "integer" | "number" | "boolean";
  /** The values that may be written. */
  readonly enum?: readonly string[];
  /** Values that the schema lists besides, but that the service refuses or keeps to itself: never written. */
  readonly neverWritten?: readonly string[];
  /** Anchored, unlike most patterns of the schemas. */
  readonly pattern?: RegExp;
  /** A number in a string, because the schema language has no type wide enough. */
  readonly numeric?: true;
  /** A range of addresses with its prefix: `fd00::/8`, which may be spelled `FD00:0:0::/8` as well. */
  readonly addressRange?: true;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Items {
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** An array whose order means nothing, of members that are equal or different as a whole. */
export interface SetShape extends Items {
  readonly kind: "set";
  readonly items: ScalarShape | ObjectShape;
}

/** An array whose order means nothing, of objects that are the same thing when they agree in the `by` properties. */
export interface KeyedSetShape extends Items {
  readonly kind: "keyedSet";
  readonly by: readonly string[];
  readonly items: ObjectShape;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly properties: PropertyShapes;
  readonly required: readonly string[];
}

/** An object whose keys are chosen by whoever writes it. */
export interface MapShape {
  readonly kind: "map";
  readonly keyPattern: RegExp;
  readonly values: PropertyShape;
}
