import { describe, expect, test } from "vitest";
import { analyzed, problemsOf } from "../support/analyzed.ts";

describe("a condition", () => {
  test("has a value in the unit of its metric", () => {
    expect(
      problemsOf(`
customMetrics: { battery: { type: number } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 5m, within: 5m } }
      b: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1 KiB, within: 5m } }
      c: { metric: aws:num-messages-sent, alarmWhen: { moreThan: 1.5, within: 5m } }
      d: { metric: aws:num-messages-sent, alarmWhen: { moreThan: -1, within: 5m } }
      e: { metric: aws:message-byte-size, alarmWhen: { moreThan: 5m } }
      f: { metric: aws:message-byte-size, alarmWhen: { moreThan: 1 KB } }
      g: { metric: aws:message-byte-size, alarmWhen: { moreThan: 0.5 B } }
      h: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 5 } }
      i: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 1 MiB } }
      j: { metric: battery, alarmWhen: { lessThan: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:7:66 error analyze/value-does-not-fit-metric
        \`5m\` cannot be compared with \`aws:num-messages-sent\`: it is a duration, but the metric counts messages; a whole number is expected
        > 5m
      p.yaml:8:66 error analyze/value-does-not-fit-metric
        \`1 KiB\` cannot be compared with \`aws:num-messages-sent\`: it is a size, but the metric counts messages; a whole number is expected
        > 1 KiB
      p.yaml:9:66 error analyze/value-does-not-fit-metric
        \`1.5\` cannot be compared with \`aws:num-messages-sent\`: it is not a whole number of messages
        > 1.5
      p.yaml:10:66 error analyze/value-does-not-fit-metric
        \`-1\` cannot be compared with \`aws:num-messages-sent\`: it is negative, but messages are counted from 0
        > -1
      p.yaml:11:66 error analyze/value-does-not-fit-metric
        \`5m\` cannot be compared with \`aws:message-byte-size\`: it is a duration, but the metric is measured in bytes; a size such as 1 KiB is expected
        > 5m
      p.yaml:12:66 error analyze/value-does-not-fit-metric
        \`1 KB\` cannot be compared with \`aws:message-byte-size\`: it is not a size, which is a number and one of B, KiB, MiB, GiB, kB, MB, GB, such as 512 B or 1 KiB; did you mean \`1 KiB\`?
        > 1 KB
      p.yaml:13:66 error analyze/value-does-not-fit-metric
        \`0.5 B\` cannot be compared with \`aws:message-byte-size\`: it is not a whole number of bytes
        > 0.5 B
      p.yaml:14:67 error analyze/value-does-not-fit-metric
        \`5\` cannot be compared with \`aws:disconnect-duration\`: it has no unit, but the metric is a duration; did you mean \`5m\`?
        > 5
      p.yaml:15:67 error analyze/value-does-not-fit-metric
        \`1 MiB\` cannot be compared with \`aws:disconnect-duration\`: it is a size, but the metric is a duration such as 5m
        > 1 MiB
      p.yaml:16:52 error analyze/value-does-not-fit-metric
        \`5m\` cannot be compared with \`battery\`: it is a duration, but the metric reports a bare number
        > 5m"
    `);
  });

  test("has a percentile that AWS computes", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:all-bytes-out, alarmWhen: { moreThan: p95, within: 5m } }
      b: { metric: aws:all-bytes-out, alarmWhen: { moreThan: p101, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:62 error analyze/malformed-value
        \`p95\` is not a percentile that AWS computes, which are p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100; did you mean \`p99\`?
        > p95
      p.yaml:7:62 error analyze/malformed-value
        \`p101\` is not a percentile that AWS computes, which are p0, p0.1, p0.01, p1, p10, p50, p90, p99, p99.9, p99.99, p100
        > p101"
    `);
  });

  test("asks of a metric what it reports", () => {
    expect(
      problemsOf(`
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:listening-tcp-ports, alarmWhen: { moreThan: 5 } }
      b: { metric: aws:num-messages-sent, normalWhen: { inside: [1, 2] } }
      c: { metric: aws:source-ip-address, normalWhen: { atMost: 5, within: 5m } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:58 error analyze/condition-of-wrong-kind
        \`moreThan\` cannot be asked of \`aws:listening-tcp-ports\`, which reports a list of ports
        > moreThan
      p.yaml:7:57 error analyze/condition-of-wrong-kind
        \`inside\` cannot be asked of \`aws:num-messages-sent\`, which reports a number
        > inside
      p.yaml:8:57 error analyze/condition-of-wrong-kind
        \`atMost\` cannot be asked of \`aws:source-ip-address\`, which reports a list of IP addresses
        > atMost"
    `);
  });

  test("lists what its metric reports", () => {
    expect(
      problemsOf(`
customMetrics:
  numbers: { type: number-list }
  strings: { type: string-list }
  ips: { type: ip-address-list }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      a: { metric: aws:listening-tcp-ports, alarmWhen: { inside: [23, 65536, -1, 1.5, '23', http] } }
      b: { metric: aws:source-ip-address, normalWhen: { inside: [10.0.0.0/8, 10.1.2.3/8, 10.0.0.1, 10.0.0.0/33, 10.0.0/8, 010.0.0.0/8, '2001:db8::1/32', 'fe80::1%eth0/64', any, 5, 'example.com/8', '::/0', '1.2.3.4/8/9'] } }
      c: { metric: numbers, normalWhen: { inside: [1, 2.5, three] } }
      d: { metric: strings, normalWhen: { outside: [a, 5] } }
      e: { metric: ips, alarmWhen: { inside: [192.168.1.0/16] } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:10:71 error analyze/element-does-not-fit-metric
        \`65536\` cannot stand in a list for \`aws:listening-tcp-ports\`: it is not a port, which is a whole number from 0 to 65535
        > 65536
      p.yaml:10:78 error analyze/element-does-not-fit-metric
        \`-1\` cannot stand in a list for \`aws:listening-tcp-ports\`: it is not a port, which is a whole number from 0 to 65535
        > -1
      p.yaml:10:82 error analyze/element-does-not-fit-metric
        \`1.5\` cannot stand in a list for \`aws:listening-tcp-ports\`: it is not a port, which is a whole number from 0 to 65535
        > 1.5
      p.yaml:10:87 error analyze/element-does-not-fit-metric
        \`23\` cannot stand in a list for \`aws:listening-tcp-ports\`: it is a text in quotes, but a port is a number; write 23 without them
        > '23'
      p.yaml:10:93 error analyze/element-does-not-fit-metric
        \`http\` cannot stand in a list for \`aws:listening-tcp-ports\`: it is not a port, which is a whole number from 0 to 65535
        > http
      p.yaml:11:78 error analyze/element-does-not-fit-metric
        \`10.1.2.3/8\` cannot stand in a list for \`aws:source-ip-address\`: it is an address within a range, not the range itself; did you mean \`10.0.0.0/8\`?
        > 10.1.2.3/8
      p.yaml:11:90 error analyze/element-does-not-fit-metric
        \`10.0.0.1\` cannot stand in a list for \`aws:source-ip-address\`: it is one address where a range is expected; did you mean \`10.0.0.1/32\`?
        > 10.0.0.1
        fix: replace 10.0.0.1 by 10.0.0.1/32
      p.yaml:11:100 error analyze/element-does-not-fit-metric
        \`10.0.0.0/33\` cannot stand in a list for \`aws:source-ip-address\`: it has a prefix length that is not between 0 and 32
        > 10.0.0.0/33
      p.yaml:11:113 error analyze/element-does-not-fit-metric
        \`10.0.0/8\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > 10.0.0/8
      p.yaml:11:123 error analyze/element-does-not-fit-metric
        \`010.0.0.0/8\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > 010.0.0.0/8
      p.yaml:11:136 error analyze/element-does-not-fit-metric
        \`2001:db8::1/32\` cannot stand in a list for \`aws:source-ip-address\`: it is an address within a range, not the range itself; did you mean \`2001:db8::/32\`?
        > '2001:db8::1/32'
      p.yaml:11:154 error analyze/element-does-not-fit-metric
        \`fe80::1%eth0/64\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > 'fe80::1%eth0/64'
      p.yaml:11:173 error analyze/element-does-not-fit-metric
        \`any\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > any
      p.yaml:11:178 error analyze/element-does-not-fit-metric
        \`5\` cannot stand in a list for \`aws:source-ip-address\`: it is a number, but the metric reports IP addresses
        > 5
      p.yaml:11:181 error analyze/element-does-not-fit-metric
        \`example.com/8\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > 'example.com/8'
      p.yaml:11:206 error analyze/element-does-not-fit-metric
        \`1.2.3.4/8/9\` cannot stand in a list for \`aws:source-ip-address\`: it is not an address range, which is written as 10.0.0.0/8 or 2001:db8::/32
        > '1.2.3.4/8/9'
      p.yaml:12:60 error analyze/element-does-not-fit-metric
        \`three\` cannot stand in a list for \`numbers\`: it is a text, but the metric reports numbers
        > three
      p.yaml:13:56 error analyze/element-does-not-fit-metric
        \`5\` cannot stand in a list for \`strings\`: it is a number, but the metric reports strings; did you mean \`"5"\`?
        > 5
        fix: replace 5 by "5"
      p.yaml:14:47 error analyze/element-does-not-fit-metric
        \`192.168.1.0/16\` cannot stand in a list for \`ips\`: it is an address within a range, not the range itself; did you mean \`192.168.0.0/16\`?
        > 192.168.1.0/16"
    `);
  });

  test("names a metric that exists", () => {
    expect(
      problemsOf(`
customMetrics: { battery: { type: number } }
securityProfiles:
  p:
    targets: [all-things]
    retainMetrics: [aws:num-disconnect]
    behaviors:
      a: { metric: aws:destination-ip-address, alarmWhen: { inside: [10.0.0.0/8] } }
      b: { metric: num-messages-sent, alarmWhen: { moreThan: 1, within: 5m } }
      c: { metric: aws:cpu-temperature, alarmWhen: { moreThan: 1, within: 5m } }
      d: { metric: batery, alarmWhen: { moreThan: 1 } }
      e: { metric: humidity, alarmWhen: { moreThan: 1 } }
      f: { metric: __proto__, alarmWhen: { moreThan: 1 } }
`),
    ).toMatchInlineSnapshot(`
      "p.yaml:6:21 error analyze/unknown-metric
        there is no metric \`aws:num-disconnect\`; did you mean \`aws:num-disconnects\`?
        > aws:num-disconnect
      p.yaml:8:20 error analyze/unknown-metric
        there is no metric \`aws:destination-ip-address\`; did you mean \`aws:destination-ip-addresses\`?
        > aws:destination-ip-address
      p.yaml:9:20 error analyze/unknown-metric
        there is no metric \`num-messages-sent\`; did you mean \`aws:num-messages-sent\`?
        > num-messages-sent
      p.yaml:10:20 error analyze/unknown-metric
        Device Defender has no metric \`aws:cpu-temperature\`
        > aws:cpu-temperature
      p.yaml:11:20 error analyze/unknown-metric
        there is no metric \`batery\`; did you mean \`battery\`?
        > batery
      p.yaml:12:20 error analyze/unknown-metric
        \`humidity\` is no metric of Device Defender and not declared under \`customMetrics\` (these are: \`battery\`)
        > humidity
      p.yaml:13:20 error analyze/unknown-metric
        \`__proto__\` is no metric of Device Defender and not declared under \`customMetrics\` (these are: \`battery\`)
        > __proto__"
    `);
  });

  test("is understood", () => {
    const { value, diagnostics } = analyzed({
      "p.yaml": `version: 1
customMetrics: { battery: { type: number }, strings: { type: string-list } }
securityProfiles:
  p:
    targets: [all-things]
    behaviors:
      bytes: { metric: aws:message-byte-size, alarmWhen: { moreThan: 1.5 KiB } }
      bare: { metric: aws:message-byte-size, normalWhen: { lessThan: 128 } }
      minutes: { metric: aws:disconnect-duration, alarmWhen: { atLeast: 1h } }
      custom: { metric: battery, alarmWhen: { atMost: -2.5 } }
      percentile: { metric: aws:all-bytes-out, normalWhen: { atMost: p99.9, within: 1h } }
      ports: { metric: aws:listening-udp-ports, alarmWhen: { outside: [53, 123, 53] } }
      strings: { metric: strings, normalWhen: { inside: [b, a, b] } }
`,
      "q.yaml": `version: 1
securityProfiles:
  ml: { targets: [all-things], behaviors: { b: { metric: battery, alarmWhen: { anomalous: medium } } } }
`,
    });
    expect(diagnostics).toEqual([]);
    const profiles = [...(value.stacks[0]?.securityProfiles.values() ?? [])];
    const conditions = profiles.flatMap(({ behaviors }) =>
      [...behaviors.values()].map(({ name, condition }) => [name, condition]),
    );
    expect(Object.fromEntries(conditions)).toMatchInlineSnapshot(`
      {
        "b": {
          "confidence": "MEDIUM",
          "kind": "anomaly",
        },
        "bare": {
          "comparison": "lessThan",
          "kind": "threshold",
          "side": "normal",
          "value": 128,
        },
        "bytes": {
          "comparison": "moreThan",
          "kind": "threshold",
          "side": "alarm",
          "value": 1536,
        },
        "custom": {
          "comparison": "atMost",
          "kind": "threshold",
          "side": "alarm",
          "value": -2.5,
        },
        "minutes": {
          "comparison": "atLeast",
          "kind": "threshold",
          "side": "alarm",
          "value": 60,
        },
        "percentile": {
          "comparison": "atMost",
          "kind": "percentile",
          "side": "normal",
          "statistic": "p99.9",
          "withinSeconds": 3600,
        },
        "ports": {
          "elements": {
            "key": "ports",
            "ports": [
              53,
              123,
            ],
          },
          "kind": "membership",
          "membership": "outside",
          "side": "alarm",
        },
        "strings": {
          "elements": {
            "key": "strings",
            "strings": [
              "b",
              "a",
            ],
          },
          "kind": "membership",
          "membership": "inside",
          "side": "normal",
        },
      }
    `);
  });
});
