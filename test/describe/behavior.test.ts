import { describe, expect, test } from "vitest";
import type { Comparison, Condition, SetElements } from "../../compiler/analyze/policy-set.ts";
import { CUSTOM_METRIC_TYPES, customMetricFacts } from "../../compiler/catalog/custom-metric-types.ts";
import { findMetric, METRICS, type MetricFacts } from "../../compiler/catalog/metrics.ts";
import { type DescribedBehavior, describeBehavior } from "../../compiler/describe/behavior.ts";
import { toCriteria } from "../../compiler/lower/negation.ts";

const REGISTERED = ["all-registered-things"];

function metricOf(name: string): MetricFacts {
  const metric = findMetric(name);
  if (metric === undefined) throw new Error(`no metric ${name}`);
  return metric;
}

interface Extras extends Partial<Omit<DescribedBehavior, "criteria">> {
  readonly alarmAfter?: number;
  readonly clearAfter?: number;
  readonly targets?: readonly string[];
}

function say(metric: MetricFacts, condition: Condition, extras: Extras = {}): string {
  const { alarmAfter = 1, clearAfter = 1, targets = REGISTERED, suppressAlerts = false, ...rest } = extras;
  const datapoints = { datapointsToAlarm: alarmAfter, datapointsToClear: clearAfter };
  const criteria = toCriteria(condition, metric.valueKey, datapoints);
  return describeBehavior({ criteria, suppressAlerts, ...rest }, metric, targets);
}

const threshold = (comparison: Comparison, value: number, withinSeconds?: number): Condition => ({
  kind: "threshold",
  side: "alarm",
  comparison,
  value,
  ...(withinSeconds === undefined ? {} : { withinSeconds }),
});

const SENT = metricOf("aws:num-messages-sent");
const SIZE = metricOf("aws:message-byte-size");
const PORTS = metricOf("aws:listening-tcp-ports");
const DISCONNECTED = metricOf("aws:disconnect-duration");

const SETS = {
  cidrs: { key: "cidrs", cidrs: ["10.0.0.0/8", "2001:db8::/32"] },
  ports: { key: "ports", ports: [23, 2323] },
  numbers: { key: "numbers", numbers: [1, -2.5] },
  strings: { key: "strings", strings: ["idle", 'a "b"'] },
} as const satisfies Readonly<Record<string, SetElements>>;

const ALL = [...METRICS, ...CUSTOM_METRIC_TYPES.map((type) => customMetricFacts(`my-${type}`, type))];
const LISTS = ALL.filter(({ unit }) => unit.kind === "none");
const QUANTITIES = ALL.filter(({ unit }) => unit.kind !== "none");

