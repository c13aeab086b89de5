import type { MetricFacts } from "../catalog/metrics.ts";

interface ExampleBehavior {
  readonly name: string;
  /** What stands behind `alarmWhen:` or `normalWhen:`. */
  readonly condition: string;
}

/** A behaviour that makes sense for the metric, by its name. */
const BEHAVIORS: ReadonlyMap<string, ExampleBehavior> = new Map([
  ["aws:message-byte-size", { name: "LargeMessages", condition: "alarmWhen: { moreThan: 1 KiB }" }],
  [
    "aws:num-messages-sent",
    { name: "ExcessiveMessages", condition: "alarmWhen: { moreThan: 100, within: 5m }" },
  ],
  [
    "aws:num-messages-received",
    { name: "CommandFlood", condition: "alarmWhen: { moreThan: 50, within: 5m }" },
  ],
  [
    "aws:num-authorization-failures",
    { name: "AuthorizationFailures", condition: "alarmWhen: { moreThan: 5, within: 5m }" },
  ],
  [
    "aws:num-connection-attempts",
    { name: "ConnectionStorm", condition: "alarmWhen: { moreThan: 20, within: 5m }" },
  ],
  [
    "aws:num-disconnects",
    { name: "UnstableConnection", condition: "alarmWhen: { moreThan: 10, within: 1h }" },
  ],
  ["aws:disconnect-duration", { name: "Silent", condition: "alarmWhen: { atLeast: 30m }" }],
  [
    "aws:source-ip-address",
    { name: "StrangeNetwork", condition: "normalWhen: { inside: [203.0.113.0/24] }" },
  ],
  ["aws:all-bytes-out", { name: "Exfiltration", condition: "alarmWhen: { moreThan: 10 MiB, within: 1h }" }],
  ["aws:all-bytes-in", { name: "LargeDownload", condition: "alarmWhen: { moreThan: 50 MiB, within: 1h }" }],
  ["aws:all-packets-out", { name: "PacketFlood", condition: "alarmWhen: { moreThan: p99.9, within: 15m }" }],
  ["aws:all-packets-in", { name: "UnderFlood", condition: "alarmWhen: { moreThan: 100000, within: 5m }" }],
  [
    "aws:num-listening-tcp-ports",
    { name: "NewListener", condition: "alarmWhen: { moreThan: 3, within: 5m }" },
  ],
  [
    "aws:num-listening-udp-ports",
    { name: "NewUdpListener", condition: "alarmWhen: { moreThan: 2, within: 5m }" },
  ],
  [
    "aws:num-established-tcp-connections",
    { name: "ManyConnections", condition: "alarmWhen: { moreThan: 10 }" },
  ],
  [
    "aws:destination-ip-addresses",
    { name: "StrangeDestination", condition: "normalWhen: { inside: [10.0.0.0/8, 2001:db8::/32] }" },
  ],
  ["aws:listening-tcp-ports", { name: "Telnet", condition: "alarmWhen: { inside: [23, 2323] }" }],
  ["aws:listening-udp-ports", { name: "OpenUdpPort", condition: "normalWhen: { inside: [123, 5353] }" }],
]);

/**
 * A policy file with one behaviour on the metric.
 * @throws when the catalogue has a metric for which there is no example: a bug, held off by a test
 */
export function metricExample(metric: MetricFacts): string {
  const behavior = BEHAVIORS.get(metric.name);
  if (behavior === undefined) throw new Error(`no example for ${metric.name}`);
  return `version: 1
securityProfiles:
  Sensors:
    targets: [all-registered-things]
    behaviors:
      ${behavior.name}:
        metric: ${metric.name}
        ${behavior.condition}
`;
}
