import { describe, expect, test } from "vitest";
import { nonConformities } from "../../../compiler/catalog/cloudformation/conformance.ts";
import type { Json } from "../../../compiler/util/stable-json.ts";
import { DESIRED_STATE_SAMPLES } from "../desired-state-samples.ts";
import { at, isObject, listOf, objectOf } from "../json.ts";
import { AS_WRITTEN, answered, SHUFFLED, SHUFFLED_WITH_DEFAULTS, WITH_DEFAULTS } from "./answer-mode.ts";
import { AUDIT_CONFIGURATION, FLEET_METRIC, JOB_TEMPLATE, SECURITY_PROFILE } from "./resource.ts";

const SAMPLES = DESIRED_STATE_SAMPLES.map(
  ({ typeName, properties }) => [typeName, objectOf(properties)] as const,
);
const sampleOf = (typeName: string) => {
  const found = SAMPLES.find(([each]) => each === typeName);
  if (found === undefined) throw new Error(`no sample of ${typeName}`);
  return found[1];
};

describe("an answer", () => {
  test.each(SAMPLES)(
    "%s: in another order it has the same members, and always in that order",
    (type, properties) => {
      const once = answered(SHUFFLED, type, properties);
      expect(inOneOrder(once)).toEqual(inOneOrder(answered(AS_WRITTEN, type, properties)));
      // Whatever order it was written in.
      expect(JSON.stringify(answered(SHUFFLED, type, once))).toBe(JSON.stringify(once));
    },
  );

  test.each(SAMPLES)(
    "%s: with defaults it is still what the schema allows, and nothing written is lost",
    (type, properties) => {
      const complete = answered(SHUFFLED_WITH_DEFAULTS, type, properties);
      const written = answered(AS_WRITTEN, type, properties);
      if (type !== JOB_TEMPLATE) expect(nonConformities(type, complete as Json)).toEqual([]);
      expect(inOneOrder(complete)).toMatchObject(inOneOrder(withoutLists(written)) as object);
    },
  );

  test("comes in another order for another seed", () => {
    const names = (seed: number) =>
      listOf(answered({ shuffle: { seed } }, SECURITY_PROFILE, sampleOf(SECURITY_PROFILE))["Behaviors"]).map(
        (behavior) => at(behavior, "Name"),
      );
    const written = listOf(sampleOf(SECURITY_PROFILE)["Behaviors"]).map((behavior) => at(behavior, "Name"));
    expect(new Set([written, names(1), names(2), names(3)].map(String)).size).toBe(4);
  });

  test("keeps a behaviour in its place when its threshold changes", () => {
    const profile = sampleOf(SECURITY_PROFILE);
    const changed = JSON.parse(JSON.stringify(profile).replace('"Count":"100"', '"Count":"7"'));
    const order = (properties: typeof profile) =>
      listOf(answered(SHUFFLED, SECURITY_PROFILE, properties)["Behaviors"]).map((each) => at(each, "Name"));
    expect(order(changed)).toEqual(order(profile));
  });

  test("has the defaults of AWS, and the numbers that ML Detect takes by itself are not among them", () => {
    const complete = answered(WITH_DEFAULTS, SECURITY_PROFILE, sampleOf(SECURITY_PROFILE));
    const behaviors = listOf(complete["Behaviors"]);
    expect(behaviors.find((each) => at(each, "Name") === "Telnet")).toEqual({
      SuppressAlerts: false,
      ExportMetric: false,
      Name: "Telnet",
      Metric: "aws:listening-tcp-ports",
      Criteria: {
        ConsecutiveDatapointsToAlarm: 1,
        ConsecutiveDatapointsToClear: 1,
        ComparisonOperator: "not-in-port-set",
        Value: { Ports: [23, 2323] },
      },
    });
    const learned = behaviors.find((each) => at(each, "Name") === "UnusualRate");
    expect(at(learned, "Criteria")).toEqual({ MlDetectionConfig: { ConfidenceLevel: "HIGH" } });
    expect(at(learned, "SuppressAlerts")).toBe(true);
    const audit = answered(WITH_DEFAULTS, AUDIT_CONFIGURATION, { AuditCheckConfigurations: {} });
    expect(Object.keys(Object(audit["AuditCheckConfigurations"]))).toHaveLength(17);
    expect(at(audit, "AuditCheckConfigurations", "DeviceCertificateAgeCheck")).toEqual({
      Enabled: false,
      Configuration: { CertAgeThresholdInDays: "365" },
    });
    expect(answered(WITH_DEFAULTS, FLEET_METRIC, {})).toMatchObject({ IndexName: "AWS_Things" });
  });

  test("never tells what a type only takes", () => {
    expect(answered(AS_WRITTEN, JOB_TEMPLATE, { Document: "{}", Description: "d" })).toEqual({
      Description: "d",
    });
  });
});

/** The value with lists and keys sorted: equal for answers that mean the same. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(inOneOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, item]) => [name, inOneOrder(item)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Defaults stand inside the members of lists as well, where toMatchObject wants equal ones. */
function withoutLists(value: unknown): unknown {
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, item]) => !Array.isArray(item));
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutLists(item)]));
}
