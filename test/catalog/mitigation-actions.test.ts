import { expect, test } from "vitest";
import { findMitigationAction, MITIGATION_ACTIONS } from "../../compiler/catalog/mitigation-actions.ts";

test("there are six types of action; Detect supports one", () => {
  expect(MITIGATION_ACTIONS).toHaveLength(6);
  expect(MITIGATION_ACTIONS.every(({ audit }) => audit)).toBe(true);
  expect(MITIGATION_ACTIONS.filter(({ detect }) => detect).map(({ type }) => type)).toEqual([
    "ADD_THINGS_TO_THING_GROUP",
  ]);
});

test("what the role of each must be allowed to do, and on what", () => {
  const rows = MITIGATION_ACTIONS.flatMap(({ key, iamActions }) =>
    iamActions.map(({ action, resourceTypes }) => `${key}: ${action} on ${resourceTypes.join(", ") || "*"}`),
  );
  expect(rows).toEqual([
    "addToThingGroups: iot:ListPrincipalThings on *",
    "addToThingGroups: iot:AddThingToThingGroup on thing, thinggroup",
    "enableIotLogging: iot:SetV2LoggingOptions on *",
    "enableIotLogging: iam:PassRole on role",
    "publishToTopic: sns:Publish on topic",
    "replaceDefaultPolicyVersion: iot:CreatePolicyVersion on policy",
    "updateCaCertificate: iot:UpdateCACertificate on cacert",
    "updateDeviceCertificate: iot:UpdateCertificate on cert",
  ]);
});

test("an action is found by either of its names", () => {
  expect(findMitigationAction("UPDATE_CA_CERTIFICATE")?.key).toBe("updateCaCertificate");
  expect(findMitigationAction("updateCaCertificate")?.type).toBe("UPDATE_CA_CERTIFICATE");
  expect(findMitigationAction("constructor")).toBeUndefined();
});
