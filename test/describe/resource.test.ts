import { describe, expect, test } from "vitest";
import { describeAuditConfiguration } from "../../compiler/describe/audit.ts";
import { describeDuration } from "../../compiler/describe/duration.ts";
import { describeFleetMetric, describeIndexing, describeLogging } from "../../compiler/describe/fleet.ts";
import { describeDynamicThingGroup } from "../../compiler/describe/groups.ts";
import { describeSubscription } from "../../compiler/describe/messaging.ts";
import { describeMitigationAction } from "../../compiler/describe/mitigation.ts";

const TOPIC = "arn:aws:sns:us-east-1:111122223333:alerts";

describe("resources in a sentence", () => {
  test("fleet metrics", () => {
    const metric = { query: "thingName:*", field: "attributes.firmware", periodSeconds: 3600 };
    const sentences = [
      describeFleetMetric({ ...metric, aggregation: { type: "Statistics", values: ["count"] } }),
      describeFleetMetric({ ...metric, aggregation: { type: "Statistics", values: ["average", "maximum"] } }),
      describeFleetMetric({ ...metric, aggregation: { type: "Percentiles", values: ["90", "99"] } }),
      describeFleetMetric({ ...metric, aggregation: { type: "Cardinality", values: [] } }),
    ];
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "every hour counts the things that match \`thingName:*\`
      every hour computes average and maximum of \`attributes.firmware\` over the things that match \`thingName:*\`
      every hour computes p90 and p99 of \`attributes.firmware\` over the things that match \`thingName:*\`
      every hour counts the different values of \`attributes.firmware\` among the things that match \`thingName:*\`"
    `);
  });

  test("fleet indexing", () => {
    const nothing = {
      things: "OFF",
      connectivity: "OFF",
      violations: "OFF",
      namedShadows: [],
      customFields: [],
      thingGroups: "OFF",
    } as const;
    const everything = {
      things: "REGISTRY_AND_SHADOW",
      connectivity: "STATUS",
      violations: "VIOLATIONS",
      namedShadows: ["config"],
      customFields: [{ name: "attributes.floor", type: "Number" }],
      thingGroups: "ON",
    } as const;
    expect([describeIndexing(nothing), describeIndexing(everything)].join("\n")).toMatchInlineSnapshot(`
      "nothing of the fleet is indexed
      makes searchable: the registry, shadows, connectivity, violations, thing groups, the named shadows \`config\` and 1 custom field"
    `);
  });

  test("logging", () => {
    const sentences = [describeLogging({ level: "ERROR" }), describeLogging({ level: "DISABLED" })];
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "AWS IoT writes to CloudWatch Logs what is of level ERROR or worse
      AWS IoT writes no logs"
    `);
  });

  test("an audit that nobody hears of", () => {
    const checks = [{ check: "LOGGING_DISABLED_CHECK", enabled: true } as const];
    expect(describeAuditConfiguration({ checks })).toMatchInlineSnapshot(`"1 of 1 audit check on"`);
  });

  test("a webhook is named by its host: its path often is a secret", () => {
    const sentence = describeSubscription({
      topicArn: TOPIC,
      protocol: "https",
      endpoint: "https://user:word@hooks.example.com:8443/services/T0/SECRET?key=1",
    });
    expect(sentence).toMatchInlineSnapshot(`"passes the alerts of \`alerts\` on to hooks.example.com:8443"`);
    expect(sentence).not.toMatch(/SECRET|word|key/);
  });

  test("an action that leaves dynamic groups alone", () => {
    const action = {
      type: "ADD_THINGS_TO_THING_GROUP",
      thingGroups: ["A", "B", "C"],
      overrideDynamicGroups: false,
    } as const;
    expect(describeMitigationAction({ action })).toMatchInlineSnapshot(
      `"when started, adds things to \`A\`, \`B\` and \`C\`"`,
    );
  });

  test("an author's long query is cut, and stays on one line", () => {
    const sentence = describeDynamicThingGroup({ query: `thingName:a\nOR ${"thingName:b OR ".repeat(50)}` });
    expect(sentence).not.toContain("\n");
    expect(sentence.length).toBeLessThan(220);
  });
});

test("durations", () => {
  const seconds = [0, 1, 30, 90, 300, 3600, 5400, 86_400, 1_209_600];
  expect(seconds.map(describeDuration)).toMatchInlineSnapshot(`
    [
      "0 seconds",
      "1 second",
      "30 seconds",
      "1 minute 30 seconds",
      "5 minutes",
      "1 hour",
      "1 hour 30 minutes",
      "1 day",
      "14 days",
    ]
  `);
});
