import { isObject, type JsonObject } from "./json.ts";

/**
 * A `cdk.tf.json` in the form in which CDKTF's and ours can be compared. What is evened out, and why it means
 * nothing to Terraform:
 * - every member `//`: a comment; CDKTF keeps metadata there, we keep the line of policy;
 * - the order of keys: an object;
 * - an empty object or list of resources, locals or checks at the top level: there is nothing in it;
 * - a list of one block where the other has the block alone: Terraform's JSON syntax takes both.
 */
export function comparableModule(module: JsonObject): unknown {
  const sections = Object.entries(module).filter(([, section]) => !isEmpty(section));
  return comparable(Object.fromEntries(sections));
}

function comparable(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(comparable);
    return items.length === 1 && isObject(items[0]) ? items[0] : items;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== "//")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, comparable(item)]),
  );
}

function isEmpty(section: unknown): boolean {
  return isObject(section) && Object.keys(section).length === 0;
}
