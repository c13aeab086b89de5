import { describeResource } from "../../describe/resource.ts";
import { understandTyped } from "../../drift/typed/understand-typed.ts";
import type { Resource } from "../../ir/resource.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/**
 * What a resource with a type of its own does, in plain English; undefined where policies cannot say it, and for what only
 * belongs to another resource. Where it is as declared, in the words of the policies.
 */
export function typedSentence(
  node: Resource | undefined,
  type: string,
  attributes: JsonObject | undefined,
): string | undefined {
  if (node === undefined || attributes === undefined) return undefined;
  const understood = understandTyped(node, type, attributes);
  // Of a permission to invoke, what is recorded is all that there is to understand.
  if (understood === undefined) return node.kind === "lambda-permission" ? describeResource(node) : undefined;
  const sentence = describeResource(withBody(understood));
  return sentence === describeResource(withBody(node)) && node.summary !== "" ? node.summary : sentence;
}

/** Terraform holds the body of a dashboard as text. */
function withBody(node: Resource): Resource {
  if (node.kind !== "dashboard" || typeof node.body !== "string") return node;
  try {
    const body: Json = JSON.parse(node.body);
    return { ...node, body };
  } catch {
    return node;
  }
}
