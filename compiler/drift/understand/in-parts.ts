import type { PropertyShape, ResourceShape } from "../../catalog/cloudformation/shape.ts";
import type { DeviceDefenderKind } from "../../emit/terraform/device-defender-provider.ts";
import type { DescribedOf } from "../../protection/judge-change.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { holdsPath } from "../properties/holds-path.ts";
import { memberKey } from "../properties/member-key.ts";
import { membersByKey } from "../properties/members-by-key.ts";
import { memberAt, type Position, propertyAt, topOf } from "../properties/position.ts";
import { understand } from "./understand.ts";
import type { Blank } from "./understood.ts";

/** What of a resource is understood; what is not is taken as it is declared. */
export interface InParts<T> {
  /** Undefined where nothing of it is understood. */
  readonly understood: T | undefined;
  /** Where it is not understood, and why. */
  readonly blanks: readonly { readonly path: string; readonly reason: string }[];
}

/** AWS takes no more behaviours than a hundred, and a few blanks in each. */
const MOST_BLANKS = 300;

/** What fills a blank may show another one; never a third. */
const ROUNDS = 3;

/** What AWS answered in the words of the IR, as far as it can be said in them. */
export function understandInParts<Kind extends DeviceDefenderKind>(
  kind: Kind,
  shape: ResourceShape,
  declared: JsonObject,
  actual: JsonObject,
): InParts<DescribedOf<Kind>> {
  const blanks: { readonly path: string; readonly reason: string }[] = [];
  let properties = actual;
  for (let round = 0; round < ROUNDS; round++) {
    const result = understand(kind, properties);
    if ("understood" in result) return { understood: result.understood, blanks };
    if (result.blanks.length > MOST_BLANKS) break;
    for (const blank of result.blanks.toSorted(laterPlacesFirst)) {
      const filled = fill(partOf(shape), declared, properties, blank.steps, topOf(shape.typeName));
      blanks.push({ path: filled.path, reason: blank.reason });
      properties = isJsonObject(filled.value) ? filled.value : {};
    }
  }
  return {
    understood: undefined,
    blanks: [{ path: "", reason: blanks[0]?.reason ?? "too much of it is unknown" }],
  };
}

/** The blank that makes it unknown what stands at a path; undefined where all of it is understood. */
export function blankAt({ blanks }: InParts<unknown>, path: string): { readonly reason: string } | undefined {
  return blanks.find((blank) => holdsPath(blank.path, path) || holdsPath(path, blank.path));
}

// So that taking one out of a list moves none that is still to come.
function laterPlacesFirst({ steps: a }: Blank, { steps: b }: Blank): number {
  const place = (steps: Blank["steps"]): number => steps.find((step) => typeof step === "number") ?? -1;
  return place(b) - place(a);
}

interface Filled {
  /** Undefined where it is to be taken out. */
  readonly value: Json | undefined;
  readonly path: string;
}

/** What was found with what is declared in the place of a blank. Where nothing is declared, nothing stands there. */
function fill(
  shape: PropertyShape | undefined,
  wanted: Json | undefined,
  found: Json | undefined,
  [step, ...rest]: Blank["steps"],
  at: Position,
): Filled {
  if (step === undefined || wanted === undefined || found === undefined)
    return { value: wanted, path: at.path };
  if (typeof step === "number") return fillMember(shape, wanted, found, [step, ...rest], at);
  const members = isJsonObject(found) ? found : {};
  const inside =
    shape?.kind === "map"
      ? ([shape.values, memberAt(at, step)] as const)
      : ([shape?.kind === "object" ? shape.properties[step] : undefined, propertyAt(at, step)] as const);
  const { value, path } = fill(inside[0], memberOf(wanted, step), memberOf(members, step), rest, inside[1]);
  const { [step]: _, ...others } = members;
  return { value: value === undefined ? others : { ...others, [step]: value }, path };
}

function fillMember(
  shape: PropertyShape | undefined,
  wanted: Json,
  found: Json,
  [place = 0, ...rest]: readonly (string | number)[],
  at: Position,
): Filled {
  if (shape === undefined || !("items" in shape) || !isJsonList(found) || typeof place !== "number")
    return { value: wanted, path: at.path };
  const member = found[place] ?? null;
  // Of several members of one key, the place says which is meant.
  const keys = shape.kind === "set" ? [] : [...membersByKey(shape, found.slice(0, place + 1), at).keys()];
  const key = keys.at(-1) ?? memberKey(shape, member, at);
  const declared = isJsonList(wanted) ? membersByKey(shape, wanted, at).get(key) : undefined;
  const filled = fill(shape.items, declared, member, rest, memberAt(at, key));
  return {
    value: found.toSpliced(place, 1, ...(filled.value === undefined ? [] : [filled.value])),
    path: filled.path,
  };
}

function partOf({ properties }: ResourceShape): PropertyShape {
  return { kind: "object", properties, required: [] };
}
