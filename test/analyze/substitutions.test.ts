import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../support/analyzed.ts";

describe("a diagnostic on a value that a variable brings in", () => {
  test("says what the value is and where it was set, once for all stacks with the same value", () => {
    const problems = analyzeProblems({
      "palisade.yaml": `version: 1
deployments:
  staging: { account: "111122223333", regions: [us-east-1] }
  production:
    account: "444455556666"
    regions: [us-east-1, eu-west-1]
    variables: { window: 7m, topic: nobody }
`,
      "p.yaml": `version: 1
variables:
  window: { type: string, default: 5m }
  topic: { type: string, default: somebody }
alertTopics: { somebody: {} }
securityProfiles:
  p:
    targets: [all-things]
    alertTopic: "\${var.topic}"
    behaviors:
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: 1, within: "\${var.window}" } }
`,
    });
    expect(problems).toMatchInlineSnapshot(`
      "p.yaml:9:17 error analyze/unknown-name
        no alert topic \`nobody\` is declared; known: \`somebody\`
        > "\${var.topic}"
        palisade.yaml:7:37 \`\${var.topic}\` is "nobody" in deployment \`production\`: nobody
      p.yaml:11:75 error analyze/window-not-offered
        Detect cannot evaluate over 7m; its windows are 5m, 10m, 15m, 30m or 1h
        > "\${var.window}"
        palisade.yaml:7:26 \`\${var.window}\` is "7m" in deployment \`production\`: 7m"
    `);
  });
});
