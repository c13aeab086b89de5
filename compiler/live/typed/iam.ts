import { OWN_POLICY } from "../../drift/typed/added-members.ts";
import { membersAt, textAt } from "../../drift/understand/values.ts";
import { memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { findInPages } from "./find-in-pages.ts";
import { isShallowText } from "./plain-answer.ts";
import {
  type AskFor,
  attributesOf,
  type Reader,
  type Told,
  textArgument,
  told,
  withMembers,
} from "./reader.ts";
import { tagsIn } from "./tags.ts";

/** A role with all that is attached to it and written into it, whoever did so. */
export const readRole: Reader = async ({ node: { name } }, ask) => {
  const found = await readRoleItself(name, ask);
  const managed = await withMembers(found, "managed_policy_arns", async () => {
    const listed = await findInPages(attachedPolicies(name, ask), () => true);
    return "found" in listed
      ? { found: listed.found.flatMap((each) => textAt(each, "PolicyArn") ?? []) }
      : listed;
  });
  return withMembers(managed, "inline_policy", () => readInlinePolicies(name, ask));
};

/** Each with what it says, but for that of the compiler, which is read for itself. */
async function readInlinePolicies(role: string, ask: AskFor): ReturnType<typeof findInPages> {
  const pages = {
    ask: (marker: string | undefined) =>
      ask("iam:ListRolePolicies", { RoleName: role, ...(marker === undefined ? {} : { Marker: marker }) }),
    list: "PolicyNames",
    next: "Marker",
  };
  const listed = await findInPages(pages, (each) => typeof each === "string");
  if (!("found" in listed)) return listed;
  const policies: Json[] = [];
  for (const name of listed.found.map(String)) {
    const isOwn = name === OWN_POLICY;
    const heard = isOwn
      ? { absent: true as const }
      : await ask("iam:GetRolePolicy", { RoleName: role, PolicyName: name });
    const policy = "answer" in heard ? decoded(textAt(heard.answer, "PolicyDocument")) : undefined;
    // That somebody added it is known even where what it says is not.
    policies.push(
      attributesOf({ name, policy: policy !== undefined && isShallowText(policy) ? policy : undefined }),
    );
  }
  return { found: policies };
}

async function readRoleItself(name: string, ask: AskFor): Promise<Told> {
  const heard = await ask("iam:GetRole", { RoleName: name });
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
}

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
  const listed = await findInPages(
    attachedPolicies(role, ask),
    (each) => textAt(each, "PolicyArn") === policy,
  );
  if (!("found" in listed)) return listed;
  if (listed.found.length === 0) return { absent: true };
  // Its id is invented by the provider.
  return { attributes: { policy_arn: policy, role } };
};

function attachedPolicies(role: string, ask: AskFor) {
  return {
    ask: (marker: string | undefined) =>
      ask("iam:ListAttachedRolePolicies", {
        RoleName: role,
        ...(marker === undefined ? {} : { Marker: marker }),
      }),
    list: "AttachedPolicies",
    next: "Marker",
  };
}

function decoded(document: string | undefined): string | undefined {
  try {
    return document && decodeURIComponent(document);
  } catch {
    return undefined;
  }
}

/** IAM answers policies as they stand in a URL (RFC 3986). */
function withDocument(document: string | undefined, read: (text: string | undefined) => Told): Told {
  try {
    return read(document && decodeURIComponent(document));
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    return { reason: "AWS answered a policy that is not written as in a URL" };
  }
}
