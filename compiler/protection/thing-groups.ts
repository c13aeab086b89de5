import type { DynamicThingGroup, ThingGroup } from "../ir/resource.ts";
import { stableJson } from "../util/stable-json.ts";
import { FOR_READERS, ifChanged } from "./change.ts";
import type { Described } from "./described.ts";
import { type PropertyJudgment, undecidable } from "./judgment.ts";

/** What changes of a static thing group do. Properties as Terraform calls them. */
export function judgeThingGroup(
  declared: Described<ThingGroup>,
  actual: Described<ThingGroup>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged("properties.description", declared.description, actual.description, FOR_READERS),
    ...ifChanged(
      "properties.attribute_payload.attributes",
      stableJson(declared.attributes),
      stableJson(actual.attributes),
      undecidable("what goes by the attributes of the group is not known"),
    ),
    ...ifChanged(
      "parent_group_name",
      declared.parent?.name,
      actual.parent?.name,
      undecidable("the profiles and policies of its parents reach its things"),
    ),
  ];
}

/** What changes of a dynamic thing group do. */
export function judgeDynamicThingGroup(
  declared: Described<DynamicThingGroup>,
  actual: Described<DynamicThingGroup>,
): readonly PropertyJudgment[] {
  return [
    ...ifChanged(
      "QueryString",
      declared.query,
      actual.query,
      undecidable("which things it holds depends on what the index holds of them"),
    ),
    ...ifChanged(
      "ThingGroupProperties.ThingGroupDescription",
      declared.description,
      actual.description,
      FOR_READERS,
    ),
  ];
}
