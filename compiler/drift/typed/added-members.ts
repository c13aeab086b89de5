import type { TerraformResource } from "../../emit/terraform/model.ts";
import type { Resource } from "../../ir/resource.ts";
import type { Stack } from "../../ir/stack.ts";
import { isJsonList, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import type { Scope } from "../scope.ts";
import type { AttributeDifference } from "./compare-arguments.ts";

/** The name under which the permissions of a role are written. */
export const OWN_POLICY = "palisade";

/** Something of which a resource may hold more than its policy says, each of which Terraform has a resource of its own for. */
interface Members {
  /** The attribute in which they are, where they were read. */
  readonly attribute: string;
  /** What one of them is called by in a finding: `policy_arn[arn:…]`. */
  readonly property: string;
  /** Those that policies declare. */
  readonly declared: (resource: TerraformResource, scope: Scope) => readonly string[];
}

/** By type. `targets` and `policies` are ours: the provider does not ask for them, and only the account tells them. */
const MEMBERS: ReadonlyMap<string, readonly Members[]> = new Map<string, readonly Members[]>([
  [
    "aws_iam_role",
    [
      {
        attribute: "managed_policy_arns",
        property: "policy_arn",
        declared: ({ node }) => (node.kind === "iam-role" ? node.managedPolicies : []),
      },
      { attribute: "inline_policy", property: "inline_policy", declared: () => [OWN_POLICY] },
    ],
  ],
  [
    "aws_iot_policy",
    [{ attribute: "targets", property: "attachment", declared: ({ node }) => targetsOf(node) }],
  ],
  [
    "aws_iot_thing_group",
    [
      {
        attribute: "policies",
        property: "policies",
        declared: ({ node }, { stack }) => policiesOn(node, stack),
      },
    ],
  ],
]);

/** What somebody attached to a resource, or gave it, beside what policies declare. Terraform never looks for it. */
export function addedMembers(
  resource: TerraformResource,
  live: JsonObject,
  scope: Scope,
): readonly AttributeDifference[] {
  return (MEMBERS.get(resource.type) ?? []).flatMap(({ attribute, property, declared }) => {
    const found = membersIn(live, attribute);
    if (found.length === 0) return [];
    const known = new Set(declared(resource, scope));
    return found
      .filter((name) => !known.has(name))
      .map((name) => ({ path: `${property}[${name}]`, declared: undefined, actual: name }));
  });
}

/** Whether a difference is one that `addedMembers` finds. */
export function isAddedMember({ declared, path, actual }: AttributeDifference): boolean {
  return declared === undefined && typeof actual === "string" && path.endsWith(`[${actual}]`);
}

/** Names of members, or of what holds its name under `name`, each once and sorted. */
export function membersIn(live: JsonObject, attribute: string): readonly string[] {
  const list = memberOf(live, attribute);
  const names = (isJsonList(list) ? list : []).map((each) =>
    typeof each === "string" ? each : memberOf(each, "name"),
  );
  return [...new Set(names.filter((name): name is string => typeof name === "string"))].sort();
}

/** What an inline policy of a role says; undefined where nobody read it. */
export function inlinePolicyIn(live: JsonObject, name: string): Json | undefined {
  const list = memberOf(live, "inline_policy");
  const found = (isJsonList(list) ? list : []).find((each) => memberOf(each, "name") === name);
  return memberOf(found, "policy");
}

function targetsOf(node: Resource): readonly string[] {
  return node.kind === "iot-policy" ? node.attachedTo.map(({ arn }) => arn) : [];
}

function policiesOn(group: Resource, { resources }: Stack): readonly string[] {
  return resources.flatMap((node) =>
    node.kind === "iot-policy" && node.attachedTo.some(({ name }) => name === group.name) ? [node.name] : [],
  );
}
