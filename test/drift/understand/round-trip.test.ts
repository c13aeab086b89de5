import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { understand } from "../../../compiler/drift/understand/understand.ts";
import { desiredState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { cloudControlType } from "../../../compiler/emit/terraform/cloud-control/types.ts";
import {
  DEVICE_DEFENDER_KINDS,
  type DeviceDefenderNode,
  isDeviceDefenderNode,
} from "../../../compiler/emit/terraform/device-defender-provider.ts";
import { everyResource } from "../../support/ir-builder.ts";
import { objectOf } from "../../support/json.ts";
import { answered, SHUFFLED_WITH_DEFAULTS } from "../../support/world/answer-mode.ts";
import { NODES } from "./samples.ts";

/** What of a declared resource stands in the cloud. */
function described(node: DeviceDefenderNode): object {
  const { id: _, origin: __, summary: ___, dependsOn: ____, ...rest } = node;
  if (rest.kind !== "security-profile") return rest;
  const { targets: _____, ...profile } = rest;
  const behaviors = rest.behaviors.map(({ origin: _, because: __, ...behavior }) => behavior);
  return { ...profile, behaviors };
}

/** As AWS answers it: with the ARN that it gives. */
function properties(node: DeviceDefenderNode) {
  const arn =
    "arn" in node ? { [node.kind === "security-profile" ? "SecurityProfileArn" : "Arn"]: node.arn } : {};
  // As through JSON, which knows no -0.
  return JSON.parse(JSON.stringify({ ...desiredState(node), ...arn }));
}

describe("what is declared is understood again", () => {
  test.each(DEVICE_DEFENDER_KINDS)("%s", (kind) => {
    fc.assert(
      fc.property(NODES[kind], (node) => {
        expect(understand(kind, properties(node))).toEqual({ understood: described(node) });
      }),
      { numRuns: kind === "security-profile" ? 500 : 200 },
    );
  });

  test.each(
    everyResource()
      .filter(isDeviceDefenderNode)
      .map((node) => [node.id, node] as const),
  )("%s", (_, node) => {
    expect(understand(node.kind, properties(node))).toEqual({ understood: described(node) });
  });
});

describe("in another order and with the defaults that AWS fills in, it means the same", () => {
  const nodes = everyResource()
    .filter(isDeviceDefenderNode)
    // AWS answers the threshold of a check that has none declared, and never answers a job's document.
    .filter(({ kind }) => kind !== "account-audit-configuration" && kind !== "job-template");
  test.each(nodes.map((node) => [node.id, node] as const))("%s", (_, node) => {
    const { typeName } = cloudControlType(node.kind).shape;
    const answer = answered(SHUFFLED_WITH_DEFAULTS, typeName, objectOf(properties(node)));
    expect(understand(node.kind, JSON.parse(JSON.stringify(answer)))).toEqual({
      understood: described(node),
    });
  });
});
