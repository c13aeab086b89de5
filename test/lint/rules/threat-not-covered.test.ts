import { describe, expect, test } from "vitest";
import { threatNotCovered } from "../../../compiler/lint/rules/threat-not-covered.rule.ts";
import { lintProblems } from "../../support/linted.ts";

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
  test("names each threat that nothing looks for, at the deployment, and the clearest sign of it", async () => {
    const files = { "palisade.yaml": project("crypto-mining, credential-abuse"), "p.yaml": POLICY };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for credential abuse
        > production
        help: a behaviour on \`aws:num-authorization-failures\` that alarms on high values would see it; somebody uses a certificate or an identity that was stolen, guessed or revoked
      palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for crypto-mining
        > production
        help: a behaviour on \`aws:destination-ip-addresses\` that alarms on what its list does not name would see it; an agent on the devices must report the metric; a device computes cryptocurrency for an attacker"
    `);
  });

  test("asks for all threats but that of a rule of its own, unless told otherwise", async () => {
    const found = await lintProblems(threatNotCovered, { "p.yaml": POLICY });
    const threats = found.split("\n").flatMap((line) => /looks for (.*)$/.exec(line)?.[1] ?? []);
    expect(threats.sort()).toEqual([
      "cloned identity",
      "command injection",
      "credential abuse",
      "crypto-mining",
      "lateral movement",
      "scanning",
    ]);
  });

  test("stands at the first profile where there is no project", async () => {
    expect(await lintProblems(threatNotCovered, { "p.yaml": POLICY })).toMatch(
      /^p\.yaml:3:3 info lint\/threat-not-covered\n/,
    );
  });

  test("says why what is there does not count", async () => {
    const muted = POLICY.replace("5m } }", "5m }, suppressAlerts: true }");
    const files = { "palisade.yaml": project("denial-of-service"), "p.yaml": muted };
    expect(await lintProblems(threatNotCovered, files)).toMatchInlineSnapshot(`
      "palisade.yaml:6:3 info lint/threat-not-covered
        nothing in \`production\` looks for denial of service; \`Flood\` does not count: its alerts are suppressed
        > production
        help: a behaviour on \`aws:num-messages-sent\` that alarms on high values would see it; a device floods other systems, or the message broker and with it the bill"
    `);
  });

  test("is one finding a deployment, however many regions it has", async () => {
    const files = { "palisade.yaml": project("crypto-mining", "[eu-west-1, us-east-1]"), "p.yaml": POLICY };
    const found = await lintProblems(threatNotCovered, files);
    expect(found.match(/lint\/threat-not-covered/g)).toHaveLength(1);
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
        help: a scheduled audit with the check \`DEVICE_CERTIFICATE_SHARED_CHECK\` would see it; a second device connects with the certificate or the client ID of a first"
    `);
  });

  test("finds nothing in policies that declare nothing", async () => {
    expect(await lintProblems(threatNotCovered, { "p.yaml": "version: 1\n" })).toBe("");
  });
});
