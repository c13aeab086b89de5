import { describe, expect, test } from "vitest";
import type { ObservedStack } from "../../../compiler/drift/observed.ts";
import { readPlanJson } from "../../../compiler/drift/readers/plan-json.ts";
import type { JsonObject } from "../../../compiler/util/narrow-json.ts";
import { type Change, cloudControlEntry, type PlanParts, planJson } from "../../support/terraform-json.ts";

const TYPE = "AWS::IoT::SecurityProfile";
const PROFILE = { SecurityProfileName: "Sensors", TargetArns: ["arn:a", "arn:b"], Behaviors: [] };
const LIVE = {
  ...PROFILE,
  SecurityProfileArn: "arn:aws:iot:us-east-1:111122223333:securityprofile/Sensors",
};
const SENSORS = cloudControlEntry("security_profile_Sensors", TYPE, PROFILE, LIVE);
const group = (description: string) => ({
  arn: "arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors",
  name: "Sensors",
  properties: [{ description }],
  tags: null,
});
const GROUP = { address: "aws_iot_thing_group.thing_group_Sensors", values: group("declared") };

function observed(parts: PlanParts): ObservedStack {
  const stack = readPlanJson(planJson(parts));
  if ("problem" in stack) throw new Error(stack.problem);
  return stack;
}

const told = ({ resources }: ObservedStack) => [...resources.values()];

describe("a plan of a stack that is as it was", () => {
  const stack = observed({ prior: [SENSORS, GROUP] });

  test("says where it stands, what AWS answered and what was asked for", () => {
    expect(stack).toMatchObject({
      source: "plan",
      account: "111122223333",
      region: "us-east-1",
      unchecked: [],
    });
    expect(told(stack)).toEqual([
      {
        kind: "cloud-control",
        address: SENSORS.address,
        type: "aws_cloudcontrolapi_resource",
        typeName: TYPE,
        properties: LIVE,
        recorded: PROFILE,
        wanted: PROFILE,
        planned: "no-op",
        noticed: false,
      },
      {
        kind: "typed",
        address: GROUP.address,
        type: "aws_iot_thing_group",
        live: GROUP.values,
        planned: "no-op",
        noticed: false,
        wanted: {},
      },
    ]);
  });

  test("keeps the schema to itself", () => {
    expect(JSON.stringify(told(stack))).not.toContain("typeName\\");
  });
});

describe("what the plan would ask Cloud Control for", () => {
  const after = { ...SENSORS.values, desired_state: '{"SecurityProfileName":"Sensors"}' };
  const planned = (change: Partial<Change>) => {
    const update = { address: SENSORS.address, actions: ["update"], before: SENSORS.values, after };
    const [resource] = told(observed({ prior: [SENSORS], changes: [{ ...update, ...change }] }));
    if (resource?.kind !== "cloud-control") throw new Error("it goes through Cloud Control");
    return resource;
  };

  test("is read beside what it asked for last", () => {
    expect(planned({})).toMatchObject({
      recorded: PROFILE,
      wanted: { SecurityProfileName: "Sensors" },
      properties: LIVE,
    });
    expect(planned({})).not.toHaveProperty("isWantedUnknown");
    expect(planned({ actions: ["delete"], after: null }).wanted).toBeUndefined();
  });

  test("may be known only after the apply, or be sensitive", () => {
    for (const more of [
      { after_unknown: { desired_state: true } },
      { after_sensitive: { desired_state: true } },
      { after_sensitive: true },
    ]) {
      const { wanted, isWantedUnknown } = planned({ more });
      expect({ wanted, isWantedUnknown }).toEqual({ wanted: undefined, isWantedUnknown: true });
    }
  });

  test("may need a replacement, for a reason", () => {
    const replace = { actions: ["delete", "create"] };
    const paths = { replace_paths: [["desired_state"]] };
    expect(planned({ ...replace, more: paths })).toMatchObject({
      replaceBecause: ["desired_state"],
      isCreatedFirst: false,
    });
    expect(
      planned({ actions: ["create", "delete"], beside: { action_reason: "replace_because_tainted" } }),
    ).toMatchObject({ replaceBecause: ["replace_because_tainted"], isCreatedFirst: true });
    expect(planned({})).not.toHaveProperty("replaceBecause");
  });
});

