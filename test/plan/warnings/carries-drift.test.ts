import { describe, expect, test } from "vitest";
import { memberOf } from "../../../compiler/util/narrow-json.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { rendered, type Scene, stackWith, warningsIn } from "./scene.ts";

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const GROUP = "aws_iot_thing_group.thing_group_Sensors";
const AUDIT = "aws_cloudcontrolapi_resource.audit_configuration";
const STACK = await stackWith();

/** Somebody sets the count of a behaviour by hand. */
const withCount =
  (behavior: string, count: string): NonNullable<Scene["world"]> =>
  (applied) =>
    applied.changed(PROFILE, (properties) => ({
      ...properties,
      Behaviors: listOf(memberOf(properties, "Behaviors")).map((each) =>
        memberOf(each, "Name") === behavior
          ? { ...Object(each), Criteria: { ...Object(memberOf(each, "Criteria")), Value: { Count: count } } }
          : each,
      ),
    }));

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

describe("what somebody changed by hand", () => {
  test("is left where the plan changes nothing", () => {
    expect(
      rendered(warningsIn({ before: STACK, after: STACK, world: withCount("Flood", "99999") })),
    ).toMatchInlineSnapshot(`
      "carries-drift aws_cloudcontrolapi_resource.security_profile_Sensors (line 12)
        security profile Sensors was changed outside of Terraform, and the plan leaves it so
        - Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
        - before: alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        - after: alarms when any registered thing or a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
        - weaker: more messages pass without an alarm
        > palisade drift --reconcile says how to bring it back"
    `);
  });

  test("is left where the plan changes something else", async () => {
    const after = await stackWith(["moreThan: 5,", "moreThan: 2,"]);
    const warnings = warningsIn({ before: STACK, after, world: withCount("Flood", "99999") });
    expect(warnings.map(({ message }) => message)).toEqual([
      "security profile Sensors was changed outside of Terraform, and the plan leaves it so",
    ]);
  });

  test("is overwritten where the plan changes the same", async () => {
    const after = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
    expect(
      rendered(warningsIn({ before: STACK, after, world: withCount("Flood", "99999") })),
    ).toMatchInlineSnapshot(`
      "carries-drift aws_cloudcontrolapi_resource.security_profile_Sensors (line 12)
        security profile Sensors was changed outside of Terraform, and the plan overwrites that
        - Behaviors[Flood].Criteria.Value.Count: "100" → "99999"
        - before: alarms when any registered thing or a thing in \`Sensors\` sends more than 100 messages in 5 minutes
        - after: alarms when any registered thing or a thing in \`Sensors\` sends more than 99999 messages in 5 minutes
        - weaker: more messages pass without an alarm
        > if it is to stay, declare it in the policy first; if not, find out who changed it"
    `);
  });

  test("is overwritten in part", async () => {
    const after = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
    const world: Scene["world"] = (applied) =>
      withCount(
        "Flood",
        "99999",
      )(applied).changed(PROFILE, (properties) => ({ ...properties, TargetArns: [] }));
    const [warning] = warningsIn({ before: STACK, after, world });
    expect(warning?.message).toMatchInlineSnapshot(
      `"security profile Sensors was changed outside of Terraform, and the plan overwrites all of that but target arn:aws:iot:us-east-1:111122223333:all/registered-things and target arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors"`,
    );
  });

  test("is overwritten by a replacement", () => {
    const scene: Scene = {
      before: STACK,
      after: STACK,
      world: withCount("Flood", "99999"),
      changes: () => [replaced(PROFILE)],
    };
    expect(warningsIn(scene).map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "security profile Sensors: it is deleted and created anew, because -replace asked for it; in between nothing of it is watched, and ML Detect learns from the beginning",
        "security profile Sensors was changed outside of Terraform, and the plan overwrites that",
      ]
    `);
  });

  test("is no matter where the policies say it by now", async () => {
    const after = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
    expect(warningsIn({ before: STACK, after, world: withCount("Flood", "1000") })).toEqual([]);
  });

  test("switches off an audit check, and empties a tag", () => {
    const world: Scene["world"] = (applied) =>
      applied
        .changed(AUDIT, (properties) => ({
          ...properties,
          AuditCheckConfigurations: {
            ...Object(properties["AuditCheckConfigurations"]),
            LoggingDisabledCheck: { Enabled: false },
          },
        }))
        .changed(PROFILE, (properties) => ({ ...properties, Tags: [] }));
    expect(rendered(warningsIn({ before: STACK, after: STACK, world }))).toMatchInlineSnapshot(`
      "carries-drift aws_cloudcontrolapi_resource.audit_configuration (line 18)
        audit configuration 111122223333 was changed outside of Terraform, and the plan leaves it so
        - AuditCheckConfigurations.LoggingDisabledCheck.Enabled: true → false
        - weaker: what it finds is not found any more
        > palisade drift --reconcile says how to bring it back
      carries-drift aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        security profile Sensors was changed outside of Terraform, and the plan leaves it so
        - Tags[palisade:deployment]: {"Key":"palisade:deployment","Value":"staging"} → nothing
        - Tags[palisade:source]: {"Key":"palisade:source","Value":"policies/fleet.yaml"} → nothing
        > palisade drift --reconcile says how to bring it back"
    `);
  });

  test("is what was deleted, too", () => {
    const scene: Scene = {
      before: STACK,
      after: STACK,
      world: (applied) => applied.without(PROFILE),
      changes: () => [
        { address: PROFILE, actions: ["create"], after: { type_name: "AWS::IoT::SecurityProfile" } },
      ],
      more: {
        resource_drift: [
          {
            address: PROFILE,
            mode: "managed",
            type: "aws_cloudcontrolapi_resource",
            change: { actions: ["delete"], before: { type_name: "AWS::IoT::SecurityProfile" }, after: null },
          },
        ],
      },
    };
    expect(rendered(warningsIn(scene))).toMatchInlineSnapshot(`
      "carries-drift aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        security profile Sensors was deleted outside of Terraform, and the plan creates it anew
        > apply, and find out who deleted it"
    `);
  });
});

/** A plan that replaces what stays as it is. */
function replaced(address: string) {
  const state = { type_name: "AWS::IoT::SecurityProfile" };
  return {
    address,
    actions: ["delete", "create"],
    before: state,
    after: { ...state, desired_state: desiredState() },
    beside: { action_reason: "replace_by_request" },
  };
}

function desiredState(): string {
  const scene = { before: STACK, after: STACK };
  let text: Json | undefined;
  warningsIn({
    ...scene,
    world: (applied) => {
      text = applied.entries.find(({ address }) => address === PROFILE)?.values["desired_state"];
      return applied;
    },
  });
  return String(text);
}

describe("what Terraform noticed by itself", () => {
  const described = (description: string) => ({ name: "Sensors", properties: [{ description }] });
  const scene = (after: object): Scene => ({
    before: STACK,
    after: STACK,
    world: (applied) =>
      applied.changed(GROUP, (values) => ({ ...values, properties: [{ description: "by hand" }] })),
    changes: () => [
      {
        address: GROUP,
        actions: ["update"],
        before: described("by hand"),
        after: { ...described("by hand"), ...after },
      },
    ],
    more: {
      resource_drift: [
        {
          address: GROUP,
          mode: "managed",
          type: "aws_iot_thing_group",
          change: { actions: ["update"], before: described("in the field"), after: described("by hand") },
        },
      ],
    },
  });

  test("is brought back", () => {
    expect(rendered(warningsIn(scene(described("in the field"))))).toMatchInlineSnapshot(`
      "carries-drift aws_iot_thing_group.thing_group_Sensors (line 5)
        thing group Sensors was changed outside of Terraform, and the plan overwrites that
        - properties.description: "by hand" → "in the field"
        - as it is, it is neutral: only people read it
        > if it is to stay, declare it in the policy first; if not, find out who changed it"
    `);
  });

  test("and the plan does not touch is what the policies say", () => {
    const warnings = warningsIn(scene({ attributes: [{ a: "b" }] }));
    expect(warnings.filter(({ kind }) => kind === "carries-drift")).toEqual([]);
  });
});
