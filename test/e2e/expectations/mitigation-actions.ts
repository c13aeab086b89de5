import { expect } from "vitest";
import { at, type JsonObject } from "../../support/json.ts";
import { cloudControl, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { alertTopicArn } from "./arns.ts";
import { withoutTags } from "./profiles.ts";
import { expectTrust, grantsOf, managedPoliciesOf, roleOf } from "./roles.ts";

/** Mitigation actions do what is declared, each with a role that can do that and no more. */
export function expectMitigationActions(declared: Declared, planned: PlannedStack): void {
  const actions = cloudControl(planned, "AWS::IoT::MitigationAction");
  const actual = actions.map(({ desired: { RoleArn: _, ...rest } }) => withoutTags(rest));
  const declaredActions = declared.section("mitigationActions");
  const loggingRole = actions
    .map(({ desired }) => at(desired, "ActionParams", "EnableIoTLoggingParams", "RoleArnForLogging"))
    .find((role) => role !== undefined);
  expect(comparable(actual)).toEqual(
    comparable(
      declaredActions.map(([name, action]) => ({
        ActionName: name,
        ActionParams: expectedParams(declared, action, loggingRole),
      })),
    ),
  );
  for (const { desired } of actions) {
    const role = roleOf(declared, planned, desired["RoleArn"]);
    expectTrust(declared, role, `mitigationaction/${String(desired["ActionName"])}`);
  }
  if (loggingRole !== undefined) expectTrust(declared, roleOf(declared, planned, loggingRole), "*");
}

function expectedParams(declared: Declared, action: JsonObject, loggingRole: unknown): JsonObject {
  if (action["addToThingGroups"] !== undefined) {
    const OverrideDynamicGroups = action["overrideDynamicGroups"] ?? false;
    return {
      AddThingsToThingGroupParams: { ThingGroupNames: action["addToThingGroups"], OverrideDynamicGroups },
    };
  }
  if (action["publishToTopic"] !== undefined) {
    return { PublishFindingToSnsParams: { TopicArn: alertTopicArn(declared, action["publishToTopic"]) } };
  }
  if (action["replaceDefaultPolicyVersion"] !== undefined) {
    return { ReplaceDefaultPolicyVersionParams: { TemplateName: "BLANK_POLICY" } };
  }
  if (action["updateDeviceCertificate"] !== undefined) {
    return { UpdateDeviceCertificateParams: { Action: "DEACTIVATE" } };
  }
  if (action["updateCaCertificate"] !== undefined)
    return { UpdateCACertificateParams: { Action: "DEACTIVATE" } };
  const LogLevel = at(action, "enableIotLogging", "level");
  return { EnableIoTLoggingParams: { LogLevel, RoleArnForLogging: loggingRole } };
}

/** What the role of a mitigation action may do, by what the action does. */
export function expectActionRights(declared: Declared, planned: PlannedStack): void {
  const rights: Readonly<Record<string, readonly string[]>> = {
    addToThingGroups: ["iot:AddThingToThingGroup", "iot:ListPrincipalThings"],
    publishToTopic: ["sns:Publish"],
    replaceDefaultPolicyVersion: ["iot:CreatePolicyVersion"],
    updateDeviceCertificate: ["iot:UpdateCertificate"],
    updateCaCertificate: ["iot:UpdateCACertificate"],
    enableIotLogging: ["iam:PassRole", "iot:SetV2LoggingOptions"],
  };
  const declaredActions = new Map(declared.section("mitigationActions"));
  for (const { desired } of cloudControl(planned, "AWS::IoT::MitigationAction")) {
    const name = String(desired["ActionName"]);
    const kind = Object.keys(declaredActions.get(name) ?? {}).find((key) => Object.hasOwn(rights, key)) ?? "";
    const role = roleOf(declared, planned, desired["RoleArn"]);
    const grants = grantsOf(planned, role).filter(
      ([actions]) => !actions.some((action) => action.startsWith("kms:")),
    );
    expect(grants.flatMap(([actions]) => actions).sort(), name).toEqual(rights[kind]);
    for (const [actions, resources] of grants) {
      const narrow = actions.some((action) =>
        /^(sns:Publish|iam:PassRole|iot:Update|iot:CreateP)/.test(action),
      );
      if (narrow) expect(resources, name).not.toContain("*");
    }
    expect(managedPoliciesOf(planned, role), name).toEqual([]);
  }
}
