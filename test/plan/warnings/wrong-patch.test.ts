import { describe, expect, test } from "vitest";
import { memberOf } from "../../../compiler/util/narrow-json.ts";
import { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS, WITH_DEFAULTS } from "../../support/world/answer-mode.ts";
import { rendered, type Scene, stackWith, uncheckedIn, warningsIn } from "./scene.ts";

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const STACK = await stackWith();
const EDITED = await stackWith(["moreThan: 100,", "moreThan: 1000,"]);
const TWO = await stackWith(["moreThan: 100,", "moreThan: 1000,"], ["moreThan: 5,", "moreThan: 2,"]);

/** AWS answers the behaviours the other way round. */
const reversed: NonNullable<Scene["world"]> = (applied) =>
  applied.changed(PROFILE, (properties) => {
    const behaviors = memberOf(properties, "Behaviors");
    return { ...properties, Behaviors: Array.isArray(behaviors) ? behaviors.toReversed() : [] };
  });

describe("a patch that goes by position", () => {
  test("hits the other behaviour where AWS answers them in another order", () => {
    expect(rendered(warningsIn({ before: STACK, after: EDITED, world: reversed }))).toMatchInlineSnapshot(`
      "wrong-patch aws_cloudcontrolapi_resource.security_profile_Sensors (line 12)
        the patch of security profile Sensors goes by position and would change behaviour Denied, where behaviour Flood is meant
        - Behaviors[Denied].Criteria.Value.Count: "5" → "1000"
        - behaviour Denied would be: alarms when any registered thing or a thing in \`Sensors\` has more than 1000 authorization failures in 5 minutes
        - Behaviors[Flood].Criteria.Value.Count: would be "100", where "1000" is meant
        > take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and plan anew"
    `);
  });

  test("goes right once the state is rebased", () => {
    const rebased: Scene["world"] = (applied) => {
      const there = reversed(applied);
      const entry = there.entries.find(({ address }) => address === PROFILE);
      if (entry === undefined) throw new Error(`there is no ${PROFILE}`);
      const { SecurityProfileArn: _, ...recorded } = JSON.parse(String(entry.values["properties"]));
      const values = { ...entry.values, desired_state: JSON.stringify(recorded) };
      return there.without(PROFILE).with({ ...entry, values });
    };
    expect(warningsIn({ before: STACK, after: EDITED, world: rebased })).toEqual([]);
  });

  test("cannot be made where there is less than there was", () => {
    const world: Scene["world"] = (applied) =>
      applied.changed(PROFILE, (properties) => {
        const behaviors = memberOf(properties, "Behaviors");
        return { ...properties, Behaviors: Array.isArray(behaviors) ? behaviors.slice(0, 1) : [] };
      });
    const [first] = warningsIn({ before: STACK, after: TWO, world });
    expect(rendered(first === undefined ? [] : [first])).toMatchInlineSnapshot(`
      "wrong-patch aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        Cloud Control cannot make the patch of security profile Sensors: there is nothing at /Behaviors/1/Criteria/Value/Count
        - Behaviors[Denied].Criteria.Value.Count: "5" → "2"
        - Behaviors[Flood].Criteria.Value.Count: "100" → "1000"
        > take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and plan anew"
    `);
  });

  test("leaves what AWS refuses", async () => {
    const before = await stackWith();
    const after = await stackWith([
      "      Denied:",
      "      Large:\n        metric: aws:message-byte-size\n        alarmWhen: { moreThan: 2 KiB }\n      Denied:",
    ]);
    const world: Scene["world"] = (applied) =>
      applied.changed(PROFILE, (properties) => {
        const behaviors = memberOf(properties, "Behaviors");
        const large = { Name: "Large", Metric: "aws:num-disconnects" };
        return { ...properties, Behaviors: Array.isArray(behaviors) ? [...behaviors, large] : [] };
      });
    const [first] = warningsIn({ before, after, world });
    expect(rendered(first === undefined ? [] : [first])).toMatchInlineSnapshot(`
      "wrong-patch aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        Cloud Control cannot make the patch of security profile Sensors: AWS refuses what it leaves (Behaviors[3]: is there twice)
        - Behaviors[Large]: nothing → {"Criteria":{"ComparisonOperator":"less-than-equals","ConsecutiveDatapointsToAlarm":1,"ConsecutiveDatapointsToClear":1,"Value":{"Count":"2048"}},"Metric":"aws:message-byte-size","Name":"Large","SuppressAlerts":false}
        > take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and plan anew"
    `);
  });

  test("hits another tag", async () => {
    const [before, after] = ["one", "other"].map((owner) => ({ ...STACK, tags: { ...STACK.tags, owner } }));
    if (before === undefined || after === undefined) throw new Error("there are two");
    const world: Scene["world"] = (applied) =>
      applied.changed(PROFILE, (properties) => {
        const tags = memberOf(properties, "Tags");
        return { ...properties, Tags: Array.isArray(tags) ? tags.toReversed() : [] };
      });
    const warnings = warningsIn({ before, after, world });
    expect(rendered(warnings.filter(({ address }) => address === PROFILE))).toMatchInlineSnapshot(`
      "wrong-patch aws_cloudcontrolapi_resource.security_profile_Sensors (line 8)
        the patch of security profile Sensors goes by position and would change tag palisade:source, where tag owner is meant
        - Tags[palisade:source].Value: "policies/fleet.yaml" → "other"
        - Tags[owner].Value: would be "one", where "other" is meant
        > take the state with terraform state pull, set desired_state of aws_cloudcontrolapi_resource.security_profile_Sensors to its properties without the read-only ones, raise serial, terraform state push it, and plan anew"
    `);
  });

  test("is not known where it depends on what the apply makes", () => {
    const unknown: Scene["changes"] = (changes) =>
      changes.map((change) => ({
        ...change,
        after: { type_name: "AWS::IoT::SecurityProfile" },
        more: { after_unknown: { desired_state: true } },
      }));
    const scene = { before: STACK, after: EDITED, world: reversed, changes: unknown };
    expect(warningsIn(scene)).toEqual([]);
    expect(uncheckedIn(scene)).toEqual([
      { address: PROFILE, reason: "its patch depends on what is known only during the apply" },
    ]);
  });
});

