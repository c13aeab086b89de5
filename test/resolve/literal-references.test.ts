import { describe, expect, test } from "vitest";
import { check } from "../../compiler/compile.ts";
import { SourceFile } from "../../compiler/source/source-file.ts";
import { renderDiagnostics } from "../support/render-diagnostics.ts";

const PROJECT = `version: 1
deployments:
  a: { account: "444455556666", regions: [us-east-1], variables: { dollar: "$", name: bad } }
`;

const VARIABLES = "variables: { dollar: { type: string }, name: { type: string } }";

async function problems(policy: string): Promise<string> {
  const { diagnostics } = await check({
    project: new SourceFile("palisade.yaml", PROJECT),
    policies: [new SourceFile("p.yaml", `version: 1\n${VARIABLES}\n${policy}`)],
    readReferenced: async () => new Map(),
  });
  return renderDiagnostics(diagnostics);
}

describe("a literal `${`", () => {
  test("behind a reference does not pass for one where a name, an ARN or an enum is wanted", async () => {
    expect(
      await problems(`
alertTopics:
  t:
    topic: "\${var.name}$\${x}"
    kmsKey: "arn:aws:kms:\${deployment.region}:$\${x}"
    subscribers:
      - { queue: "\${var.name} $\${x}" }
      - { email: "\${var.name}$\${x}" }
      - { https: "http:\${var.name}$\${x}" }
      - { lambda: "\${var.name}$\${x}" }
thingGroups: { g: { parent: "\${var.name} $\${", attributes: { a: "\${var.name} $\${x}" } } }
fleetIndexing: { things: registry, namedShadows: ["s/\${var.name}$\${x}"] }
audit: { checks: { all: true }, suppressions: [{ check: "\${var.name}$\${x}", resource: { account: "\${var.name}$\${x}" }, until: "\${var.name}$\${x}" }] }
securityProfiles:
  p: { targets: [all-things], description: "caf\u00e9 \${var.name} $\${x}", exportMetrics: { topic: "+/\${var.name}/$\${x}" } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:12 error validate/malformed-value
        expected a name of letters, digits, \`_\` and \`-\`, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:7:13 error validate/malformed-value
        expected the ARN of a KMS key, as in \`arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\`, found the text "arn:aws:kms:us-east-1:\${x}"
        > "arn:aws:kms:\${deployment.region}:$\${x}"
        palisade.yaml:3:43 \`\${deployment.region}\` is "us-east-1" in deployment \`a\`: us-east-1
      p.yaml:9:18 error validate/malformed-value
        expected a name of letters, digits, \`_\` and \`-\`, found the text "bad \${x}"
        > "\${var.name} $\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:10:18 error validate/malformed-value
        expected an e-mail address, as in \`secops@example.com\`, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:11:18 error validate/malformed-value
        expected a URL that begins with \`https://\`, found the text "http:bad\${x}"
        > "http:\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:12:19 error validate/malformed-value
        expected the ARN of a Lambda function, as in \`arn:aws:lambda:us-east-1:111122223333:function:ticket\`, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:13:29 error validate/malformed-value
        expected a name of letters, digits, \`:\`, \`_\` and \`-\`, found the text "bad \${"
        > "\${var.name} $\${"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:13:65 error validate/malformed-value
        expected a text of letters, digits and \`_ . , @ / : # = [ ] -\`, without blanks, found the text "bad \${x}"
        > "\${var.name} $\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:14:51 error validate/malformed-value
        expected a name of letters, digits, \`:\`, \`_\` and \`-\`, found the text "s/bad\${x}"
        > "s/\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:15:57 error validate/malformed-value
        expected the name of an audit check: capital letters, digits and \`_\`, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:15:98 error validate/malformed-value
        expected an AWS account id of 12 digits in quotes, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:15:127 error validate/malformed-value
        expected a date as in \`2027-01-31\`, found the text "bad\${x}"
        > "\${var.name}$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:17:44 error validate/malformed-value
        expected a text of printable ASCII characters in one line, found the text "café bad \${x}"
        > "café \${var.name} $\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad
      p.yaml:17:94 error validate/malformed-value
        expected an MQTT topic without the wildcards \`+\` and \`#\`, found the text "+/bad/\${x}"
        > "+/\${var.name}/$\${x}"
        palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad"
    `);
  });

  test("put together of a variable and a text is no reference either", async () => {
    expect(
      await problems(`
alertTopics: { t: { topic: "\${var.dollar}{x}", kmsKey: "\${var.dollar}{x}" } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      b: { metric: "\${var.dollar}{x}", alarmWhen: { moreThan: "\${var.dollar}{x}", within: "\${var.dollar}{x}" } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:28 error validate/malformed-value
        expected a name of letters, digits, \`_\` and \`-\`, found the text "\${x}"
        > "\${var.dollar}{x}"
        palisade.yaml:3:76 \`\${var.dollar}\` is "$" in deployment \`a\`: "$"
      p.yaml:4:56 error validate/malformed-value
        expected the ARN of a KMS key, as in \`arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\`, found the text "\${x}"
        > "\${var.dollar}{x}"
        palisade.yaml:3:76 \`\${var.dollar}\` is "$" in deployment \`a\`: "$"
      p.yaml:9:20 error validate/malformed-value
        expected the name of a metric: letters, digits, \`:\`, \`_\` and \`-\`, found the text "\${x}"
        > "\${var.dollar}{x}"
        palisade.yaml:3:76 \`\${var.dollar}\` is "$" in deployment \`a\`: "$"
      p.yaml:9:63 error validate/malformed-value
        expected a number, a duration such as \`5m\`, a size such as \`1 KiB\` or a percentile such as \`p99\`, found the text "\${x}"
        > "\${var.dollar}{x}"
        palisade.yaml:3:76 \`\${var.dollar}\` is "$" in deployment \`a\`: "$"
      p.yaml:9:91 error validate/malformed-value
        expected a duration such as \`5m\`, \`1h\` or \`14d\`, found the text "\${x}"
        > "\${var.dollar}{x}"
        palisade.yaml:3:76 \`\${var.dollar}\` is "$" in deployment \`a\`: "$"
        help: write a whole number and its unit: s, m, h or d"
    `);
  });

  test("alone is refused at once where a number, an enum or a truth value is wanted", async () => {
    expect(
      await problems(`
securityProfiles:
  p:
    targets: ["$\${x}"]
    behaviors:
      b: { metric: a, alarmWhen: { anomalous: "$\${x}" }, alarmAfter: "$\${x}", suppressAlerts: "$\${x}" }
logging: { level: "$\${x}" }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:15 error validate/unknown-value
        expected \`all-things\`, \`all-registered-things\`, \`all-unregistered-things\` or a map { thingGroup: name }, found the text "$\${x}"
        > "$\${x}"
        help: a thing group is written { thingGroup: name }, all things of the account all-things; ARNs are made by the compiler
      p.yaml:8:47 error validate/unknown-value
        expected one of \`low\`, \`medium\` or \`high\`, found the text "$\${x}"
        > "$\${x}"
      p.yaml:8:70 error validate/wrong-type
        expected a whole number, found the text "$\${x}"
        > "$\${x}"
      p.yaml:8:95 error validate/wrong-type
        expected \`true\` or \`false\`, found the text "$\${x}"
        > "$\${x}"
      p.yaml:9:19 error validate/unknown-value
        expected one of \`ERROR\`, \`WARN\`, \`INFO\`, \`DEBUG\` or \`DISABLED\`, found the text "$\${x}"
        > "$\${x}""
    `);
  });

  test("stays out of the values of variables", async () => {
    expect(
      await problems('---\nversion: 1\nvariables: { v: { type: list, default: [a, "b$${c}"] } }\n'),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:44 error resolve/misplaced-reference
        \`$\${\` cannot stand in the value of a variable; it can where the variable is used
        > "b$\${c}""
    `);
  });

  test("is text in a text", async () => {
    expect(
      await problems(`
dimensions: { d: { topicFilters: ["telemetry/\${iot:ClientId}/$\${x}"] } }
thingGroups: { g: { description: "\${var.name} $\${x}" } }
`),
    ).toBe("");
  });
});

test("a reference that leads nowhere is one mistake", async () => {
  expect(
    await problems(`
securityProfiles:
  p: { targets: [all-things], behaviors: { b: { metric: a, alarmWhen: { moreThan: "\${var.nam}" }, alarmAfter: "\${var.name}" } } }
`),
  ).toMatchInlineSnapshot(`
    "p.yaml:5:84 error resolve/unknown-variable
      no policy file declares a variable \`nam\`; did you mean \`name\`?
      > \${var.nam}
    p.yaml:5:111 error validate/wrong-type
      expected a whole number, found the text "bad"
      > "\${var.name}"
      palisade.yaml:3:87 \`\${var.name}\` is "bad" in deployment \`a\`: bad"
  `);
});
