import { describe, expect, test } from "vitest";
import { createMemoryHost } from "../support/memory-host.ts";
import { runCommandLine } from "../support/run-command-line.ts";

describe("palisade init", () => {
  test("writes a project and says what comes next", async () => {
    const host = createMemoryHost();
    expect(await runCommandLine(host, ["init"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "
      Next:
        npm init --yes
        npm install --save-dev PACKAGE   the .tgz that \`npm pack\` makes of palisade, or its git address;
                                         plain "palisade" is another package on npm
        edit palisade.yaml: your account, your regions
        npx --no palisade lint
        npx --no palisade compile
        commit everything, generated/ included; the workflow checks that it stays current
      ",
        "stdout": ".github/workflows/palisade.yaml
      .gitignore
      .palisade/policy.schema.json
      .palisade/project.schema.json
      palisade.yaml
      policies/fleet.yaml
      ",
      }
    `);
    expect(host.text("palisade.yaml")).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=.palisade/project.schema.json
      version: 1
      policies: [policies]
      output: generated

      deployments:
        staging:
          account: "111122223333" # twelve digits, in quotes
          regions: [us-east-1]
          # fleet: { things: 500, agent: AWS IoT Device Client } # lint then judges cost, too, and what only an agent reports

      lint:
        rules:
          # All but crypto-mining, which shows only in what an agent on the device reports.
          threat-not-covered:
            threats:
              - exfiltration
              - command-injection
              - credential-abuse
              - lateral-movement
              - scanning
              - cloned-identity
              - denial-of-service
      "
    `);
    expect(host.text("policies/fleet.yaml")).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=../.palisade/policy.schema.json
      version: 1

      alertTopics:
        security-alerts:
          subscribers:
            - email: security@example.com # a person must confirm it, once in each region
            - queue: security-alerts # keeps the alerts, confirmed or not

      securityProfiles:
        Baseline:
          description: what a healthy thing does
          targets: [all-registered-things]
          alertTopic: security-alerts
          behaviors:
            ExcessiveMessages:
              metric: aws:num-messages-sent
              alarmWhen: { moreThan: 1000, within: 5m }
              alarmAfter: 2 # in a row
              clearAfter: 2
            AuthorizationFailures:
              metric: aws:num-authorization-failures
              alarmWhen: { moreThan: 5, within: 5m }
            LostThing:
              metric: aws:disconnect-duration
              alarmWhen: { atLeast: 1h }

        Strangers:
          description: only registered things connect
          targets: [all-unregistered-things]
          alertTopic: security-alerts
          behaviors:
            UnregisteredConnection:
              metric: aws:num-connection-attempts
              alarmWhen: { moreThan: 0, within: 5m }
              because: there is no such device, so that a single attempt is worth a look

      audit:
        alertTopic: security-alerts
        checks: { all: true }
        schedules:
          Daily: { daily: true, checks: enabled }
      "
    `);
    expect(host.text(".github/workflows/palisade.yaml")).toMatchInlineSnapshot(`
      "# Policies are valid, lint has nothing against them, and generated/ is what they say.
      # The job takes palisade from the devDependencies of package.json, which has to be committed together with
      # package-lock.json; \`--no\` keeps npx from fetching anything else of that name.
      # For plans in pull requests and a look for drift every night, copy what is in templates/ of the repository of Palisade.
      name: palisade
      on:
        pull_request:
        push:
          branches: [main]
      permissions:
        contents: read
      jobs:
        policies:
          runs-on: ubuntu-latest
          steps:
            - uses: actions/checkout@v5
            - uses: actions/setup-node@v5
              with:
                node-version: 22
            - run: npm ci
            - run: npx --no palisade check --fail-on warning
      "
    `);
    expect(host.text(".gitignore")).toMatchInlineSnapshot(`
      "node_modules/
      .terraform/
      *.tfstate
      *.tfstate.*
      *.tfplan
      cdktf.out/
      "
    `);
  });

  test("writes a project that is valid and compiles, and stays current", async () => {
    const host = createMemoryHost();
    await runCommandLine(host, ["init"]);
    expect(await runCommandLine(host, ["validate", "--fail-on", "warning"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "no problems in 2 files
      ",
      }
    `);
    expect(await runCommandLine(host, ["compile"])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "",
        "stdout": "stack              resources  behaviours
      staging-us-east-1         21           4
      generated: 4 files written, 0 unchanged
      no problems in 2 files
      ",
      }
    `);
    expect((await runCommandLine(host, ["compile", "--check"])).exitCode).toBe(0);
  });

  test("writes a project that lint has nothing against and fmt leaves as it is", async () => {
    const host = createMemoryHost();
    await runCommandLine(host, ["init"]);
    expect(await runCommandLine(host, ["lint", "--fail-on", "info"])).toEqual({
      exitCode: 0,
      stderr: "",
      stdout: "no problems in 2 files\n",
    });
    expect((await runCommandLine(host, ["fmt", "--check"])).exitCode).toBe(0);
    await runCommandLine(host, ["compile"]);
    // As the workflow runs it.
    expect((await runCommandLine(host, ["check", "--fail-on", "warning"])).exitCode).toBe(0);
  });

  test("writes nothing where one of its files is there already", async () => {
    const host = createMemoryHost({ "a/palisade.yaml": "mine", "a/policies/fleet.yaml": "mine" });
    expect(await runCommandLine(host, ["init", "a"])).toMatchInlineSnapshot(`
      {
        "exitCode": 2,
        "stderr": "error: "a/palisade.yaml", "a/policies/fleet.yaml" exist already; nothing was written
      ",
        "stdout": "",
      }
    `);
    expect(host.changes).toEqual([]);
  });

  test("adds to .gitignore only what is missing, once", async () => {
    const host = createMemoryHost({ ".gitignore": "mine\r\n*.tfplan\nlast" });
    await runCommandLine(host, ["init"]);
    expect(host.text(".gitignore")).toMatchInlineSnapshot(`
      "mine
      *.tfplan
      last
      node_modules/
      .terraform/
      *.tfstate
      *.tfstate.*
      cdktf.out/
      "
    `);
  });

  test("says when it cannot write", async () => {
    const host = createMemoryHost({ ".gitignore": { fails: "this user is not allowed to" } });
    const { exitCode, stderr } = await runCommandLine(host, ["init"]);
    expect([exitCode, stderr]).toEqual([2, 'error: cannot read ".gitignore": this user is not allowed to\n']);
    expect(host.changes).toEqual([]);
  });
});
