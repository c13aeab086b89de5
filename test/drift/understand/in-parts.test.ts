import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { driftOf } from "../../../compiler/drift/drift.ts";
import { readPlanJson } from "../../../compiler/drift/readers/plan-json.ts";
import { understandInParts } from "../../../compiler/drift/understand/in-parts.ts";
import { understand } from "../../../compiler/drift/understand/understand.ts";
import { desiredState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../../compiler/emit/terraform/cloud-control/types.ts";
import { DEVICE_DEFENDER_KINDS } from "../../../compiler/emit/terraform/device-defender-provider.ts";
import { terraformModule } from "../../../compiler/emit/terraform/module.ts";
import { isJsonObject, type JsonObject } from "../../../compiler/util/narrow-json.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { appliedStack } from "../../support/applied-stack.ts";
import { driftProject, stacksOf } from "../../support/drift-project.ts";
import { spoiled } from "../properties/spoiled.ts";
import { NODES } from "./samples.ts";

const [STACK] = await stacksOf(driftProject());
if (STACK === undefined) throw new Error("there is no stack");
const stack = STACK;

const PROFILE = "aws_cloudcontrolapi_resource.security_profile_Sensors";
const AUDIT = "aws_cloudcontrolapi_resource.audit_configuration";
const SCHEDULE = "aws_cloudcontrolapi_resource.scheduled_audit_Daily";

/** What is found when a resource is otherwise: effect, property, why, and whether there is a sentence of it. */
function drifted(address: string, change: (properties: JsonObject) => JsonObject): readonly string[] {
  const observed = readPlanJson(appliedStack(stack).changed(address, change).plan());
  if ("problem" in observed) throw new Error(observed.problem);
  const { findings } = driftOf(stack, terraformModule(stack), observed);
  return findings.map(
    ({ effect, property, because, after }) =>
      `${effect} ${property}: ${because}${after === undefined ? "" : ` (${after})`}`,
  );
}

function changedIn(list: Json | undefined, name: string, change: JsonObject): readonly Json[] {
  return (Array.isArray(list) ? list : []).map((each) =>
    each.Name === name ? { ...each, ...change } : each,
  );
}

describe("what is not understood hides nothing else", () => {
  test("of a profile", () => {
    expect(
      drifted(PROFILE, (properties) => ({
        ...properties,
        Behaviors: [
          ...changedIn(properties["Behaviors"], "Flood", {
            Criteria: { Value: { Count: "1", Ports: [1] } },
            SuppressAlerts: true,
          }),
          {
            Name: "Extra",
            Metric: "aws:num-disconnects",
            Criteria: { ComparisonOperator: "like", Value: { Count: "1" } },
          },
        ],
        AlertTargets: { ...Object(properties["AlertTargets"]), PAGER: { AlertTargetArn: "arn:pager" } },
        TargetArns: [],
        Tags: [],
      })),
    ).toMatchInlineSnapshot(`
      [
        "weaker TargetArns[arn:aws:iot:us-east-1:111122223333:all/registered-things]: its things are not watched any more",
        "weaker TargetArns[arn:aws:iot:us-east-1:111122223333:thinggroup/Sensors]: its things are not watched any more",
        "weaker Behaviors[Flood].SuppressAlerts: its alarms are recorded, but nobody is told",
        "undecidable AlertTargets[PAGER]: no policy could say what is there: it alerts otherwise than through one SNS topic and a role",
        "undecidable Behaviors[Extra]: no policy could say what is there: the behaviour Extra compares with an operator that AWS does not know",
        "undecidable Behaviors[Flood].Criteria.ComparisonOperator: no policy could say what is there: the behaviour Flood compares with an operator that AWS does not know",
        "undecidable Behaviors[Flood].Criteria.DurationSeconds: no policy could say what is there: the behaviour Flood compares with an operator that AWS does not know",
        "undecidable Behaviors[Flood].Criteria.Value.Count: no policy could say what is there: the behaviour Flood compares with an operator that AWS does not know",
        "undecidable Behaviors[Flood].Criteria.Value.Ports: no policy could say what is there: the behaviour Flood compares with an operator that AWS does not know",
        "neutral Tags[palisade:deployment]: Device Defender does not look at tags",
        "neutral Tags[palisade:source]: Device Defender does not look at tags",
      ]
    `);
  });

  test("of the audit", () => {
    expect(
      drifted(AUDIT, (properties) => ({
        ...properties,
        RoleArn: null,
        AuditCheckConfigurations: {
          ConflictingClientIdsCheck: { Enabled: false },
          LoggingDisabledCheck: { Enabled: true },
          DeviceCertificateAgeCheck: { Enabled: true, Configuration: { CertAgeThresholdInDays: "soon" } },
          NewCheck: { Enabled: true },
        },
      })),
    ).toMatchInlineSnapshot(`
      [
        "weaker AuditCheckConfigurations.ConflictingClientIdsCheck.Enabled: what it finds is not found any more",
        "undecidable AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays: no policy could say what is there: the check DEVICE_CERTIFICATE_AGE_CHECK has a threshold that is no number of days",
        "undecidable RoleArn: no policy could say what is there: it has no role",
        "stronger AuditCheckConfigurations.DeviceCertificateAgeCheck.Enabled: one more check looks for what is wrong",
      ]
    `);
  });

  test("of a scheduled audit", () => {
    expect(
      drifted(SCHEDULE, (properties) => ({
        ...properties,
        TargetCheckNames: ["NEW_CHECK", "LOGGING_DISABLED_CHECK"],
      })),
    ).toMatchInlineSnapshot(`
      [
        "weaker TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK]: this audit does not run the check any more",
        "undecidable TargetCheckNames[NEW_CHECK]: no policy could say what is there: it runs a check that is not in the catalogue",
      ]
    `);
    expect(
      drifted(SCHEDULE, (properties) => ({ ...properties, Frequency: "HOURLY", TargetCheckNames: [] })),
    ).toMatchInlineSnapshot(`
      [
        "weaker TargetCheckNames[CONFLICTING_CLIENT_IDS_CHECK]: this audit does not run the check any more",
        "weaker TargetCheckNames[LOGGING_DISABLED_CHECK]: this audit does not run the check any more",
        "undecidable Frequency: no policy could say what is there: it runs on a schedule that AWS does not know",
      ]
    `);
  });
});

test.each(DEVICE_DEFENDER_KINDS)(
  "anything at all that stands in a %s is understood, but for its blanks",
  (kind) => {
    const { shape } = cloudControlType(kind);
    const odd = fc
      .oneof(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom("__proto__", 7, "MONTHLY"))
      .map((value): Json => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(NODES[kind], fc.array(fc.tuple(fc.nat(), odd), { maxLength: 3 }), (node, changes) => {
        const declared = JSON.parse(JSON.stringify(desiredState(node)));
        const actual = changes.reduce<Json>((value, [place, by]) => spoiled(value, place, by), declared);
        if (!isJsonObject(actual)) return;
        const parts = understandInParts(kind, shape, declared, actual);
        expect(parts.understood).toBeDefined();
        const whole = understand(kind, actual);
        if ("understood" in whole) expect(parts).toEqual({ understood: whole.understood, blanks: [] });
        else expect(parts.blanks.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  },
);
