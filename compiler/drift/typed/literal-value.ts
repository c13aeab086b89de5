import type { Reference, Value } from "../../emit/terraform/model.ts";
import type { Json } from "../../util/stable-json.ts";

/** What an attribute of another resource is; undefined where nobody knows. */
export type Resolve = (reference: Reference) => Json | undefined;

/** A declared value as Terraform's JSON would hold it; undefined where it depends on what is not known. */
export function literalValue(value: Value, resolve: Resolve): Json | undefined {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "json":
      return value.json;
    case "reference":
      return resolve(value);
    case "list":
      return allOrNothing(value.items.map((item) => literalValue(item, resolve)));
    case "map":
      return mapValue(value.entries.map(([key, item]) => [key, literalValue(item, resolve)]));
    case "local":
    case "template":
      return undefined;
  }
}

function allOrNothing(items: readonly (Json | undefined)[]): readonly Json[] | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? known : undefined;
}

function mapValue(entries: readonly (readonly [string, Json | undefined])[]): Json | undefined {
  const known = entries.flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
  return known.length === entries.length ? Object.fromEntries(known) : undefined;
}
