import { describe, expect, test } from "vitest";
import type { QuarantineGroup } from "../../compiler/analyze/policy-set.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { policiesWith, tableOf } from "../support/policy-set-builder.ts";
import { ofKind, resourceNamed } from "../support/stack-lookup.ts";

function quarantined(group: QuarantineGroup, name = "Quarantine") {
  const stack = lower(policiesWith({ quarantine: tableOf("quarantine", [[name, group]]) }));
  return { stack, policy: ofKind(stack, "iot-policy")[0] };
}

describe("a quarantine group", () => {
  test("is a static group with a policy that denies all but what is listed", () => {
    const { stack, policy } = quarantined({
      description: "cut off",
      publish: ["quarantine/${thing}/status"],
      subscribe: ["quarantine/${thing}/commands/+", "firmware/#", "$share/readers/shared/+"],
    });
    expect(resourceNamed(stack, "thing-group", "Quarantine")).toMatchInlineSnapshot(`
      {
        "arn": "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
        "attributes": {},
        "dependsOn": [],
        "description": "cut off",
        "id": "thing-group/Quarantine",
        "kind": "thing-group",
        "name": "Quarantine",
        "origin": {
          "column": 1,
          "file": "policies/test.yaml",
          "line": 1,
          "path": "quarantine.Quarantine",
        },
        "summary": "static thing group: cut off",
      }
    `);
    expect(policy).toMatchInlineSnapshot(`
      {
        "attachedTo": [
          {
            "arn": "arn:aws:iot:us-east-1:111122223333:thinggroup/Quarantine",
            "id": "thing-group/Quarantine",
            "name": "Quarantine",
          },
        ],
        "dependsOn": [
          "thing-group/Quarantine",
        ],
        "id": "iot-policy/Quarantine-quarantine",
        "kind": "iot-policy",
        "name": "Quarantine-quarantine",
        "origin": {
          "column": 1,
          "file": "policies/test.yaml",
          "line": 1,
          "path": "quarantine.Quarantine",
        },
        "statements": [
          {
            "actions": [
              "iot:*",
            ],
            "effect": "Deny",
            "notResources": [
              "arn:aws:iot:us-east-1:111122223333:client/\${iot:Connection.Thing.ThingName}",
              "arn:aws:iot:us-east-1:111122223333:topic/firmware/*",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/commands/*",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status",
              "arn:aws:iot:us-east-1:111122223333:topic/shared/*",
              "arn:aws:iot:us-east-1:111122223333:topicfilter/$share/readers/shared/+",
              "arn:aws:iot:us-east-1:111122223333:topicfilter/firmware/#",
              "arn:aws:iot:us-east-1:111122223333:topicfilter/quarantine/\${iot:Connection.Thing.ThingName}/commands/+",
            ],
            "sid": "DenyAllButAllowed",
          },
          {
            "actions": [
              "iot:Publish",
              "iot:RetainPublish",
            ],
            "effect": "Deny",
            "notResources": [
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/status",
            ],
            "sid": "DenyPublishing",
          },
          {
            "actions": [
              "iot:Receive",
            ],
            "effect": "Deny",
            "notResources": [
              "arn:aws:iot:us-east-1:111122223333:topic/firmware/*",
              "arn:aws:iot:us-east-1:111122223333:topic/quarantine/\${iot:Connection.Thing.ThingName}/commands/*",
              "arn:aws:iot:us-east-1:111122223333:topic/shared/*",
            ],
            "sid": "DenyReceiving",
          },
        ],
        "summary": "denies a thing in \`Quarantine\` everything but publishing to 1 topic and subscribing to 3 topic filters",
      }
    `);
  });

  test("that allows nothing denies everything, connecting included", () => {
    const { policy } = quarantined({ publish: [], subscribe: [] });
    expect(policy?.statements).toMatchInlineSnapshot(`
      [
        {
          "actions": [
            "iot:*",
          ],
          "effect": "Deny",
          "resources": [
            "*",
          ],
          "sid": "DenyEverything",
        },
      ]
    `);
    expect(policy?.summary).toMatchInlineSnapshot(`"denies a thing in \`Quarantine\` everything"`);
  });

  test("that allows only one side denies the other entirely", () => {
    const { policy } = quarantined({ publish: ["status"], subscribe: [] });
    expect(policy?.statements).toMatchInlineSnapshot(`
      [
        {
          "actions": [
            "iot:*",
          ],
          "effect": "Deny",
          "notResources": [
            "arn:aws:iot:us-east-1:111122223333:client/\${iot:Connection.Thing.ThingName}",
            "arn:aws:iot:us-east-1:111122223333:topic/status",
          ],
          "sid": "DenyAllButAllowed",
        },
        {
          "actions": [
            "iot:Publish",
            "iot:RetainPublish",
          ],
          "effect": "Deny",
          "notResources": [
            "arn:aws:iot:us-east-1:111122223333:topic/status",
          ],
          "sid": "DenyPublishing",
        },
        {
          "actions": [
            "iot:Receive",
          ],
          "effect": "Deny",
          "resources": [
            "*",
          ],
          "sid": "DenyReceiving",
        },
      ]
    `);
    expect(policy?.summary).toMatchInlineSnapshot(
      `"denies a thing in \`Quarantine\` everything but publishing to 1 topic"`,
    );
  });

  test("never grants anything", () => {
    const { policy } = quarantined({ publish: ["a"], subscribe: ["b"] });
    expect(policy?.statements.every(({ effect }) => effect === "Deny")).toBe(true);
  });

  test("gives its policy a legal name", () => {
    expect(quarantined({ publish: [], subscribe: [] }, "a:b").policy?.name).toMatchInlineSnapshot(
      `"a-b-quarantine-b5023568"`,
    );
    const longest = quarantined({ publish: [], subscribe: [] }, "Q".repeat(128)).policy?.name ?? "";
    expect(longest).toMatch(/^[\w+=,.@-]{128}$/);
    expect(quarantined({ publish: [], subscribe: [] }, "__proto__").policy?.name).toBe(
      "__proto__-quarantine",
    );
  });
});
