import { CLOUDFORMATION_TYPES } from "../../catalog/cloudformation/types.ts";
import type { ObservedCloudControl } from "../../drift/observed.ts";
import { neutral, undecidable } from "../../protection/judgment.ts";
import { judgeAdded, judgeMissing } from "../../protection/presence.ts";
import { memberOf } from "../../util/narrow-json.ts";
import { behaviorParts } from "./behavior-parts.ts";
import { changedProperties, type PropertyChange } from "./both-ways.ts";
import { partOf, valueAt } from "./part.ts";
import { propertyParts } from "./property-parts.ts";
import { sentences } from "./sentences.ts";
import { kindOfTypeName, type Side, sentenceOf, sideOf } from "./side.ts";
import type { TagChange, Telling, Told, Touched } from "./touched.ts";

/** What a plan does with a resource that goes through Cloud Control. */
export function tellCloudControl(touched: Touched<ObservedCloudControl>, telling: Telling): Told {
  const { observed, action } = touched;
  const { typeName } = observed;
  // Where Terraform has no record of what it asked for, what AWS answered is all that there is.
  const recorded = action === "create" ? undefined : (observed.recorded ?? observed.properties);
  const wanted = action === "delete" ? undefined : observed.wanted;
  const [before, after] = [sideOf(typeName, recorded), sideOf(typeName, wanted)];
  const said = sentences(sentenceOf(before), sentenceOf(after));
  if (action === "create" || action === "delete")
    return { ...said, ...onOneSide(touched, before, after, telling) };
  if (recorded === undefined || wanted === undefined) return { ...said, parts: [HIDDEN], tags: [] };
  const changes = changedProperties(CLOUDFORMATION_TYPES.get(typeName), recorded, wanted);
  const parts = propertyParts({
    changes: changes.filter(({ steps }) => steps[0] !== "Tags"),
    before,
    after,
    typeName,
    node: touched.declared?.node,
    telling,
  });
  return { ...said, parts, tags: changes.flatMap(tagIn) };
}

/** What is made, or goes. */
function onOneSide(
  { observed, action, declared }: Touched<ObservedCloudControl>,
  before: Side,
  after: Side,
  telling: Telling,
): Told {
  const kind = kindOfTypeName(observed.typeName);
  const parts = behaviorParts(before, after, declared?.node, telling);
  if (kind === undefined) return { parts, tags: [], judgment: undecidable("what it does is not known") };
  if (action === "delete") return { parts, tags: [], judgment: judgeMissing(kind) };
  return { parts, tags: [], judgment: isIdle(after) ? neutral(IDLE) : judgeAdded(kind) };
}

const IDLE = "it is attached to nothing, so that nothing is watched";

function isIdle(side: Side): boolean {
  if ("reason" in side || side.understood.kind !== "security-profile") return false;
  return side.understood.targetArns.length === 0;
}

/** What a plan would ask for, and does not say: it is not known before the apply, or sensitive. */
const HIDDEN = partOf({
  property: "desired_state",
  values: [valueAt("desired_state", undefined, "(not told by the plan)")],
  judgment: undecidable(
    "the plan does not tell what it will be: that is known after the apply, or sensitive",
  ),
});

/** A tag comes and goes as a whole, and changes in its value. */
function tagIn({ steps: [property, key], before, after }: PropertyChange): readonly TagChange[] {
  if (property !== "Tags" || key === undefined) return [];
  const [old, wanted] = [before, after].map((side) => memberOf(side, "Value") ?? side);
  return [
    {
      key,
      ...(old === undefined ? {} : { before: old }),
      ...(wanted === undefined ? {} : { after: wanted }),
    },
  ];
}
