import type { JsonObject } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { allUnderstood, inPart, not, type Understood } from "./understood.ts";
import { membersAt } from "./values.ts";

/** The members of a list, each by itself; none where there is no list. @param reason where it is something else */
export function understandMembers<T>(
  properties: JsonObject,
  name: string,
  reason: string,
  understand: (member: Json) => Understood<T>,
): Understood<readonly T[]> {
  const members = membersAt(properties, name);
  if (members === undefined) return not(reason, name);
  return inPart(name, allUnderstood(members.map((member, index) => inPart(index, understand(member)))));
}
