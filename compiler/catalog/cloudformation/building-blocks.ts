import type {
  KeyedSetShape,
  MapShape,
  ObjectShape,
  PropertyShape,
  PropertyShapes,
  ScalarShape,
  SetShape,
} from "./shape.ts";

type Limits<Names extends keyof ScalarShape> = Partial<Pick<ScalarShape, Names>>;

/** A range of addresses, of IPv4 or IPv6, with its prefix. */
export function addressRange(): ScalarShape {
  return {
    kind: "scalar",
    type: "string",
    addressRange: true,
    pattern: /^[a-fA-F0-9:./]+$/,
    minLength: 2,
    maxLength: 43,
  };
}

/** A string. */
export function text(limits: Limits<"pattern" | "minLength" | "maxLength"> = {}): ScalarShape {
  return { kind: "scalar", type: "string", ...limits };
}

/** One of a few words; `neverWritten` are those that only the schema knows. */
export function oneOf(values: readonly string[], neverWritten?: readonly string[]): ScalarShape {
  return {
    kind: "scalar",
    type: "string",
    enum: values,
    ...(neverWritten === undefined ? {} : { neverWritten }),
  };
}

/** A whole number that stands in a string: `"100"`. */
export function wholeNumberInString(limits: Limits<"minLength" | "maxLength"> = {}): ScalarShape {
  return { kind: "scalar", type: "string", numeric: true, pattern: /^(0|[1-9][0-9]*)$/, ...limits };
}

export function integer(limits: Limits<"minimum" | "maximum"> = {}): ScalarShape {
  return { kind: "scalar", type: "integer", ...limits };
}

export function number(limits: Limits<"minimum" | "maximum"> = {}): ScalarShape {
  return { kind: "scalar", type: "number", ...limits };
}

export const BOOLEAN: ScalarShape = { kind: "scalar", type: "boolean" };

type ItemLimits = Partial<Pick<SetShape, "minItems" | "maxItems">>;

export function set(items: SetShape["items"], limits: ItemLimits = {}): SetShape {
  return { kind: "set", items, ...limits };
}

export function keyedSet(by: readonly string[], items: ObjectShape, limits: ItemLimits = {}): KeyedSetShape {
  return { kind: "keyedSet", by, items, ...limits };
}

export function object(properties: PropertyShapes, required: readonly string[] = []): ObjectShape {
  return { kind: "object", properties, required };
}

export function map(keyPattern: RegExp, values: PropertyShape): MapShape {
  return { kind: "map", keyPattern, values };
}

/** A name as most things of AWS IoT have it. */
export const IOT_NAME = text({ pattern: /^[a-zA-Z0-9:_-]+$/, minLength: 1, maxLength: 128 });

/** A name as scheduled audits and mitigation actions have it: the schemas would let `:` pass, the API does not. */
export const AUDIT_NAME = text({ pattern: /^[a-zA-Z0-9_-]+$/, minLength: 1, maxLength: 128 });

export const ROLE_ARN = text({ minLength: 20, maxLength: 2048 });

/** A text of so many printable characters: Java's `[\p{Graph}\x20]*`. */
export function printable(maxLength: number): ScalarShape {
  return text({ pattern: /^[\x20-\x7e]*$/, minLength: 0, maxLength });
}

/** The tags of a resource. */
export const TAGS = keyedSet(
  ["Key"],
  object(
    {
      Key: text({ pattern: /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u, minLength: 1, maxLength: 128 }),
      Value: text({ minLength: 1, maxLength: 256 }),
    },
    ["Key", "Value"],
  ),
  { maxItems: 50 },
);

/** Where the shapes come from. */
export const schemaSource = (typeName: string): string =>
  `CloudFormation registry schema of ${typeName}, us-east-1, as shipped with cfn-lint 1.51.0; AWS IoT API model 2015-05-28`;