test("where the provider works is read from its configuration and the variables of the plan", () => {
  const provider = (expressions: object, variables = {}) =>
    observed({
      prior: [],
      more: { configuration: { provider_config: { aws: { expressions: { ...expressions } } } }, variables },
    }).provider;
  expect(
    provider({
      region: { constant_value: "eu-west-1" },
      allowed_account_ids: { constant_value: ["1", "2"] },
    }),
  ).toEqual({ region: "eu-west-1", accounts: ["1", "2"] });
  const region = { region: { references: ["var.region"] } };
  expect(provider(region, { region: { value: "eu-west-1" } })).toEqual({ region: "eu-west-1" });
  expect(provider(region)).toEqual({});
  expect(provider({ region: { references: ["var.region", "local.x"] } }, { region: { value: "x" } })).toEqual(
    {},
  );
  const role = { role_arn: { constant_value: "arn:aws:iam::111122223333:role/deploy" } };
  expect(provider({ assume_role: [role] })).toEqual({ accounts: ["111122223333"] });
});

describe("what Terraform noticed", () => {
  const noticed = (before: object, after: object) => {
    const [resource] = told(
      observed({
        prior: [cloudControlEntry("p", TYPE, PROFILE, { ...after })],
        drift: [
          {
            address: "aws_cloudcontrolapi_resource.p",
            actions: ["update"],
            before: { type_name: TYPE, properties: JSON.stringify(before) },
            after: { type_name: TYPE, properties: JSON.stringify(after) },
          },
        ],
      }),
    );
    return resource?.noticed;
  };

  test("is a change, also one that only adds", () => {
    expect(noticed(LIVE, { ...LIVE, TargetArns: ["arn:a"] })).toBe(true);
    expect(noticed(LIVE, { ...LIVE, AlertTargets: { SNS: { AlertTargetArn: "a", RoleArn: "b" } } })).toBe(
      true,
    );
  });

  test("is not another order, nor an empty value where nothing was", () => {
    expect(noticed(LIVE, { ...LIVE, TargetArns: ["arn:b", "arn:a"], SecurityProfileDescription: "" })).toBe(
      false,
    );
    const drift = (tags: null | object) => ({
      address: GROUP.address,
      actions: ["update"],
      before: GROUP.values,
      after: { ...GROUP.values, tags: tags === null ? null : {} },
    });
    expect(told(observed({ prior: [GROUP], drift: [drift({})] }))[0]?.noticed).toBe(false);
  });

  test("is not what the configuration does not set", () => {
    const stack = (expressions: object) =>
      observed({
        prior: [GROUP],
        drift: [
          { address: GROUP.address, actions: ["update"], before: group("old"), after: group("declared") },
        ],
        more: {
          configuration: {
            root_module: { resources: [{ address: GROUP.address, expressions: { ...expressions } }] },
          },
        },
      });
    expect(told(stack({ properties: [{}] }))[0]).toMatchObject({ noticed: true, noticedIn: ["properties"] });
    expect(told(stack({ name: {} }))[0]?.noticed).toBe(false);
  });
});

