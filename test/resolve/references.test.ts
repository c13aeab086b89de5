import { describe, expect, test } from "vitest";
import { resolved, resolveProblems } from "../support/analyzed.ts";

const PROJECT = `version: 1
deployments:
  prod:
    account: "111122223333"
    regions: [us-east-1, eu-west-1]
    variables: { limit: 7 }
`;

const VARIABLES = `version: 1
variables:
  limit: { type: number }
  name: { type: string, default: ops }
  ports: { type: list, default: [22, 23] }
  on: { type: boolean, default: true }
`;

const valuesOf = (policy: string): readonly unknown[] =>
  resolved({ "palisade.yaml": PROJECT, "a.yaml": VARIABLES, "b.yaml": policy }).value.map(
    ({ documents }) => documents[1]?.value,
  );

const problemsOf = (policy: string): string =>
  resolveProblems({ "palisade.yaml": PROJECT, "a.yaml": VARIABLES, "b.yaml": policy });

describe("a reference", () => {
  test("that is the whole value keeps its type; within a text it becomes text", () => {
    const [value] = valuesOf(`version: 1
alertTopics:
  a: { topic: "\${var.name}-\${var.limit}-\${deployment.name}-\${deployment.account}-\${deployment.region}" }
securityProfiles:
  p:
    description: "\${var.limit} and \${var.on}, $\${var.limit}, 100% %{x} $5"
    targets: [all-things]
    behaviors:
      b: { metric: aws:num-disconnects, alarmWhen: { moreThan: "\${var.limit}", within: 5m }, suppressAlerts: "\${var.on}" }
      c: { metric: aws:listening-tcp-ports, alarmWhen: { inside: "\${var.ports}" } }
`);
    expect(value).toMatchInlineSnapshot(`
      {
        "alertTopics": {
          "a": {
            "topic": "ops-7-prod-111122223333-us-east-1",
          },
        },
        "securityProfiles": {
          "p": {
            "behaviors": {
              "b": {
                "alarmWhen": {
                  "moreThan": 7,
                  "within": "5m",
                },
                "metric": "aws:num-disconnects",
                "suppressAlerts": true,
              },
              "c": {
                "alarmWhen": {
                  "inside": [
                    22,
                    23,
                  ],
                },
                "metric": "aws:listening-tcp-ports",
              },
            },
            "description": "7 and true, \${var.limit}, 100% %{x} $5",
            "targets": [
              "all-things",
            ],
          },
        },
        "version": 1,
      }
    `);
  });

  test("to the region differs from stack to stack; one to a variable gives the same object", () => {
    const region = valuesOf("version: 1\nalertTopics: { a: { topic: 'x-${deployment.region}' } }\n");
    expect(region.map((value) => JSON.stringify(value))).toEqual([
      '{"version":1,"alertTopics":{"a":{"topic":"x-us-east-1"}}}',
      '{"version":1,"alertTopics":{"a":{"topic":"x-eu-west-1"}}}',
    ]);
    const [first, second] = valuesOf("version: 1\nalertTopics: { a: { topic: '${var.name}' } }\n");
    expect(first).toBe(second);
  });

  test("a document without one stays the same object", () => {
    const texts = { "palisade.yaml": PROJECT, "a.yaml": VARIABLES };
    const [first, second] = resolved(texts).value;
    expect(first?.documents[0]).toBe(second?.documents[0]);
  });

  test("is put in everywhere, below keys of any name and behind aliases", () => {
    const [value] = valuesOf(`version: 1
thingGroups:
  __proto__: { attributes: &a { constructor: "\${var.name}" } }
  other: { attributes: *a }
`);
    expect(JSON.stringify(value)).toBe(
      '{"version":1,"thingGroups":{"__proto__":{"attributes":{"constructor":"ops"}},"other":{"attributes":{"constructor":"ops"}}}}',
    );
  });

  test("to AWS IoT's variables stays, where AWS replaces them", () => {
    const policy = `version: 1
dimensions: { d: { topicFilters: ["t/\${iot:ClientId}/#", "\${var.name}/#"] } }
quarantine: { q: { allow: { publish: ["q/\${thing}/\${iot:Certificate.Subject.CommonName}"] } } }
`;
    expect(problemsOf(policy)).toBe("");
    expect(JSON.stringify(valuesOf(policy)[0])).toContain('"t/${iot:ClientId}/#","ops/#"');
  });

  test("that leads nowhere", () => {
    expect(
      problemsOf(`version: 1
thingGroups:
  a: { description: "\${var.limt}" }
  b: { description: "\${var.__proto__}" }
  c: { description: "\${limit}" }
  d: { description: "\${deployment.zone}" }
  e: { description: "\${deployment.acount}" }
  f: { description: "\${ var.name }" }
  g: { description: "\${aws_sns_topic.x.arn}" }
  h: { description: "so \${var.name" }
  i: { description: "\${}" }
`),
    ).toMatchInlineSnapshot(`
      "b.yaml:3:22 error resolve/unknown-variable
        no policy file declares a variable \`limt\`; did you mean \`limit\`?
        > \${var.limt}
      b.yaml:4:22 error resolve/unknown-variable
        no policy file declares a variable \`__proto__\`; known: \`limit\`, \`name\`, \`on\`, \`ports\`
        > \${var.__proto__}
      b.yaml:5:22 error resolve/unknown-reference
        \`\${limit}\` refers to nothing; did you mean \`\${var.limit}\`?
        > \${limit}
      b.yaml:6:22 error resolve/unknown-reference
        \`\${deployment.zone}\` refers to nothing; did you mean \`\${deployment.name}\`?
        > \${deployment.zone}
      b.yaml:7:22 error resolve/unknown-reference
        \`\${deployment.acount}\` refers to nothing; did you mean \`\${deployment.account}\`?
        > \${deployment.acount}
      b.yaml:8:22 error resolve/unknown-reference
        \`\${ var.name }\` refers to nothing; did you mean \`\${var.name}\`?
        > \${ var.name }
      b.yaml:9:22 error resolve/unknown-reference
        \`\${aws_sns_topic.x.arn}\` refers to nothing; known are \${var.<name>}, \${deployment.name}, \${deployment.account} and \${deployment.region}
        > \${aws_sns_topic.x.arn}
      b.yaml:10:25 error resolve/unclosed-reference
        \`\${var.name\` begins a reference and has no closing brace
        > \${var.name
      b.yaml:11:22 error resolve/unknown-reference
        \`\${}\` refers to nothing; known are \${var.<name>}, \${deployment.name}, \${deployment.account} and \${deployment.region}
        > \${}"
    `);
  });

  test("to AWS IoT's variables, where AWS replaces none or has none", () => {
    expect(
      problemsOf(`version: 1
thingGroups: { a: { description: "\${iot:ClientId} \${thing}" } }
dimensions: { d: { topicFilters: ["\${thing}/#"] } }
quarantine: { q: { allow: { publish: ["\${iot:ClientID}", "\${iot:Nothing}"] } } }
`),
    ).toMatchInlineSnapshot(`
      "b.yaml:2:35 error resolve/misplaced-policy-variable
        \`\${iot:ClientId}\` is replaced by AWS IoT only in \`dimensions.*.topicFilters\` and \`quarantine.*.allow\`, and not here
        > \${iot:ClientId}
      b.yaml:2:51 error resolve/misplaced-policy-variable
        \`\${thing}\` is replaced by AWS IoT only in \`dimensions.*.topicFilters\` and \`quarantine.*.allow\`, and not here
        > \${thing}
      b.yaml:3:36 error resolve/unknown-policy-variable
        AWS IoT has no policy variable \`\${thing}\` for this place; known: \`\${iot:ClientId}\`
        > \${thing}
      b.yaml:4:40 error resolve/unknown-policy-variable
        AWS IoT has no policy variable \`\${iot:ClientID}\` for this place; did you mean \`\${iot:ClientId}\`?
        > \${iot:ClientID}
      b.yaml:4:59 error resolve/unknown-policy-variable
        AWS IoT has no policy variable \`\${iot:Nothing}\` for this place; known: \`\${thing}\`, \`\${iot:ClientId}\`, \`\${iot:DomainName}\`, \`\${iot:Connection.Thing.ThingName}\`, \`\${iot:Connection.Thing.ThingTypeName}\`, \`\${iot:Connection.Thing.IsAttached}\`
        > \${iot:Nothing}"
    `);
  });

  test("in a key, to a list within a text", () => {
    expect(
      problemsOf(`version: 1
thingGroups: { a: { description: "ports \${var.ports}" } }
violationAlarms: { "\${var.name}": { alertTopic: x } }
`),
    ).toMatchInlineSnapshot(`
      "b.yaml:2:41 error resolve/list-in-text
        \`\${var.ports}\` is a list and cannot stand within a text; it must be the whole value
        > \${var.ports}
      b.yaml:3:20 error resolve/misplaced-reference
        \`\${var.name}\` cannot stand in a key
        > "\${var.name}""
    `);
  });

  test("hidden behind an escape is found as well", () => {
    expect(valuesOf('version: 1\nthingGroups: { a: { description: "\\x24{var.name}" } }\n')[0]).toEqual({
      version: 1,
      thingGroups: { a: { description: "ops" } },
    });
  });
});

describe("CDKTF's token marker", () => {
  test("is refused in values and keys, however it is written", () => {
    expect(
      problemsOf(`version: 1
thingGroups:
  a: { description: "\${TfToken[1]}" }
  b: { description: "{TfTok\\x65n[2]}" }
violationAlarms: { "{TfToken[3]}": { alertTopic: x } }
`),
    ).toMatchInlineSnapshot(`
      "b.yaml:3:21 error resolve/token-marker
        the text contains \`{TfToken[\`, by which CDKTF marks its own placeholders
        > "\${TfToken[1]}"
      b.yaml:3:22 error resolve/unknown-reference
        \`\${TfToken[1]}\` refers to nothing; known are \${var.<name>}, \${deployment.name}, \${deployment.account} and \${deployment.region}
        > \${TfToken[1]}
      b.yaml:4:21 error resolve/token-marker
        the text contains \`{TfToken[\`, by which CDKTF marks its own placeholders
        > "{TfTok\\x65n[2]}"
      b.yaml:5:20 error resolve/token-marker
        the text contains \`{TfToken[\`, by which CDKTF marks its own placeholders
        > "{TfToken[3]}""
    `);
  });
});
