import { type JsonObject, listOf, textOf } from "../../json.ts";
import { resourceOfArn } from "../arns.ts";
import type { Region } from "../region.ts";
import { type IotCall, listAnswer, notFound, type Route, route } from "./route.ts";
import { tagList, tagsIn } from "./tag-list.ts";

type Tags = Readonly<Record<string, string>>;

export const TAG_ROUTES: readonly Route[] = [
  route("ListTagsForResource", "GET", "/tags", (call) => {
    const tags = tagsOf(call.region, call.query.get("resourceArn") ?? "");
    const paging = { list: "tags", token: "nextToken", size: "", next: "nextToken" };
    return listAnswer(call, paging, tagList(tags));
  }),
  route("TagResource", "POST", "/tags", (call) =>
    change(call, (tags) => ({ ...tags, ...tagsIn(listOf(call.input["tags"])) })),
  ),
  route("UntagResource", "POST", "/untag", (call) =>
    change(call, (tags) => {
      const removed = listOf(call.input["tagKeys"]);
      return Object.fromEntries(Object.entries(tags).filter(([key]) => !removed.includes(key)));
    }),
  ),
];

function change({ region, input }: IotCall, edit: (tags: Tags) => Tags): JsonObject {
  const arn = textOf(input["resourceArn"]);
  const tags = edit(tagsOf(region, arn));
  const resource = resourceOfArn(arn);
  if (resource !== undefined) {
    region.change(...resource, (properties) => ({ ...properties, Tags: tagList(tags) }));
    return {};
  }
  const name = policyName(arn);
  const policy = region.policy(name);
  if (policy === undefined) throw notFound(arn);
  region.set({ policies: { ...region.settings.policies, [name]: { ...policy, tags } } });
  return {};
}

/** @throws when there is nothing of that ARN */
function tagsOf(region: Region, arn: string): Tags {
  const resource = resourceOfArn(arn);
  if (resource === undefined) {
    const policy = region.policy(policyName(arn));
    if (policy === undefined) throw notFound(arn);
    return policy.tags;
  }
  const found = region.resources.get(...resource);
  if (found === undefined) throw notFound(arn);
  return tagsIn(listOf(found.properties["Tags"]));
}

function policyName(arn: string): string {
  return /:policy\/(.+)$/.exec(arn)?.[1] ?? "";
}
