import { describe, expect, test } from "vitest";
import type { ThreatName } from "../../../compiler/catalog/threats.ts";
import { coverageOf } from "../../../compiler/lint/coverage/coverage-of.ts";
import { analyzed } from "../../support/analyzed.ts";

const PROJECT = `version: 1
deployments:
  production:
    account: "111122223333"
    regions: [eu-west-1]
`;

/** The status of a threat and why. */
function judged(threat: ThreatName, policy: string, project = PROJECT): string {
  const { value } = analyzed({ "palisade.yaml": project, "p.yaml": `version: 1\n${policy}` });
  const [stack] = value.stacks;
  if (stack === undefined) throw new Error("no stack");
  const found = coverageOf(stack).threats.find((each) => each.threat.name === threat);
  return `${found?.status}: ${found?.reason}`;
}

const profile = (behavior: string, targets = "targets: [all-things]"): string => `
thingGroups: { Meters: { description: meters }, Gates: { description: gates } }
dimensions: { commands: { topicFilters: ["commands/#"] } }
customMetrics: { cpu-load: { type: number }, battery: { type: number } }
securityProfiles:
  p:
    ${targets}
    behaviors:
      b: ${behavior}
`;

const FLOOD = "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 100, within: 5m } }";

describe("a behaviour", () => {
  test.each([
    ["covers on all things", profile(FLOOD), "covered: direct signs are watched by `b`"],
    [
      "covers on all registered things",
      profile(FLOOD, "targets: [all-registered-things]"),
      "covered: direct signs are watched by `b`",
    ],
    [
      "covers when it says what is normal",
      profile("{ metric: aws:num-messages-sent, normalWhen: { atMost: 100, within: 5m } }"),
      "covered: direct signs are watched by `b`",
    ],
    [
      "covers with a percentile",
      profile("{ metric: aws:num-messages-sent, alarmWhen: { moreThan: p99, within: 5m } }"),
      "covered: direct signs are watched by `b`",
    ],
    [
      "on groups covers a part",
      profile(FLOOD, "targets: [{ thingGroup: Meters }, { thingGroup: Gates }]"),
      "partly: direct signs are watched, but only on things in `Gates` or `Meters`",
    ],
    [
      "on unregistered things covers a part",
      profile(FLOOD, "targets: [all-unregistered-things]"),
      "partly: direct signs are watched, but only on unregistered things",
    ],
    [
      "on some topics covers a part",
      profile(
        "{ metric: aws:num-messages-sent, dimension: { name: commands }, alarmWhen: { moreThan: 1, within: 5m } }",
      ),
      "partly: direct signs are watched, but only on topics matching `commands`",
    ],
    [
      "that learns covers a part",
      profile("{ metric: aws:num-messages-sent, alarmWhen: { anomalous: high } }"),
      "partly: direct signs are watched, but only by ML Detect, after its training",
    ],
    [
      "on an indirect sign covers a part",
      profile("{ metric: aws:message-byte-size, alarmWhen: { moreThan: 1 KiB } }"),
      "partly: only indirect signs are watched",
    ],
    [
      "on a list of what is bad is an indirect sign",
      profile("{ metric: aws:destination-ip-addresses, alarmWhen: { inside: [192.0.2.0/24] } }"),
      "partly: only indirect signs are watched",
    ],
    [
      "on a list of what is right covers",
      profile("{ metric: aws:destination-ip-addresses, normalWhen: { inside: [192.0.2.0/24] } }"),
      "covered: direct signs are watched by `b`",
    ],
    [
      "in the other direction is none",
      profile("{ metric: aws:num-messages-sent, alarmWhen: { lessThan: 1, within: 5m }, because: liveness }"),
      "not-covered: nothing looks for it",
    ],
    [
      "whose alerts are suppressed does not count",
      profile(
        "{ metric: aws:num-messages-sent, alarmWhen: { moreThan: 9, within: 5m }, suppressAlerts: true }",
      ),
      "not-covered: nothing looks for it; `b` does not count: its alerts are suppressed",
    ],
  ])("%s", (_, policy, expected) => {
    expect(judged("denial-of-service", policy)).toBe(expected);
  });

  test("is one of many: what they see between them is said once", () => {
    const names = Array.from({ length: 9 }, (_, index) => `G${index}`);
    const policy = `
thingGroups: { ${names.map((name) => `${name}: { description: some }`).join(", ")} }
securityProfiles:
${names.map((name) => `  p-${name}: { targets: [{ thingGroup: ${name} }], behaviors: { b: ${FLOOD} } }`).join("\n")}
`;
    expect(judged("denial-of-service", policy)).toBe(
      "partly: direct signs are watched, but only on things in `G0`, `G1`, `G2` or 6 more groups",
    );
  });

  test("on a metric that no device reports does not count", () => {
    const policy = profile(
      "{ metric: aws:destination-ip-addresses, alarmWhen: { outside: [192.0.2.0/24] } }",
    );
    const fleet = `${PROJECT}    fleet: { things: 100 }\n`;
    expect(judged("crypto-mining", policy, fleet)).toBe(
      "not-covered: nothing looks for it; `b` does not count: no device reports its metric: the deployment's `fleet` names no agent",
    );
    expect(judged("crypto-mining", policy)).toBe("covered: direct signs are watched by `b`");
  });

  test("does not count where nothing evaluates behaviours, and no behaviour is missed there", () => {
    const none = PROJECT.replace("regions:", "engine: none\n    regions:");
    expect(judged("denial-of-service", profile(FLOOD), none)).toBe(
      "not-covered: nothing looks for it; `b` does not count: nothing evaluates behaviours: the deployment's engine is `none`",
    );
    const { value } = analyzed({ "palisade.yaml": none, "p.yaml": "version: 1\n" });
    const missing = value.stacks.flatMap((stack) =>
      coverageOf(stack).threats.flatMap((each) => each.missing),
    );
    expect([...new Set(missing.map(({ kind }) => kind))]).toEqual(["check"]);
  });

  test("on a custom metric is known by the metric's name, and only upwards", () => {
    const cpu = (metric: string, comparison: string): string =>
      profile(`{ metric: ${metric}, alarmWhen: { ${comparison}: 90 } }`);
    expect(judged("crypto-mining", cpu("cpu-load", "moreThan"))).toBe(
      "covered: direct signs are watched by `b`",
    );
    expect(judged("crypto-mining", cpu("cpu-load", "lessThan"))).toBe("not-covered: nothing looks for it");
    expect(judged("crypto-mining", cpu("battery", "moreThan"))).toBe("not-covered: nothing looks for it");
  });

  test("that sees no threat is told apart", () => {
    const { value } = analyzed({
      "p.yaml": `version: 1\n${profile("{ metric: battery, alarmWhen: { lessThan: 5 } }")}`,
    });
    expect(
      value.stacks.flatMap((stack) => coverageOf(stack).unassigned.map((each) => each.behavior.name)),
    ).toEqual(["b"]);
  });
});

