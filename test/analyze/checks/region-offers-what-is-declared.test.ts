import { describe, expect, test } from "vitest";
import { analyzeProblems } from "../../support/analyzed.ts";

describe("a region", () => {
  test("without Device Defender or without ML Detect", () => {
    const stack = (region: string, keys = "") => `version: 1
deployments:
  prod: { account: "111122223333", regions: [${region}]${keys} }
`;
    const policy = `version: 1
audit: { checks: { all: true } }
customMetrics: { c: { type: number } }
securityProfiles: { p: { targets: [all-things], behaviors: { b: { metric: c, alarmWhen: { anomalous: low } } } } }
`;
    const problems = (region: string, keys = "") =>
      analyzeProblems({ "palisade.yaml": stack(region, keys), "p.yaml": policy });
    expect(problems("us-east-1, sa-east-1")).toMatchInlineSnapshot(`
      "palisade.yaml:3:57 error analyze/region-without-device-defender
        Device Defender is not offered in sa-east-1, and the policies declare an audit, 1 security profile and 1 custom metric
        > sa-east-1"
    `);
    expect(problems("ap-southeast-5")).toMatchInlineSnapshot(`
      "p.yaml:4:91 error analyze/region-without-ml
        ML Detect is not offered in ap-southeast-5, to which this policy is deployed
        > anomalous"
    `);
    expect(problems("ap-southeast-5", ", engine: none")).not.toContain("region-without-ml");
    expect(problems("sa-east-1", ", engine: none")).toContain("and the policies declare an audit");
  });

  test("of which nothing is asked may be any", () => {
    const stack = (region: string, keys = "") => `version: 1
deployments:
  prod: { account: "111122223333", regions: [${region}]${keys} }
`;
    const policy = "version: 1\nalertTopics: { t: {} }\nlogging: { level: ERROR }\n";
    expect(analyzeProblems({ "palisade.yaml": stack("sa-east-1"), "p.yaml": policy })).toBe("");
  });
});
