import { describe, expect, test } from "vitest";
import { driftOf, type StackDrift } from "../../compiler/drift/drift.ts";
import type { ObservedStack } from "../../compiler/drift/observed.ts";
import { readPlanJson } from "../../compiler/drift/readers/plan-json.ts";
import { readStateJson } from "../../compiler/drift/readers/state-json.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import type { Json } from "../../compiler/util/stable-json.ts";
import { type AppliedStack, appliedStack } from "../support/applied-stack.ts";
import { behaviorOf, everyResource, originAt, profileOf, stackOf } from "../support/ir-builder.ts";

type Read = ReturnType<typeof readPlanJson>;

const STACK = stackOf(everyResource());
const MODULE = terraformModule(STACK);
const WORLD = appliedStack(STACK);
const AUDIT = "aws_cloudcontrolapi_resource.audit_configuration";

function readable(read: Read): ObservedStack {
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

function driftIn(world: AppliedStack, source: "plan" | "state" = "state", stack: Stack = STACK): StackDrift {
  const observed = readable(source === "plan" ? readPlanJson(world.plan()) : readStateJson(world.state()));
  return driftOf(stack, terraformModule(stack), observed);
}

function told({ findings }: StackDrift): readonly string[] {
  return findings.map(({ kind, name, property = "" }) => `${kind} ${name} ${property}`.trim());
}

describe("a stack with something of every kind", () => {
  test.each(["plan", "state"] as const)("has no drift when it was applied, by its %s", (source) => {
    expect(driftIn(WORLD, source)).toEqual({
      findings: [],
      unchecked: [],
      compared: MODULE.resources.length,
      declared: MODULE.resources.length,
    });
  });

  test.each(WORLD.entries.map(({ address }) => address))("misses %s when it is gone", (address) => {
    const { findings, unchecked } = driftIn(WORLD.without(address));
    // What refers to it cannot be compared without it.
    expect(unchecked.every((each) => each.address !== address)).toBe(true);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ address, seenByTerraform: true, stack: STACK.name });
    expect(findings[0]?.kind).toBe(
      address.startsWith("aws_iot_policy_attachment.") ? "unattached" : "missing",
    );
    expect(findings[0]?.origin?.file).toMatch(/^policies\//);
  });

  test("has a noun for everything", () => {
    const nouns = WORLD.entries.map(({ address }) => driftIn(WORLD.without(address)).findings[0]?.noun ?? "");
    expect(nouns.filter((noun) => /^aws_|::/.test(noun))).toEqual([]);
  });

  test("finds each attribute of a resource with a type of its own, in a state", () => {
    for (const { address, values } of WORLD.entries) {
      if (typeof values["properties"] === "string") continue;
      for (const name of Object.keys(values)) {
        if (["id", "arn", "url"].includes(name)) continue;
        const { findings } = driftIn(
          WORLD.changed(address, (before) => ({ ...before, [name]: "otherwise" })),
        );
        const found = findings.filter((finding) => finding.address === address);
        expect([address, name, found.length > 0]).toEqual([address, name, true]);
      }
    }
  });
});

describe("a singleton", () => {
  test("is called by its account, and tells which check is off", () => {
    const world = WORLD.changed(AUDIT, (properties) => ({
      ...properties,
      AuditCheckConfigurations: switchedOff(properties["AuditCheckConfigurations"] ?? {}),
    }));
    const { findings } = driftIn(world, "plan");
    const off = findings.filter(({ property = "" }) =>
      /^AuditCheckConfigurations\.\w+\.Enabled$/.test(property),
    );
    expect(off.length).toBeGreaterThan(0);
    for (const finding of off)
      expect(finding).toMatchObject({ kind: "suppressed", name: STACK.account, noun: "audit configuration" });
  });

  test("has its sending of results switched off", () => {
    const world = WORLD.changed(AUDIT, ({ AuditNotificationTargetConfigurations: _, ...rest }) => rest);
    expect(told(driftIn(world, "plan"))).toMatchInlineSnapshot(`
      [
        "suppressed 111122223333 AuditNotificationTargetConfigurations",
      ]
    `);
  });
});

test("an audit check that lost its threshold still runs", () => {
  const world = WORLD.changed(AUDIT, (properties) => ({
    ...properties,
    AuditCheckConfigurations: {
      ...Object(properties["AuditCheckConfigurations"]),
      DeviceCertificateExpiringCheck: { Enabled: true },
    },
  }));
  expect(driftIn(world, "plan").findings).toMatchObject([{ kind: "absorbed", effect: "weaker" }]);
});

