import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a name", () => {
  test("that becomes illegal by what is put into it", () => {
    expect(
      problemsOf(`
alertTopics:
  a: { topic: "x\${deployment.name}$\${y}" , subscribers: [{ queue: "q\${deployment.name} $\${x}" }] }
fleetIndexing: { things: registry, namedShadows: ["s/$\${deployment.region}\${deployment.region}"] }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:3:15 error analyze/illegal-name
        the name \`xnone\${y}\` of this SNS topic may hold only letters, digits, \`_\` and \`-\`
        > "x\${deployment.name}$\${y}"
      p.yaml:3:67 error analyze/illegal-name
        the name \`qnone \${x}\` of this queue may hold only letters, digits, \`_\` and \`-\`
        > "q\${deployment.name} $\${x}"
      p.yaml:4:51 error analyze/illegal-name
        the name \`s/\${deployment.region}us-east-1\` of this named shadow may hold only letters, digits, \`$\`, \`:\`, \`_\` and \`-\`
        > "s/$\${deployment.region}\${deployment.region}""
    `);
  });
});
