import { describe, expect, test } from "vitest";
import { fingerprints } from "../../../compiler/diagnostics/fingerprints.ts";
import { threatNotCovered } from "../../../compiler/lint/rules/threat-not-covered.rule.ts";
import { findingsOf, inProject, lintProblems } from "../../support/linted.ts";

const POLICY = `version: 1
securityProfiles:
  p:
    targets: [all-registered-things]
    behaviors:
      Flood: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }
`;

const project = (threats: string, regions = "[eu-west-1]", engine = "device-defender"): string => `version: 1
lint:
  rules:
    threat-not-covered: { threats: [${threats}] }
deployments:
  production:
    account: "111122223333"
    engine: ${engine}
    regions: ${regions}
`;

describe("threat-not-covered", () => {
  test("names all threats that nothing looks for at the deployment, and what to begin with", async () => {
    const files = { "palisade.yaml": project("crypto-mining, credential-abuse"), "p.yaml": POLICY };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for credential abuse or crypto-mining
        > production
        help: begin with a behaviour on \`aws:num-authorization-failures\` that alarms on high values: it would see credential abuse; \`palisade coverage\` shows what would see the others and what is seen already"
    `);
  });

  test("asks for all threats but that of a rule of its own, unless told otherwise", async () => {
    const found = await findingsOf(threatNotCovered, inProject(POLICY.slice("version: 1".length)));
    expect(found.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "nothing in \`production\` looks for command injection, credential abuse, lateral movement, scanning, cloned identity or crypto-mining",
      ]
    `);
  });

  test("begins with what shows most of the threats", async () => {
    const files = {
      "palisade.yaml": project("scanning, credential-abuse, cloned-identity, lateral-movement"),
      "p.yaml": POLICY,
    };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for credential abuse, lateral movement, scanning or cloned identity
        > production
        help: begin with a behaviour on \`aws:num-authorization-failures\` that alarms on high values: it would see credential abuse and lateral movement; \`palisade coverage\` shows what would see the others and what is seen already"
    `);
  });

  test("is silent without a project, where a file may be a part of something", async () => {
    expect(await lintProblems(threatNotCovered, { "p.yaml": POLICY })).toBe("");
  });

  test("says of a single threat why what is there does not count", async () => {
    const muted = POLICY.replace("5m } }", "5m }, suppressAlerts: true }");
    const files = { "palisade.yaml": project("denial-of-service"), "p.yaml": muted };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for denial of service; \`Flood\` does not count: its alerts are suppressed
        > production
        help: begin with a behaviour on \`aws:num-messages-sent\` that alarms on high values: it would see denial of service; \`palisade coverage\` shows what is seen already"
    `);
  });

  test("leaves to `palisade coverage` why what is there does not count for several", async () => {
    const muted = POLICY.replace("5m } }", "5m }, suppressAlerts: true }");
    const files = { "palisade.yaml": project("denial-of-service, crypto-mining"), "p.yaml": muted };
    const [finding] = await findingsOf(threatNotCovered, files);
    expect(finding?.message).toBe("nothing in `production` looks for denial of service or crypto-mining");
  });

  test("is one finding a deployment, however many regions it has", async () => {
    const files = { "palisade.yaml": project("crypto-mining", "[eu-west-1, us-east-1]"), "p.yaml": POLICY };
    expect(await findingsOf(threatNotCovered, files)).toHaveLength(1);
  });

  test("is one finding for deployments that lack the same, and names a few of many", async () => {
    const files = (...names: string[]) => ({
      "palisade.yaml": `version: 1
deployments:
  audited: { account: "111122223333", regions: [us-east-1], engine: none }
${names.map((name, index) => `  ${name}: { account: "44445555666${index}", regions: [eu-west-1] }`).join("\n")}
lint: { rules: { threat-not-covered: { threats: [crypto-mining] } } }
`,
      "p.yaml": POLICY,
    });
    expect(await lintProblems(threatNotCovered, files("b", "a"))).toMatchInlineSnapshot(`
      "palisade.yaml:2:1 info lint/threat-not-covered
        nothing in \`a\` and \`b\` looks for crypto-mining
        > deployments
        help: begin with a behaviour on a custom metric for the use of the CPU that alarms on high values (an agent on the devices must report the metric): it would see crypto-mining; \`palisade coverage\` shows what is seen already"
    `);
    const many = await lintProblems(threatNotCovered, files("a", "b", "constructor", "d", "e", "f"));
    expect(many).toContain(
      "nothing in `a`, `b`, `constructor` and 3 more deployments looks for crypto-mining",
    );
  });

  test("is another finding when more is open than was known", async () => {
    const [one, more, elsewhere] = await Promise.all(
      [
        project("crypto-mining"),
        project("crypto-mining, credential-abuse"),
        project("crypto-mining").replace("production", "staging"),
      ].map(async (text) => {
        const found = await findingsOf(threatNotCovered, { "palisade.yaml": text, "p.yaml": POLICY });
        return fingerprints(found).values().next().value;
      }),
    );
    expect(new Set([one, more, elsewhere]).size).toBe(3);
  });

  test("is silent where a threat is seen partly", async () => {
    const files = { "palisade.yaml": project("exfiltration"), "p.yaml": POLICY };
    expect(await lintProblems(threatNotCovered, files)).toBe("");
  });

  test("asks for no behaviour where nothing evaluates them", async () => {
    const files = {
      "palisade.yaml": project("crypto-mining, silent-device, cloned-identity", "[eu-west-1]", "none"),
      "p.yaml": POLICY,
    };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for cloned identity
        > production
        help: begin with a scheduled audit with the check \`DEVICE_CERTIFICATE_SHARED_CHECK\`: it would see cloned identity; \`palisade coverage\` shows what is seen already"
    `);
  });

  test("asks for nothing where Device Defender is not offered", async () => {
    const files = { "palisade.yaml": project("cloned-identity", "[sa-east-1]", "none"), "p.yaml": POLICY };
    expect(await lintProblems(threatNotCovered, files)).toBe("");
  });
});
