import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../../support/analyzed.ts";

describe("an ARN", () => {
  test("is of the stack's account and region", () => {
    const stack = (region: string, keys = "") => `version: 1
deployments:
  prod: { account: "111122223333", regions: [${region}]${keys} }
`;
    const policy = `version: 1
alertTopics:
  a: { topicArn: "arn:aws:sns:eu-west-1:111122223333:alerts" }
  b: { topicArn: "arn:aws:sns:us-east-1:444455556666:alerts2" }
  c: { topicArn: "arn:aws-cn:sns:us-east-1:111122223333:alerts3" }
  d: { kmsKey: "arn:aws:kms:eu-west-1:111122223333:key/1234" }
  e: { kmsKey: "arn:aws:kms:us-east-1:444455556666:key/1234" }
  f:
    subscribers:
      - lambda: "arn:aws:lambda:eu-west-1:111122223333:function:ticket"
      - lambda: "arn:aws:lambda:ap-south-1:111122223333:function:ticket"
      - lambda: "arn:aws:lambda:us-east-1:444455556666:function:ticket"
  g: { topicArn: "arn:aws:sns:\${deployment.region}:\${deployment.account}:alerts4" }
`;
    const problems = analyzeProblems({ "palisade.yaml": stack("us-east-1"), "p.yaml": policy });
    expect(problems).toMatchInlineSnapshot(`
      "p.yaml:3:18 error analyze/arn-elsewhere
        the topic is in region eu-west-1, and this policy is deployed to us-east-1
        > "arn:aws:sns:eu-west-1:111122223333:alerts"
      p.yaml:4:18 error analyze/arn-elsewhere
        the topic is in account 444455556666, and this policy is deployed to 111122223333
        > "arn:aws:sns:us-east-1:444455556666:alerts2"
      p.yaml:5:18 error analyze/arn-elsewhere
        the topic is in partition aws-cn, and this policy is deployed to aws
        > "arn:aws-cn:sns:us-east-1:111122223333:alerts3"
      p.yaml:6:16 error analyze/arn-elsewhere
        the key is in region eu-west-1, and this policy is deployed to us-east-1
        > "arn:aws:kms:eu-west-1:111122223333:key/1234"
      p.yaml:10:17 warning analyze/function-not-permitted
        nothing permits SNS to call this function: it is in eu-west-1, and the deployment has stacks only in us-east-1
        > "arn:aws:lambda:eu-west-1:111122223333:function:ticket"
      p.yaml:11:17 warning analyze/function-not-permitted
        nothing permits SNS to call this function: it is in ap-south-1, and the deployment has stacks only in us-east-1
        > "arn:aws:lambda:ap-south-1:111122223333:function:ticket"
      p.yaml:12:17 error analyze/arn-elsewhere
        the function is in account 444455556666, and this policy is deployed to 111122223333
        > "arn:aws:lambda:us-east-1:444455556666:function:ticket"
        help: only its own account can subscribe it; subscribe a function of this account that passes the alerts on"
    `);
    const both = analyzeProblems({ "palisade.yaml": stack("us-east-1, eu-west-1"), "p.yaml": policy });
    expect(both).not.toContain("function: it is in eu-west-1");
    expect(both).toContain(
      "function: it is in ap-south-1, and the deployment has stacks only in eu-west-1, us-east-1",
    );
  });

  test("is compared with nothing where there is no project", () => {
    expect(
      analyzeProblems({
        "p.yaml": "version: 1\nalertTopics: { a: { topicArn: arn:aws:sns:eu-west-1:111122223333:x } }\n",
      }),
    ).toBe("");
  });
});
