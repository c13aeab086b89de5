import { isObject, type JsonObject } from "../json.ts";

/** A JSON Pointer (RFC 6901) as its tokens. @throws when it is none */
export function pointerTokens(pointer: string): readonly string[] {
  if (pointer === "") return [];
  if (!pointer.startsWith("/")) throw new Error(`${pointer} is no JSON Pointer`);
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a token names in an object or a list. @throws when there is none */
export function childOf(value: unknown, token: string): unknown {
  if (Array.isArray(value)) return value[indexIn(value, token, value.length - 1)];
  return ownMember(value, token)[token];
}

/** The index that a token stands for. @throws when it is none, or above `last` */
export function indexIn(list: readonly unknown[], token: string, last: number): number {
  const index = /^(0|[1-9][0-9]*)$/.test(token) ? Number(token) : Number.NaN;
  if (!(index <= last)) throw new Error(`${token} is no index of a list of ${list.length}`);
  return index;
}

/** The value as an object that has the member. @throws when it has not */
export function ownMember(value: unknown, name: string): JsonObject {
  if (isObject(value) && Object.hasOwn(value, name)) return value;
  throw new Error(`there is no ${name}`);
}
