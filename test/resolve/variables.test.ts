import { describe, expect, test } from "vitest";
import { resolveProblems } from "../support/analyzed.ts";

const prod = (keys: string): string => `version: 1
deployments:
  prod:
    account: "111122223333"
    regions: [us-east-1]
${keys}`;

describe("variables", () => {
  test("declared twice, in whatever order the files come", () => {
    const a = "version: 1\nvariables: { limit: { type: number, default: 1 } }\n";
    const b = "version: 1\nvariables: { limit: { type: number, default: 2 } }\n";
    const problems = resolveProblems({ "a.yaml": a, "b.yaml": b });
    expect(problems).toMatchInlineSnapshot(`
      "a.yaml:2:14 error resolve/variable-declared-twice
        the variable \`limit\` is declared twice; a variable has one declaration in all files together
        > limit
        b.yaml:2:14 declared again here: limit
      b.yaml:2:14 error resolve/variable-declared-twice
        the variable \`limit\` is declared twice; a variable has one declaration in all files together
        > limit
        a.yaml:2:14 first declared here: limit"
    `);
    expect(resolveProblems({ "b.yaml": b, "a.yaml": a })).toBe(problems);
  });

  test("set by a deployment and declared nowhere", () => {
    expect(
      resolveProblems({
        "palisade.yaml": prod("    variables: { mesages: 1, constructor: 2 }\n"),
        "p.yaml": "version: 1\nvariables: { messages: { type: number, default: 1 } }\n",
      }),
    ).toMatchInlineSnapshot(`
      "palisade.yaml:6:18 error resolve/undeclared-variable
        deployment \`prod\` sets \`mesages\`, which no policy file declares; did you mean \`messages\`?
        > mesages
      palisade.yaml:6:30 error resolve/undeclared-variable
        deployment \`prod\` sets \`constructor\`, which no policy file declares; known: \`messages\`
        > constructor"
    `);
  });

  test("without a value", () => {
    const policy = "version: 1\nvariables: { limit: { type: number } }\n";
    expect(resolveProblems({ "palisade.yaml": prod(""), "p.yaml": policy })).toMatchInlineSnapshot(`
      "palisade.yaml:3:3 error resolve/variable-without-value
        deployment \`prod\` does not set the variable \`limit\`, which has no default
        > prod
        p.yaml:2:14 declared here, without a default: limit"
    `);
    expect(resolveProblems({ "p.yaml": policy })).toMatchInlineSnapshot(`
      "p.yaml:2:14 error resolve/variable-without-value
        the variable \`limit\` has no default, and without palisade.yaml no deployment sets it
        > limit"
    `);
  });

  test("of the wrong type", () => {
    expect(
      resolveProblems({
        "palisade.yaml": prod("    variables: { n: 'five', s: 5, b: 'yes', l: 5 }\n"),
        "p.yaml": `version: 1
variables:
  n: { type: number }
  s: { type: string }
  b: { type: boolean }
  l: { type: list }
  d: { type: string, default: 3 }
`,
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:31 error resolve/variable-of-wrong-type
        the variable \`d\` is a string, and this is \`3\`
        > 3
      palisade.yaml:6:21 error resolve/variable-of-wrong-type
        the variable \`n\` is a number, and this is the string "five"
        > 'five'
      palisade.yaml:6:32 error resolve/variable-of-wrong-type
        the variable \`s\` is a string, and this is \`5\`
        > 5
      palisade.yaml:6:38 error resolve/variable-of-wrong-type
        the variable \`b\` is true or false, and this is the string "yes"
        > 'yes'
      palisade.yaml:6:48 error resolve/variable-of-wrong-type
        the variable \`l\` is a list of strings or numbers, and this is \`5\`
        > 5"
    `);
  });

  test("hold no references", () => {
    expect(
      resolveProblems({
        "palisade.yaml": prod("    variables: { s: 'x-${deployment.name}' }\n"),
        "p.yaml":
          "version: 1\nvariables: { s: { type: string }, d: { type: list, default: ['${var.s}'] } }\n",
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:2:62 error resolve/misplaced-reference
        \`\${var.s}\` cannot stand in the value of a variable
        > '\${var.s}'
      palisade.yaml:6:21 error resolve/misplaced-reference
        \`\${deployment.name}\` cannot stand in the value of a variable
        > 'x-\${deployment.name}'"
    `);
  });
});
