import type { Json } from "../../../compiler/util/stable-json.ts";

/** The same with something else in one place of it: each number leads to another place. */
export function spoiled(value: Json, place: number, by: Json): Json {
  if (typeof value !== "object" || value === null) return by;
  const names = Object.keys(value);
  const name = names[place % Math.max(names.length, 1)];
  if (name === undefined) return by;
  const rest = Math.floor(place / names.length);
  const inside = rest % 3 === 0 ? by : spoiled(Object(value)[name], Math.floor(rest / 3), by);
  return Array.isArray(value) ? value.toSpliced(Number(name), 1, inside) : { ...value, [name]: inside };
}
