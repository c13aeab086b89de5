import { membersAt, textAt } from "../../drift/understand/values.ts";
import { isJsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { findInPages } from "./find-in-pages.ts";
import type { AskFor, Heard, Told } from "./reader.ts";

/** Tags by key, or why they are not known. */
export type ReadTags = { readonly tags: Readonly<Record<string, Json>> } | { readonly reason: string };

/** The attribute in which hashicorp/aws holds the tags of a resource together with those of the provider. */
const TAGS = "tags_all";

/** What was told of a resource, with its tags. Without them, the rest of it is known all the same. */
export async function withTags(found: Told, read: () => Promise<ReadTags>): Promise<Told> {
  if (!("attributes" in found)) return found;
  const tags = await read();
  if ("reason" in tags) return { ...found, unread: { ...found.unread, [TAGS]: tags.reason } };
  return { ...found, attributes: { ...found.attributes, [TAGS]: tags.tags } };
}

/** Of a policy or a group of AWS IoT. */
export async function iotTags(arn: Json | undefined, ask: AskFor): Promise<ReadTags> {
  const pages = {
    ask: (token: string | undefined) =>
      ask("iot:ListTagsForResource", {
        resourceArn: String(arn),
        ...(token === undefined ? {} : { nextToken: token }),
      }),
    list: "tags",
    next: "nextToken",
  };
  const listed = await findInPages(pages, () => true);
  return "found" in listed ? { tags: tagsIn(listed.found) } : withReason(listed);
}

/** What an answer says of tags; AWS leaves them out where there are none. */
export function tagsOf(heard: Heard, name: string): ReadTags {
  if (!("answer" in heard)) return withReason(heard);
  const tags = memberOf(heard.answer, name) ?? [];
  return { tags: isJsonObject(tags) ? tags : tagsIn(membersAt(heard.answer, name) ?? []) };
}

/** Tags out of a list of keys and values. */
export function tagsIn(list: readonly Json[]): Readonly<Record<string, Json>> {
  return Object.fromEntries(list.map((tag) => [textAt(tag, "Key") ?? "", memberOf(tag, "Value") ?? ""]));
}

function withReason(heard: { readonly absent: true } | { readonly reason: string }): ReadTags {
  return "reason" in heard ? { reason: heard.reason } : { reason: "AWS says that it is not there any more" };
}
