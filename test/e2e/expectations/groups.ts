import { expect } from "vitest";
import { at, type JsonObject, listOf, parseJsonObject, textOf } from "../../support/json.ts";
import { cloudControl, ofType, onlyOne, type PlannedStack } from "../../support/planned-stack.ts";
import { comparable } from "../comparable.ts";
import type { Declared } from "../declared-policies.ts";
import { arn } from "./arns.ts";
import { withoutTags } from "./profiles.ts";

/** Static groups, quarantine groups among them; existing ones are left alone. */
export function expectStaticGroups(declared: Declared, planned: PlannedStack): void {
  const isStatic = (group: JsonObject): boolean =>
    ["existing", "inViolationOf", "query"].every((key) => group[key] === undefined);
  const groups = declared.section("thingGroups").filter(([, group]) => isStatic(group));
  const expected = [...groups, ...declared.section("quarantine")].map(([name, group]) => [
    name,
    group["parent"] ?? null,
    group["description"] ?? null,
    group["attributes"] ?? null,
  ]);
  const actual = ofType(planned, "aws_iot_thing_group").map(({ values }) => [
    values["name"],
    values["parent_group_name"] ?? null,
    at(values, "properties", 0, "description") ?? null,
    at(values, "properties", 0, "attribute_payload", 0, "attributes") ?? null,
  ]);
  // A quarantine group may have a description that nobody wrote.
  const described = new Set(
    expected.filter(([, , description]) => description !== null).map(([name]) => name),
  );
  const withoutInvented = actual.map(([name, parent, description, attributes]) => [
    name,
    parent,
    described.has(name) ? description : null,
    attributes,
  ]);
  expect(comparable(withoutInvented)).toEqual(comparable(expected));
}

/** Dynamic groups, by their query. */
export function expectDynamicGroups(declared: Declared, planned: PlannedStack): void {
  const expected = declared.section("thingGroups").flatMap(([name, group]) => {
    const profile = at(group, "inViolationOf", "profile");
    if (profile === undefined && group["query"] === undefined) return [];
    if (profile !== undefined && !declared.detect) return [];
    const behavior = at(group, "inViolationOf", "behavior") ?? "*";
    const query = group["query"] ?? `deviceDefender.${String(profile)}.${String(behavior)}.inViolation:true`;
    const description = group["description"];
    return {
      ThingGroupName: name,
      QueryString: query,
      ...(description === undefined ? {} : { ThingGroupProperties: { ThingGroupDescription: description } }),
    };
  });
  const actual = cloudControl(planned, "AWS::IoT::ThingGroup").map(({ desired }) => withoutTags(desired));
  expect(comparable(actual)).toEqual(comparable(expected));
}

/**
 * A quarantine group's policy denies everything but what is listed: an Allow would not restrict, because the
 * certificate's own policies still hold.
 */
export function expectQuarantine(declared: Declared, planned: PlannedStack): void {
  const attachments = ofType(planned, "aws_iot_policy_attachment");
  expect(attachments.map(({ values }) => values["target"]).sort()).toEqual(
    declared
      .section("quarantine")
      .map(([name]) => arn(declared, "iot", `thinggroup/${name}`))
      .sort(),
  );
  for (const [name, group] of declared.section("quarantine")) {
    const target = arn(declared, "iot", `thinggroup/${name}`);
    const attachment = onlyOne(
      attachments,
      `attachment to ${name}`,
      ({ values }) => values["target"] === target,
    );
    const policy = onlyOne(
      ofType(planned, "aws_iot_policy"),
      `policy of ${name}`,
      ({ values }) => values["name"] === attachment.values["policy"],
    );
    const statements = listOf(parseJsonObject(policy.values["policy"])["Statement"]);
    for (const statement of statements) expect(at(statement, "Effect"), name).toBe("Deny");
    expect(exceptions(statements, "iot:*"), name).toEqual(comparable(stillAllowed(declared, group)));
    expect(exceptions(statements, "iot:Publish"), name).toEqual(
      comparable(topics(declared, group, "publish")),
    );
    expect(exceptions(statements, "iot:Receive"), name).toEqual(
      comparable(topics(declared, group, "subscribe")),
    );
  }
}

/** What the Deny of an action leaves out; nothing where it, or the Deny of everything, covers all resources. */
function exceptions(statements: readonly unknown[], action: string): unknown {
  const denying = (what: string): unknown =>
    statements.find((candidate) => [at(candidate, "Action")].flat().includes(what));
  const statement = denying(action) ?? denying("iot:*");
  if (at(statement, "Resource") === "*") return [];
  return comparable([at(statement, "NotResource")].flat());
}

function stillAllowed(declared: Declared, group: JsonObject): readonly string[] {
  // Who may say and hear nothing need not connect.
  if (patterns(group, "publish").length + patterns(group, "subscribe").length === 0) return [];
  const filters = patterns(group, "subscribe").map((filter) => arn(declared, "iot", `topicfilter/${filter}`));
  return [
    arn(declared, "iot", "client/${iot:Connection.Thing.ThingName}"),
    ...topics(declared, group, "publish"),
    ...topics(declared, group, "subscribe"),
    ...filters,
  ];
}

/** In `topic/` an MQTT wildcard becomes the wildcard of policies. */
function topics(declared: Declared, group: JsonObject, what: string): readonly string[] {
  return patterns(group, what).map((topic) => arn(declared, "iot", `topic/${topic.replace(/[+#]/g, "*")}`));
}

function patterns(group: JsonObject, what: string): readonly string[] {
  return listOf(at(group, "allow", what)).map((pattern) =>
    textOf(pattern).replaceAll("${thing}", "${iot:Connection.Thing.ThingName}"),
  );
}

/** Indexing holds what the groups and metrics are found by. */
export function expectIndexing(declared: Declared, planned: PlannedStack): void {
  const indexing = declared.singleton("fleetIndexing");
  const [configuration] = ofType(planned, "aws_iot_indexing_configuration");
  expect(configuration === undefined).toBe(indexing === undefined);
  if (indexing === undefined || configuration === undefined) return;
  const things = at(configuration.values, "thing_indexing_configuration", 0);
  expect(things).toMatchObject({
    thing_indexing_mode: textOf(indexing["things"]).replaceAll("-", "_").toUpperCase(),
    thing_connectivity_indexing_mode: indexing["connectivity"] === true ? "STATUS" : "OFF",
  });
  if (declared.detect) {
    expect(at(things, "device_defender_indexing_mode")).toBe(
      indexing["violations"] === true ? "VIOLATIONS" : "OFF",
    );
  }
  expect(comparable(at(things, "filter", 0, "named_shadow_names") ?? [])).toEqual(
    comparable(indexing["namedShadows"] ?? []),
  );
  expect(comparable(listOf(at(things, "custom_field")))).toEqual(comparable(indexing["customFields"] ?? []));
  expect(at(configuration.values, "thing_group_indexing_configuration", 0, "thing_group_indexing_mode")).toBe(
    indexing["thingGroups"] === true ? "ON" : "OFF",
  );
}

/** Logging is on, at the level that was declared. */
export function expectLogging(declared: Declared, planned: PlannedStack): void {
  const logging = declared.singleton("logging");
  const levels = ofType(planned, "aws_iot_logging_options").map(({ values }) => values["default_log_level"]);
  expect(levels).toEqual(logging === undefined ? [] : [logging["level"]]);
}