function switchedOff(checks: Json): Json {
  const names = Object.keys(Object(checks));
  return Object.fromEntries(names.map((name) => [name, { Enabled: false }]));
}

describe("the document of a job template, which AWS never answers", () => {
  const TEMPLATE =
    WORLD.entries.find(({ values }) => values["type_name"] === "AWS::IoT::JobTemplate")?.address ?? "";

  test("is nothing to speak of where nobody touched the template", () => {
    const world = WORLD.changed(TEMPLATE, ({ Document: _, ...rest }) => rest);
    expect(driftIn(world, "plan")).toMatchObject({ findings: [], unchecked: [] });
  });

  test("is unchecked, once, where somebody may have made the template anew", () => {
    const world = WORLD.changed(TEMPLATE, (properties) => ({
      ...properties,
      Document: null,
      Description: "by hand",
    }));
    const { findings, unchecked } = driftIn(world, "plan");
    expect(findings.map(({ property }) => property)).toEqual(["Description"]);
    expect(unchecked).toEqual([
      { stack: STACK.name, address: TEMPLATE, reason: "AWS never answers Document" },
    ]);
  });

  test("is compared where somebody else told it", () => {
    const world = WORLD.changed(TEMPLATE, (properties) => ({ ...properties, Document: "{}" }));
    expect(driftIn(world, "plan")).toMatchObject({
      findings: [{ property: "Document", effect: "undecidable" }],
      unchecked: [],
    });
  });
});

describe("a part of the input", () => {
  test("is missing only where the input is whole", () => {
    const { resources } = readable(readStateJson(WORLD.without(AUDIT).state()));
    const reason = "the plan ended with an error";
    const partly: ObservedStack = { source: "plan", resources, unchecked: [{ reason }] };
    const drift = driftOf(STACK, MODULE, partly);
    expect(drift.findings).toEqual([]);
    expect(drift.unchecked).toEqual([{ stack: STACK.name, reason }]);
    expect(drift.compared).toBe(MODULE.resources.length - 1);
  });

  test("that is said to be unknown is neither missing nor compared", () => {
    const { resources } = readable(readStateJson(WORLD.without(AUDIT).state()));
    const unchecked = [{ address: AUDIT, reason: "it is sensitive" }];
    const drift = driftOf(STACK, MODULE, { source: "state", resources, unchecked });
    expect([drift.findings, drift.compared]).toEqual([[], MODULE.resources.length - 1]);
    expect(drift.unchecked).toEqual([{ stack: STACK.name, address: AUDIT, reason: "it is sensitive" }]);
  });

  test("that a state cannot tell is unchecked, with what it depends on", () => {
    const queue = WORLD.entries.find(({ address }) => address.startsWith("aws_sqs_queue."))?.address ?? "";
    const { unchecked } = driftIn(WORLD.without(queue));
    expect(unchecked.map(({ reason }) => reason)).toContain(
      "it is not known what `queue_url` should be, because it depends on another resource",
    );
  });
});

describe("behaviours", () => {
  const profile = profileOf("Sensors", {
    behaviors: [
      behaviorOf("constructor", { origin: originAt("sensors", 9, "b") }),
      behaviorOf("Flood", { origin: originAt("sensors", 7, "a") }),
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  const stack = stackOf([profile]);
  const address = "aws_cloudcontrolapi_resource.security_profile_Sensors";
  const otherwise = (behaviors: (before: readonly Json[]) => readonly Json[]): StackDrift => {
    const world = appliedStack(stack).changed(address, (properties) => {
      const before = properties["Behaviors"];
      return { ...properties, Behaviors: behaviors(Array.isArray(before) ? before : []) };
    });
    return driftIn(world, "plan", stack);
  };

  test("lead to their own line, and are sorted by it", () => {
    const { findings } = otherwise((before) =>
      before.map((each) => ({ ...Object(each), SuppressAlerts: true })),
    );
    expect(findings.map(({ kind, property, origin }) => [kind, property, origin?.line])).toEqual([
      ["suppressed", "Behaviors[Flood].SuppressAlerts", 7],
      ["suppressed", "Behaviors[constructor].SuppressAlerts", 9],
    ]);
  });

  test("that somebody added lead to the profile", () => {
    const { findings } = otherwise((before) => [
      ...before,
      { Name: "__proto__", Metric: "aws:num-disconnects" },
    ]);
    expect(findings).toMatchObject([{ property: "Behaviors[__proto__]", origin: profile.origin }]);
    expect(findings[0]).not.toHaveProperty("declared");
  });

  test("may come in any order", () => {
    expect(otherwise((before) => before.toReversed()).findings).toEqual([]);
  });
});
