import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { driftOf, type StackDrift } from "../../compiler/drift/drift.ts";
import { ALL_NOUNS } from "../../compiler/drift/noun.ts";
import type { AuditSuppression, ObservedStack } from "../../compiler/drift/observed.ts";
import { reconciliationOf } from "../../compiler/drift/reconcile.ts";
import { terraformModule } from "../../compiler/emit/terraform/module.ts";
import type { Stack } from "../../compiler/ir/stack.ts";
import { driftProject, stacksOf } from "../support/drift-project.ts";
import { at } from "../support/json.ts";

async function project(): Promise<Stack> {
  const [stack] = await stacksOf(driftProject());
  if (stack === undefined) throw new Error("there is no stack");
  return stack;
}

/** What is found in an account beside what is declared, of which nothing is read here. */
async function found(
  observed: Partial<ObservedStack>,
  more: Parameters<typeof driftOf>[3] = {},
): Promise<StackDrift> {
  const stack = await project();
  const nothing = { source: "live", resources: new Map(), unchecked: [{ reason: "only the rest" }] } as const;
  return driftOf(stack, terraformModule(stack), { ...nothing, ...observed }, more);
}

const told = ({ findings }: StackDrift): readonly string[] =>
  findings.map(({ effect, kind, noun, name, because }) => `${effect} ${kind} ${noun} ${name}: ${because}`);

describe("what stands in the account and nobody manages", () => {
  const existing = [
    { kind: "security-profile", name: "Sensors" },
    { kind: "security-profile", name: "Old", lastModified: "2026-01-02T03:04:05.000Z" },
    { kind: "scheduled-audit", name: "Weekly" },
    { kind: "thing-group", name: "Sensors" },
    { kind: "thing-group", name: "__proto__" },
    { kind: "sns-topic", name: "legacy" },
    { kind: "account-audit-configuration", name: "111122223333" },
  ] as const;

  test("is told with what it does, and since when it is as it is", async () => {
    const drift = await found({ existing });
    expect(told(drift)).toMatchInlineSnapshot(`
      [
        "undecidable unmanaged thing group __proto__: what reaches the things in it is not known",
        "stronger unmanaged security profile Old: it raises alarms of its own",
        "stronger unmanaged scheduled audit Weekly: its checks run in addition",
        "neutral unmanaged alert topic legacy: a topic alone does nothing",
      ]
    `);
    expect(drift.findings.find(({ name }) => name === "Old")?.lastModified).toBe("2026-01-02T03:04:05.000Z");
    expect(
      drift.findings.every(({ address, seenByTerraform }) => address === undefined && !seenByTerraform),
    ).toBe(true);
  });

  test("counts how much of what exists is declared", async () => {
    expect((await found({ existing })).coverage).toMatchInlineSnapshot(`
      [
        {
          "declared": 0,
          "existing": 1,
          "noun": "alert topic",
        },
        {
          "declared": 1,
          "existing": 1,
          "noun": "audit configuration",
        },
        {
          "declared": 0,
          "existing": 1,
          "noun": "scheduled audit",
        },
        {
          "declared": 1,
          "existing": 2,
          "noun": "security profile",
        },
        {
          "declared": 1,
          "existing": 2,
          "noun": "thing group",
        },
      ]
    `);
    expect((await found({})).coverage).toBeUndefined();
  });

  test("is not what another stack of the same account and region declares", async () => {
    const neighbour = await project();
    const renamed = neighbour.resources.map((node) =>
      node.kind === "security-profile" ? { ...node, name: "Old" } : node,
    );
    const drift = await found(
      { existing },
      { neighbours: [{ ...neighbour, name: "other", resources: renamed }] },
    );
    expect(drift.findings.filter(({ noun }) => noun === "security profile")).toEqual([]);
  });

  test("is not what Terraform still has in its state: that is undeclared", async () => {
    const address = "aws_cloudcontrolapi_resource.security_profile_Old";
    const drift = await found({
      existing,
      resources: new Map([
        [
          address,
          {
            kind: "cloud-control",
            address,
            type: "aws_cloudcontrolapi_resource",
            typeName: "AWS::IoT::SecurityProfile",
            properties: { SecurityProfileName: "Old" },
            recorded: {},
          },
        ],
      ]),
    });
    expect(drift.findings.filter(({ name }) => name === "Old").map(({ kind }) => kind)).toEqual([
      "undeclared",
    ]);
  });

  test("a dynamic group is a group: AWS lists both as one kind", async () => {
    const stack = await project();
    const dynamic = stack.resources.map((node) =>
      node.kind === "thing-group" && node.name === "Sensors"
        ? { ...node, kind: "dynamic-thing-group" as const, query: "a:1" }
        : node,
    );
    const drift = await found(
      { existing },
      { neighbours: [{ ...stack, name: "other", resources: dynamic }] },
    );
    expect(told(drift).filter((each) => each.includes("thing group Sensors"))).toEqual([]);
  });
});

