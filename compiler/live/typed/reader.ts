import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Stack } from "../../ir/stack.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { ReadName } from "../read-names.ts";
import type { InputOf } from "../reads.ts";
import type { Refusal } from "../refusal.ts";

/** What AWS told of a resource. */
export type Told =
  | {
      /** As hashicorp/aws would write them into the state. */
      readonly attributes: JsonObject;
      /** In ISO 8601, UTC. */
      readonly lastModified?: string;
      /** Attributes of which nothing is known, and why: a sentence without a full stop. */
      readonly unread?: Readonly<Record<string, string>>;
    }
  | { readonly absent: true }
  | Refusal;

/** What came of a call whose answer is taken for nothing but JSON. */
export type Heard = { readonly answer: JsonObject } | { readonly absent: true } | Refusal;

/** Makes one call that only reads. */
export type AskFor = <Name extends ReadName>(name: Name, input: InputOf<Name>) => Promise<Heard>;

/** Where a resource is looked for. */
export interface ReadScope {
  readonly stack: Stack;
  /** The account of the caller. */
  readonly account: string;
  /** Of what there is one of in a region, the region is the id. */
  readonly region: string;
}

/** Reads a resource of one type. */
export type Reader = (resource: TerraformResource, ask: AskFor, scope: ReadScope) => Promise<Told>;

/** What an answer tells, where there is one. @param read must say the id of what the answer is of */
export function told(heard: Heard, read: (answer: JsonObject) => Told): Told {
  if (!("answer" in heard)) return heard;
  const found = read(heard.answer);
  // What does not say what it is of is no answer of AWS, and must not pass for something without attributes.
  const isOfNothing = "attributes" in found && found.attributes["id"] === undefined;
  return isOfNothing ? { reason: "the answer cannot be read" } : found;
}

/** What was told, with one attribute more; without it, the rest is known all the same. */
export async function withMembers(
  found: Told,
  attribute: string,
  read: () => Promise<{ readonly found: readonly Json[] } | { readonly absent: true } | Refusal>,
): Promise<Told> {
  if (!("attributes" in found)) return found;
  const members = await read();
  if ("found" in members)
    return { ...found, attributes: { ...found.attributes, [attribute]: members.found } };
  const reason = "reason" in members ? members.reason : "AWS says that it is not there any more";
  return { ...found, unread: { ...found.unread, [attribute]: reason } };
}

/** Attributes, without those that are undefined because AWS says nothing of them. */
export function attributesOf(values: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/**
 * The text of an argument.
 * @throws where the compiler writes none: a bug
 */
export function textArgument({ type, id, arguments: all }: TerraformResource, name: string): string {
  const argument = all.find((each) => each.name === name);
  if (argument?.kind !== "attribute" || argument.value.kind !== "text")
    throw new Error(`${type}.${id} has no text called ${name}`);
  return argument.value.text;
}
