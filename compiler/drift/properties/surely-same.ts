import { defaultOf } from "../../catalog/cloudformation/defaults.ts";
import type {
  KeyedSetShape,
  MapShape,
  PropertyShape,
  PropertyShapes,
  ResourceShape,
  ScalarShape,
  SetShape,
} from "../../catalog/cloudformation/shape.ts";
import { assertNever } from "../../util/assert-never.ts";
import { isJsonList, isJsonObject, type JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { memberKey } from "./member-key.ts";
import { memberAt, type Position, propertyAt, topOf } from "./position.ts";
import { scalarText } from "./scalar-text.ts";

/** Whether two values surely mean the same. Where it says no, they may all the same. */
type Same = (wanted: Json, found: Json) => boolean;

/** A property, made ready once: nearly all of an account is as declared, and that must cost next to nothing to see. */
interface Ready {
  readonly same: Same;
  /** What is in effect where nothing is written. */
  readonly usual: Json | undefined;
  readonly isScalar: boolean;
  readonly isProtective: boolean;
}

const READY = new Map<ResourceShape, Same>();

/**
 * Whether the properties that AWS answers surely mean what is declared, so that `differences` would find nothing. It is
 * quick where they do, and says no wherever a closer look is needed.
 */
export function areSurelySame(shape: ResourceShape, declared: JsonObject, actual: JsonObject): boolean {
  if (shape.writeOnlyProperties.some((name) => actual[name] !== undefined)) return false;
  const ready = READY.get(shape) ?? sameResource(shape);
  READY.set(shape, ready);
  return ready(declared, actual);
}

function sameResource({ typeName, properties, ...lists }: ResourceShape): Same {
  const silent = new Set([...lists.readOnlyProperties, ...lists.writeOnlyProperties]);
  const told = Object.entries(properties).filter(([name]) => !silent.has(name));
  return sameObject(Object.fromEntries(told), topOf(typeName));
}

function sameValue(shape: PropertyShape, at: Position): Same {
  switch (shape.kind) {
    case "scalar":
      return sameScalar(shape);
    case "object":
      return sameObject(shape.properties, at);
    case "map":
      return sameMap(shape, at);
    case "set":
      return sameSet(shape, at);
    case "keyedSet":
      return sameKeyedSet(shape, at);
    default:
      return assertNever(shape);
  }
}

function sameScalar(shape: ScalarShape): Same {
  return (wanted, found) => {
    if (typeof wanted === "object") return false;
    return wanted === found || scalarText(shape, wanted) === scalarText(shape, found);
  };
}

function sameObject(shapes: PropertyShapes, at: Position): Same {
  const ready = new Map(
    Object.entries(shapes).map(([name, shape]): [string, Ready] => {
      const here = propertyAt(at, name);
      const usual = defaultOf(at.typeName, here.slot);
      return [
        name,
        {
          same: sameValue(shape, here),
          usual: usual?.value,
          isScalar: shape.kind === "scalar",
          isProtective: usual?.protective === true,
        },
      ];
    }),
  );
  return (wanted, found) => {
    if (!isJsonObject(wanted) || !isJsonObject(found)) return false;
    // An audit check that is off runs with no threshold at all.
    const isOff = wanted["Enabled"] === false && (found["Enabled"] ?? false) === false;
    for (const name of Object.keys(wanted)) {
      const property = ready.get(name);
      if (property === undefined || (isOff && name === "Configuration")) continue;
      if (!isAsWanted(property, wanted[name] ?? null, found[name] ?? null)) return false;
    }
    for (const name of Object.keys(found)) {
      const property = ready.get(name);
      if (property?.isProtective !== true || (isOff && name === "Configuration")) continue;
      if (isUnset(wanted[name]) && !isUsual(property, found[name])) return false;
    }
    return true;
  };
}

function isAsWanted({ same, usual, isScalar }: Ready, wanted: Json, found: Json): boolean {
  // What is declared as nothing is not declared: the names in shapes are those of no member of every object.
  if (wanted === null) return true;
  return found === null ? isScalar && usual !== undefined && same(wanted, usual) : same(wanted, found);
}

function isUnset(value: Json | undefined): boolean {
  return value === undefined || value === null;
}

/** Whether what nobody declared is what AWS takes for granted. */
function isUsual({ same, usual }: Ready, found: Json | undefined): boolean {
  if (isUnset(found)) return true;
  if (usual !== undefined) return same(usual, found ?? null);
  return typeof found === "object" && found !== null && Object.keys(found).length === 0;
}

function sameMap({ values }: MapShape, at: Position): Same {
  const same = sameValue(values, memberAt(at, ""));
  return (wanted, found) => {
    if (!isJsonObject(wanted) || !isJsonObject(found)) return false;
    const keys = Object.keys(wanted);
    const isEach = keys.every(
      (key) =>
        Object.hasOwn(found, key) && !isUnset(wanted[key]) && same(wanted[key] ?? null, found[key] ?? null),
    );
    return isEach && keys.length === Object.keys(found).length;
  };
}

/** Few members, most often in few orders. */
function sameSet({ items }: SetShape, at: Position): Same {
  if (items.kind !== "scalar") return () => false;
  const keyOf = (member: Json): string => memberKey({ kind: "set", items }, member, at);
  return (wanted, found) => {
    if (!isJsonList(wanted) || !isJsonList(found)) return false;
    if (wanted.length === found.length && wanted.every((member, index) => isSameWord(member, found[index])))
      return true;
    const [before, after] = [new Set(wanted.map(keyOf)), new Set(found.map(keyOf))];
    return before.size === after.size && [...before].every((key) => after.has(key));
  };
}

function isSameWord(wanted: Json, found: Json | undefined): boolean {
  return typeof wanted !== "object" && wanted === found;
}

function sameKeyedSet(shape: KeyedSetShape, at: Position): Same {
  const same = sameObject(shape.items.properties, memberAt(at, ""));
  const keyOf = keyReader(shape, at);
  // Tags that somebody adds are his own affair.
  const mayGrow = at.slot === "Tags";
  return (wanted, found) => {
    if (!isJsonList(wanted) || !isJsonList(found)) return false;
    if (mayGrow ? wanted.length > found.length : wanted.length !== found.length) return false;
    const left = new Map<string, Json>();
    for (const member of found) left.set(keyOf(member), member);
    // Two of one key need a closer look.
    if (left.size < found.length) return false;
    return wanted.every((member) => {
      const key = keyOf(member);
      const actual = left.get(key);
      return actual !== undefined && left.delete(key) && same(member, actual);
    });
  };
}

/** The key of a member, as `memberKey` has it: mostly its name. */
function keyReader(shape: KeyedSetShape, at: Position): (member: Json) => string {
  const [name = "", ...others] = shape.by;
  const identifying = shape.items.properties[name];
  const isName = others.length === 0 && identifying?.kind === "scalar" && identifying.type === "string";
  return (member) => {
    const text = isName && isJsonObject(member) ? member[name] : undefined;
    return typeof text === "string" ? text : memberKey(shape, member, at);
  };
}
