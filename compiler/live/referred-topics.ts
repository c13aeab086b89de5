import { isJsonList, isJsonObject, type JsonObject } from "../util/narrow-json.ts";
import type { Json } from "../util/stable-json.ts";

/** Under these names Device Defender's types say to which topic they send. */
const MEMBERS: ReadonlySet<string> = new Set(["AlertTargetArn", "TargetArn", "TopicArn"]);

/** The ARNs of the topics to which something that goes through Cloud Control sends, by its properties. */
export function topicsIn(properties: JsonObject): readonly string[] {
  return Object.entries(properties).flatMap(([name, value]) => topicsOf(name, value));
}

function topicsOf(name: string, value: Json): readonly string[] {
  if (typeof value === "string") return MEMBERS.has(name) && isTopicArn(value) ? [value] : [];
  if (isJsonList(value)) return value.flatMap((item) => topicsOf(name, item));
  return isJsonObject(value) ? topicsIn(value) : [];
}

function isTopicArn(text: string): boolean {
  return /^arn:[a-z-]+:sns:/.test(text);
}
