import { at } from "../../json.ts";

/** Tags by key, from a list as all of AWS IoT and CloudFormation have it. */
export function tagsIn(list: readonly unknown[]): Readonly<Record<string, string>> {
  return Object.fromEntries(list.map((tag) => [String(at(tag, "Key")), String(at(tag, "Value"))]));
}

export function tagList(tags: Readonly<Record<string, string>>): readonly { Key: string; Value: string }[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