describe("every metric", () => {
  test("above a fixed value", () => {
    const sentences = QUANTITIES.map((metric) =>
      say(metric, threshold("moreThan", 90, metric.duration === "required" ? 300 : undefined)),
    );
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends or receives a message of more than 90 bytes
      alarms when any registered thing sends more than 90 messages in 5 minutes
      alarms when any registered thing receives more than 90 messages in 5 minutes
      alarms when any registered thing has more than 90 authorization failures in 5 minutes
      alarms when any registered thing makes more than 90 connection attempts in 5 minutes
      alarms when any registered thing has more than 90 disconnects in 5 minutes
      alarms when any registered thing is disconnected for more than 1 hour 30 minutes
      alarms when any registered thing sends more than 90 bytes over its network in 5 minutes
      alarms when any registered thing receives more than 90 bytes over its network in 5 minutes
      alarms when any registered thing sends more than 90 packets over its network in 5 minutes
      alarms when any registered thing receives more than 90 packets over its network in 5 minutes
      alarms when any registered thing listens on more than 90 TCP ports in 5 minutes
      alarms when any registered thing listens on more than 90 UDP ports in 5 minutes
      alarms when any registered thing has more than 90 established TCP connections
      alarms when any registered thing reports a value of more than 90 for \`my-number\`"
    `);
  });

  test("above what the fleet does", () => {
    const sentences = QUANTITIES.filter(({ statistical }) => statistical).map((metric) =>
      say(metric, {
        kind: "percentile",
        side: "alarm",
        comparison: "moreThan",
        statistic: "p99.9",
        withinSeconds: 3600,
      }),
    );
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends or receives a message of more bytes in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing sends more messages in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing receives more messages in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing has more authorization failures in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing makes more connection attempts in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing has more disconnects in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing sends more bytes over its network in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing receives more bytes over its network in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing sends more packets over its network in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing receives more packets over its network in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing listens on more TCP ports in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing listens on more UDP ports in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing has more established TCP connections in 1 hour than 99.9% of the fleet (p99.9)
      alarms when any registered thing reports a value of more than the fleet's p99.9 for \`my-number\` in 1 hour"
    `);
  });

  test("unusual to a model", () => {
    const sentences = QUANTITIES.filter(({ ml }) => ml).map((metric) =>
      say(metric, { kind: "anomaly", confidence: "HIGH" }),
    );
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends or receives a message of an unusual number of bytes (ML Detect, HIGH confidence)
      alarms when any registered thing sends an unusual number of messages (ML Detect, HIGH confidence)
      alarms when any registered thing receives an unusual number of messages (ML Detect, HIGH confidence)
      alarms when any registered thing has an unusual number of authorization failures (ML Detect, HIGH confidence)
      alarms when any registered thing makes an unusual number of connection attempts (ML Detect, HIGH confidence)
      alarms when any registered thing has an unusual number of disconnects (ML Detect, HIGH confidence)
      alarms when any registered thing sends an unusual number of bytes over its network (ML Detect, HIGH confidence)
      alarms when any registered thing receives an unusual number of bytes over its network (ML Detect, HIGH confidence)
      alarms when any registered thing sends an unusual number of packets over its network (ML Detect, HIGH confidence)
      alarms when any registered thing receives an unusual number of packets over its network (ML Detect, HIGH confidence)
      alarms when any registered thing listens on an unusual number of TCP ports (ML Detect, HIGH confidence)
      alarms when any registered thing listens on an unusual number of UDP ports (ML Detect, HIGH confidence)
      alarms when any registered thing has an unusual number of established TCP connections (ML Detect, HIGH confidence)
      alarms when any registered thing reports a value of unusual size for \`my-number\` (ML Detect, HIGH confidence)"
    `);
  });

  test("inside and outside a set", () => {
    const sentences = LISTS.flatMap(({ valueKey, ...metric }) => {
      if (valueKey === "count" || valueKey === "number") return [];
      return (["inside", "outside"] as const).map((membership) =>
        say(
          { ...metric, valueKey },
          { kind: "membership", side: "alarm", membership, elements: SETS[valueKey] },
        ),
      );
    });
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing connects from an IP address inside 10.0.0.0/8, 2001:db8::/32
      alarms when any registered thing connects from an IP address outside 10.0.0.0/8, 2001:db8::/32
      alarms when any registered thing connects to an IP address inside 10.0.0.0/8, 2001:db8::/32
      alarms when any registered thing connects to an IP address outside 10.0.0.0/8, 2001:db8::/32
      alarms when any registered thing listens on a TCP port inside 23, 2323
      alarms when any registered thing listens on a TCP port outside 23, 2323
      alarms when any registered thing listens on a UDP port inside 23, 2323
      alarms when any registered thing listens on a UDP port outside 23, 2323
      alarms when any registered thing lists in \`my-number-list\` a number inside -2.5, 1
      alarms when any registered thing lists in \`my-number-list\` a number outside -2.5, 1
      alarms when any registered thing lists in \`my-string-list\` a string inside "a \\"b\\"", "idle"
      alarms when any registered thing lists in \`my-string-list\` a string outside "a \\"b\\"", "idle"
      alarms when any registered thing lists in \`my-ip-address-list\` an IP address inside 10.0.0.0/8, 2001:db8::/32
      alarms when any registered thing lists in \`my-ip-address-list\` an IP address outside 10.0.0.0/8, 2001:db8::/32"
    `);
  });
});

