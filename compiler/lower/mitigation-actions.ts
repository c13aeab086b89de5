import type { Declared, MitigationAction as DeclaredAction, StackPolicies } from "../analyze/policy-set.ts";
import type { Undescribed } from "../describe/resource.ts";
import type { MitigationAction, MitigationActionParams, ResourceId } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { compareText } from "../util/compare.ts";
import { useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { useLoggingRole } from "./logging-role.ts";
import { resourceId } from "./resource-id.ts";
import { useRole } from "./role.ts";
import { groupDependency } from "./thing-groups.ts";

/** What can be done about findings. AWS starts none of them by itself. */
export function lowerMitigationActions(policies: StackPolicies): readonly Undescribed<MitigationAction>[] {
  return declarations(policies.mitigationActions).map((declared) => {
    const role = useRole(policies.stack, "action", declared.name);
    const { action, dependsOn } = lowerParams(policies, declared);
    return {
      kind: "mitigation-action",
      id: resourceId("mitigation-action", declared.name),
      name: declared.name,
      roleArn: role.arn,
      action,
      origin: declared.place.origin(),
      dependsOn: [role.id, ...dependsOn],
    };
  });
}

interface Params {
  readonly action: MitigationActionParams;
  readonly dependsOn: readonly ResourceId[];
}

function lowerParams(policies: StackPolicies, declared: Declared<DeclaredAction>): Params {
  switch (declared.kind) {
    case "addToThingGroups":
      return addToThingGroups(policies, declared);
    case "publishToTopic": {
      const topic = useTopic(policies, declared.alertTopic);
      return { action: { type: "PUBLISH_FINDING_TO_SNS", topicArn: topic.arn }, dependsOn: topic.dependsOn };
    }
    case "replaceDefaultPolicyVersion":
      return { action: { type: "REPLACE_DEFAULT_POLICY_VERSION" }, dependsOn: [] };
    case "updateDeviceCertificate":
      return { action: { type: "UPDATE_DEVICE_CERTIFICATE" }, dependsOn: [] };
    case "updateCaCertificate":
      return { action: { type: "UPDATE_CA_CERTIFICATE" }, dependsOn: [] };
    case "enableIotLogging": {
      const role = useLoggingRole(policies);
      const action = { type: "ENABLE_IOT_LOGGING", level: declared.level, loggingRoleArn: role.arn } as const;
      return { action, dependsOn: [role.id] };
    }
    default:
      return assertNever(declared);
  }
}

function addToThingGroups(
  policies: StackPolicies,
  { thingGroups, overrideDynamicGroups }: Extract<DeclaredAction, { kind: "addToThingGroups" }>,
): Params {
  const names = [...new Set(thingGroups)].toSorted(compareText);
  return {
    action: { type: "ADD_THINGS_TO_THING_GROUP", thingGroups: names, overrideDynamicGroups },
    dependsOn: names.flatMap((name) => groupDependency(policies, name)),
  };
}
