import { at, type JsonObject, listOf, parseJsonObject } from "./json.ts";

/** The tags of AWS IoT's resources, which moto 5 does not keep: it answers their operations with an error. */
export class FakeIotTags {
  /** Tags by the end of the ARN: `policy/name`. */
  private readonly tags = new Map<string, Map<string, string>>();

  /** The answer to an operation on tags; undefined for any other, of which it only notes the tags. */
  answer(method: string, url: string, body: string): JsonObject | undefined {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    if (pathname === "/tags" && method === "GET") return this.list(searchParams.get("resourceArn") ?? "");
    if (method !== "POST") return undefined;
    if (pathname === "/tags" || pathname === "/untag") return this.change(parseJsonObject(body));
    const created = /^\/(thing-group|polic)(?:s|ies)\/([^/]+)$/.exec(pathname);
    if (created === null) return undefined;
    const type = created[1] === "polic" ? "policy" : "thinggroup";
    this.tags.set(`${type}/${decodeURIComponent(created[2] ?? "")}`, tagsIn(parseJsonObject(body)));
    return undefined;
  }

  private list(arn: string): JsonObject {
    const tags = [...(this.tags.get(nameIn(arn)) ?? [])].map(([Key, Value]) => ({ Key, Value }));
    return { tags };
  }

  private change(input: JsonObject): JsonObject {
    const name = nameIn(String(input["resourceArn"]));
    const tags = new Map([...(this.tags.get(name) ?? []), ...tagsIn(input)]);
    for (const key of listOf(input["tagKeys"])) tags.delete(String(key));
    this.tags.set(name, tags);
    return {};
  }
}

function tagsIn(input: JsonObject): Map<string, string> {
  return new Map(listOf(input["tags"]).map((tag) => [String(at(tag, "Key")), String(at(tag, "Value"))]));
}

function nameIn(arn: string): string {
  return arn.split(":").slice(5).join(":");
}
