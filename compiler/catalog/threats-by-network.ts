import { guidePage, inferredFrom, useCase, whyItMatters } from "./detectors.ts";
import type { ThreatFacts } from "./threat.ts";

const LISTENING_PORTS = ["aws:listening-tcp-ports", "aws:listening-udp-ports"] as const;
const LISTENING_PORT_COUNTS = ["aws:num-listening-tcp-ports", "aws:num-listening-udp-ports"] as const;
const TRAFFIC_OUT = ["aws:all-bytes-out", "aws:all-packets-out"] as const;
const DESTINATIONS = "aws:destination-ip-addresses";

const COMMAND_AND_CONTROL = useCase("Command and control, malware and ransomware");
const DENIAL_OF_SERVICE = useCase("Denial-of-service attack");
const INFRASTRUCTURE_ABUSE = useCase("Cloud infrastructure abuse");
const LATERAL_ESCALATION = useCase("Lateral threat escalation");
const MQTT_EXFILTRATION = useCase("MQTT-based data exfiltration");
const DEVICE_EXFILTRATION = useCase("Data exfiltration or surveillance");
const OPEN_POLICY = whyItMatters("AWS IoT policies overly permissive");
const OPEN_GUEST_ROLE = whyItMatters("Unauthenticated Cognito role overly permissive");

