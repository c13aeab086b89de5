import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { nonConformities } from "../../compiler/catalog/cloudformation/conformance.ts";
import { CLOUDFORMATION_TYPES } from "../../compiler/catalog/cloudformation/types.ts";
import { definedOnly } from "../support/cfn-lint.ts";
import { runProcess } from "../support/child-process.ts";
import { DESIRED_STATE_SAMPLES } from "../support/desired-state-samples.ts";
import { type DesiredState, readDesiredStates, templateOf } from "../support/desired-states.ts";
import { findExecutable } from "../support/executable.ts";
import { at, listOf, textOf } from "../support/json.ts";

const GENERATED = resolve(import.meta.dirname, "../../generated");

// cfn-lint adds a format of its own to Cidrs; AWS's pattern has the colons of IPv6 in it.
const ONLY_IPV4 = /^E3002: '[0-9a-f]*:[0-9a-f:./]*' is not a 'ipv4-network'$/i;

const stacks = readdirSync(GENERATED, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    states: readDesiredStates(readFileSync(join(GENERATED, name, "cdk.tf.json"), "utf8")),
  }));

const sets = [{ name: "samples", states: DESIRED_STATE_SAMPLES }, ...stacks];

test("there is a sample of every type, and there are generated stacks", () => {
  expect(DESIRED_STATE_SAMPLES.map(({ typeName }) => typeName).sort()).toEqual(
    [...CLOUDFORMATION_TYPES.keys()].sort(),
  );
  expect(stacks.length).toBeGreaterThan(0);
});

test.each(sets)("the desired states of $name conform to the shapes", ({ states }) => {
  expect(states.flatMap(({ typeName, properties }) => nonConformities(typeName, properties))).toEqual([]);
});

describe("cfn-lint finds nothing wrong with the same resources in a template", () => {
  const cfnLint = findExecutable("cfn-lint");
  if (cfnLint === undefined) {
    test.skip("SKIPPED, because cfn-lint is not on PATH", () => undefined);
    return;
  }
  test.each(sets)("$name", async ({ states }) => {
    expect(await lint(cfnLint, states)).toEqual([]);
  });

  test("and would find it", async () => {
    const wrong = { name: "wrong", typeName: "AWS::IoT::Dimension", properties: { Type: "TOPIC" } };
    expect(await lint(cfnLint, [wrong])).toEqual([
      "E3003: 'StringValues' is a required property",
      "E3030: 'TOPIC' is not one of ['TOPIC_FILTER']",
    ]);
  });
});

/** The errors that cfn-lint reports; its warnings are opinions on templates. */
async function lint(cfnLint: string, states: readonly DesiredState[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "palisade-cfn-lint-"));
  try {
    const template = join(folder, "template.json");
    writeFileSync(template, templateOf(states));
    const args = ["--regions", "us-east-1", "--format", "json", "--ignore-checks", "W", "I", "--", template];
    const env = definedOnly(process.env);
    const { code, stdout, stderr } = await runProcess(cfnLint, args, { cwd: folder, env, timeoutMs: 60_000 });
    const found = listOf(JSON.parse(stdout === "" ? "[]" : stdout));
    if (code !== 0 && found.length === 0) throw new Error(`cfn-lint failed: ${stderr}`);
    return found
      .map((match) => `${textOf(at(match, "Rule", "Id"))}: ${textOf(at(match, "Message"))}`)
      .filter((message) => !ONLY_IPV4.test(message))
      .sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