describe("what the plan would change", () => {
  test("is told by attribute, without what is not known yet and without secrets", () => {
    const stack = observed({
      prior: [{ ...GROUP, sensitive: { tags: true } }],
      changes: [
        {
          address: GROUP.address,
          actions: ["update"],
          before: group("by hand"),
          after: { ...group("declared"), tags: { secret: "hunter2" }, id: null },
          more: { after_unknown: { arn: true }, after_sensitive: { tags: { secret: true } } },
        },
      ],
    });
    const [resource] = told(stack);
    expect(resource).toMatchObject({
      planned: "update",
      wanted: { properties: [{ description: "declared" }], tags: { secret: "(sensitive value)" } },
      live: { tags: "(sensitive value)" },
    });
    expect(JSON.stringify(resource)).not.toContain("hunter2");
  });

  describe("in a block of which AWS fills in a part", () => {
    const ADDRESS = "aws_iot_indexing_configuration.fleet_indexing";
    const block = (mode: string, more = {}) => ({
      thing_indexing_configuration: [{ thing_indexing_mode: mode, ...more }],
    });
    const MANAGED = { managed_field: [{ name: "registry.version", type: "Number" }] };
    const UNKNOWN = { after_unknown: { id: true, thing_indexing_configuration: [{ managed_field: true }] } };
    const planned = (change: Change, expressions: JsonObject) => {
      const stack = observed({
        prior: change.before ? [{ address: ADDRESS, values: change.before }] : [],
        changes: [change],
        more: { configuration: { root_module: { resources: [{ address: ADDRESS, expressions }] } } },
      });
      const [resource] = told(stack);
      return resource?.kind === "typed" ? [resource.wanted, resource.wantedUnknown] : resource;
    };
    const MODE = { thing_indexing_mode: { constant_value: "REGISTRY" } };
    const WRITTEN = { thing_indexing_configuration: [MODE] };

    test("is told of what is created but for that part", () => {
      const change = { address: ADDRESS, actions: ["create"], after: block("REGISTRY"), more: UNKNOWN };
      expect(planned(change, WRITTEN)).toEqual([block("REGISTRY"), undefined]);
    });

    test("is told of what is changed, and the part is as it was", () => {
      const change = {
        address: ADDRESS,
        actions: ["update"],
        before: block("OFF", MANAGED),
        after: block("REGISTRY"),
        more: UNKNOWN,
      };
      expect(planned(change, WRITTEN)).toEqual([block("REGISTRY", MANAGED), undefined]);
    });

    test("is not known where the configuration sets that part to what is not", () => {
      const change = { address: ADDRESS, actions: ["create"], after: block("REGISTRY"), more: UNKNOWN };
      const set = { managed_field: { references: ["aws_iot_thing_type.of_sensors.name"] } };
      const expressions = { thing_indexing_configuration: [{ ...MODE, ...set }] };
      expect(planned(change, expressions)).toEqual([block("REGISTRY"), ["thing_indexing_configuration"]]);
    });
  });

  test.each([
    [["no-op"], "no-op"],
    [["update"], "update"],
    [["delete"], "delete"],
    [["delete", "create"], "replace"],
    [["create", "delete"], "replace"],
  ] as const)("%j is %s", (actions, planned) => {
    const changes = [{ address: GROUP.address, actions, before: GROUP.values, after: GROUP.values }];
    expect(told(observed({ prior: [GROUP], changes }))[0]?.planned).toBe(planned);
  });

  test("what is neither is unchecked", () => {
    const changes = [{ address: GROUP.address, actions: ["forget"], before: GROUP.values }];
    expect(observed({ prior: [GROUP], changes })).toMatchObject({
      resources: new Map(),
      unchecked: [{ address: GROUP.address }],
    });
  });
});

describe("what is not there", () => {
  const create = { address: SENSORS.address, actions: ["create"], after: SENSORS.values };
  const gone = { address: SENSORS.address, actions: ["delete"], before: SENSORS.values };

  test("was never there", () => {
    expect(told(observed({ prior: [], changes: [create] }))).toMatchObject([
      { typeName: TYPE, properties: undefined, recorded: undefined, planned: "create", noticed: false },
    ]);
  });

  test("was deleted by hand", () => {
    expect(told(observed({ prior: [], changes: [create], drift: [gone] }))).toMatchObject([
      { typeName: TYPE, properties: undefined, recorded: PROFILE, planned: "create", noticed: true },
    ]);
  });

  test("is known of a plan that only refreshes, too", () => {
    const { resource_changes: _, ...plan } = JSON.parse(planJson({ prior: [GROUP], drift: [gone] }));
    const stack = readPlanJson(JSON.stringify(plan));
    if ("problem" in stack) throw new Error(stack.problem);
    expect(told(stack)).toMatchObject([
      { address: GROUP.address, live: GROUP.values },
      { address: SENSORS.address, properties: undefined, recorded: PROFILE, noticed: true },
    ]);
    expect(told(stack)[0]).not.toHaveProperty("planned");
    expect(told(stack)[0]).not.toHaveProperty("wanted");
    expect(stack.unchecked).toEqual([]);
  });
});

