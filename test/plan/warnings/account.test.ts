import { describe, expect, test } from "vitest";
import type { ObservedResource, ObservedStack } from "../../../compiler/drift/observed.ts";
import type { Stack } from "../../../compiler/ir/stack.ts";
import { appliedStack } from "../../support/applied-stack.ts";
import { liveOf, rendered, stackWith, uncheckedIn, warningsIn } from "./scene.ts";

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const AUDIT = "aws_cloudcontrolapi_resource.audit_configuration";
const INDEX = "aws_iot_indexing_configuration.fleet_indexing";
const STACK = await stackWith();
const NOTHING: Stack = { ...STACK, resources: [] };
const EMPTY = withOnly([]);

/** What is said of a first apply. */
function firstApply(live: ObservedStack): string {
  return rendered(warningsIn({ before: NOTHING, after: STACK, live }));
}

/** The account as it is, with some of what the stack would make. */
function withOnly(addresses: readonly string[], world = appliedStack(STACK)): ObservedStack {
  const all = liveOf(world);
  const resources = [...all.resources].map(([address, each]): [string, ObservedResource] => {
    if (addresses.includes(address)) return [address, each];
    return [
      address,
      each.kind === "typed" ? { ...each, live: undefined } : { ...each, properties: undefined },
    ];
  });
  return { ...all, resources: new Map(resources) };
}

describe("what is to be created", () => {
  test("is no matter in an empty account, and not known where nobody asked", () => {
    expect(warningsIn({ before: NOTHING, after: STACK, live: EMPTY })).toEqual([]);
    expect(uncheckedIn({ before: NOTHING, after: STACK, live: EMPTY })).toEqual([]);
    expect(warningsIn({ before: NOTHING, after: STACK })).toEqual([]);
    expect(uncheckedIn({ before: NOTHING, after: STACK })).toEqual([
      { reason: "whether what it creates is there already was not asked; --live asks the account" },
    ]);
    expect(uncheckedIn({ before: STACK, after: STACK })).toEqual([]);
  });

  test("is there already, made by hand", () => {
    expect(firstApply(withOnly([PROFILE]))).toMatchInlineSnapshot(`
      "already-exists aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        security profile Sensors is to be created, and is there already: AWS refuses it, and the next apply may delete the one that is there
        - Cloud Control names the resource that it refuses to create, so that Terraform holds it for its own, broken (tainted), and replaces it
        - should that have happened, terraform state rm aws_cloudcontrolapi_resource.security_profile_Sensors before anything is applied again
        > take the state with terraform state pull, add aws_cloudcontrolapi_resource.security_profile_Sensors with desired_state set to what aws cloudcontrol get-resource answers without the read-only properties, raise serial, terraform state push it, and plan anew"
    `);
    const listed: ObservedStack = { ...EMPTY, existing: [{ kind: "thing-group", name: "Sensors" }] };
    expect(firstApply(listed)).toMatchInlineSnapshot(`
      "already-exists aws_iot_thing_group.thing_group_Sensors (line 5)
        thing group Sensors is to be created, and is there already: AWS refuses it, or what is there is overwritten
        > terraform import aws_iot_thing_group.thing_group_Sensors Sensors, and plan anew; or delete it first"
    `);
  });

  test("has its id in the account", () => {
    const topic = [...liveOf(appliedStack(STACK)).resources.keys()].filter((each) =>
      each.startsWith("aws_sns_topic."),
    );
    expect(firstApply(withOnly(topic))).toContain(
      `terraform import ${topic.join()} arn:aws:sns:us-east-1:111122223333:alerts,`,
    );
  });

  test("is an attachment that is there already, which is no matter", () => {
    const attachments = [...EMPTY.resources.keys()].filter((address) => /_policy_attachment\./.test(address));
    expect(attachments).toHaveLength(2);
    expect(firstApply(withOnly(attachments))).toBe("");
  });

  test("is taken over by an import", () => {
    const live = withOnly([PROFILE]);
    const changes = (all: Parameters<NonNullable<Parameters<typeof warningsIn>[0]["changes"]>>[0]) =>
      all.map((change) => ({ ...change, more: { importing: { id: "Sensors" } } }));
    expect(warningsIn({ before: NOTHING, after: STACK, live, changes })).toEqual([]);
  });

  test("is not known where the account did not tell", () => {
    const resources = new Map([...EMPTY.resources].filter(([address]) => address !== PROFILE));
    const unknown = (live: ObservedStack) => uncheckedIn({ before: NOTHING, after: STACK, live });
    const denied = [{ address: PROFILE, reason: "AWS denies it" }];
    expect(unknown({ ...EMPTY, resources, unchecked: denied })).toEqual([
      { address: PROFILE, reason: "whether it is there already is not known: AWS denies it" },
    ]);
    expect(unknown({ ...EMPTY, resources })).toEqual([
      {
        address: PROFILE,
        reason:
          "whether it is there already is not known: the account is asked only for what the policies declare",
      },
    ]);
    expect(
      unknown({ ...EMPTY, resources: new Map(), unchecked: [{ reason: "there are no credentials" }] }),
    ).toEqual([
      { reason: "whether what it creates is there already is not known: there are no credentials" },
    ]);
  });
});

