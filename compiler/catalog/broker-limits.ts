import type { Quota } from "./quotas.ts";

const CORE = "AWS General Reference, AWS IoT Core endpoints and quotas, message broker and protocol";

/** What the message broker of AWS IoT lets one thing do, whatever is done to it or with it. */
export const BROKER_LIMITS = {
  payloadBytes: {
    value: 131_072,
    what: "bytes in the payload of a message",
    adjustable: false,
    uncertain:
      "whether `aws:message-byte-size` also counts the topic and the headers, which come on top of the payload",
    source: CORE,
  },
  publishesPerConnection: {
    value: 100,
    what: "messages a second over one connection",
    adjustable: false,
    uncertain: "whether messages that AWS IoT discards beyond the quota are counted",
    source: CORE,
  },
  connectsPerClient: {
    value: 1,
    what: "connect a second for one client ID",
    adjustable: false,
    quotaCode: "L-033DE216",
    uncertain: "whether requests that AWS IoT throttles are counted",
    source: CORE,
  },
  ports: {
    value: 65_535,
    what: "ports on which a device can listen",
    adjustable: false,
    uncertain: "whether an agent counts a port once, or once for each of its interfaces",
    source: "RFC 9293, 3.1, and RFC 768: a port number has 16 bits, and 0 is reserved",
  },
} as const satisfies Record<string, Quota>;

/** How large a metric can become within a limit. */
export interface GreatestValue {
  readonly limit: Quota;
  /** Whether the limit is a rate, so that what fits into a window grows with it. */
  readonly perSecond: boolean;
  /** What was there before the window and counts in it: the connection that is up when the window begins. */
  readonly before: number;
}

/** The metrics of which is known how large they can become. */
export const GREATEST_VALUES: ReadonlyMap<string, GreatestValue> = new Map([
  ["aws:message-byte-size", { limit: BROKER_LIMITS.payloadBytes, perSecond: false, before: 0 }],
  ["aws:num-messages-sent", { limit: BROKER_LIMITS.publishesPerConnection, perSecond: true, before: 0 }],
  ["aws:num-messages-received", { limit: BROKER_LIMITS.publishesPerConnection, perSecond: true, before: 0 }],
  ["aws:num-connection-attempts", { limit: BROKER_LIMITS.connectsPerClient, perSecond: true, before: 0 }],
  // Whoever disconnects has connected: in the window, or once before it.
  ["aws:num-disconnects", { limit: BROKER_LIMITS.connectsPerClient, perSecond: true, before: 1 }],
  ["aws:num-listening-tcp-ports", { limit: BROKER_LIMITS.ports, perSecond: false, before: 0 }],
  ["aws:num-listening-udp-ports", { limit: BROKER_LIMITS.ports, perSecond: false, before: 0 }],
]);
