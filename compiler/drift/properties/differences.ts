import { defaultOf, exclusiveMembers } from "../../catalog/cloudformation/defaults.ts";
import type {
  KeyedSetShape,
  MapShape,
  ObjectShape,
  PropertyShape,
  PropertyShapes,
  ResourceShape,
  ScalarShape,
  SetShape,
} from "../../catalog/cloudformation/shape.ts";
import { assertNever } from "../../util/assert-never.ts";
import { compareText } from "../../util/compare.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import { type Json, stableJson } from "../../util/stable-json.ts";
import { membersByKey } from "./members-by-key.ts";
import { memberAt, type Position, propertyAt, topOf } from "./position.ts";
import { scalarText } from "./scalar-text.ts";

/** One thing in which AWS does not agree with what is declared. */
export interface PropertyDifference {
  /** `Behaviors[Flood].Criteria.Value.Count`, `TargetArns[arn:…]`: a member of a set stands under its key. */
  readonly path: string;
  /** The same, taken apart: `["Behaviors", "Flood", "Criteria", "Value", "Count"]`. */
  readonly steps: readonly string[];
  /** What is declared, or the default where nothing is; absent for what is there and should not be. */
  readonly declared?: Json;
  /** What AWS answered; absent for what is not there. */
  readonly actual?: Json;
}

type Properties = Readonly<Record<string, Json>>;

/**
 * In what the properties that AWS answers differ from declared ones, by path; nothing where they mean the same. Not
 * counted: the order of sets, numbers and flags written as text, defaults that AWS filled in or left out, what AWS sets
 * by itself, what it never answers (see `unseenProperties`), tags that nobody declared, and properties that nobody
 * declared, unless the catalogue of defaults calls them protective. Both sides may be of any form.
 */
export function differences(
  shape: ResourceShape,
  declared: Properties,
  actual: Properties,
): readonly PropertyDifference[] {
  const silent = new Set([...shape.readOnlyProperties, ...unanswered(shape, actual)]);
  const told = Object.entries(shape.properties).filter(([name]) => !silent.has(name));
  const found = inProperties(Object.fromEntries(told), declared, actual, topOf(shape.typeName));
  return found.length < 2 ? found : found.toSorted((a, b) => compareText(a.path, b.path));
}

/** The properties that are declared and that AWS never answers: whether they drifted cannot be seen. */
export function unseenProperties(
  shape: ResourceShape,
  declared: Properties,
  actual: Properties = {},
): readonly string[] {
  return unanswered(shape, actual).filter((name) => memberOf(declared, name) !== undefined);
}

/** Cloud Control never tells what is only written; another call of AWS may. */
function unanswered({ writeOnlyProperties }: ResourceShape, actual: Properties): readonly string[] {
  return writeOnlyProperties.filter((name) => memberOf(actual, name) === undefined);
}

type Found = readonly PropertyDifference[];

const NOTHING: Found = [];

function inProperties(shapes: PropertyShapes, declared: Json, actual: Json, at: Position): Found {
  return Object.entries(shapes).flatMap(([name, shape]) =>
    inProperty(shape, memberOf(declared, name), memberOf(actual, name), propertyAt(at, name)),
  );
}

function inProperty(
  shape: PropertyShape,
  declared: Json | undefined,
  actual: Json | undefined,
  at: Position,
): Found {
  if (declared === undefined && actual === undefined) return NOTHING;
  const usual = defaultOf(at.typeName, at.slot);
  if (declared === undefined && usual?.protective !== true) return NOTHING;
  const wanted = declared ?? usual?.value;
  if (wanted === undefined) return isEmpty(actual) ? NOTHING : one(at, undefined, actual);
  const found = actual ?? (shape.kind === "scalar" ? usual?.value : undefined);
  return inValue(shape, wanted, found, actual, at);
}

/**
 * @param found what is in effect: what was answered, or the default
 * @param answered for the report
 */
function inValue(
  shape: PropertyShape,
  wanted: Json,
  found: Json | undefined,
  answered: Json | undefined,
  at: Position,
): Found {
  switch (shape.kind) {
    case "scalar":
      return isSameScalar(shape, wanted, found) ? NOTHING : one(at, wanted, answered);
    case "object":
      if (!isJsonObject(wanted)) return asWhole(wanted, found, at);
      if (found === undefined) return inLostObject(shape, wanted, at);
      return isJsonObject(found) ? inObject(shape.properties, wanted, found, at) : asWhole(wanted, found, at);
    case "map":
      return isJsonObject(wanted) && isJsonObject(found ?? {})
        ? inMap(shape, wanted, found ?? {}, at)
        : asWhole(wanted, found, at);
    case "set":
    case "keyedSet": {
      const members = found ?? [];
      return isJsonList(wanted) && isJsonList(members)
        ? inSet(shape, wanted, members, at)
        : asWhole(wanted, found, at);
    }
    default:
      return assertNever(shape);
  }
}

