import type { TerraformResource } from "../../emit/terraform/model.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { judgeAside } from "../../protection/judge-aside.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, undecidable } from "../../protection/judgment.ts";
import type { JsonObject } from "../../util/narrow-json.ts";
import type { Scope } from "../scope.ts";
import type { AttributeDifference } from "./compare-arguments.ts";
import { understandTyped } from "./understand-typed.ts";

/** What each difference of a resource does to the protection of the fleet. */
export function judgeAttributes(
  { node, type }: TerraformResource,
  live: JsonObject,
  { surroundings }: Scope,
): (difference: AttributeDifference) => Judgment {
  const actual = understandTyped(node, type, live);
  const judgments = actual === undefined ? [] : judgeChange(node.kind, node, actual, surroundings);
  return ({ path: property, declared, actual: found }) =>
    judgeAside({ type, property, declared, actual: found }) ??
    findJudgment(judgments, property) ??
    undecidable("nothing is known of what it protects");
}
