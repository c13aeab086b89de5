import type { Declared, MitigationAction, StackPolicies } from "../analyze/policy-set.ts";
import { servicePrincipal } from "../catalog/partitions.ts";
import { quote } from "../describe/quote.ts";
import type { Undescribed } from "../describe/resource.ts";
import { iotArn } from "../ir/arn.ts";
import type { PolicyStatement } from "../ir/policy-document.ts";
import type { IamRole } from "../ir/resource.ts";
import { assertNever } from "../util/assert-never.ts";
import { compareText } from "../util/compare.ts";
import { useTopic } from "./alert-topic.ts";
import { declarations } from "./declarations.ts";
import { useLoggingRole } from "./logging-role.ts";
import { allow, allowPublishing } from "./permissions.ts";
import { lowerRole, useRole } from "./role.ts";

/** A role for each mitigation action. AWS's managed policies for them reach further than one action needs. */
export function lowerMitigationRoles(policies: StackPolicies): readonly Undescribed<IamRole>[] {
  return declarations(policies.mitigationActions).map((action) =>
    lowerRole(policies.stack, useRole(policies.stack, "action", action.name), {
      description: `lets Device Defender carry out mitigation action ${quote(action.name)}`,
      onBehalfOf: `mitigationaction/${action.name}`,
      permissions: permissionsOf(policies, action),
      place: action.place,
    }),
  );
}

function permissionsOf(
  policies: StackPolicies,
  action: Declared<MitigationAction>,
): readonly PolicyStatement[] {
  const { stack } = policies;
  switch (action.kind) {
    case "addToThingGroups": {
      const groups = action.thingGroups
        .toSorted(compareText)
        .map((name) => iotArn(stack, `thinggroup/${name}`));
      return [
        // This one knows no resources. Source: Service Authorization Reference, AWS IoT.
        allow("FindThings", ["iot:ListPrincipalThings"], ["*"]),
        allow("AddThings", ["iot:AddThingToThingGroup"], [iotArn(stack, "thing/*"), ...groups]),
      ];
    }
    case "publishToTopic":
      return allowPublishing(useTopic(policies, action.alertTopic));
    case "replaceDefaultPolicyVersion":
      return [allow("ReplacePolicies", ["iot:CreatePolicyVersion"], [iotArn(stack, "policy/*")])];
    case "updateDeviceCertificate":
      return [allow("DeactivateCertificates", ["iot:UpdateCertificate"], [iotArn(stack, "cert/*")])];
    case "updateCaCertificate":
      return [allow("DeactivateCaCertificates", ["iot:UpdateCACertificate"], [iotArn(stack, "cacert/*")])];
    case "enableIotLogging":
      return [
        allow("EnableLogging", ["iot:SetV2LoggingOptions"], ["*"]),
        {
          ...allow("PassLoggingRole", ["iam:PassRole"], [useLoggingRole(policies).arn]),
          // As AWS's managed policy has it: the role is AWS IoT's to use, and nobody else's.
          conditions: [
            {
              operator: "StringEquals",
              key: "iam:PassedToService",
              values: [servicePrincipal("iot", stack.partition)],
            },
          ],
        },
      ];
    default:
      return assertNever(action);
  }
}
