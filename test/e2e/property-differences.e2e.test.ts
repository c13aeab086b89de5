import { beforeAll, describe, expect, test } from "vitest";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";
import { differences } from "../../compiler/drift/properties/differences.ts";
import { differencesExpression } from "../../compiler/emit/terraform/cloud-control/differences.ts";
import { escapeTemplate } from "../../compiler/emit/terraform/template-text.ts";
import { type Json, stableJson } from "../../compiler/util/stable-json.ts";
import { mutationsOf } from "../drift/properties/mutations.ts";
import { DESIRED_STATE_SAMPLES } from "../support/desired-state-samples.ts";
import { evaluate } from "../support/evaluate-terraform.ts";
import { findExecutable } from "../support/executable.ts";
import { at, isObject, listOf, objectOf } from "../support/json.ts";
import { answered, SHUFFLED_WITH_DEFAULTS } from "../support/world/answer-mode.ts";

/** `palisade drift` and the drift blocks of the generated Terraform compare the same, each in its own language. */
const program = process.env["PALISADE_TERRAFORM"] ?? findExecutable("terraform") ?? "";

/**
 * Where they differ, and why: Terraform's blocks know one default, that a flag is off, and look at nothing that the
 * policy does not write. These properties are gone where the default says the same as the policy.
 */
const DEFAULTS_UNKNOWN_TO_TERRAFORM: ReadonlySet<string> = new Set([
  "AuditCheckConfigurations.DeviceCertificateAgeCheck.Configuration.CertAgeThresholdInDays",
  "Behaviors[ExcessiveMessages].MetricDimension.Operator",
  "IndexName",
  "QueryVersion",
]);

/** The samples as the compiler writes them: with every flag, so that Terraform's blocks see it change. */
const SAMPLES = DESIRED_STATE_SAMPLES.map(({ typeName, properties }) => {
  const shape = CLOUDFORMATION_TYPES.get(typeName);
  if (shape === undefined) throw new Error(`no shape of ${typeName}`);
  const declared: Json = JSON.parse(JSON.stringify(withFlags(properties)));
  const mutations = mutationsOf(shape, declared);
  const live = [
    declared,
    shuffledWithDefaults(typeName, declared),
    ...mutations.map((each) => each.properties),
  ];
  const gone = new Set(mutations.filter(({ isGone }) => isGone).map((each) => each.properties));
  return { shape, declared, live, gone };
});

describe.skipIf(program === "")("both comparisons", () => {
  let found: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    const locals = SAMPLES.flatMap(({ declared, live }, index) => [
      [`declared_${index}`, escapeTemplate(stableJson(declared))],
      [`live_${index}`, live.map((each) => escapeTemplate(stableJson(each)))],
    ]);
    const outputs = SAMPLES.map(({ shape, live }, index) => {
      const compared = live.map((_, place) => ({
        id: `case_${place}`,
        declared: `local.declared_${index}`,
        live: `local.live_${index}[${place}]`,
      }));
      return [`of_${index}`, { value: `\${${differencesExpression(shape, compared)}}` }];
    });
    const evaluated = await evaluate(program, {
      locals: Object.fromEntries(locals),
      output: Object.fromEntries(outputs),
    });
    found = evaluated.outputs;
  });

  test.each(SAMPLES.map(({ shape }, index) => [shape.typeName, index] as const))(
    "tell the same of %s",
    (_, index) => {
      const { shape, declared, live, gone } = SAMPLES[index] ?? SAMPLES[0] ?? fail();
      const told = live.map((each, place) => ({
        ours: differences(shape, objectOf(declared) as never, objectOf(each) as never).map(
          ({ path }) => path,
        ),
        theirs: listOf(at(found, `of_${index}`, `case_${place}`))
          .map((path) => String(path).replace(" (not in the policy)", ""))
          .filter((path) => !gone.has(each) || !DEFAULTS_UNKNOWN_TO_TERRAFORM.has(path)),
      }));
      // Ours names a lost object once, and a lost audit check by its switch, theirs every value in it; theirs names a list,
      // ours its members.
      const unmatched = told.filter(
        ({ ours, theirs }) =>
          ours.some((path) => !theirs.some((other) => isOneInOther(path, other))) ||
          theirs.some((path) => !ours.some((other) => isOneInOther(path, withoutSwitch(other)))),
      );
      expect(unmatched).toEqual([]);
      expect(told.filter(({ ours }) => ours.length > 0).length).toBeGreaterThan(3);
    },
  );
});

function withoutSwitch(path: string): string {
  return path.replace(/\.Enabled$/, "");
}

function isOneInOther(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function shuffledWithDefaults(typeName: string, properties: Json): Json {
  return JSON.parse(JSON.stringify(answered(SHUFFLED_WITH_DEFAULTS, typeName, objectOf(properties))));
}

function withFlags(properties: Json): object {
  const { Behaviors: behaviors, ...rest } = objectOf(properties);
  if (behaviors === undefined) return rest;
  return {
    ...rest,
    Behaviors: listOf(behaviors)
      .filter(isObject)
      .map((each) => ({ SuppressAlerts: false, ...each })),
  };
}

function fail(): never {
  throw new Error("there is no sample");
}