/** Data leaves. */
export const EXFILTRATION: ThreatFacts = {
  name: "exfiltration",
  title: "Data exfiltration",
  meaning:
    "Data leaves a device, or the cloud by way of a device's identity, for somebody who must not have it.",
  detectors: [
    ...DEVICE_EXFILTRATION("direct", "outside", DESTINATIONS),
    ...DEVICE_EXFILTRATION("direct", "high", ...TRAFFIC_OUT),
    ...MQTT_EXFILTRATION("indirect", "high", "aws:num-messages-received", "aws:message-byte-size"),
    ...MQTT_EXFILTRATION("indirect", "outside", "aws:source-ip-address"),
    ...inferredFrom("what leaves by MQTT is sent as messages")("indirect", "high", "aws:num-messages-sent"),
    ...OPEN_POLICY("indirect", "IOT_POLICY_OVERLY_PERMISSIVE_CHECK"),
    ...whyItMatters("Authenticated Cognito role overly permissive")(
      "indirect",
      "AUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK",
    ),
    ...OPEN_GUEST_ROLE("indirect", "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
};

/** A device obeys a stranger. */
export const COMMAND_INJECTION: ThreatFacts = {
  name: "command-injection",
  title: "Command injection",
  meaning: "A device carries out commands that its owner did not send.",
  detectors: [
    ...COMMAND_AND_CONTROL("direct", "outside", ...LISTENING_PORTS, DESTINATIONS),
    ...COMMAND_AND_CONTROL("direct", "high", ...LISTENING_PORT_COUNTS),
    ...inferredFrom("commands by MQTT arrive as messages")("indirect", "high", "aws:num-messages-received"),
    ...inferredFrom("commands and their payloads arrive over the network")(
      "indirect",
      "high",
      "aws:all-bytes-in",
    ),
    ...OPEN_POLICY("indirect", "IOT_POLICY_OVERLY_PERMISSIVE_CHECK"),
    ...OPEN_GUEST_ROLE("indirect", "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
};

/** From one device to the next. */
export const LATERAL_MOVEMENT: ThreatFacts = {
  name: "lateral-movement",
  title: "Lateral movement",
  meaning: "Whoever holds one device reaches for other devices, or for more permissions.",
  detectors: [
    ...LATERAL_ESCALATION("direct", "outside", DESTINATIONS),
    ...LATERAL_ESCALATION("direct", "high", "aws:num-authorization-failures"),
    ...LATERAL_ESCALATION("indirect", "high", ...TRAFFIC_OUT),
    ...inferredFrom("every further target is one more connection")(
      "indirect",
      "high",
      "aws:num-established-tcp-connections",
    ),
    ...OPEN_POLICY("indirect", "IOT_POLICY_OVERLY_PERMISSIVE_CHECK"),
    ...whyItMatters("Role alias overly permissive")("indirect", "IOT_ROLE_ALIAS_OVERLY_PERMISSIVE_CHECK"),
    ...whyItMatters("Role alias allows access to unused services")(
      "indirect",
      "IOT_ROLE_ALIAS_ALLOWS_ACCESS_TO_UNUSED_SERVICES_CHECK",
    ),
    ...OPEN_GUEST_ROLE("indirect", "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
};

/** Looking for what can be attacked. */
export const SCANNING: ThreatFacts = {
  name: "scanning",
  title: "Scanning",
  meaning: "A device searches its network, or the topics of AWS IoT, for what can be attacked.",
  detectors: [
    ...LATERAL_ESCALATION("direct", "high", "aws:all-packets-out"),
    ...LATERAL_ESCALATION("direct", "outside", DESTINATIONS),
    ...inferredFrom("a scan that finds open ports leaves connections")(
      "direct",
      "high",
      "aws:num-established-tcp-connections",
    ),
    ...LATERAL_ESCALATION("indirect", "high", "aws:all-bytes-out"),
    ...inferredFrom("trying topics and clients that are forbidden is denied, and counted")(
      "indirect",
      "high",
      "aws:num-authorization-failures",
    ),
  ],
};

/** Floods, from devices or of the broker. */
export const DENIAL_OF_SERVICE_ATTACK: ThreatFacts = {
  name: "denial-of-service",
  title: "Denial of service",
  meaning: "A device floods other systems, or the message broker and with it the bill.",
  detectors: [
    ...INFRASTRUCTURE_ABUSE("direct", "high", "aws:num-messages-sent"),
    ...DENIAL_OF_SERVICE("direct", "high", "aws:all-packets-out", "aws:all-bytes-out"),
    ...guidePage("Detect")("direct", "high", "aws:num-established-tcp-connections"),
    ...DENIAL_OF_SERVICE("direct", "outside", DESTINATIONS),
    ...INFRASTRUCTURE_ABUSE("indirect", "high", "aws:num-messages-received", "aws:message-byte-size"),
    ...INFRASTRUCTURE_ABUSE("indirect", "outside", "aws:source-ip-address"),
    ...DENIAL_OF_SERVICE("indirect", "outside", ...LISTENING_PORTS),
    ...DENIAL_OF_SERVICE("indirect", "high", ...LISTENING_PORT_COUNTS),
    ...inferredFrom("connecting again and again is a flood, too")(
      "indirect",
      "high",
      "aws:num-connection-attempts",
    ),
    ...whyItMatters("Conflicting MQTT client IDs")("indirect", "CONFLICTING_CLIENT_IDS_CHECK"),
    ...OPEN_POLICY("indirect", "IOT_POLICY_OVERLY_PERMISSIVE_CHECK"),
    ...OPEN_GUEST_ROLE("indirect", "UNAUTHENTICATED_COGNITO_ROLE_OVERLY_PERMISSIVE_CHECK"),
  ],
};

const CRYPTOCURRENCY_MINING = "Cryptocurrency mining";

/** Somebody else's money. */
export const CRYPTO_MINING: ThreatFacts = {
  name: "crypto-mining",
  title: "Crypto-mining",
  meaning: "A device computes cryptocurrency for an attacker.",
  detectors: [
    ...useCase(CRYPTOCURRENCY_MINING)("direct", "outside", DESTINATIONS),
    {
      kind: "custom-metric",
      word: "cpu",
      measures: "the use of the CPU",
      alarms: "high",
      strength: "direct",
      source: `IoT Device Defender guide, Security use cases, ${CRYPTOCURRENCY_MINING}`,
    },
    ...inferredFrom("a miner keeps connections to its pool")(
      "indirect",
      "high",
      "aws:num-established-tcp-connections",
    ),
  ],
};