describe("an audit suppression", () => {
  const auditSuppressions = [
    { check: "LOGGING_DISABLED_CHECK", resource: { account: "111122223333" } },
    {
      check: "DEVICE_CERTIFICATE_EXPIRING_CHECK",
      resource: { deviceCertificateId: "a`b" },
      description: "until the plant moves",
      until: "2026-11-30T00:00:00.000Z",
    },
  ];

  test("weakens, until its time is over", async () => {
    const { findings } = await found({ auditSuppressions }, { today: "2026-12-01" });
    expect(
      findings.map(({ effect, kind, name, property, after, because }) => [
        effect,
        kind,
        name,
        property,
        after,
        because,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "weaker",
          "suppressed",
          "LOGGING_DISABLED_CHECK",
          "account=111122223333",
          "leaves out what \`LOGGING_DISABLED_CHECK\` finds on \`111122223333\`, for ever",
          "what the check finds there is reported to nobody",
        ],
        [
          "neutral",
          "suppressed",
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "deviceCertificateId=a\`b",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, until 2026-11-30T00:00:00.000Z: until the plant moves",
          "its time is over, so that the check reports on it again",
        ],
      ]
    `);
    const before = await found({ auditSuppressions }, { today: "2026-11-30" });
    expect(before.findings.map(({ effect }) => effect)).toEqual(["weaker", "weaker"]);
  });

  const origin = { file: "policies/fleet.yaml", line: 30, column: 5, path: "audit.suppressions[0]" };
  const certificate = { deviceCertificateId: "a`b" };
  const declared = { check: "DEVICE_CERTIFICATE_EXPIRING_CHECK", resource: certificate, origin };
  const toldOf = async (
    live: Partial<AuditSuppression>,
    until: string | undefined,
    resource: Readonly<Record<string, string>> = certificate,
  ) => {
    const suppression = { check: "DEVICE_CERTIFICATE_EXPIRING_CHECK", resource: certificate, ...live };
    const limit = until === undefined ? {} : { until };
    const more = { declaredSuppressions: [{ ...declared, resource, ...limit }] };
    const { findings } = await found({ auditSuppressions: [suppression] }, more);
    return findings.map(({ effect, because, before, after, origin }) => [
      `${effect}: ${because}`,
      before,
      after,
      origin?.line,
    ]);
  };

  test("that a policy declares is no drift, nor one that says less than declared", async () => {
    expect(await toldOf({}, undefined)).toEqual([]);
    expect(await toldOf({ until: "2026-11-30T00:00:00.000Z" }, undefined)).toEqual([]);
    expect(await toldOf({ until: "2026-11-30T12:00:00.000Z" }, "2026-11-30")).toEqual([]);
    // The last day still counts.
    expect(await toldOf({ until: "2026-12-01T00:00:00.000Z" }, "2026-11-30")).toEqual([]);
    expect(await toldOf({ resource: { a: "1", b: "2" } }, undefined, { a: "1" })).toEqual([]);
    expect((await found({ auditSuppressions: [] }, { declaredSuppressions: [declared] })).findings).toEqual(
      [],
    );
  });

  test("that lasts longer or is wider than declared leads to the line that declares it", async () => {
    expect(await toldOf({ until: "2026-12-01T00:00:01.000Z" }, "2026-11-30")).toMatchInlineSnapshot(`
      [
        [
          "weaker: what the check finds there is reported to nobody for longer than declared",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, until 2026-11-30",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, until 2026-12-01T00:00:01.000Z",
          30,
        ],
      ]
    `);
    expect(await toldOf({}, "2026-11-30")).toMatchInlineSnapshot(`
      [
        [
          "weaker: what the check finds there is reported to nobody for longer than declared",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, until 2026-11-30",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, for ever",
          30,
        ],
      ]
    `);
    expect(await toldOf({ resource: { a: "1" } }, undefined, { a: "1", b: "2" })).toMatchInlineSnapshot(`
      [
        [
          "weaker: more of what the check finds is reported to nobody than declared",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`1\`, \`2\`, for ever",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`1\`, for ever",
          30,
        ],
      ]
    `);
    expect(await toldOf({ resource: {} }, undefined)).toMatchInlineSnapshot(`
      [
        [
          "weaker: more of what the check finds is reported to nobody than declared",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`a\`b\`, for ever",
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds, for ever",
          30,
        ],
      ]
    `);
  });

  test("of another check or resource is nobody's, whatever is declared", async () => {
    expect(await toldOf({ resource: { constructor: "x" } }, undefined)).toMatchInlineSnapshot(`
      [
        [
          "weaker: what the check finds there is reported to nobody",
          undefined,
          "leaves out what \`DEVICE_CERTIFICATE_EXPIRING_CHECK\` finds on \`x\`, for ever",
          undefined,
        ],
      ]
    `);
    expect(await toldOf({ check: "LOGGING_DISABLED_CHECK" }, undefined)).toMatchInlineSnapshot(`
      [
        [
          "weaker: what the check finds there is reported to nobody",
          undefined,
          "leaves out what \`LOGGING_DISABLED_CHECK\` finds on \`a\`b\`, for ever",
          undefined,
        ],
      ]
    `);
  });

  test("that nobody declares is deleted or declared", async () => {
    const { findings } = await found({ auditSuppressions });
    expect(
      findings.map(reconciliationOf).map(({ note, command }) => [note, command])[0],
    ).toMatchInlineSnapshot(`
      [
        "delete the audit suppression in the account, with aws iot delete-audit-suppression, or declare it as it is there in audit.suppressions",
        undefined,
      ]
    `);
  });
});

test("drift.ignore knows the nouns that findings have", () => {
  const schema: unknown = JSON.parse(
    readFileSync(new URL("../../schema/project.schema.json", import.meta.url), "utf8"),
  );
  const nouns = at(schema, "$defs", "driftIgnore", "properties", "nouns", "items", "enum");
  expect(nouns).toEqual([...ALL_NOUNS]);
});
