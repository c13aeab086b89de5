import { expect, test } from "vitest";
import { MITIGATION_ACTION_TYPES } from "../../compiler/catalog/mitigation-actions.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { samplePolicies } from "../support/sample-policies.ts";
import { ofKind } from "../support/stack-lookup.ts";

const ACTIONS = ofKind(lower(samplePolicies()), "mitigation-action");

test("every type of mitigation action", () => {
  expect(ACTIONS.map(({ name, roleArn, action }) => ({ name, roleArn, ...action }))).toMatchInlineSnapshot(`
    [
      {
        "name": "Blank",
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-Blank",
        "type": "REPLACE_DEFAULT_POLICY_VERSION",
      },
      {
        "name": "DeactivateCa",
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-DeactivateCa",
        "type": "UPDATE_CA_CERTIFICATE",
      },
      {
        "name": "DeactivateDevice",
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-DeactivateDevice",
        "type": "UPDATE_DEVICE_CERTIFICATE",
      },
      {
        "name": "Isolate",
        "overrideDynamicGroups": true,
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-Isolate",
        "thingGroups": [
          "Old",
          "Quarantine",
        ],
        "type": "ADD_THINGS_TO_THING_GROUP",
      },
      {
        "level": "ERROR",
        "loggingRoleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-logging",
        "name": "Log",
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-Log",
        "type": "ENABLE_IOT_LOGGING",
      },
      {
        "name": "Tell",
        "roleArn": "arn:aws:iam::111122223333:role/palisade-us-east-1-action-Tell",
        "topicArn": "arn:aws:sns:us-east-1:111122223333:iot-security-alerts",
        "type": "PUBLISH_FINDING_TO_SNS",
      },
    ]
  `);
  expect(new Set(ACTIONS.map(({ action }) => action.type))).toEqual(new Set(MITIGATION_ACTION_TYPES));
});
