import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { createMemoryHost, type Entry } from "../support/memory-host.ts";
import { type Circumstances, type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_FILES, SAMPLE_POLICY, SAMPLE_PROJECT } from "../support/sample-project.ts";

const schema: unknown = JSON.parse(
  readFileSync(new URL("../../schema/coverage.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const accepts = ajv.compile(typeof schema === "object" && schema !== null ? schema : {});

function coverage(
  files: Readonly<Record<string, Entry>>,
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<Ended> {
  return runCommandLine(createMemoryHost(files), ["coverage", ...args], circumstances);
}

/** A policy file beside that of the sample, with an audit and what does not count. */
const MORE = `version: 1
audit:
  alertTopic: alerts
  checks: { DEVICE_CERTIFICATE_SHARED_CHECK: true, LOGGING_DISABLED_CHECK: true }
  schedules: { Daily: { daily: true, checks: [DEVICE_CERTIFICATE_SHARED_CHECK] } }
securityProfiles:
  Learning:
    targets: [all-registered-things]
    alertTopic: alerts
    behaviors:
      Refused: { metric: aws:num-authorization-failures, alarmWhen: { anomalous: high } }
      Muted: { metric: aws:num-disconnects, alarmWhen: { anomalous: medium }, suppressAlerts: true }
`;

const FILES = { ...SAMPLE_FILES, "policies/more.yaml": MORE };

describe("the table", () => {
  test("shows what equal stacks have in common once", async () => {
    const { exitCode, stdout, stderr } = await coverage(FILES, ["--no-color"], { terminal: 80 });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatchInlineSnapshot(`
      "production-eu-west-1, production-us-east-1, staging-us-east-1
      2 covered, 4 partly, 3 not covered

      1  partly       Data exfiltration: only indirect signs are watched
                      not watched (needs an agent): aws:destination-ip-addresses,
                      aws:all-bytes-out, aws:all-packets-out
      2  not covered  Command injection: nothing looks for it
                      not watched (needs an agent): aws:listening-tcp-ports,
                      aws:listening-udp-ports, aws:destination-ip-addresses and 2 more
      3  partly       Credential abuse: direct signs are watched, but only by ML
                      Detect, after its training
                      not watched: aws:source-ip-address
      4  partly       Lateral movement: direct signs are watched, but only by ML
                      Detect, after its training
                      not watched (needs an agent): aws:destination-ip-addresses
      5  partly       Scanning: only indirect signs are watched
                      not watched (needs an agent): aws:all-packets-out,
                      aws:destination-ip-addresses,
                      aws:num-established-tcp-connections
      6  covered      Cloned identity: direct signs are watched by
                      \`DEVICE_CERTIFICATE_SHARED_CHECK\`
                      not watched: CONFLICTING_CLIENT_IDS_CHECK, aws:source-ip-address
      7  covered      Denial of service: direct signs are watched by
                      \`ExcessiveMessages\`
                      not watched (needs an agent): aws:all-packets-out,
                      aws:all-bytes-out, aws:num-established-tcp-connections and 1
                      more
      8  not covered  Silent device: nothing looks for it; \`Muted\` does not count: its
                      alerts are suppressed
                      not watched: aws:disconnect-duration
      9  not covered  Crypto-mining: nothing looks for it
                      not watched (needs an agent): aws:destination-ip-addresses, a
                      custom metric for the use of the CPU

                                       1  2  3  4  5  6  7  8  9
      Muted (Learning)                 ·  ·  x  ·  ·  x  ·  x~ ·
      Refused (Learning)               ·  ·  d  d  i~ i  ·  ·  ·
      ExcessiveMessages (Sensors)      i~ ·  ·  ·  ·  ·  D  ·  ·
      DEVICE_CERTIFICATE_SHARED_CHECK  ·  ·  i  ·  ·  D  ·  ·  ·
      LOGGING_DISABLED_CHECK           ·  ·  x  ·  ·  ·  ·  ·  ·
      D direct sign
      d direct sign, but not on everything or not from the first day
      i indirect sign
      x does not count
      ~ behind a mark: Palisade's own judgment, which no page of AWS's confirms

      AWS Security Hub CSPM controls for AWS IoT
      The controls ask for tags. Where Security Hub is told to require certain keys,
      they must stand in \`tags\` of the deployment.
      IoT.1  met         2 security profiles, tagged by Palisade
      IoT.2  not needed  the stack has no mitigation actions
      IoT.3  not needed  the stack has no dimensions
      IoT.6  not needed  the stack has no IoT policies
      outside what policies here can show: IoT.4, IoT.5

      ETSI EN 303 645 V2.1.1 (consumer IoT)
      It binds manufacturers and devices. No source maps Device Defender to it: all
      evidence is Palisade's own judgment, and no proof of conformity.
      5.4-4   evidence     DEVICE_CERTIFICATE_SHARED_CHECK
      5.5-1   no evidence  The consumer IoT device shall use best practice
                           cryptography to communicate securely
      5.5-8   no evidence  The manufacturer shall follow secure management processes
                           for critical security parameters that relate to the device
      5.6-1   no evidence  All unused network and logical interfaces shall be disabled
      5.6-5   no evidence  The manufacturer should only enable software services that
                           are used or required for the intended use or operation of
                           the device
      5.9-3   no evidence  The consumer IoT device should connect to networks in an
                           expected, operational and stable state and in an orderly
                           fashion, taking the capability of the infrastructure into
                           consideration
      5.10-1  evidence     ExcessiveMessages, Refused
      outside what policies here can show: 5.1, 5.2, 5.3, 5.7, 5.8, 5.11, 5.12, 5.13,
      6

      NIST IR 8259A (core baseline of device capabilities)
      It lists what devices must be able to do. No source maps Device Defender to it:
      all evidence is Palisade's own judgment, and no proof of conformity.
      Device Identification          evidence     DEVICE_CERTIFICATE_SHARED_CHECK
      Data Protection                no evidence  The ability to use demonstrably
                                                  secure cryptographic modules for
                                                  standardized cryptographic
                                                  algorithms
      Logical Access to Interfaces   no evidence  The ability to logically or
                                                  physically disable any local and
                                                  network interfaces that are not
                                                  necessary for the core functionality
                                                  of the device
      Cybersecurity State Awareness  evidence     ExcessiveMessages, Refused
      outside what policies here can show: Device Configuration, Software Update

      How much a sign says is Palisade's judgment. AWS: an anomaly is where an
      investigation starts, no proof of a threat. What each judgment rests on:
      --format json
      "
    `);
  });

  test.each([80, 120, 200])("keeps to %i columns, as far as names allow", async (terminal) => {
    const { stdout } = await coverage(FILES, ["--no-color"], { terminal });
    const room = Math.min(terminal, 120);
    expect(stdout.split("\n").filter((line) => line.length > room)).toEqual([]);
  });

  test("has colours on a terminal", async () => {
    const { stdout } = await coverage(FILES, ["--color"]);
    expect(stdout).toContain("\u001b[32mcovered");
    expect(stdout).toContain("\u001b[1;31mnot covered");
  });

  test("quietly shows what is left to do", async () => {
    const { stdout } = await coverage(FILES, ["-q", "--deployment", "staging"]);
    expect(stdout).toMatch(/^staging-us-east-1\n/);
    expect(stdout).not.toMatch(/ covered {5}/);
    expect(stdout).not.toContain("ETSI");
  });

  test("tells stacks apart that differ", async () => {
    const project = SAMPLE_PROJECT.replace("  production:", "    engine: none\n  production:");
    const { stdout } = await coverage({ ...FILES, "palisade.yaml": project }, ["-q"]);
    expect(stdout).toMatch(/^production-eu-west-1, production-us-east-1\n[\s\S]*\n\nstaging-us-east-1\n/);
  });

  test("judges files without a project", async () => {
    const { exitCode, stdout } = await coverage({ "a.yaml": SAMPLE_POLICY }, ["a.yaml"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("direct signs are watched by `ExcessiveMessages`");
  });

  test("is short where there is nothing", async () => {
    const { exitCode, stdout } = await coverage({ "a.yaml": "version: 1\n" }, ["a.yaml"]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain("0 covered, 0 partly, 9 not covered");
    expect(stdout).toContain("no behaviour, and no audit check that is on");
  });
});

describe("Markdown", () => {
  test("fits a comment: tables that are tables, details folded away", async () => {
    const { exitCode, stdout } = await coverage(FILES, ["-f", "markdown"]);
    expect(exitCode).toBe(0);
    expect(stdout.slice(0, stdout.indexOf("<details>"))).toMatchInlineSnapshot(`
      "## Threat coverage

      ### production-eu-west-1, production-us-east-1, staging-us-east-1

      2 covered, 4 partly, 3 not covered.

      | Threat | Status | Why | Direct signs that nobody watches |
      | --- | --- | --- | --- |
      | Data exfiltration | ⚠️ partly | only indirect signs are watched | \`aws:destination-ip-addresses\` (needs an agent), \`aws:all-bytes-out\` (needs an agent), \`aws:all-packets-out\` (needs an agent) |
      | Command injection | ❌ not covered | nothing looks for it | \`aws:listening-tcp-ports\` (needs an agent), \`aws:listening-udp-ports\` (needs an agent), \`aws:destination-ip-addresses\` (needs an agent), \`aws:num-listening-tcp-ports\` (needs an agent), \`aws:num-listening-udp-ports\` (needs an agent) |
      | Credential abuse | ⚠️ partly | direct signs are watched, but only by ML Detect, after its training | \`aws:source-ip-address\` |
      | Lateral movement | ⚠️ partly | direct signs are watched, but only by ML Detect, after its training | \`aws:destination-ip-addresses\` (needs an agent) |
      | Scanning | ⚠️ partly | only indirect signs are watched | \`aws:all-packets-out\` (needs an agent), \`aws:destination-ip-addresses\` (needs an agent), \`aws:num-established-tcp-connections\` (needs an agent) |
      | Cloned identity | ✅ covered | direct signs are watched by \`DEVICE_CERTIFICATE_SHARED_CHECK\` | \`CONFLICTING_CLIENT_IDS_CHECK\`, \`aws:source-ip-address\` |
      | Denial of service | ✅ covered | direct signs are watched by \`ExcessiveMessages\` | \`aws:all-packets-out\` (needs an agent), \`aws:all-bytes-out\` (needs an agent), \`aws:num-established-tcp-connections\` (needs an agent), \`aws:destination-ip-addresses\` (needs an agent) |
      | Silent device | ❌ not covered | nothing looks for it; \`Muted\` does not count: its alerts are suppressed | \`aws:disconnect-duration\` |
      | Crypto-mining | ❌ not covered | nothing looks for it | \`aws:destination-ip-addresses\` (needs an agent), a custom metric for the use of the CPU (needs an agent) |

      "
    `);
    expect(stdout.match(/<summary>.*<\/summary>/g)).toEqual([
      "<summary>Behaviours and checks against threats</summary>",
      "<summary>Behaviours</summary>",
      "<summary>Controls</summary>",
    ]);
    for (const block of stdout.split("\n\n").filter((each) => each.startsWith("|"))) {
      const cells = block.split("\n").map((line) => line.replaceAll("\\|", "").split("|").length);
      expect(new Set(cells).size).toBe(1);
    }
  });

  test("fits a comment also for a large project", async () => {
    const behaviors = Array.from(
      { length: 100 },
      (_, index) =>
        `      B${index}: { metric: aws:num-messages-sent, alarmWhen: { moreThan: ${index + 1}, within: 5m } }\n`,
    );
    const profiles = Array.from(
      { length: 4 },
      (_, index) =>
        `  P${index}:\n    targets: [all-registered-things]\n    behaviors:\n${behaviors.join("")}`,
    );
    const policy = `version: 1\nsecurityProfiles:\n${profiles.join("")}`;
    const { stdout } = await coverage({ "a.yaml": policy }, ["a.yaml", "-f", "markdown"]);
    expect(stdout.length).toBeGreaterThan(1000);
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain("300 more: palisade coverage --format json.");
  });
});

describe("JSON", () => {
  test("is what its schema says", async () => {
    const { exitCode, stdout } = await coverage(FILES, ["--format", "json"]);
    expect(exitCode).toBe(0);
    const report: unknown = JSON.parse(stdout);
    accepts(report);
    expect(accepts.errors ?? []).toEqual([]);
    expect(report).toMatchObject({
      version: 1,
      stacks: [
        { name: "production-eu-west-1", deployment: "production", region: "eu-west-1" },
        { name: "production-us-east-1" },
        { name: "staging-us-east-1" },
      ],
    });
  });

  test("says of each behaviour when it alarms, where it stands, and who says what it means", async () => {
    const { stdout } = await coverage(FILES, ["--format", "json", "--deployment", "staging"]);
    expect(JSON.parse(stdout)).toMatchObject({
      stacks: [
        {
          threats: expect.arrayContaining([
            expect.objectContaining({
              name: "denial-of-service",
              status: "covered",
              behaviors: expect.arrayContaining([
                {
                  profile: "Sensors",
                  behavior: "ExcessiveMessages",
                  metric: "aws:num-messages-sent",
                  targets: ["all-registered-things"],
                  sentence: "alarms when any registered thing sends more than 100 messages in 5 minutes",
                  origin: {
                    file: "policies/sensors.yaml",
                    line: 11,
                    column: 7,
                    path: "securityProfiles.Sensors.behaviors.ExcessiveMessages",
                  },
                  strength: "direct",
                  counts: true,
                  limits: [],
                  inferred: false,
                  source: "IoT Device Defender guide, Security use cases, Cloud infrastructure abuse",
                },
              ]),
            }),
          ]),
        },
      ],
    });
  });
});

describe("the exit code", () => {
  test.each([
    [[], 0],
    [["--fail-on", "not-covered"], 1],
    [["--fail-on", "partly"], 1],
  ])("with %j is %i", async (args, expected) => {
    expect((await coverage(FILES, args)).exitCode).toBe(expected);
  });

  test("is that of validate where the policies have errors", async () => {
    const wrong = { ...SAMPLE_FILES, "policies/wrong.yaml": "version: 1\nalertTopic: {}\n" };
    const { exitCode, stdout } = await coverage(wrong);
    expect(exitCode).toBe(1);
    expect(stdout).toContain(
      'policies/wrong.yaml:2:1: error validate/unknown-key\n  unknown key "alertTopic"',
    );
    const asJson = await coverage(wrong, ["-f", "json"]);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ outcome: "findings", summary: { errors: 1 } });
  });

  test("is 2 where there is no such deployment", async () => {
    expect(await coverage(FILES, ["--deployment", "prod"])).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: 'error: --deployment "prod": there is no such deployment; there are production, staging\n',
    });
  });

  test("is 2 where the project file has errors: it says what there is to be covered", async () => {
    const { exitCode, stdout } = await coverage({ ...FILES, "palisade.yaml": "version: 1\nbogus: 1\n" });
    expect(exitCode).toBe(2);
    expect(stdout).toContain("palisade.yaml:2:1: error validate/unknown-key");
  });

  test("is 2 where there is nothing to read", async () => {
    const { exitCode, stdout } = await coverage({}, ["nowhere.yaml"]);
    expect(exitCode).toBe(2);
    expect(stdout).toContain("nowhere.yaml");
  });
});