describe("comparisons", () => {
  test("with a fixed value", () => {
    const sentences = (["moreThan", "atLeast", "lessThan", "atMost"] as const).flatMap((comparison) => [
      say(SENT, threshold(comparison, 1000, 300)),
      say(SIZE, threshold(comparison, 1024)),
      say(DISCONNECTED, threshold(comparison, 90)),
      say(customMetricFacts("battery", "number"), threshold(comparison, 12.5)),
    ]);
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends more than 1000 messages in 5 minutes
      alarms when any registered thing sends or receives a message of more than 1 KiB (1024 bytes)
      alarms when any registered thing is disconnected for more than 1 hour 30 minutes
      alarms when any registered thing reports a value of more than 12.5 for \`battery\`
      alarms when any registered thing sends at least 1000 messages in 5 minutes
      alarms when any registered thing sends or receives a message of at least 1 KiB (1024 bytes)
      alarms when any registered thing is disconnected for at least 1 hour 30 minutes
      alarms when any registered thing reports a value of at least 12.5 for \`battery\`
      alarms when any registered thing sends fewer than 1000 messages in 5 minutes
      alarms when any registered thing sends or receives a message of less than 1 KiB (1024 bytes)
      alarms when any registered thing is disconnected for less than 1 hour 30 minutes
      alarms when any registered thing reports a value of less than 12.5 for \`battery\`
      alarms when any registered thing sends at most 1000 messages in 5 minutes
      alarms when any registered thing sends or receives a message of at most 1 KiB (1024 bytes)
      alarms when any registered thing is disconnected for at most 1 hour 30 minutes
      alarms when any registered thing reports a value of at most 12.5 for \`battery\`"
    `);
  });

  test("with the fleet", () => {
    const sentences = (["moreThan", "atLeast", "lessThan", "atMost"] as const).flatMap((comparison) =>
      (["p0.1", "p90"] as const).map((statistic) =>
        say(SENT, { kind: "percentile", side: "alarm", comparison, statistic, withinSeconds: 900 }),
      ),
    );
    expect(sentences.join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends more messages in 15 minutes than 0.1% of the fleet (p0.1)
      alarms when any registered thing sends more messages in 15 minutes than 90% of the fleet (p90)
      alarms when any registered thing sends at least as many messages in 15 minutes as 0.1% of the fleet (p0.1)
      alarms when any registered thing sends at least as many messages in 15 minutes as 90% of the fleet (p90)
      alarms when any registered thing sends fewer messages in 15 minutes than 99.9% of the fleet (p0.1)
      alarms when any registered thing sends fewer messages in 15 minutes than 10% of the fleet (p90)
      alarms when any registered thing sends at most as many messages in 15 minutes as 99.9% of the fleet (p0.1)
      alarms when any registered thing sends at most as many messages in 15 minutes as 10% of the fleet (p90)"
    `);
  });

  test("a floor of one is none at all", () => {
    expect(say(SENT, threshold("lessThan", 1, 3600))).toMatchInlineSnapshot(
      `"alarms when any registered thing sends no messages in 1 hour"`,
    );
    expect(say(SENT, threshold("atMost", 0, 3600))).toMatchInlineSnapshot(
      `"alarms when any registered thing sends no messages in 1 hour"`,
    );
    expect(say(SENT, threshold("moreThan", 1, 3600))).toMatchInlineSnapshot(
      `"alarms when any registered thing sends more than 1 message in 1 hour"`,
    );
  });

  test("what is normal is told in the alarm sense as well", () => {
    const normal: Condition = {
      kind: "threshold",
      side: "normal",
      comparison: "atMost",
      value: 10,
      withinSeconds: 300,
    };
    expect(say(SENT, normal)).toBe(say(SENT, threshold("moreThan", 10, 300)));
    const inside: Condition = {
      kind: "membership",
      side: "normal",
      membership: "inside",
      elements: SETS.ports,
    };
    expect(say(PORTS, inside)).toMatchInlineSnapshot(
      `"alarms when any registered thing listens on a TCP port outside 23, 2323"`,
    );
  });
});

describe("the rest of the sentence", () => {
  const TOO_MANY = threshold("moreThan", 1000, 300);

  test("repetition", () => {
    expect(
      say(SENT, TOO_MANY, { alarmAfter: 2, clearAfter: 2, targets: ["TelemetryDevices"] }),
    ).toMatchInlineSnapshot(
      `"alarms when a thing in \`TelemetryDevices\` sends more than 1000 messages in 5 minutes, 2 times in a row; clears after 2"`,
    );
    expect(say(SENT, TOO_MANY, { clearAfter: 3 })).toMatchInlineSnapshot(
      `"alarms when any registered thing sends more than 1000 messages in 5 minutes; clears after 3"`,
    );
  });

  test("dimension, suppression, everything at once", () => {
    const dimension = { name: "telemetry-topics", operator: "IN" } as const;
    expect(say(SENT, TOO_MANY, { dimension })).toMatchInlineSnapshot(
      `"alarms when any registered thing sends more than 1000 messages in 5 minutes on topics matching \`telemetry-topics\`"`,
    );
    expect(
      say(
        SENT,
        { kind: "anomaly", confidence: "LOW" },
        {
          dimension: { ...dimension, operator: "NOT_IN" },
          suppressAlerts: true,
          alarmAfter: 1,
          clearAfter: 5,
        },
      ),
    ).toMatchInlineSnapshot(
      `"alarms when any registered thing sends an unusual number of messages on topics not matching \`telemetry-topics\` (ML Detect, LOW confidence); clears after 5; recorded but not sent: alerts are suppressed"`,
    );
    expect(
      say(
        SENT,
        { kind: "percentile", side: "alarm", comparison: "moreThan", statistic: "p99", withinSeconds: 600 },
        {
          dimension,
        },
      ),
    ).toMatchInlineSnapshot(
      `"alarms when any registered thing sends more messages in 10 minutes on topics matching \`telemetry-topics\` than 99% of the fleet (p99)"`,
    );
  });

  test("targets", () => {
    const targets = [
      [],
      ["all-things"],
      ["all-unregistered-things"],
      ["A"],
      ["A", "B"],
      ["A", "B", "C", "D"],
      ["A", "B", "C", "D", "E"],
      ["all-registered-things", "A"],
      ["arn:aws:iot:us-east-1:111122223333:all/registered-things"],
      ["arn:aws:iot:us-east-1:111122223333:thinggroup/a:b"],
      ["thinggroup/all-things"],
      ["__proto__"],
    ];
    expect(targets.map((list) => say(SENT, TOO_MANY, { targets: list })).join("\n")).toMatchInlineSnapshot(`
      "alarms when a thing sends more than 1000 messages in 5 minutes; attached to nothing, so nothing is watched
      alarms when any thing sends more than 1000 messages in 5 minutes
      alarms when any unregistered thing sends more than 1000 messages in 5 minutes
      alarms when a thing in \`A\` sends more than 1000 messages in 5 minutes
      alarms when a thing in \`A\` or \`B\` sends more than 1000 messages in 5 minutes
      alarms when a thing in \`A\`, \`B\`, \`C\` or \`D\` sends more than 1000 messages in 5 minutes
      alarms when a thing in \`A\`, \`B\`, \`C\` or 2 more groups sends more than 1000 messages in 5 minutes
      alarms when any registered thing or a thing in \`A\` sends more than 1000 messages in 5 minutes
      alarms when any registered thing sends more than 1000 messages in 5 minutes
      alarms when a thing in \`a:b\` sends more than 1000 messages in 5 minutes
      alarms when a thing in \`all-things\` sends more than 1000 messages in 5 minutes
      alarms when a thing in \`__proto__\` sends more than 1000 messages in 5 minutes"
    `);
  });

  test("sizes and times in their natural units", () => {
    const sizes = [1, 1000, 1024, 1536, 131_072, 5 * 1024 ** 2, 2 * 1024 ** 3];
    expect(sizes.map((size) => say(SIZE, threshold("moreThan", size))).join("\n")).toMatchInlineSnapshot(`
      "alarms when any registered thing sends or receives a message of more than 1 byte
      alarms when any registered thing sends or receives a message of more than 1000 bytes
      alarms when any registered thing sends or receives a message of more than 1 KiB (1024 bytes)
      alarms when any registered thing sends or receives a message of more than 1536 bytes
      alarms when any registered thing sends or receives a message of more than 128 KiB (131072 bytes)
      alarms when any registered thing sends or receives a message of more than 5 MiB (5242880 bytes)
      alarms when any registered thing sends or receives a message of more than 2 GiB (2147483648 bytes)"
    `);
    const minutes = [5, 60, 65, 1440, 1505, 20_160];
    expect(
      minutes.map((time) => say(DISCONNECTED, threshold("atLeast", time))).join("\n"),
    ).toMatchInlineSnapshot(`
      "alarms when any registered thing is disconnected for at least 5 minutes
      alarms when any registered thing is disconnected for at least 1 hour
      alarms when any registered thing is disconnected for at least 1 hour 5 minutes
      alarms when any registered thing is disconnected for at least 1 day
      alarms when any registered thing is disconnected for at least 1 day 1 hour 5 minutes
      alarms when any registered thing is disconnected for at least 14 days"
    `);
  });

  test("long sets are shortened", () => {
    const ports = Array.from({ length: 20 }, (_, index) => index + 1);
    const inside = (list: readonly number[]): Condition => ({
      kind: "membership",
      side: "alarm",
      membership: "inside",
      elements: { key: "ports", ports: list },
    });
    expect(say(PORTS, inside(ports))).toMatchInlineSnapshot(
      `"alarms when any registered thing listens on a TCP port inside 1, 2, 3, 4, 5, 6, 7, 8 and 12 more"`,
    );
    expect(say(PORTS, inside(ports.slice(0, 10)))).toMatchInlineSnapshot(
      `"alarms when any registered thing listens on a TCP port inside 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"`,
    );
  });

  test("an author's text stays one line", () => {
    const elements: SetElements = { key: "strings", strings: ["a\nb", "x".repeat(500)] };
    const sentence = say(customMetricFacts("state", "string-list"), {
      kind: "membership",
      side: "alarm",
      membership: "inside",
      elements,
    });
    expect(sentence).not.toContain("\n");
    expect(sentence.length).toBeLessThan(300);
  });
});
