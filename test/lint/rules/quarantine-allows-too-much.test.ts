import { describe, expect, test } from "vitest";
import { quarantineAllowsTooMuch } from "../../../compiler/lint/rules/quarantine-allows-too-much.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (publish: readonly string[], subscribe: readonly string[]): string => `
quarantine:
  Quarantine:
    allow:
      publish: ${JSON.stringify(publish)}
      subscribe: ${JSON.stringify(subscribe)}
`;

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `q/\${thing}/${index}`);

describe("quarantine-allows-too-much", () => {
  test("fires on topics and filters that are not the thing's own", async () => {
    expect(
      await lintProblems(
        quarantineAllowsTooMuch,
        policy(["quarantine/${thing}/status", "telemetry/data"], ["quarantine/+/commands", "$aws/things/#"]),
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:46 warning lint/quarantine-allows-too-much
        a thing in \`Quarantine\` may publish to \`telemetry/data\`, where nothing tells it from any other
        > "telemetry/data"
        help: put \`\${thing}\` into the topic: AWS IoT fills in the name of the thing that is connected
      p.yaml:6:19 warning lint/quarantine-allows-too-much
        a thing in \`Quarantine\` may listen to all of \`quarantine/+/commands\`, also to what is meant for others
        > "quarantine/+/commands"
        help: put \`\${thing}\` into the filter: AWS IoT fills in the name of the thing that is connected
      p.yaml:6:43 warning lint/quarantine-allows-too-much
        a thing in \`Quarantine\` may listen to all of \`$aws/things/#\`, also to what is meant for others
        > "$aws/things/#"
        help: put \`\${thing}\` into the filter: AWS IoT fills in the name of the thing that is connected"
    `);
  });

  test("fires on more topics than it takes", async () => {
    expect(await lintProblems(quarantineAllowsTooMuch, policy(numbered(4), []))).toMatchInlineSnapshot(`
      "p.yaml:5:7 warning lint/quarantine-allows-too-much
        \`Quarantine\` allows 4 topics to publish to, and 3 should do for status and commands
        > publish"
    `);
    expect(await lintProblems(quarantineAllowsTooMuch, policy([], numbered(5)))).toMatchInlineSnapshot(`
      "p.yaml:6:7 warning lint/quarantine-allows-too-much
        \`Quarantine\` allows 5 topic filters to subscribe to, and 4 should do for status and commands
        > subscribe"
    `);
    expect(await lintProblems(quarantineAllowsTooMuch, policy(numbered(3), numbered(4)))).toBe("");
  });

  test("takes the numbers from the project", async () => {
    const files = {
      "palisade.yaml": `version: 1
deployments: { a: { account: "111122223333", regions: [us-east-1] } }
lint: { rules: { quarantine-allows-too-much: { publish: 0, subscribe: 1 } } }
`,
      "p.yaml": `version: 1${policy(numbered(1), numbered(1))}`,
    };
    expect(await lintProblems(quarantineAllowsTooMuch, files)).toContain(
      "allows 1 topic to publish to, and 0 should do",
    );
  });

  test.each([
    ["${iot:ClientId}/status"],
    ["${iot:Connection.Thing.ThingName}/status"],
    ["status/${iot:CertificateId}"],
  ])("takes %s for the thing's own", async (topic) => {
    expect(await lintProblems(quarantineAllowsTooMuch, policy([topic], []))).toBe("");
  });

  test("takes a kind of thing for none of its own", async () => {
    const found = await lintProblems(
      quarantineAllowsTooMuch,
      policy(["status/${iot:Connection.Thing.ThingTypeName}"], []),
    );
    expect(found).toContain("where nothing tells it from any other");
  });

  test.each([
    ["a message to all", ["quarantine/announcements"]],
    ["wildcards below the thing's name", ["$aws/things/${thing}/jobs/#", "+/${thing}/+"]],
    ["what another rule reports", ["#", "$share/g/+/#"]],
  ])("is silent on %s", async (_, subscribe) => {
    expect(await lintProblems(quarantineAllowsTooMuch, policy([], subscribe))).toBe("");
  });
});
