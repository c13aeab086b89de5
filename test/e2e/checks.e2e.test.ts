import { beforeAll, describe, expect, test } from "vitest";
import { taggedState } from "../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { differencesExpression } from "../../compiler/emit/terraform/cloud-control/differences.ts";
import { cloudControlType } from "../../compiler/emit/terraform/cloud-control/types.ts";
import {
  type DeviceDefenderNode,
  isDeviceDefenderNode,
} from "../../compiler/emit/terraform/device-defender-provider.ts";
import { escapeTemplate } from "../../compiler/emit/terraform/template-text.ts";
import type { SecurityProfile } from "../../compiler/ir/resource.ts";
import { type Json, stableJson } from "../../compiler/util/stable-json.ts";
import { type Evaluated, evaluate } from "../support/evaluate-terraform.ts";
import { findExecutable } from "../support/executable.ts";
import { behaviorOf, everyResource, profileOf, stackOf } from "../support/ir-builder.ts";
import { at, listOf } from "../support/json.ts";

/** Real Terraform evaluates the expression behind the `check` blocks, on what AWS may answer. */
const program = process.env["PALISADE_TERRAFORM"] ?? findExecutable("terraform") ?? "";

const THINGS = "arn:aws:iot:eu-west-1:111122223333:all/things";
const SENSORS = "arn:aws:iot:eu-west-1:111122223333:thinggroup/Sensors";
const ports = (...numbers: readonly number[]) =>
  behaviorOf("Telnet", {
    metric: "aws:listening-tcp-ports",
    criteria: {
      kind: "static",
      operator: "not-in-port-set",
      value: { key: "ports", ports: numbers },
      datapointsToAlarm: 1,
      datapointsToClear: 1,
    },
  });
const messages = (count: number, suppressAlerts = false) =>
  behaviorOf("Many", {
    suppressAlerts,
    criteria: {
      kind: "static",
      operator: "less-than-equals",
      value: { key: "count", count },
      durationSeconds: 300,
      datapointsToAlarm: 1,
      datapointsToClear: 1,
    },
  });

const PROFILE = profileOf("Sensors", {
  behaviors: [messages(100), ports(23, 2323)],
  targetArns: [THINGS, SENSORS],
  alertTarget: { topicArn: "arn:aws:sns:eu-west-1:1:t", roleArn: "arn:aws:iam::1:role/r" },
});
const DECLARED = state(PROFILE);

/** What AWS answers, and the differences that are to be told. */
const LIVE: readonly (readonly [title: string, live: string, differences: readonly string[]])[] = [
  ["is equal", DECLARED, []],
  ["has every list in another order", stableJson(reversed(JSON.parse(DECLARED))), []],
  ["writes a count as a number", DECLARED.replace('"Count":"100"', '"Count":100'), []],
  ["writes a port as a string", DECLARED.replace("[23,2323]", '["23","2323"]'), []],
  ["leaves out a flag that is false", DECLARED.replaceAll(',"SuppressAlerts":false', ""), []],
  [
    "adds properties of its own",
    DECLARED.replace(
      '"Behaviors":',
      '"SecurityProfileArn":"arn","SecurityProfileDescription":"","Behaviors":',
    ),
    [],
  ],
  ["has a tag more", DECLARED.replace('"Tags":[', '"Tags":[{"Key":"cost","Value":"1"},'), []],
  [
    "has a metric more",
    changed({ retainedMetrics: [{ metric: "aws:num-messages-sent", exportMetric: false }] }),
    [],
  ],
  ["has another tag", DECLARED.replace('"device-security"', '"nobody"'), ["Tags[owner].Value"]],
  [
    "has another threshold",
    changed({ behaviors: [messages(99_999), ports(23, 2323)] }),
    ["Behaviors[Many].Criteria.Value.Count"],
  ],
  [
    "silences a behaviour",
    changed({ behaviors: [messages(100, true), ports(23, 2323)] }),
    ["Behaviors[Many].SuppressAlerts"],
  ],
  [
    "watches a port less",
    changed({ behaviors: [messages(100), ports(23)] }),
    ["Behaviors[Telnet].Criteria.Value.Ports"],
  ],
  [
    "watches a port more",
    changed({ behaviors: [messages(100), ports(22, 23, 2323)] }),
    ["Behaviors[Telnet].Criteria.Value.Ports"],
  ],
  [
    "lost a behaviour",
    changed({ behaviors: [messages(100)] }),
    [
      "Behaviors[Telnet]",
      "Behaviors[Telnet].Criteria.ComparisonOperator",
      "Behaviors[Telnet].Criteria.ConsecutiveDatapointsToAlarm",
      "Behaviors[Telnet].Criteria.ConsecutiveDatapointsToClear",
      "Behaviors[Telnet].Criteria.Value.Ports",
      "Behaviors[Telnet].Metric",
    ],
  ],
  [
    "has a behaviour more",
    changed({ behaviors: [behaviorOf("Extra"), messages(100), ports(23, 2323)] }),
    ["Behaviors[Extra] (not in the policy)"],
  ],
  ["lost a target", changed({ targetArns: [THINGS] }), [`TargetArns[${SENSORS}]`]],
  [
    "has a target more",
    changed({ targetArns: [THINGS, SENSORS, `${SENSORS}2`] }),
    [`TargetArns[${SENSORS}2] (not in the policy)`],
  ],
  [
    "alerts nobody",
    stableJson({ ...JSON.parse(DECLARED), AlertTargets: {} }),
    ["AlertTargets[SNS]", "AlertTargets[SNS].AlertTargetArn", "AlertTargets[SNS].RoleArn"],
  ],
];

