import { describe, expect, test } from "vitest";
import { groupByPolicy } from "../../compiler/emit/cdktf/policy-groups.ts";
import type { TerraformResource } from "../../compiler/emit/terraform/model.ts";
import { originAt, profileOf } from "../support/ir-builder.ts";

/** A resource `id` of the declaration `group`, behind others. */
function resource(id: string, group: string, ...behind: readonly string[]): TerraformResource {
  return {
    type: "aws_sns_topic",
    id,
    node: profileOf(id, { origin: originAt(group, 1, group) }),
    arguments: [],
    dependsOn: behind.map((other) => ({ type: "aws_sns_topic", id: other })),
  };
}

function written(...resources: readonly TerraformResource[]): readonly string[] {
  return groupByPolicy(resources).map(
    ({ origin, resources: members }) => `${origin.path}: ${members.map(({ id }) => id).join(" ")}`,
  );
}

describe("groupByPolicy", () => {
  test("keeps together what one declaration makes", () => {
    expect(written(resource("a1", "a"), resource("b1", "b"), resource("a2", "a"))).toEqual([
      "a: a1 a2",
      "b: b1",
    ]);
  });

  test("puts a declaration behind those it needs", () => {
    expect(written(resource("a1", "a", "b2"), resource("b1", "b"), resource("b2", "b", "b1"))).toEqual([
      "b: b1 b2",
      "a: a1",
    ]);
  });

  test("turns round what one declaration lists the wrong way", () => {
    expect(written(resource("a1", "a", "a2"), resource("a2", "a"))).toEqual(["a: a2 a1"]);
  });

  test("tears a declaration only where two need each other", () => {
    expect(
      written(resource("a1", "a"), resource("a2", "a", "b1"), resource("b1", "b", "a1"), resource("b2", "b")),
    ).toEqual(["a: a1", "b: b1 b2", "a: a2"]);
  });

  test("does not run for ever", () => {
    expect(() => written(resource("a", "a", "b"), resource("b", "b", "a"))).toThrow("in a circle");
  });
});
