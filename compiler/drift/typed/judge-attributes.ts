import type { TerraformResource } from "../../emit/terraform/model.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, neutral, undecidable } from "../../protection/judgment.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import type { Scope } from "../scope.ts";
import { understandTyped } from "./understand-typed.ts";

/** What each changed attribute of a resource does to the protection of the fleet, by path. */
export function judgeAttributes(
  { node, type }: TerraformResource,
  live: JsonObject,
  { surroundings }: Scope,
): (path: string) => Judgment {
  const actual = understandTyped(node, type, live);
  const judgments = actual === undefined ? [] : judgeChange(node.kind, node, actual, surroundings);
  return (path) => {
    if (path === "tags" || path === "tags_all") return neutral("nothing that protects looks at tags");
    // To switch actions off is to take all of them away.
    const judged = path === "actions_enabled" ? "alarm_actions" : path;
    return findJudgment(judgments, judged) ?? undecidable("nothing is known of what it protects");
  };
}
