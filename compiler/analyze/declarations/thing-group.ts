import type { Place } from "../../source/place.ts";
import type {
  ThingGroup as Written,
  QuarantineGroup as WrittenQuarantine,
} from "../../validate/policy-file.ts";
import type { Declared, QuarantineGroup, ThingGroup } from "../policy-set.ts";
import { optional } from "./optional.ts";

/** Reads a thing group. */
export function readThingGroup(name: string, written: Written, place: Place): Declared<ThingGroup> {
  const base = { name, place, ...optional("description", written.description) };
  if (written.existing !== undefined) return { name, place, kind: "existing" };
  if (written.query !== undefined) return { ...base, kind: "query", query: written.query };
  if (written.inViolationOf !== undefined) {
    const { profile, behavior } = written.inViolationOf;
    return { ...base, kind: "in-violation", profile, ...optional("behavior", behavior) };
  }
  return {
    ...base,
    kind: "static",
    attributes: written.attributes ?? {},
    ...optional("parent", written.parent),
  };
}

/** Reads a quarantine group. */
export function readQuarantine(
  name: string,
  written: WrittenQuarantine,
  place: Place,
): Declared<QuarantineGroup> {
  return {
    name,
    place,
    publish: written.allow.publish ?? [],
    subscribe: written.allow.subscribe ?? [],
    ...optional("description", written.description),
  };
}
