import { describe, expect, test } from "vitest";
import { quarantineWithoutWayBack } from "../../../compiler/lint/rules/quarantine-without-way-back.rule.ts";
import { lintProblems } from "../../support/linted.ts";

const policy = (allow: string): string => `
quarantine:
  Quarantine:
    allow: ${allow}
`;

describe("quarantine-without-way-back", () => {
  test("fires where things may only speak", async () => {
    expect(
      await lintProblems(quarantineWithoutWayBack, policy('{ publish: ["quarantine/${thing}/status"] }')),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:5 warning lint/quarantine-without-way-back
        things in \`Quarantine\` may speak and not listen: they can be told nothing, neither by commands nor by jobs
        > allow
        help: add \`subscribe:\` with a topic of the thing's own, such as \`quarantine/\${thing}/commands\`"
    `);
  });

  test("fires where nothing is allowed", async () => {
    expect(await lintProblems(quarantineWithoutWayBack, policy("{}"))).toMatchInlineSnapshot(`
      "p.yaml:4:5 warning lint/quarantine-without-way-back
        things in \`Quarantine\` may do nothing at all: they can be told nothing, neither by commands nor by jobs
        > allow
        help: add \`subscribe:\` with a topic of the thing's own, such as \`quarantine/\${thing}/commands\`"
    `);
  });

  test("is silent where there is a topic to listen to", async () => {
    expect(
      await lintProblems(quarantineWithoutWayBack, policy('{ subscribe: ["quarantine/${thing}/commands"] }')),
    ).toBe("");
  });
});
