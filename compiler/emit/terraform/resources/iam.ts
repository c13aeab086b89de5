import { policyJson } from "../../../ir/policy-json.ts";
import type { IamRole } from "../../../ir/resource.ts";
import { logicalId } from "../logical-id.ts";
import { attribute, json, reference } from "../values.ts";
import type { Draft } from "./draft.ts";

/** A role, what it may do, and the managed policies attached to it. */
export function iamRole(role: IamRole, region: string): readonly Draft[] {
  const purpose = purposeOf(role, region);
  const main = { type: "aws_iam_role", id: logicalId("role", purpose) };
  const name = attribute("role", reference(main, "name"));
  const permissions: Draft = {
    type: "aws_iam_role_policy",
    id: logicalId("permissions_of_role", purpose),
    arguments: [attribute("name", "palisade"), name, attribute("policy", json(policyJson(role.permissions)))],
    dependsOn: [],
  };
  return [
    {
      ...main,
      arguments: [
        attribute("name", role.name),
        attribute("description", role.description),
        attribute("assume_role_policy", json(policyJson(role.trust))),
      ],
    },
    ...(role.permissions.length === 0 ? [] : [permissions]),
    ...role.managedPolicies.map((arn) => ({
      type: "aws_iam_role_policy_attachment",
      id: logicalId("managed_policy_of_role", `${purpose}-${arn.slice(arn.lastIndexOf("/") + 1)}`),
      arguments: [name, attribute("policy_arn", arn)],
      dependsOn: [],
    })),
  ];
}

/** The part of a role's name that tells it from its neighbours: the rest is the same for all of a stack. */
function purposeOf({ name }: IamRole, region: string): string {
  const prefix = `palisade-${region}-`;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}
