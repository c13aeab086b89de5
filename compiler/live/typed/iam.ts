import { membersAt, textAt } from "../../drift/understand/values.ts";
import { memberOf } from "../../util/narrow-json.ts";
import { findInPages } from "./find-in-pages.ts";
import { attributesOf, type Reader, type Told, textArgument, told } from "./reader.ts";
import { tagsIn } from "./tags.ts";

export const readRole: Reader = async ({ node }, ask) => {
  const heard = await ask("iam:GetRole", { RoleName: node.name });
  return told(heard, (answer) => {
    const role = memberOf(answer, "Role");
    return withDocument(textAt(role, "AssumeRolePolicyDocument"), (trust) => ({
      attributes: attributesOf({
        arn: textAt(role, "Arn"),
        assume_role_policy: trust,
        description: textAt(role, "Description"),
        id: textAt(role, "RoleName"),
        max_session_duration: memberOf(role, "MaxSessionDuration"),
        name: textAt(role, "RoleName"),
        path: textAt(role, "Path"),
        tags_all: tagsIn(membersAt(role, "Tags") ?? []),
        permissions_boundary: textAt(memberOf(role, "PermissionsBoundary"), "PermissionsBoundaryArn"),
        unique_id: textAt(role, "RoleId"),
      }),
    }));
  });
};

export const readRolePolicy: Reader = async (resource, ask) => {
  const role = resource.node.name;
  const name = textArgument(resource, "name");
  const heard = await ask("iam:GetRolePolicy", { RoleName: role, PolicyName: name });
  return told(heard, (answer) =>
    withDocument(textAt(answer, "PolicyDocument"), (policy) => ({
      attributes: attributesOf({ id: policy && `${role}:${name}`, name, policy, role }),
    })),
  );
};

export const readRolePolicyAttachment: Reader = async (resource, ask) => {
  const role = resource.node.name;
  const policy = textArgument(resource, "policy_arn");
  const pages = {
    ask: (marker: string | undefined) =>
      ask("iam:ListAttachedRolePolicies", {
        RoleName: role,
        ...(marker === undefined ? {} : { Marker: marker }),
      }),
    list: "AttachedPolicies",
    next: "Marker",
  };
  const listed = await findInPages(pages, (each) => textAt(each, "PolicyArn") === policy);
  if (!("found" in listed)) return listed;
  if (listed.found.length === 0) return { absent: true };
  // Its id is invented by the provider.
  return { attributes: { policy_arn: policy, role } };
};

/** IAM answers policies as they stand in a URL (RFC 3986). */
function withDocument(document: string | undefined, read: (text: string | undefined) => Told): Told {
  try {
    return read(document && decodeURIComponent(document));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return { reason: "AWS answered a policy that is not written as in a URL" };
  }
}
