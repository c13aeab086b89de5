import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { logicalId, WORDS } from "../../compiler/emit/terraform/logical-id.ts";

describe("logicalId", () => {
  test("reads like the name where the name allows it", () => {
    expect(logicalId("topic", "iot-security-alerts")).toBe("topic_iot-security-alerts");
    expect(logicalId("fleet_indexing")).toBe("fleet_indexing");
  });

  test("keeps names apart that lose something", () => {
    expect(logicalId("topic", "a.b")).toMatchInlineSnapshot(`"topic_a_b_2e7336dc"`);
    expect(logicalId("topic", "a:b")).toMatchInlineSnapshot(`"topic_a_b_6783a31e"`);
    expect(logicalId("topic", "a_b")).toMatchInlineSnapshot(`"topic_a_b"`);
    // Somebody who writes what another name's id looks like gets a hash of his own.
    expect(logicalId("topic", "a_b_2e7336dc")).toMatchInlineSnapshot(`"topic_a_b_2e7336dc_eb002823"`);
  });

  test("is cut where the name is too long to be read", () => {
    expect(logicalId("subscription", "x".repeat(300))).toMatch(/^subscription_x{80}_[0-9a-f]{8}$/);
  });

  test("is an identifier of Terraform, whatever the name", () => {
    fc.assert(
      fc.property(fc.constantFrom(...WORDS), fc.string({ unit: "binary" }), (word, name) => {
        expect(logicalId(word, name)).toMatch(/^[a-z][A-Za-z0-9_-]*$/);
      }),
    );
  });

  test("cannot be the same for two kinds: no word starts with another one", () => {
    const others = ["schema_of", "differences_of", "aws", "backend"];
    for (const word of WORDS) {
      const starting = [...WORDS, ...others].filter(
        (other) => other !== word && `${other}_`.startsWith(`${word}_`),
      );
      expect([word, starting]).toEqual([word, []]);
    }
  });
});
