import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("a text", () => {
  test("that AWS would not store", () => {
    const long = `\${deployment.region}$\${x}${"x".repeat(2020)}`;
    expect(
      problemsOf(
        `
securityProfiles: { p: { targets: [all-things], description: "\${deployment.region} $\${x} · caf\u00e9" } }
thingGroups:
  g: { description: "${long}", attributes: { site: "\${deployment.region} $\${x}" } }
`,
      ),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:62 error analyze/illegal-text
        the description may hold only printable characters and spaces (ASCII)
        > "\${deployment.region} $\${x} · café"
      p.yaml:4:21 error analyze/illegal-text
        the description has 2033 characters; at most 2028 are allowed
        > "\${deployment.region}$\${x}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      p.yaml:4:2090 error analyze/illegal-text
        an attribute may hold only letters, digits and \`_ . , @ / : # = [ ] -\`
        > "\${deployment.region} $\${x}""
    `);
  });
});