function isSameScalar(shape: ScalarShape, wanted: Json, found: Json | undefined): boolean {
  const text = scalarText(shape, wanted);
  if (text === undefined) return found !== undefined && stableJson(wanted) === stableJson(found);
  return text === scalarText(shape, found);
}

/** One side is of another form than CloudFormation's. */
function asWhole(wanted: Json, found: Json | undefined, at: Position): Found {
  return found !== undefined && stableJson(wanted) === stableJson(found) ? NOTHING : one(at, wanted, found);
}

function inObject(shapes: PropertyShapes, wanted: Json, found: Json, at: Position): Found {
  const exclusive = exclusiveMembers(at.typeName, at.slot);
  if (isAnother(exclusive, wanted, found)) return inAnother(shapes, wanted, found, at);
  const isOff =
    memberOf(wanted, "Enabled") === false && String(memberOf(found, "Enabled") ?? false) === "false";
  if (!isOff) return inProperties(shapes, wanted, found, at);
  // An audit check that is off runs with no threshold at all.
  const { Configuration: _, ...rest } = shapes;
  return inProperties(rest, wanted, found, at);
}

/** Whether, of members that cannot stand together, other ones stand there. */
function isAnother(exclusive: readonly string[], wanted: Json, found: Json): boolean {
  const said = (value: Json): readonly string[] =>
    exclusive.filter((name) => !isEmpty(memberOf(value, name)));
  const [before, after] = [said(wanted), said(found)];
  return before.length > 0 && after.length > 0 && !before.some((name) => after.includes(name));
}

/** A model in the place of a value is one difference. What has a default of its own is compared for itself. */
function inAnother(shapes: PropertyShapes, wanted: Json, found: Json, at: Position): Found {
  const lasting = Object.entries(shapes).filter(
    ([name]) => defaultOf(at.typeName, propertyAt(at, name).slot)?.value !== undefined,
  );
  return [...one(at, wanted, found), ...inProperties(Object.fromEntries(lasting), wanted, found, at)];
}

/** What holds nothing but defaults need not be there. An audit check that is not mentioned is off. */
function inLostObject(shape: ObjectShape, wanted: JsonObject, at: Position): Found {
  if (isSwitch(shape))
    return inObject(shape.properties, wanted, {}, at).filter(({ steps }) => steps.at(-1) === "Enabled");
  const isBoard = Object.values(shape.properties).every((each) => each.kind === "object" && isSwitch(each));
  const inside = inProperties(shape.properties, wanted, {}, at);
  if (isBoard) return inside;
  return inside.length === 0 ? NOTHING : one(at, wanted, undefined);
}

function isSwitch({ properties }: ObjectShape): boolean {
  const names = Object.keys(properties);
  return names.includes("Enabled") && names.every((name) => name === "Enabled" || name === "Configuration");
}

function inMap(shape: MapShape, wanted: Json, found: Json, at: Position): Found {
  const keys = (value: Json): readonly string[] => (isJsonObject(value) ? Object.keys(value) : []);
  const lost = keys(wanted).flatMap((key) => {
    const [declared, actual] = [memberOf(wanted, key), memberOf(found, key)];
    if (declared === undefined) return NOTHING;
    const member = memberAt(at, key);
    return actual === undefined
      ? one(member, declared, undefined)
      : inValue(shape.values, declared, actual, actual, member);
  });
  // A text that somebody adds below a property, such as an attribute of a thing group, is his own affair.
  if (shape.values.kind === "scalar") return lost;
  const added = keys(found).filter(
    (key) => memberOf(wanted, key) === undefined && memberOf(found, key) !== undefined,
  );
  return [...lost, ...added.flatMap((key) => one(memberAt(at, key), undefined, memberOf(found, key)))];
}

function inSet(
  shape: SetShape | KeyedSetShape,
  wanted: readonly Json[],
  found: readonly Json[],
  at: Position,
): Found {
  const left = membersByKey(shape, found, at);
  const lost = [...membersByKey(shape, wanted, at)].flatMap(([key, declared]) => {
    const actual = left.get(key);
    const member = memberAt(at, key);
    if (actual === undefined) return one(member, declared, undefined);
    left.delete(key);
    return shape.kind === "set" ? NOTHING : inValue(shape.items, declared, actual, actual, member);
  });
  // Tags that somebody adds are his own affair.
  if (at.slot === "Tags") return lost;
  return [...lost, ...[...left].flatMap(([key, actual]) => one(memberAt(at, key), undefined, actual))];
}

function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === "") return true;
  if (isJsonList(value)) return value.length === 0;
  return isJsonObject(value) && Object.values(value).every((member) => isEmpty(member ?? undefined));
}

function one({ path, steps }: Position, declared: Json | undefined, actual: Json | undefined): Found {
  return [
    {
      path,
      steps,
      ...(declared === undefined ? {} : { declared }),
      ...(actual === undefined ? {} : { actual }),
    },
  ];
}
