import type { Place } from "../../source/place.ts";
import { compareText } from "../../util/compare.ts";
import { valueAt } from "./value-at.ts";

/**
 * Whether the removal of an entry must wait for that of its neighbours. Removed together, all entries of a map would
 * leave it empty, which is not valid; so the last by name waits until it is alone, and then takes the map with it.
 * By name, and not by position, so that it is the same one in every map that holds the same names.
 */
export function waitsForOthers({ document, path }: Place, removable: ReadonlySet<string>): boolean {
  const name = path.at(-1);
  const map = valueAt(document.value, path.slice(0, -1));
  if (typeof name !== "string" || typeof map !== "object" || map === null) return false;
  const names = Object.keys(map);
  if (names.length < 2 || !names.every((other) => removable.has(other))) return false;
  return names.every((other) => compareText(other, name) <= 0);
}