/** Answers that no Device Defender should give: they must be told, and must not break the plan. */
const ODD: readonly string[] = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  "{}",
  '{"Behaviors":null,"TargetArns":{},"Tags":"x"}',
  '{"Behaviors":[null,1,{"Name":["x"]}],"TargetArns":[{}]}',
  '{"Behaviors":"text"}',
  '{"Behaviors":{"Name":"Many"},"AlertTargets":["SNS"],"TargetArns":"x","MetricsExportConfig":[1]}',
  '{"AlertTargets":"SNS","Tags":[{"Key":null},{"Key":{"a":1}}],"Behaviors":[{"Name":null},{"Name":null}]}',
  '{"Behaviors":[{"Name":"Many","Criteria":{"Value":{"Ports":{"a":[1]},"Cidrs":[null,{}]}}}]}',
];

describe.skipIf(program === "")("the comparison of live and declared properties", () => {
  const answers = [...LIVE.map(([, live]) => live), ...ODD];
  let found: Evaluated["outputs"] = {};

  beforeAll(async () => {
    const { shape } = cloudControlType("security-profile");
    const compared = answers.map((_, index) => ({
      id: `case_${index}`,
      declared: "local.declared",
      live: `local.live[${index}]`,
    }));
    const evaluated = await evaluate(program, {
      locals: { declared: escapeTemplate(DECLARED), live: answers.map(escapeTemplate) },
      output: { differences: { value: `\${${differencesExpression(shape, compared)}}` } },
    });
    found = evaluated.outputs;
  });

  const differencesOf = (index: number): readonly unknown[] =>
    listOf(at(found, "differences", `case_${index}`));

  test.each(LIVE.map(([title, , differences], index) => [title, differences, index] as const))(
    "when AWS %s",
    (_, differences, index) => {
      expect(differencesOf(index)).toEqual(differences);
    },
  );

  test.each(ODD)("survives %j", (live) => {
    const differences = differencesOf(answers.indexOf(live, LIVE.length));
    expect(differences).toContain("Behaviors[Many].Criteria.Value.Count");
    expect(differences).toContain("TargetArns[arn:aws:iot:eu-west-1:111122223333:all/things]");
  });
});

describe.skipIf(program === "")("the comparison of a resource of any type", () => {
  const nodes = everyResource().filter(isDeviceDefenderNode);
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];

  test("finds no difference between what is declared and the same in another order", async () => {
    const outputs = kinds.map((kind) => {
      const compared = nodes
        .filter((node) => node.kind === kind)
        .map((node, index) => ({
          id: `case_${index}`,
          declared: terraformString(state(node)),
          live: terraformString(stableJson(reversed(JSON.parse(state(node))))),
        }));
      return [
        kind,
        { value: `\${${differencesExpression(cloudControlType(kind).shape, compared)}}` },
      ] as const;
    });
    const { outputs: found } = await evaluate(program, { output: Object.fromEntries(outputs) });
    for (const kind of kinds) {
      const differences = Object.values(at(found, kind) ?? {}).flatMap(listOf);
      expect([kind, differences]).toEqual([kind, []]);
    }
    expect(Object.keys(found)).toEqual([...kinds].sort());
  });

  test.each(kinds)(
    "is unknown, and neither fails nor names anything, while a %s does not exist",
    async (kind) => {
      const node = nodes.find((candidate) => candidate.kind === kind);
      if (node === undefined) throw new Error(`there is no ${kind}`);
      const declared = state(node);
      const compared = [
        { id: "planned", declared: terraformString(declared), live: "terraform_data.planned.output" },
        { id: "existing", declared: terraformString(declared), live: terraformString(declared) },
      ];
      const check = (id: string) => ({
        assert: [
          { condition: `\${length(local.differences["${id}"]) == 0}`, error_message: `drift of ${id}` },
        ],
      });
      const { plan, said } = await evaluate(program, {
        resource: { terraform_data: { planned: { input: escapeTemplate(declared) } } },
        locals: { differences: `\${${differencesExpression(cloudControlType(kind).shape, compared)}}` },
        check: { planned: check("planned"), existing: check("existing") },
      });
      const statuses = listOf(at(plan, "checks")).map((entry) => [
        at(entry, "address", "name"),
        at(entry, "status"),
      ]);
      expect(Object.fromEntries(statuses)).toEqual({ planned: "unknown", existing: "pass" });
      expect(said).not.toContain("Check block assertion failed");
      expect(said).toContain("Plan: 1 to add, 0 to change, 0 to destroy.");
    },
  );
});

function changed(changes: Partial<SecurityProfile>): string {
  return state({ ...PROFILE, ...changes });
}

function state(node: DeviceDefenderNode): string {
  return stableJson(taggedState(node, stackOf([])));
}

/** The same data with every list turned round. */
function reversed(value: Json): Json {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, reversed(item)]));
}

/** A string of Terraform's own language. */
function terraformString(text: string): string {
  return JSON.stringify(escapeTemplate(text));
}
