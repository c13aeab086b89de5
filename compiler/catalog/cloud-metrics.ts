import type { MetricFacts } from "./metric.ts";
import { CIDR_OPERATORS, THRESHOLD_OPERATORS, UPPER_BOUND_OPERATORS } from "./operator-sets.ts";

const SOURCE = "IoT Device Defender guide, Cloud-side metrics";

// What the counters have in common: AWS counts over a window, and may learn what is usual.
const COUNTER = {
  side: "cloud",
  valueKey: "count",
  operators: THRESHOLD_OPERATORS,
  duration: "required",
  statistical: true,
  ml: true,
  exportable: true,
  danger: "high",
  source: SOURCE,
} as const;

const BY_TOPIC = { topicFilterDimension: true, mlWithDimension: true } as const;
const NOT_BY_TOPIC = { topicFilterDimension: false, mlWithDimension: false } as const;

/** The metrics that AWS IoT measures itself; the device has to report nothing. */
export const CLOUD_METRICS: readonly MetricFacts[] = [
  {
    ...COUNTER,
    ...BY_TOPIC,
    name: "aws:message-byte-size",
    title: "Message size",
    meaning: "The number of bytes in a message that a device sends or receives.",
    unit: { kind: "bytes", singular: "byte", plural: "bytes" },
    duration: "omit",
    phrase: { quantity: (amount) => `sends or receives a message of ${amount}` },
    notes: [
      "It is measured per message, not per window.",
      "The export publishes the smallest, the largest and the total size of each batch.",
    ],
    uncertain: "whether AWS accepts a duration beside a fixed value, since its documentation lists none",
  },
  {
    ...COUNTER,
    ...BY_TOPIC,
    name: "aws:num-messages-sent",
    title: "Messages sent",
    meaning: "The number of messages that a device sends in the window.",
    unit: { kind: "count", singular: "message", plural: "messages" },
    phrase: { quantity: (amount) => `sends ${amount}` },
    notes: [],
  },
  {
    ...COUNTER,
    ...BY_TOPIC,
    name: "aws:num-messages-received",
    title: "Messages received",
    meaning: "The number of messages that a device receives in the window.",
    unit: { kind: "count", singular: "message", plural: "messages" },
    phrase: { quantity: (amount) => `receives ${amount}` },
    notes: [],
  },
  {
    ...COUNTER,
    ...BY_TOPIC,
    name: "aws:num-authorization-failures",
    title: "Authorization failures",
    meaning: "The number of requests of a device that AWS IoT denies in the window.",
    unit: { kind: "count", singular: "authorization failure", plural: "authorization failures" },
    phrase: { quantity: (amount) => `has ${amount}` },
    notes: ["Every denied request counts: publish, subscribe, connect and the others."],
  },
  {
    ...COUNTER,
    ...NOT_BY_TOPIC,
    name: "aws:num-connection-attempts",
    title: "Connection attempts",
    meaning: "The number of times that a device tries to connect in the window.",
    unit: { kind: "count", singular: "connection attempt", plural: "connection attempts" },
    phrase: { quantity: (amount) => `makes ${amount}` },
    notes: ["Successful and unsuccessful attempts both count."],
  },
  {
    ...COUNTER,
    ...NOT_BY_TOPIC,
    name: "aws:num-disconnects",
    title: "Disconnects",
    meaning: "The number of times that a device disconnects in the window.",
    unit: { kind: "count", singular: "disconnect", plural: "disconnects" },
    phrase: { quantity: (amount) => `has ${amount}` },
    notes: [],
  },
  {
    ...COUNTER,
    ...NOT_BY_TOPIC,
    name: "aws:disconnect-duration",
    title: "Disconnect duration",
    meaning: "How long a device has been disconnected; 0 while it is connected.",
    unit: { kind: "minutes", singular: "minute", plural: "minutes" },
    operators: UPPER_BOUND_OPERATORS,
    duration: "omit",
    statistical: false,
    ml: false,
    phrase: { quantity: (amount) => `is disconnected for ${amount}` },
    notes: [
      "The value is in whole minutes, in steps of 5.",
      "The export publishes seconds, every hour and whenever the device connects or disconnects.",
    ],
    uncertain: "whether AWS accepts a percentile here; none is documented, so Palisade refuses it",
  },
  {
    side: "cloud",
    name: "aws:source-ip-address",
    title: "Source IP address",
    meaning: "The IP address from which a device connects.",
    valueKey: "cidrs",
    unit: { kind: "none", singular: "IP address", plural: "IP addresses" },
    operators: CIDR_OPERATORS,
    duration: "forbidden",
    statistical: false,
    ml: false,
    topicFilterDimension: true,
    mlWithDimension: false,
    exportable: true,
    danger: "none",
    phrase: {
      quantity: (amount) => `connects from ${amount}`,
      member: "connects from an IP address",
    },
    notes: ["AWS learns no addresses: the list of expected, or of forbidden, ranges must be given."],
    source: SOURCE,
  },
];
