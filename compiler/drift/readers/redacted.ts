import { isJsonList, isJsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** What stands in the place of a sensitive value, as Terraform writes it. */
export const SENSITIVE = "(sensitive value)";

/**
 * A value without what Terraform calls sensitive in it.
 * @param marks true where all of it is; else the marks of its members, by key or by place
 */
export function redacted(value: Json, marks: Json | undefined): Json {
  if (marks === true) return SENSITIVE;
  if (!hasMark(marks)) return value;
  if (isJsonList(value))
    return value.map((item, index) => redacted(item, isJsonList(marks) ? marks[index] : true));
  if (!isJsonObject(value)) return SENSITIVE;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      redacted(member, isJsonObject(marks) ? memberOf(marks, name) : true),
    ]),
  );
}

/** Whether something stands for a sensitive value, in it or as all of it. */
export function isRedacted(value: Json | undefined): boolean {
  if (typeof value !== "object" || value === null) return value === SENSITIVE;
  return (isJsonList(value) ? value : Object.values(value)).some(isRedacted);
}

/** Whether marks mark anything. Terraform writes an empty object or false wherever nothing is sensitive. */
export function hasMark(marks: Json | undefined): boolean {
  if (typeof marks !== "object" || marks === null) return marks === true;
  return (isJsonList(marks) ? marks : Object.values(marks)).some((mark) => hasMark(mark));
}
