import { describe, expect, test } from "vitest";
import { problemsOf } from "../../support/analyzed.ts";

describe("names that differ only in case", () => {
  test("are refused where IAM roles are called after them", () => {
    expect(
      problemsOf(`
alertTopics: { t: {} }
thingGroups: { G: {}, g: {} }
mitigationActions:
  Isolate: { addToThingGroups: [G] }
  isolate: { addToThingGroups: [g] }
securityProfiles:
  Sensors: { targets: [all-things], alertTopic: t }
  sensors: { targets: [all-things], alertTopic: t, exportMetrics: { topic: a } }
  SENSORS: { targets: [all-things], exportMetrics: { topic: a } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:5:3 error analyze/differ-only-in-case
        the mitigation actions \`Isolate\` and \`isolate\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > Isolate
        p.yaml:6:3 the other one: isolate
      p.yaml:6:3 error analyze/differ-only-in-case
        the mitigation actions \`isolate\` and \`Isolate\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > isolate
        p.yaml:5:3 the other one: Isolate
      p.yaml:8:3 error analyze/differ-only-in-case
        the security profiles \`Sensors\` and \`sensors\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > Sensors
        p.yaml:9:3 the other one: sensors
      p.yaml:9:3 error analyze/differ-only-in-case
        the security profiles \`sensors\` and \`SENSORS\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > sensors
        p.yaml:10:3 the other one: SENSORS
      p.yaml:9:3 error analyze/differ-only-in-case
        the security profiles \`sensors\` and \`Sensors\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > sensors
        p.yaml:8:3 the other one: Sensors
      p.yaml:10:3 error analyze/differ-only-in-case
        the security profiles \`SENSORS\` and \`sensors\` differ only in case, and so would the names of their IAM roles, which IAM takes for one
        > SENSORS
        p.yaml:9:3 the other one: sensors"
    `);
  });

  test("are the author's business where none are", () => {
    const policy = `version: 1
alertTopics: { t: {}, T: {} }
thingGroups: { G: {}, g: {} }
securityProfiles:
  Sensors: { targets: [all-things], alertTopic: t }
  sensors: { targets: [all-things] }
`;
    expect(problemsOf(policy.replace("version: 1", ""))).toBe("");
  });
});
