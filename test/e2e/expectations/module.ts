import { expect } from "vitest";
import { at, isObject, type JsonObject, listOf, objectOf } from "../../support/json.ts";
import { cloudControl, ofType, type PlannedStack } from "../../support/planned-stack.ts";
import type { Message } from "../../support/terraform-module.ts";
import type { Declared } from "../declared-policies.ts";

/** Whatever a check says about a resource that does not exist yet, it cannot say before apply. */
const NOT_YET_CHECKED = "Check block assertion known after apply";

/** Terraform warns of nothing but that a check cannot be made before there is something to check. */
export function expectNoWarnings(messages: readonly Message[]): void {
  expect(messages.filter(({ summary }) => summary !== NOT_YET_CHECKED)).toEqual([]);
}

/** The provider refuses other accounts, other versions, and marks all that it makes. */
export function expectProvider(declared: Declared, planned: PlannedStack): void {
  const provider = at(planned.plan, "configuration", "provider_config", "aws");
  const constant = (name: string): unknown => at(provider, "expressions", name, "constant_value");
  expect(constant("region")).toBe(declared.region);
  expect(constant("allowed_account_ids")).toEqual([declared.account]);
  const versions = String(at(provider, "version_constraint")).split(/,\s*/);
  expect(versions.sort()).toEqual(["< 7.0.0", ">= 5.100.0"]);
  for (const { values, address } of ofType(planned, "aws_sns_topic")) {
    expect(values["tags_all"], address).toMatchObject({
      ...declared.tags,
      "palisade:deployment": declared.deployment,
      "palisade:source": expect.any(String),
      "palisade:version": expect.any(String),
    });
  }
}

/** Cloud Control does not know the provider's default tags; an upgrade of Palisade must not patch every resource. */
export function expectTags(declared: Declared, planned: PlannedStack): void {
  const untaggable = new Set(["AWS::IoT::AccountAuditConfiguration"]);
  for (const { values, address } of ofType(planned, "aws_cloudcontrolapi_resource")) {
    const desired: unknown = JSON.parse(String(values["desired_state"]));
    const tags = listOf(at(desired, "Tags")).filter(isObject);
    const byKey = Object.fromEntries(tags.map(({ Key, Value }) => [String(Key), Value]));
    if (untaggable.has(String(values["type_name"]))) {
      expect(tags, address).toEqual([]);
      continue;
    }
    if (values["type_name"] === "AWS::IoT::JobTemplate") {
      // AWS cannot change these, so there are none that could change.
      expect(byKey, address).toEqual({ "palisade:deployment": declared.deployment });
      continue;
    }
    expect(byKey, address).toMatchObject({ ...declared.tags, "palisade:deployment": declared.deployment });
    expect(byKey, address).not.toHaveProperty(["palisade:version"]);
  }
}

/** `aws_cloudcontrolapi_resource` does not show drift: a check for each does. */
export function expectChecks(planned: PlannedStack): void {
  const resources = ofType(planned, "aws_cloudcontrolapi_resource");
  const checks = listOf(planned.plan["checks"]);
  expect(checks.length).toBe(resources.length);
  for (const check of checks) expect(at(check, "status")).toBe("unknown");
}

/** Nothing that is created depends on what is not known before apply. */
export function expectDesiredStatesKnown(planned: PlannedStack): void {
  for (const change of listOf(planned.plan["resource_changes"])) {
    expect(at(change, "change", "actions")).toEqual(["create"]);
    expect(
      at(change, "change", "after_unknown", "desired_state"),
      String(at(change, "address")),
    ).toBeUndefined();
  }
  for (const { desired, address } of cloudControl(planned, "AWS::IoT::SecurityProfile")) {
    expect(JSON.stringify(desired), address).not.toContain("TfToken");
  }
}

/** The manifest names exactly what is planned, and for each the line of policy and the sentence behind it. */
export function expectManifest(stackName: string, manifest: JsonObject, planned: PlannedStack): void {
  const resources = objectOf(at(manifest, "stacks", stackName, "resources"));
  expect(Object.keys(resources).sort()).toEqual(planned.resources.map(({ address }) => address).sort());
  for (const [address, resource] of Object.entries(resources)) {
    expect(resource, address).toMatchObject({
      policy: expect.stringMatching(/\.ya?ml$/),
      line: expect.any(Number),
      column: expect.any(Number),
      summary: expect.stringMatching(/\w+ \w+/),
    });
  }
}

/** Every behaviour of a planned profile has a sentence in the manifest that says when it alarms. */
export function expectSentences(stackName: string, manifest: JsonObject, planned: PlannedStack): void {
  for (const { address, desired } of cloudControl(planned, "AWS::IoT::SecurityProfile")) {
    const names = listOf(desired["Behaviors"]).map((behavior) => String(at(behavior, "Name")));
    const sentences = objectOf(at(manifest, "stacks", stackName, "resources", address, "behaviors") ?? {});
    expect(Object.keys(sentences).sort(), address).toEqual(names.sort());
    for (const sentence of Object.values(sentences)) {
      expect(at(sentence, "summary"), address).toMatch(/^alarms when /);
    }
  }
}
