import { describe, expect, test } from "vitest";
import { emit } from "../../compiler/emit/emit.ts";
import { hostileStack } from "../support/hostile-stack.ts";
import { everyResource, profileOf, stackOf } from "../support/ir-builder.ts";
import { at, objectOf, parseJsonObject } from "../support/json.ts";

const INPUTS = [{ path: "policies/sensors.yaml", text: "version: 1\n" }];

describe("manifest.json", () => {
  test("leads from a Terraform address to the line of policy and its sentence", async () => {
    const files = await emit([stackOf([profileOf("Sensors")])], INPUTS, "cdktf");
    const manifest = files.find(({ path }) => path === "manifest.json")?.text ?? "";
    expect(manifest.replaceAll(/[0-9a-f]{64}/g, "<sha256>")).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "palisade": "0.1.0",
        "inputs": {
          "policies/sensors.yaml": "<sha256>"
        },
        "outputs": {
          "main.ts": "<sha256>",
          "staging-eu-west-1/cdk.tf.json": "<sha256>",
          "staging-eu-west-1/stack.ts": "<sha256>"
        },
        "stacks": {
          "staging-eu-west-1": {
            "deployment": "staging",
            "account": "111122223333",
            "region": "eu-west-1",
            "resources": {
              "aws_cloudcontrolapi_resource.security_profile_Sensors": {
                "policy": "policies/sensors.yaml",
                "line": 10,
                "column": 3,
                "path": "securityProfiles.Sensors",
                "summary": "watches all registered things",
                "behaviors": {
                  "ExcessiveMessages": {
                    "policy": "policies/sensors.yaml",
                    "line": 20,
                    "column": 3,
                    "path": "securityProfiles.Sensors.behaviors.ExcessiveMessages",
                    "summary": "alarms when any registered thing sends more than 100 messages in 5 minutes"
                  }
                }
              }
            }
          }
        }
      }
      "
    `);
  });

  test("names every resource of the module, and nothing else", async () => {
    const stack = stackOf(everyResource());
    const files = new Map((await emit([stack], INPUTS, "cdktf")).map(({ path, text }) => [path, text]));
    const module = parseJsonObject(files.get(`${stack.name}/cdk.tf.json`));
    const addresses = Object.entries(objectOf(module["resource"])).flatMap(([type, resources]) =>
      Object.keys(objectOf(resources)).map((id) => `${type}.${id}`),
    );
    const named = at(parseJsonObject(files.get("manifest.json")), "stacks", stack.name, "resources");
    expect(Object.keys(objectOf(named)).sort()).toEqual(addresses.sort());
  });

  test("keeps names that a plain object would lose", async () => {
    const files = await emit([hostileStack()], INPUTS, "cdktf");
    const manifest = files.find(({ path }) => path === "manifest.json");
    const stack = at(parseJsonObject(manifest?.text), "stacks", "hostile-eu-west-1", "resources");
    const profile = at(stack, "aws_cloudcontrolapi_resource.security_profile___proto__", "behaviors");
    expect(Object.keys(objectOf(profile))).toEqual(["__proto__"]);
  });
});
