import { SCHEMAS } from "./schemas.ts";

const PROJECT = `# yaml-language-server: $schema=.palisade/project.schema.json
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
`;

const POLICIES = `# yaml-language-server: $schema=../.palisade/policy.schema.json
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
`;

const WORKFLOW = `# Policies are valid, lint has nothing against them, and generated/ is what they say.
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
`;

/** The files of a new project by path. The schemas are copies, so that an editor needs neither network nor npm. */
export const PROJECT_FILES: ReadonlyMap<string, string> = new Map([
  ["palisade.yaml", PROJECT],
  ["policies/fleet.yaml", POLICIES],
  [".github/workflows/palisade.yaml", WORKFLOW],
  [".palisade/policy.schema.json", SCHEMAS.get("policy") ?? ""],
  [".palisade/project.schema.json", SCHEMAS.get("project") ?? ""],
]);

/** What git shall not keep: state and plans hold secrets, the rest is made again. */
export const IGNORED: readonly string[] = [
  "node_modules/",
  ".terraform/",
  "*.tfstate",
  "*.tfstate.*",
  "*.tfplan",
  "cdktf.out/",
];