describe("nothing is said of", () => {
  const modes = { AS_WRITTEN, SHUFFLED_WITH_DEFAULTS, WITH_DEFAULTS };
  test.each(Object.entries(modes))("a stack that is as it was, %s", (_, mode) => {
    const scene = { before: STACK, after: STACK, mode };
    expect(warningsIn(scene)).toEqual([]);
    expect(uncheckedIn(scene)).toEqual([]);
  });

  test.each(["AS_WRITTEN", "WITH_DEFAULTS"] as const)("an edit that is patched right, %s", (mode) => {
    expect(warningsIn({ before: STACK, after: EDITED, mode: modes[mode] })).toEqual([]);
  });

  test("an edit that is patched right although the order is another one", () => {
    expect(warningsIn({ before: STACK, after: EDITED, world: targetsReversed })).toEqual([]);
  });

  test("what was otherwise before, and stays so", () => {
    const world: Scene["world"] = (applied) =>
      applied.changed(PROFILE, (properties) => ({ ...properties, TargetArns: [] }));
    const kinds = warningsIn({ before: STACK, after: EDITED, world }).map(({ kind }) => kind);
    expect(kinds).toEqual(["carries-drift"]);
  });
});

const targetsReversed: NonNullable<Scene["world"]> = (applied) =>
  applied.changed(PROFILE, (properties) => {
    const targets = memberOf(properties, "TargetArns");
    return { ...properties, TargetArns: Array.isArray(targets) ? targets.toReversed() : [] };
  });
