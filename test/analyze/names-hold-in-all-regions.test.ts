import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../support/analyzed.ts";

const project = (keys: string) => `version: 1
deployments:
  prod: { account: "444455556666", regions: [us-east-1, eu-west-1, ap-south-1]${keys} }
`;

const POLICY = `version: 1
alertTopics:
  security:
    topic: alerts-\${deployment.region}
    subscribers: [{ queue: "q-\${deployment.region}" }]
  existing:
    topicArn: arn:aws:sns:\${deployment.region}:\${deployment.account}:shared-\${deployment.region}
    subscribers: [{ queue: shared }]
  unheard: { topic: "unheard-\${deployment.region}", subscribers: [{ email: a@example.com }] }
  named: { topic: "named-\${deployment.name}", subscribers: [{ queue: "q-\${deployment.name}" }] }
`;

describe("with a hub", () => {
  test("topics that fill its queues, and the queues, have one name in all regions", () => {
    expect(
      analyzeProblems({ "palisade.yaml": project(", hub: us-east-1"), "p.yaml": POLICY }),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:12 error analyze/names-differ-by-region
        the SNS topic of \`security\` is called \`alerts-ap-south-1\` in ap-south-1 and \`alerts-eu-west-1\` in eu-west-1, but it is used across regions and needs one name in all of them
        > alerts-\${deployment.region}
      p.yaml:5:28 error analyze/names-differ-by-region
        the queue is called \`q-ap-south-1\` in ap-south-1 and \`q-eu-west-1\` in eu-west-1, but it is used across regions and needs one name in all of them
        > "q-\${deployment.region}"
      p.yaml:7:15 error analyze/names-differ-by-region
        the SNS topic of \`existing\` is called \`shared-ap-south-1\` in ap-south-1 and \`shared-eu-west-1\` in eu-west-1, but it is used across regions and needs one name in all of them
        > arn:aws:sns:\${deployment.region}:\${deployment.account}:share…"
    `);
  });
});

describe("without a hub", () => {
  test("every region may have its own names", () => {
    expect(analyzeProblems({ "palisade.yaml": project(""), "p.yaml": POLICY })).toBe("");
  });

  test("topics that call a function of another region have one name", () => {
    expect(
      analyzeProblems({
        "palisade.yaml": project(""),
        "p.yaml": `version: 1
alertTopics:
  near: { topic: "a-\${deployment.region}", subscribers: [{ lambda: "arn:aws:lambda:\${deployment.region}:444455556666:function:f" }] }
  far: { topic: "b-\${deployment.region}", subscribers: [{ lambda: "arn:aws:lambda:us-east-1:444455556666:function:f" }] }
`,
      }),
    ).toMatchInlineSnapshot(`
      "p.yaml:4:17 error analyze/names-differ-by-region
        the SNS topic of \`far\` is called \`b-ap-south-1\` in ap-south-1 and \`b-eu-west-1\` in eu-west-1, but it is used across regions and needs one name in all of them
        > "b-\${deployment.region}""
    `);
  });
});
