import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { PolicyStatement } from "../../ir/policy-document.ts";
import type { Resource } from "../../ir/resource.ts";
import { judgeInlinePolicyAdded, judgeIotPolicyAdded } from "../../protection/added-policies.ts";
import { findJudgment } from "../../protection/find-judgment.ts";
import { judgeAside } from "../../protection/judge-aside.ts";
import { judgeChange } from "../../protection/judge-change.ts";
import { type Judgment, undecidable } from "../../protection/judgment.ts";
import { judgeOpened } from "../../protection/opened.ts";
import { type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Scope } from "../scope.ts";
import { inlinePolicyIn } from "./added-members.ts";
import type { AttributeDifference } from "./compare-arguments.ts";
import { someStatements } from "./policy-statements.ts";
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
    judgeAdded(node, property, found, live) ??
    judgePartly(node, property, live) ??
    undecidable("nothing is known of what it protects");
}

/** What it does that somebody attached a policy by hand of which the declared resource has no judgment. */
function judgeAdded(
  node: Resource,
  property: string,
  name: Json | undefined,
  live: JsonObject,
): Judgment | undefined {
  if (typeof name !== "string") return undefined;
  if (property === `policies[${name}]`) return judgeIotPolicyAdded();
  if (node.kind !== "iam-role" || property !== `inline_policy[${name}]`) return undefined;
  return judgeInlinePolicyAdded(node.permissions, someStatements(inlinePolicyIn(live, name)));
}

/** What is certain of a policy document that says more than policies can. */
function judgePartly(node: Resource, property: string, live: JsonObject): Judgment | undefined {
  const declared = givenBy(node, property);
  const text = memberOf(live, property);
  if (declared === undefined || someStatements(text).length === 0) return undefined;
  return (
    judgeOpened(declared, someStatements(text)) ??
    undecidable("a statement in it says what no policy here could")
  );
}

/** What services of AWS are given by a resource, in the words of Terraform. */
function givenBy(node: Resource, property: string): readonly PolicyStatement[] | undefined {
  if (node.kind === "iam-role") {
    if (property === "assume_role_policy") return node.trust;
    return property === "policy" ? node.permissions : undefined;
  }
  return property === "policy" && "policy" in node ? node.policy : undefined;
}
