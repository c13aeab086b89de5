import { describe, expect, test } from "vitest";
import { taggedState } from "../../../compiler/emit/terraform/cloud-control/desired-state.ts";
import { defaultTags } from "../../../compiler/emit/terraform/stack-tags.ts";
import { controlCoverage } from "../../../compiler/lint/coverage/control-coverage.ts";
import { lower } from "../../../compiler/lower/lower.ts";
import { analyzed } from "../../support/analyzed.ts";

const PROJECT = `version: 1
deployments:
  production:
    account: "111122223333"
    regions: [eu-west-1]
    tags: { owner: security }
`;

const POLICY = `version: 1
dimensions: { commands: { topicFilters: ["commands/#"] } }
quarantine: { Jail: { allow: { publish: ["jail/status"] } } }
mitigationActions: { Isolate: { addToThingGroups: [Jail] } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      Ports: { metric: aws:listening-tcp-ports, alarmWhen: { outside: [443] } }
      Muted:
        metric: aws:listening-udp-ports
        alarmWhen: { outside: [443] }
        suppressAlerts: true
      Commands:
        metric: aws:num-messages-received
        dimension: { name: commands }
        alarmWhen: { moreThan: 100, within: 5m }
audit:
  checks: { DEVICE_CERTIFICATE_SHARED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }
  schedules: { Daily: { daily: true, checks: [DEVICE_CERTIFICATE_SHARED_CHECK] } }
`;

/** What is shown of the controls of a standard, one line each, but for those that nothing here can show. */
function shown(standard: string, policy: string, project = PROJECT): string {
  const { value } = analyzed({ "palisade.yaml": project, "p.yaml": policy });
  return value.stacks
    .flatMap((stack) => controlCoverage(stack))
    .filter((each) => each.standard.name === standard)
    .flatMap(({ controls }) => controls)
    .filter(({ status }) => status !== "outside")
    .map(({ control, status, reason, behaviors, checks }) => {
      const names = [...behaviors, ...checks].join(", ");
      return `${control.id} ${status}: ${names === "" ? reason : names}`;
    })
    .join("\n");
}

describe("the controls of Security Hub", () => {
  test("are met by tags", () => {
    expect(shown("security-hub-iot", POLICY)).toMatchInlineSnapshot(`
      "IoT.1 met: 1 security profile, tagged by Palisade, and with \`owner\` of the deployment
      IoT.2 met: 1 mitigation action, tagged by Palisade, and with \`owner\` of the deployment
      IoT.3 met: 1 dimension, tagged by Palisade, and with \`owner\` of the deployment
      IoT.6 met: 1 IoT policy, tagged by Palisade, and with \`owner\` of the deployment"
    `);
  });

  test("ask nothing where there is nothing to tag", () => {
    expect(shown("security-hub-iot", "version: 1\n")).toMatchInlineSnapshot(`
      "IoT.1 not-applicable: the stack has no security profiles
      IoT.2 not-applicable: the stack has no mitigation actions
      IoT.3 not-applicable: the stack has no dimensions
      IoT.6 not-applicable: the stack has no IoT policies"
    `);
  });

  test("are met as they say: what is generated carries the tags", () => {
    const { value } = analyzed({ "palisade.yaml": PROJECT, "p.yaml": POLICY });
    const [stack] = value.stacks.map(lower);
    if (stack === undefined) throw new Error("no stack");
    const tagged = stack.resources.flatMap((resource) => {
      switch (resource.kind) {
        case "security-profile":
        case "mitigation-action":
        case "dimension":
          return [[resource.kind, JSON.stringify(taggedState(resource, stack)["Tags"])]];
        case "iot-policy":
          return [[resource.kind, JSON.stringify([...defaultTags(stack)])]];
        default:
          return [];
      }
    });
    expect(tagged.map(([kind]) => kind).sort()).toEqual([
      "dimension",
      "iot-policy",
      "mitigation-action",
      "security-profile",
    ]);
    for (const [kind, tags] of tagged) {
      expect(tags, kind).toContain('"owner"');
      expect(tags, kind).toContain('"palisade:deployment"');
    }
  });
});

test("provisions of ETSI EN 303 645 show what speaks to them", () => {
  expect(shown("etsi-en-303-645", POLICY)).toMatchInlineSnapshot(`
    "5.4-4 evidence: DEVICE_CERTIFICATE_SHARED_CHECK
    5.5-1 no-evidence: the checks find keys of generators that are known to be weak
    5.5-8 no-evidence: the checks find certificates that were not renewed, rotated or withdrawn in time
    5.6-1 evidence: Ports
    5.6-5 evidence: Ports
    5.9-3 no-evidence: devices that do not connect in an orderly fashion connect again and again
    5.10-1 evidence: Commands, Ports"
  `);
});

test("capabilities of NIST IR 8259A show what speaks to them", () => {
  expect(shown("nist-ir-8259a", POLICY)).toMatchInlineSnapshot(`
    "Device Identification evidence: DEVICE_CERTIFICATE_SHARED_CHECK
    Data Protection no-evidence: the checks find keys of modules that are known to be weak
    Logical Access to Interfaces evidence: Ports
    Cybersecurity State Awareness evidence: Commands, Ports"
  `);
});

test("without Detect, only checks speak", () => {
  const none = PROJECT.replace("regions:", "engine: none\n    regions:");
  expect(shown("nist-ir-8259a", POLICY, none)).toMatchInlineSnapshot(`
    "Device Identification evidence: DEVICE_CERTIFICATE_SHARED_CHECK
    Data Protection no-evidence: the checks find keys of modules that are known to be weak
    Logical Access to Interfaces no-evidence: a port on which nothing should listen is an interface that is not disabled
    Cybersecurity State Awareness no-evidence: telling what is expected from what is not is what behaviours do"
  `);
});
