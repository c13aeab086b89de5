import { type JsonObject, listOf, textOf } from "../../json.ts";
import { iotArn } from "../arns.ts";
import { AwsError } from "../aws-error.ts";
import type { Region } from "../region.ts";
import type { LivePolicy } from "../region-settings.ts";
import { byMarker, type IotCall, listAnswer, nameIn, notFound, type Route, route } from "./route.ts";
import { tagsIn } from "./tag-list.ts";

const POLICY = "/policies/{policyName}";
const VERSION = "/policies/{policyName}/version/{policyVersionId}";
/** AWS keeps five versions of a policy. */
const MOST_VERSIONS = 5;

export const POLICY_ROUTES: readonly Route[] = [
  route("ListPolicies", "GET", "/policies", (call) =>
    listAnswer(
      call,
      byMarker("policies"),
      Object.values(call.region.settings.policies).map((policy) => identity(call, policy)),
    ),
  ),
  route("GetPolicy", "GET", POLICY, (call) => {
    const policy = found(call);
    return {
      ...identity(call, policy),
      policyDocument: policy.versions[policy.defaultVersion]?.document,
      defaultVersionId: policy.defaultVersion,
      creationDate: policy.createdAt,
      lastModifiedDate: policy.versions[policy.defaultVersion]?.createdAt,
    };
  }),
  route("CreatePolicy", "POST", POLICY, create),
  route("DeletePolicy", "DELETE", POLICY, remove),
  route("ListPolicyVersions", "GET", `${POLICY}/version`, (call) => {
    const { versions, defaultVersion } = found(call);
    return {
      policyVersions: Object.entries(versions).map(([versionId, { createdAt }]) => ({
        versionId,
        isDefaultVersion: versionId === defaultVersion,
        createDate: createdAt,
      })),
    };
  }),
  route("GetPolicyVersion", "GET", VERSION, getVersion),
  route("CreatePolicyVersion", "POST", `${POLICY}/version`, createVersion),
  route("DeletePolicyVersion", "DELETE", VERSION, (call) => {
    const policy = found(call);
    const { [call.params[1] ?? ""]: _, ...versions } = policy.versions;
    keep(call.region, { ...policy, versions });
    return undefined;
  }),
  route("SetDefaultPolicyVersion", "PATCH", VERSION, (call) => {
    keep(call.region, { ...found(call), defaultVersion: call.params[1] ?? "" });
    return undefined;
  }),
  route("AttachPolicy", "PUT", "/target-policies/{policyName}", (call) => {
    const policy = found(call);
    keep(call.region, {
      ...policy,
      targets: [...new Set([...policy.targets, textOf(call.input["target"])])],
    });
    return undefined;
  }),
  route("DetachPolicy", "POST", "/target-policies/{policyName}", (call) => {
    call.region.detachPolicy(found(call).name, textOf(call.input["target"]));
    return undefined;
  }),
  route("ListTargetsForPolicy", "POST", "/policy-targets/{policyName}", (call) =>
    listAnswer(call, byMarker("targets"), found(call).targets),
  ),
  route("ListAttachedPolicies", "POST", "/attached-policies/{target}", (call) => {
    const policies = Object.values(call.region.settings.policies);
    const attached = policies.filter(({ targets }) => targets.includes(nameIn(call)));
    return listAnswer(
      call,
      byMarker("policies"),
      attached.map((policy) => identity(call, policy)),
    );
  }),
];

/** The policy that the path names. @throws when there is none */
function found(call: IotCall): LivePolicy {
  const name = nameIn(call);
  const policy = call.region.policy(name);
  if (policy === undefined) throw notFound(`policy ${name}`);
  return policy;
}

function keep(region: Region, policy: LivePolicy): void {
  region.set({ policies: { ...region.settings.policies, [policy.name]: policy } });
}

function identity({ region }: IotCall, { name }: LivePolicy): JsonObject {
  return { policyName: name, policyArn: iotArn(region.place, `policy/${name}`) };
}

function create(call: IotCall): JsonObject {
  const { region, input } = call;
  const name = nameIn(call);
  if (region.policy(name) !== undefined) {
    throw new AwsError("ResourceAlreadyExistsException", `policy ${name} exists already`, 409);
  }
  const createdAt = region.now();
  const policy: LivePolicy = {
    name,
    versions: { "1": { document: textOf(input["policyDocument"]), createdAt } },
    defaultVersion: "1",
    targets: [],
    tags: tagsIn(listOf(input["tags"])),
    createdAt,
  };
  keep(region, policy);
  return { ...identity(call, policy), policyDocument: input["policyDocument"], policyVersionId: "1" };
}

function remove(call: IotCall): undefined {
  const { name, targets, versions } = found(call);
  if (targets.length > 0 || Object.keys(versions).length > 1) {
    throw new AwsError("DeleteConflictException", `policy ${name} is attached or has other versions`, 409);
  }
  const { [name]: _, ...policies } = call.region.settings.policies;
  call.region.set({ policies });
}

function getVersion(call: IotCall): JsonObject {
  const policy = found(call);
  const id = call.params[1] ?? "";
  const version = Object.hasOwn(policy.versions, id) ? policy.versions[id] : undefined;
  if (version === undefined) throw notFound(`version ${id} of policy ${policy.name}`);
  return {
    ...identity(call, policy),
    policyDocument: version.document,
    policyVersionId: id,
    isDefaultVersion: id === policy.defaultVersion,
    creationDate: version.createdAt,
    lastModifiedDate: version.createdAt,
  };
}

function createVersion(call: IotCall): JsonObject {
  const policy = found(call);
  const ids = Object.keys(policy.versions).map(Number);
  if (ids.length >= MOST_VERSIONS) {
    throw new AwsError(
      "VersionsLimitExceededException",
      `policy ${policy.name} has ${ids.length} versions`,
      409,
    );
  }
  const id = String(Math.max(...ids) + 1);
  const document = textOf(call.input["policyDocument"]);
  const isDefault = call.query.get("setAsDefault") === "true";
  keep(call.region, {
    ...policy,
    versions: { ...policy.versions, [id]: { document, createdAt: call.region.now() } },
    ...(isDefault ? { defaultVersion: id } : {}),
  });
  return {
    policyArn: identity(call, policy)["policyArn"],
    policyDocument: document,
    policyVersionId: id,
    isDefaultVersion: isDefault,
  };
}