describe("a singleton", () => {
  test("is taken over with what somebody set by hand", () => {
    const world = appliedStack(STACK)
      .changed(AUDIT, (properties) => ({
        ...properties,
        AuditCheckConfigurations: {
          LoggingDisabledCheck: { Enabled: true },
          CaCertificateExpiringCheck: { Enabled: true },
        },
      }))
      .changed(INDEX, () => ({
        thing_indexing_configuration: [
          { thing_indexing_mode: "REGISTRY_AND_SHADOW", thing_connectivity_indexing_mode: "STATUS" },
        ],
        thing_group_indexing_configuration: [{ thing_group_indexing_mode: "ON" }],
      }));
    expect(firstApply(withOnly([AUDIT, INDEX], world))).toMatchInlineSnapshot(`
      "takes-over aws_cloudcontrolapi_resource.audit_configuration (line 18)
        audit configuration 111122223333 is to be created, and somebody made settings there by hand: AWS refuses it, or they are replaced
        - AuditCheckConfigurations.CaCertificateExpiringCheck.Enabled: true → false
        - weaker: what it finds is not found any more
        > take the state with terraform state pull, add aws_cloudcontrolapi_resource.audit_configuration with desired_state set to what aws cloudcontrol get-resource answers without the read-only properties, raise serial, terraform state push it, and plan anew
      takes-over aws_iot_indexing_configuration.fleet_indexing (line 6)
        fleet indexing 111122223333 is to be created, and replaces settings that somebody made by hand
        - thing_group_indexing_configuration.thing_group_indexing_mode: "ON" → "OFF"
        - weaker: queries, and the groups that live by them, find less
        - thing_indexing_configuration.thing_indexing_mode: "REGISTRY_AND_SHADOW" → "REGISTRY"
        - weaker: queries, and the groups that live by them, find less
        > declare in the policy what is to stay, and plan anew"
    `);
  });

  test("is as everybody has it", () => {
    const world = appliedStack(STACK)
      .changed(AUDIT, () => ({
        AccountId: STACK.account,
        AuditCheckConfigurations: { LoggingDisabledCheck: { Enabled: false } },
        AuditNotificationTargetConfigurations: { Sns: { Enabled: false } },
      }))
      .changed(INDEX, () => ({
        thing_indexing_configuration: [
          { thing_indexing_mode: "OFF", managed_field: [{ name: "a", type: "b" }] },
        ],
        thing_group_indexing_configuration: [{ thing_group_indexing_mode: "OFF" }],
      }));
    expect(firstApply(withOnly([AUDIT, INDEX], world))).toBe("");
  });
});
