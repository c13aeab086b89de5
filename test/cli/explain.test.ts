import { describe, expect, test } from "vitest";
import { ALL_DIAGNOSTICS } from "../../compiler/all-diagnostics.ts";
import { TOPICS } from "../../compiler/explain/topics.ts";
import { RULES } from "../../compiler/lint/rules.ts";
import { createMemoryHost } from "../support/memory-host.ts";
import { type Ended, runCommandLine } from "../support/run-command-line.ts";
import { SAMPLE_PROJECT } from "../support/sample-project.ts";

function explain(...args: string[]): Promise<Ended> {
  return runCommandLine(createMemoryHost(), ["explain", ...args]);
}

describe("palisade explain", () => {
  test("without a topic lists all there are, one a line", async () => {
    const { exitCode, stdout, stderr } = await explain();
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout.trimEnd().split("\n")).toHaveLength(TOPICS.length + ALL_DIAGNOSTICS.length + RULES.length);
    expect(stdout).toContain("\nlint/inverted-threshold\n");
  });

  test("a rule, by its name or by its code", async () => {
    const { stdout } = await explain("inverted-threshold");
    expect(stdout).toMatch(/^inverted-threshold \(rule\)\n\nA behaviour alarms in the direction /);
    expect(stdout).toContain(
      "\n\n  Severity: error\n  Family:   polarity\n  Fix:      by hand\n\nAvoid\n\n  version: 1\n",
    );
    expect((await explain("lint/inverted-threshold")).stdout).toBe(stdout);
  });

  test("a rule with options, as the project sets it", async () => {
    const rule = RULES.find(
      ({ options, severity }) => severity !== "info" && Object.keys(options).length > 0,
    );
    const [name, option] = Object.entries(rule?.options ?? {})[0] ?? [];
    const project = `${SAMPLE_PROJECT}lint: { rules: { ${rule?.name}: info } }\n`;
    const host = createMemoryHost({ "palisade.yaml": project });
    const { stdout } = await runCommandLine(host, ["explain", rule?.name ?? ""]);
    expect(stdout).toContain(`info, as palisade.yaml sets it; ${rule?.severity} by default\n`);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      `${name}: ${JSON.stringify(option?.written)} by default. ${option?.description}`,
    );
  });

  test("every rule with its page, no line of prose wider than the terminal", async () => {
    for (const { name } of RULES) {
      const { exitCode, stdout } = await runCommandLine(createMemoryHost(), ["explain", name, "--no-color"], {
        terminal: 72,
      });
      expect([name, exitCode]).toEqual([name, 0]);
      for (const heading of ["Avoid", "Prefer", "Why"]) expect(stdout).toContain(`\n\n${heading}\n\n`);
      expect(stdout).not.toMatch(/^(#|```|\|)/m);
      const why = stdout.slice(stdout.indexOf("\n\nWhy\n\n"));
      const wide = why.split("\n").filter((line) => line.length > 72 && line.trim().includes(" "));
      expect([name, wide]).toEqual([name, []]);
    }
  });

  test("a diagnostic", async () => {
    expect((await explain("host/no-policy-files")).stdout).toMatchInlineSnapshot(`
      "host/no-policy-files (diagnostic)

      No policy file at all.

      Success on nothing hides a wrong path or an empty checkout.

      Name the policy files, or run \`palisade init\` to begin a project.

        Severity: error: stops the compilation; nothing is written
        Found by: the phase \`host\`
      "
    `);
  });

  test("a metric", async () => {
    expect((await explain("aws:num-messages-sent")).stdout).toMatchInlineSnapshot(`
      "aws:num-messages-sent (metric)

      The number of messages that a device sends in the window.

      AWS's own criteria say what is normal: \`less-than-equals 100\` alarms above 100. Write \`alarmWhen\`,
      and Palisade turns it round.

        Measured by: AWS IoT; the device has to report nothing
        Value:       a number of messages
        alarmWhen:   moreThan, atLeast, lessThan, atMost, anomalous
        normalWhen:  moreThan, atLeast, lessThan, atMost
        within:      needed: 5m, 10m, 15m, 30m, 1h
        Percentiles: p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100
        ML Detect:   yes
        Dimension:   yes
        Export:      yes

      Example:

        version: 1
        securityProfiles:
          Sensors:
            targets: [all-registered-things]
            behaviors:
              ExcessiveMessages:
                metric: aws:num-messages-sent
                alarmWhen: { moreThan: 100, within: 5m }

      Source: IoT Device Defender guide, Cloud-side metrics
      "
    `);
  });

  test("everything that it lists, no line wider than the page", async () => {
    for (const topic of [...TOPICS, ...ALL_DIAGNOSTICS.map(({ code }) => code)]) {
      const { exitCode, stdout, stderr } = await explain(topic);
      expect([topic, exitCode, stderr]).toEqual([topic, 0, ""]);
      // An example stays as it is, so that it can be copied.
      const prose = stdout.split("Example:")[0] ?? "";
      expect(prose.split("\n").filter((line) => line.length > 100)).toEqual([]);
    }
  });

  test("in the width of the terminal", async () => {
    const argv = ["explain", "host/no-project", "--no-color"];
    const { stdout } = await runCommandLine(createMemoryHost(), argv, { terminal: 40 });
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("nothing that is unknown, but what may have been meant", async () => {
    expect(await explain("aws:num-message-sent")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: nothing is known of "aws:num-message-sent"; did you mean aws:num-messages-sent?
      ",
        "stdout": "",
      }
    `);
    expect((await explain("inverted-treshold")).stderr).toBe(
      'error: nothing is known of "inverted-treshold"; did you mean inverted-threshold?\n',
    );
    expect(await explain("zebra\u001b[2J")).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: nothing is known of "zebra␛[2J"; \`palisade explain\` lists what can be explained
      ",
        "stdout": "",
      }
    `);
  });
});
