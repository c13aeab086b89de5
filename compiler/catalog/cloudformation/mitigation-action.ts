import {
  AUDIT_NAME,
  BOOLEAN,
  IOT_NAME,
  object,
  oneOf,
  ROLE_ARN,
  schemaSource,
  set,
  TAGS,
  text,
} from "./building-blocks.ts";
import type { ObjectShape, ResourceShape } from "./shape.ts";

const UNSET = ["UNSET_VALUE"];
const TOPIC_OR_ROLE_ARN = text({ minLength: 11, maxLength: 2048 });
const DEACTIVATE: ObjectShape = object({ Action: oneOf(["DEACTIVATE"], UNSET) }, ["Action"]);

/** A mitigation action. ActionParams holds exactly one member, which is its type. */
export const MITIGATION_ACTION: ResourceShape = {
  typeName: "AWS::IoT::MitigationAction",
  primaryIdentifier: ["ActionName"],
  createOnlyProperties: ["ActionName"],
  readOnlyProperties: ["MitigationActionArn", "MitigationActionId"],
  writeOnlyProperties: [],
  taggable: true,
  required: ["ActionParams", "RoleArn"],
  properties: {
    ActionName: AUDIT_NAME,
    ActionParams: object({
      AddThingsToThingGroupParams: object(
        { OverrideDynamicGroups: BOOLEAN, ThingGroupNames: set(IOT_NAME, { minItems: 1, maxItems: 10 }) },
        ["ThingGroupNames"],
      ),
      EnableIoTLoggingParams: object(
        { LogLevel: oneOf(["DEBUG", "INFO", "ERROR", "WARN"], UNSET), RoleArnForLogging: TOPIC_OR_ROLE_ARN },
        ["LogLevel", "RoleArnForLogging"],
      ),
      PublishFindingToSnsParams: object({ TopicArn: TOPIC_OR_ROLE_ARN }, ["TopicArn"]),
      ReplaceDefaultPolicyVersionParams: object({ TemplateName: oneOf(["BLANK_POLICY"], UNSET) }, [
        "TemplateName",
      ]),
      UpdateCACertificateParams: DEACTIVATE,
      UpdateDeviceCertificateParams: DEACTIVATE,
    }),
    MitigationActionArn: text(),
    MitigationActionId: text(),
    RoleArn: ROLE_ARN,
    Tags: TAGS,
  },
  source: schemaSource("AWS::IoT::MitigationAction"),
};
