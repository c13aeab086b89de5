import type { MetricFacts } from "./metric.ts";
import { CIDR_OPERATORS, PORT_OPERATORS, THRESHOLD_OPERATORS } from "./operator-sets.ts";

const SOURCE = "IoT Device Defender guide, Device-side metrics";

// An agent on the device reports these; no message topic belongs to them, so no dimension can narrow them.
const REPORTED = {
  side: "device",
  topicFilterDimension: false,
  mlWithDimension: false,
  exportable: true,
  source: SOURCE,
} as const;

const COUNTER = {
  ...REPORTED,
  valueKey: "count",
  operators: THRESHOLD_OPERATORS,
  duration: "required",
  statistical: true,
  ml: true,
  danger: "high",
} as const;

const LIST = {
  ...REPORTED,
  duration: "forbidden",
  statistical: false,
  ml: false,
  danger: "none",
} as const;

const BYTES = { kind: "bytes", singular: "byte", plural: "bytes" } as const;
const PACKETS = { kind: "count", singular: "packet", plural: "packets" } as const;

const reportField = (field: string): string =>
  `The device reports it as \`${field}\`: the difference since its last report, not a running total.`;

const EVERY_ELEMENT =
  "A single reported element that is not normal raises the alarm; an empty list clears it.";

/** The metrics that an agent on the device reports, at most once in 5 minutes. */
export const DEVICE_METRICS: readonly MetricFacts[] = [
  {
    ...COUNTER,
    name: "aws:all-bytes-out",
    title: "Bytes out",
    meaning: "The number of bytes that a device sends over its network in the window, to any destination.",
    unit: BYTES,
    phrase: { quantity: (amount) => `sends ${amount} over its network` },
    notes: [reportField("network_stats.bytes_out")],
  },
  {
    ...COUNTER,
    name: "aws:all-bytes-in",
    title: "Bytes in",
    meaning: "The number of bytes that a device receives over its network in the window, from any source.",
    unit: BYTES,
    phrase: { quantity: (amount) => `receives ${amount} over its network` },
    notes: [reportField("network_stats.bytes_in")],
  },
  {
    ...COUNTER,
    name: "aws:all-packets-out",
    title: "Packets out",
    meaning: "The number of packets that a device sends over its network in the window, to any destination.",
    unit: PACKETS,
    phrase: { quantity: (amount) => `sends ${amount} over its network` },
    notes: [reportField("network_stats.packets_out")],
  },
  {
    ...COUNTER,
    name: "aws:all-packets-in",
    title: "Packets in",
    meaning: "The number of packets that a device receives over its network in the window, from any source.",
    unit: PACKETS,
    phrase: { quantity: (amount) => `receives ${amount} over its network` },
    notes: [reportField("network_stats.packets_in")],
  },
  {
    ...COUNTER,
    name: "aws:num-listening-tcp-ports",
    title: "Listening TCP port count",
    meaning: "The number of TCP ports on which a device listens.",
    unit: { kind: "count", singular: "TCP port", plural: "TCP ports" },
    phrase: { quantity: (amount) => `listens on ${amount}` },
    notes: ["AWS's page prints its unit as `failures`, by mistake: it counts ports."],
  },
  {
    ...COUNTER,
    name: "aws:num-listening-udp-ports",
    title: "Listening UDP port count",
    meaning: "The number of UDP ports on which a device listens.",
    unit: { kind: "count", singular: "UDP port", plural: "UDP ports" },
    phrase: { quantity: (amount) => `listens on ${amount}` },
    notes: [
      "AWS's page prints its unit as `failures`, by mistake: it counts ports.",
      "AWS's ML example for it names the TCP metric, by mistake.",
    ],
  },
  {
    ...COUNTER,
    name: "aws:num-established-tcp-connections",
    title: "Established TCP connection count",
    meaning: "The number of TCP connections that a device has open.",
    unit: { kind: "count", singular: "established TCP connection", plural: "established TCP connections" },
    duration: "omit",
    phrase: { quantity: (amount) => `has ${amount}` },
    notes: [],
    uncertain: "whether AWS accepts a duration beside a fixed value, since its example has none",
  },
  {
    ...LIST,
    name: "aws:destination-ip-addresses",
    title: "Destination IP addresses",
    meaning: "The IP addresses to which a device has connections.",
    valueKey: "cidrs",
    unit: { kind: "none", singular: "IP address", plural: "IP addresses" },
    operators: CIDR_OPERATORS,
    phrase: { quantity: (amount) => `connects to ${amount}`, member: "connects to an IP address" },
    notes: [
      "The name is in the plural; one of AWS's examples prints `aws:destination-ip-address`, by mistake.",
      EVERY_ELEMENT,
    ],
  },
  {
    ...LIST,
    name: "aws:listening-tcp-ports",
    title: "Listening TCP ports",
    meaning: "The TCP ports on which a device listens.",
    valueKey: "ports",
    unit: { kind: "none", singular: "TCP port", plural: "TCP ports" },
    operators: PORT_OPERATORS,
    phrase: { quantity: (amount) => `listens on ${amount}`, member: "listens on a TCP port" },
    notes: [EVERY_ELEMENT],
  },
  {
    ...LIST,
    name: "aws:listening-udp-ports",
    title: "Listening UDP ports",
    meaning: "The UDP ports on which a device listens.",
    valueKey: "ports",
    unit: { kind: "none", singular: "UDP port", plural: "UDP ports" },
    operators: PORT_OPERATORS,
    phrase: { quantity: (amount) => `listens on ${amount}`, member: "listens on a UDP port" },
    notes: [EVERY_ELEMENT],
  },
];
