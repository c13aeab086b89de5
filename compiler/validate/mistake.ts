import { formatPath } from "../source/path.ts";
import { Place } from "../source/place.ts";
import type { YamlDocument } from "../source/yaml-document.ts";
import { readPointer, valueAt } from "./json-pointer.ts";
import type { Schema } from "./schema.ts";
import { decidingKeys, schemasAround } from "./schema-place.ts";
import type { Violation } from "./violation.ts";

/** A violation with all that is needed to speak of it. */
export interface Mistake {
  readonly keyword: string;
  readonly params: Violation["params"];
  /** The value that is judged; for a key of a map, the map. */
  readonly place: Place;
  readonly value: unknown;
  /** The schema with the keyword that was violated. */
  readonly schema: Schema;
  /** That schema and those that judge the same value, innermost first. */
  readonly around: readonly Schema[];
  readonly root: Schema;
}

/** Looks up what a violation is about. */
export function readMistake(violation: Violation, document: YamlDocument, root: Schema): Mistake {
  const { keyword, params, instancePath, schemaPath } = violation;
  const path = readPointer(instancePath, document.value);
  const around = schemasAround(root, schemaPath);
  const place = new Place(document, path);
  return {
    keyword,
    params,
    place,
    value: valueAt(document.value, path),
    schema: around[0] ?? {},
    around,
    root,
  };
}

/** The path of a map, as the diagnostics take it. */
export function whereIs(place: Place): { readonly where: string } {
  return { where: formatPath(place.path) };
}

/** A parameter that is a text. */
export function textParam(mistake: Mistake, name: string): string {
  return String(mistake.params[name]);
}

/** The keys of a map of several kinds that decide its kind. */
export function choicesOf(mistake: Mistake): readonly string[] {
  return decidingKeys(mistake.around);
}

/** Whether a map has a key of its own, whatever its name. */
export function hasKey(map: unknown, key: string): boolean {
  return typeof map === "object" && map !== null && Object.hasOwn(map, key);
}