describe("what is unchecked", () => {
  const reasons = (parts: PlanParts) =>
    observed(parts).unchecked.map(({ address, reason }) =>
      address === undefined ? reason : `${address}: ${reason}`,
    );

  test("is all that a failed or incomplete plan does not show", () => {
    const { address, values } = GROUP;
    const shown = [{ address, actions: ["no-op"], before: values, after: values }];
    const plan = (more: object) => {
      const whole = JSON.parse(planJson({ prior: [GROUP, SENSORS] }));
      const entry = JSON.parse(planJson({ prior: [GROUP], changes: shown })).resource_changes;
      const stack = readPlanJson(JSON.stringify({ ...whole, resource_changes: entry, ...more }));
      if ("problem" in stack) throw new Error(stack.problem);
      return { addresses: [...stack.resources.keys()], unchecked: stack.unchecked };
    };
    const left = { address: SENSORS.address, reason: "the plan does not look at it" };
    expect(plan({})).toEqual({ addresses: [GROUP.address], unchecked: [left] });
    expect(plan({ errored: true })).toEqual({
      addresses: [GROUP.address],
      unchecked: [{ reason: "the plan ended with an error, so what it does not show is not known" }, left],
    });
    expect(plan({ complete: false }).unchecked[0]?.reason).toBe(
      "the plan is incomplete, so what it does not show is not known",
    );
    expect(plan({ errored: true, resource_changes: undefined }).addresses).toEqual([]);
  });

  test("is what policies never make, and what Terraform puts off", () => {
    const more = { index: 0 };
    expect(
      reasons({
        prior: [
          { ...GROUP, address: "aws_iot_thing_group.many[0]", more },
          { ...GROUP, address: "data.aws_x.y", more: { mode: "data" } },
        ],
        changes: [{ address: "aws_iot_thing_group.old", more: {} }],
        more: { deferred_changes: [{ resource_change: { address: SENSORS.address } }] },
      }),
    ).toMatchInlineSnapshot(`
      [
        "aws_iot_thing_group.many[0]: it is one of several made with count or for_each, and policies make none",
        "aws_iot_thing_group.old: the plan would change it, and does not say how it is",
        "aws_cloudcontrolapi_resource.security_profile_Sensors: Terraform puts it off to a later plan",
      ]
    `);
  });

  test("is what the answer of AWS cannot be read from", () => {
    const broken = { ...SENSORS, values: { ...SENSORS.values, properties: "{" } };
    const deep = {
      ...GROUP,
      values: { ...group("x"), tags: JSON.parse("[".repeat(200) + "]".repeat(200)) },
    };
    const secret = { ...SENSORS, address: "aws_cloudcontrolapi_resource.s", sensitive: { properties: true } };
    expect(reasons({ prior: [broken, deep, secret] })).toMatchInlineSnapshot(`
      [
        "aws_cloudcontrolapi_resource.security_profile_Sensors: what AWS answered of it is no JSON object",
        "aws_iot_thing_group.thing_group_Sensors: its attributes are nested too deeply",
        "aws_cloudcontrolapi_resource.s: its properties are sensitive to Terraform",
      ]
    `);
  });
});

test("a stack in another account is found, and one in several is told", () => {
  const elsewhere = {
    ...GROUP,
    values: { ...group("x"), arn: GROUP.values.arn.replace("111122223333", "999999999999") },
  };
  expect(observed({ prior: [elsewhere] })).toMatchObject({ account: "999999999999", region: "us-east-1" });
  const both = observed({ prior: [SENSORS, elsewhere] });
  expect(both.account).toBeUndefined();
  expect(both.unchecked).toEqual([
    { reason: "its resources stand in several accounts: 111122223333, 999999999999" },
  ]);
  // Nothing stands anywhere yet: then the provider says where it will.
  expect(observed({ prior: [] })).toMatchObject({ account: "111122223333", region: "us-east-1" });
});