describe("an audit check", () => {
  const audit = (schedules: string): string =>
    `audit:\n  checks: { DEVICE_CERTIFICATE_SHARED_CHECK: true, CONFLICTING_CLIENT_IDS_CHECK: true }\n${schedules}`;

  test("covers when it is on and scheduled", () => {
    const daily = "  schedules: { Daily: { daily: true, checks: [DEVICE_CERTIFICATE_SHARED_CHECK] } }\n";
    expect(judged("cloned-identity", audit(daily))).toBe(
      "covered: direct signs are watched by `DEVICE_CERTIFICATE_SHARED_CHECK`",
    );
  });

  test("covers when a schedule runs all that are on", () => {
    expect(
      judged("cloned-identity", audit("  schedules: { Daily: { daily: true, checks: enabled } }\n")),
    ).toBe(
      "covered: direct signs are watched by `DEVICE_CERTIFICATE_SHARED_CHECK` and `CONFLICTING_CLIENT_IDS_CHECK`",
    );
  });

  test("does not count when nothing runs it", () => {
    expect(judged("cloned-identity", audit(""))).toBe(
      "not-covered: nothing looks for it; `DEVICE_CERTIFICATE_SHARED_CHECK` does not count: no schedule runs it; nor does 1 more",
    );
  });

  test("finds an opening only, which is an indirect sign", () => {
    const policy = `audit:
  checks: { IOT_POLICY_OVERLY_PERMISSIVE_CHECK: true }
  schedules: { Daily: { daily: true, checks: enabled } }
`;
    expect(judged("lateral-movement", policy)).toBe("partly: only indirect signs are watched");
  });

  test("that AWS does not offer in the region is not missed there", () => {
    const china = PROJECT.replace("eu-west-1", "cn-northwest-1");
    const { value } = analyzed({ "palisade.yaml": china, "p.yaml": "version: 1\n" });
    const missing = value.stacks.flatMap((stack) =>
      coverageOf(stack).threats.flatMap((each) => each.missing),
    );
    const names = missing.flatMap((each) => (each.kind === "check" ? [each.check] : []));
    expect(names).toContain("IOT_POLICY_OVERLY_PERMISSIVE_CHECK");
    expect(names).not.toContain("IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK");
  });
});

test("names like those of object members are names", () => {
  const policy = `
securityProfiles:
  constructor:
    targets: [all-things]
    behaviors:
      __proto__: ${FLOOD}
`;
  expect(judged("denial-of-service", policy)).toBe("covered: direct signs are watched by `__proto__`");
});
