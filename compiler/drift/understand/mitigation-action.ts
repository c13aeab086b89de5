import { LOG_LEVELS } from "../../catalog/log-levels.ts";
import { MITIGATION_ACTIONS } from "../../catalog/mitigation-actions.ts";
import type { MitigationAction, MitigationActionParams } from "../../ir/resource.ts";
import type { Described } from "../../protection/described.ts";
import { assertNever } from "../../util/assert-never.ts";
import { isJsonObject, type JsonObject, memberOf } from "../../util/narrow-json.ts";
import type { Json } from "../../util/stable-json.ts";
import { known, together, type Understood } from "./understood.ts";
import { flagAt, textAt, textsAt, wordAt } from "./values.ts";

/** AWS::IoT::MitigationAction. */
export function understandMitigationAction(properties: JsonObject): Understood<Described<MitigationAction>> {
  const action = paramsIn(memberOf(properties, "ActionParams"));
  const parts = together({
    name: known(textAt(properties, "ActionName"), "it has no name", "ActionName"),
    roleArn: known(textAt(properties, "RoleArn"), "it has no role", "RoleArn"),
    action: known(action, "it does something that policies cannot say", "ActionParams"),
  });
  if ("reason" in parts) return parts;
  return { understood: { kind: "mitigation-action", ...parts.understood } };
}

/** Exactly one member says what is done. */
function paramsIn(value: Json | undefined): MitigationActionParams | undefined {
  if (!isJsonObject(value)) return undefined;
  const [name, ...others] = Object.keys(value).filter((key) => memberOf(value, key) !== undefined);
  const facts = MITIGATION_ACTIONS.find(({ cfnParams }) => cfnParams === name);
  if (facts === undefined || others.length > 0) return undefined;
  const { type } = facts;
  const params = memberOf(value, facts.cfnParams);
  switch (type) {
    case "ADD_THINGS_TO_THING_GROUP": {
      const thingGroups = textsAt(params, "ThingGroupNames");
      const overrideDynamicGroups = flagAt(params, "OverrideDynamicGroups");
      return thingGroups && { type, thingGroups, overrideDynamicGroups };
    }
    case "PUBLISH_FINDING_TO_SNS": {
      const topicArn = textAt(params, "TopicArn");
      return topicArn === undefined ? undefined : { type, topicArn };
    }
    case "REPLACE_DEFAULT_POLICY_VERSION":
      return memberOf(params, "TemplateName") === "BLANK_POLICY" ? { type } : undefined;
    case "UPDATE_DEVICE_CERTIFICATE":
    case "UPDATE_CA_CERTIFICATE":
      return memberOf(params, "Action") === "DEACTIVATE" ? { type } : undefined;
    case "ENABLE_IOT_LOGGING": {
      const level = wordAt(params, "LogLevel", LOG_LEVELS);
      const loggingRoleArn = textAt(params, "RoleArnForLogging");
      if (level === undefined || level === "DISABLED" || loggingRoleArn === undefined) return undefined;
      return { type, level, loggingRoleArn };
    }
    default:
      return assertNever(type);
  }
}
