import { compareText } from "../../util/compare.ts";
import { isJsonList, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";

/** A text; undefined where there is none, or an empty one, which AWS answers where nothing was written. */
export function textAt(value: Json | undefined, name: string): string | undefined {
  const text = memberOf(value, name);
  return typeof text === "string" && text !== "" ? text : undefined;
}

/** One of a few words. */
export function wordAt<Word extends string>(
  value: Json | undefined,
  name: string,
  words: readonly Word[],
): Word | undefined {
  const text = memberOf(value, name);
  return words.find((word) => word === text);
}

/** A number, also one that AWS wrote as text. */
export function numberAt(value: Json | undefined, name: string): number | undefined {
  return numberIn(memberOf(value, name));
}

/** A number without fraction, small enough to be exact. */
export function wholeNumberAt(value: Json | undefined, name: string): number | undefined {
  const number = numberAt(value, name);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** A flag, which is off where nothing is said of it. */
export function flagAt(value: Json | undefined, name: string): boolean {
  const flag = memberOf(value, name);
  return flag === true || flag === "true";
}

/** The texts of a set, sorted; undefined where it holds something else. */
export function textsAt(value: Json | undefined, name: string): readonly string[] | undefined {
  const list = memberOf(value, name);
  if (!isJsonList(list)) return undefined;
  const texts = list.filter((item) => typeof item === "string");
  return texts.length === list.length ? texts.toSorted(compareText) : undefined;
}

/** The numbers of a set, in ascending order; undefined where it holds something else. */
export function numbersAt(value: Json | undefined, name: string): readonly number[] | undefined {
  const list = memberOf(value, name);
  if (!isJsonList(list)) return undefined;
  const numbers = list.map(numberIn).filter((item) => item !== undefined);
  return numbers.length === list.length ? numbers.toSorted((a, b) => a - b) : undefined;
}

/** The members of a list; none where there is none; undefined for what is no list. */
export function membersAt(value: Json | undefined, name: string): readonly Json[] | undefined {
  const list = memberOf(value, name) ?? [];
  return isJsonList(list) ? list : undefined;
}

function numberIn(value: Json | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || !/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value)) return undefined;
  return Number(value);
}
