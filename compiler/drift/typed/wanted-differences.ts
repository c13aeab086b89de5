import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import type { AttributeDifference } from "./compare-arguments.ts";
import { thatCount } from "./tag-differences.ts";

/** A difference of what a plan wants, which it says. */
interface WantedDifference extends AttributeDifference {
  readonly declared: Json;
}

type Attributes = Readonly<Record<string, Json>>;

/** In what the attributes that a plan wants differ from those that are there. */
export function wantedDifferences(wanted: Attributes, live: Attributes): readonly WantedDifference[] {
  return Object.entries(wanted)
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([path, declared]) => differencesOf(path, declared, memberOf(live, path)));
}

/** Terraform's JSON holds a block in a list: of a single one it is told what in it differs. */
function differencesOf(path: string, declared: Json, actual: Json | undefined): readonly WantedDifference[] {
  if (isOurVersion(path, declared, actual)) return [];
  const [wanted, found] = [singleBlock(declared), singleBlock(actual)];
  if (wanted === undefined || found === undefined) return [{ path, declared, actual }];
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].sort(compareText);
  return names.flatMap((name) => {
    const [before, after] = [memberOf(wanted, name), memberOf(found, name)];
    const isSame = stableJson(before ?? null) === stableJson(after ?? null);
    return isSame ? [] : differencesOf(`${path}.${name}`, before ?? null, after);
  });
}

function singleBlock(value: Json | undefined): Attributes | undefined {
  if (!isJsonList(value) || value.length !== 1) return undefined;
  const [block] = value;
  return isJsonObject(block) ? block : undefined;
}

/** Whether nothing of a resource's tags differs that counts. */
function isOurVersion(path: string, declared: Json, actual: Json | undefined): boolean {
  if ((path !== "tags_all" && path !== "tags") || !isJsonObject(declared)) return false;
  const found = isJsonObject(actual) ? actual : {};
  return stableJson(thatCount(declared)) === stableJson(thatCount(found));
}
