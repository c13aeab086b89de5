import type { Json } from "../../../../util/stable-json.ts";

/** The properties of a CloudFormation resource. */
export type Properties = Readonly<Record<string, Json>>;

/** The same without the members that are undefined: what a policy does not say is not written. */
export function withoutUndefined(members: Readonly<Record<string, Json | undefined>>): Properties {
  const properties: Record<string, Json> = {};
  // The keys are CloudFormation's, never an author's.
  for (const [key, value] of Object.entries(members)) if (value !== undefined) properties[key] = value;
  return properties;
}
