import { describe, expect, test } from "vitest";
import { assertStack } from "../../compiler/ir/assertions.ts";
import { compareResources } from "../../compiler/ir/canonical-order.ts";
import type { CustomMetric, Dimension, Resource, ResourceId } from "../../compiler/ir/resource.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { lower } from "../../compiler/lower/lower.ts";
import { samplePolicies } from "../support/sample-policies.ts";

const ORIGIN = { file: "policies/test.yaml", line: 1, column: 1, path: "" };
const SAMPLE = lower(samplePolicies());

function metric(name: string, ...dependsOn: readonly ResourceId[]): CustomMetric {
  return {
    kind: "custom-metric",
    id: `custom-metric/${name}`,
    name,
    type: "number",
    origin: ORIGIN,
    summary: "",
    dependsOn,
  };
}

const stackOf = (...resources: readonly Resource[]): Stack => ({ ...SAMPLE, resources });
const problemOf = (...resources: readonly Resource[]): string => {
  try {
    assertStack(stackOf(...resources));
    return "none";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

describe("what holds of every stack", () => {
  test("a sound one passes", () => {
    expect(problemOf(metric("a"), metric("b", "custom-metric/a"))).toBe("none");
  });

  test("ids are unique and spell kind and name", () => {
    expect(problemOf(metric("a"), metric("a"))).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: two resources are called custom-metric/a"`,
    );
    expect(problemOf({ ...metric("a"), id: "custom-metric/b" })).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: custom-metric/b is not the id of custom-metric a"`,
    );
  });

  test("a singleton has its kind as its name", () => {
    const [indexing] = SAMPLE.resources.filter(({ kind }) => kind === "indexing-configuration");
    if (indexing === undefined) throw new Error("the sample has fleet indexing");
    expect(problemOf({ ...indexing, id: "indexing-configuration/two", name: "two" })).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: indexing-configuration/two is a singleton and needs its kind as its name"`,
    );
  });

  test("dependencies lead to something, in order, and not in a circle", () => {
    expect(problemOf(metric("a", "custom-metric/gone"))).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: custom-metric/a depends on custom-metric/gone, which does not exist"`,
    );
    expect(
      problemOf(metric("a"), metric("b"), metric("c", "custom-metric/b", "custom-metric/a")),
    ).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: custom-metric/c lists its dependencies out of order"`,
    );
    expect(problemOf(metric("a", "custom-metric/a"))).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: dependencies lead in a circle: custom-metric/a → custom-metric/a"`,
    );
    expect(
      problemOf(
        metric("a", "custom-metric/b"),
        metric("b", "custom-metric/c"),
        metric("c", "custom-metric/b"),
        metric("d", "custom-metric/a"),
      ),
    ).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: dependencies lead in a circle: custom-metric/b → custom-metric/c → custom-metric/b"`,
    );
  });

  test("everything stands in canonical order", () => {
    expect(problemOf(metric("b"), metric("a"))).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: custom-metric/a must not stand behind custom-metric/b"`,
    );
    const dimension: Dimension = {
      kind: "dimension",
      id: "dimension/d",
      name: "d",
      topicFilters: ["b", "a"],
      origin: ORIGIN,
      summary: "",
      dependsOn: [],
    };
    expect(problemOf(dimension)).toMatchInlineSnapshot(
      `"stack staging-us-east-1 is not well formed: dimension/d holds something out of order, or twice"`,
    );
  });

  test("a chain of many resources is walked without recursion", () => {
    const names = Array.from({ length: 20_000 }, (_, index) => String(index).padStart(6, "0"));
    const chain = names.map((name, index) => {
      const next = names[index + 1];
      return next === undefined ? metric(name) : metric(name, `custom-metric/${next}`);
    });
    expect(problemOf(...chain)).toBe("none");
  });
});

test("the canonical order is by kind, then by name in code units", () => {
  const sorted = [metric("b"), metric("Z"), metric("a")].toSorted(compareResources).map(({ name }) => name);
  expect(sorted).toEqual(["Z", "a", "b"]);
});
