import type { MitigationAction, MitigationActionParams } from "../../../../ir/resource.ts";
import { assertNever } from "../../../../util/assert-never.ts";
import { compareText } from "../../../../util/compare.ts";
import type { Json } from "../../../../util/stable-json.ts";
import type { Properties } from "./properties.ts";

/** AWS::IoT::MitigationAction. */
export function mitigationActionState(action: MitigationAction): Properties {
  return { ActionName: action.name, RoleArn: action.roleArn, ActionParams: paramsState(action.action) };
}

function paramsState(params: MitigationActionParams): Json {
  switch (params.type) {
    case "ADD_THINGS_TO_THING_GROUP":
      return {
        AddThingsToThingGroupParams: {
          ThingGroupNames: [...params.thingGroups].sort(compareText),
          OverrideDynamicGroups: params.overrideDynamicGroups,
        },
      };
    case "PUBLISH_FINDING_TO_SNS":
      return { PublishFindingToSnsParams: { TopicArn: params.topicArn } };
    case "REPLACE_DEFAULT_POLICY_VERSION":
      return { ReplaceDefaultPolicyVersionParams: { TemplateName: "BLANK_POLICY" } };
    case "UPDATE_DEVICE_CERTIFICATE":
      return { UpdateDeviceCertificateParams: { Action: "DEACTIVATE" } };
    case "UPDATE_CA_CERTIFICATE":
      return { UpdateCACertificateParams: { Action: "DEACTIVATE" } };
    case "ENABLE_IOT_LOGGING":
      return { EnableIoTLoggingParams: { LogLevel: params.level, RoleArnForLogging: params.loggingRoleArn } };
    default:
      return assertNever(params);
  }
}
