import type { ControlAnswer, ControlFacts, Standard } from "./control.ts";

const LISTENING = [
  "aws:listening-tcp-ports",
  "aws:listening-udp-ports",
  "aws:num-listening-tcp-ports",
  "aws:num-listening-udp-ports",
] as const;

/**
 * The provisions of ETSI EN 303 645 V2.1.1 to which policies for Device Defender can say something, and every other
 * clause with the reason why they cannot.
 */
export const ETSI_EN_303_645: Standard = {
  name: "etsi-en-303-645",
  title: "ETSI EN 303 645 V2.1.1 (consumer IoT)",
  note: "It binds manufacturers and devices. No source maps Device Defender to it: all evidence is Palisade's own judgment, and no proof of conformity.",
  controls: [
    ...outside("it is about how devices and products are made", [
      ["5.1", "No universal default passwords"],
      ["5.2", "Implement a means to manage reports of vulnerabilities"],
      ["5.3", "Keep software updated"],
    ]),
    provision(
      "5.4-4",
      "Any critical security parameters used for integrity and authenticity checks of software updates and for protection of communication with associated services in device software shall be unique per device and shall be produced with a mechanism that reduces the risk of automated attacks against classes of devices",
      {
        kind: "evidence",
        metrics: [],
        checks: ["DEVICE_CERTIFICATE_SHARED_CHECK", "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK"],
        reason:
          "the checks find certificates that are not unique per device, and keys of a generator that can be guessed",
      },
    ),
    provision(
      "5.5-1",
      "The consumer IoT device shall use best practice cryptography to communicate securely",
      {
        kind: "evidence",
        metrics: [],
        checks: ["DEVICE_CERTIFICATE_KEY_QUALITY_CHECK", "CA_CERTIFICATE_KEY_QUALITY_CHECK"],
        reason: "the checks find keys of generators that are known to be weak",
      },
    ),
    provision(
      "5.5-8",
      "The manufacturer shall follow secure management processes for critical security parameters that relate to the device",
      {
        kind: "evidence",
        metrics: [],
        checks: [
          "CA_CERTIFICATE_EXPIRING_CHECK",
          "DEVICE_CERTIFICATE_EXPIRING_CHECK",
          "DEVICE_CERTIFICATE_AGE_CHECK",
          "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
          "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
          "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
        ],
        reason: "the checks find certificates that were not renewed, rotated or withdrawn in time",
      },
    ),
    provision("5.6-1", "All unused network and logical interfaces shall be disabled", {
      kind: "evidence",
      metrics: LISTENING,
      checks: [],
      reason: "a port on which nothing should listen is an interface that is not disabled",
    }),
    provision(
      "5.6-5",
      "The manufacturer should only enable software services that are used or required for the intended use or operation of the device",
      {
        kind: "evidence",
        metrics: LISTENING,
        checks: [],
        reason: "a service that is not needed shows as a port on which a device listens",
      },
    ),
    ...outside("it is about how devices and products are made", [
      ["5.7", "Ensure software integrity"],
      ["5.8", "Ensure that personal data is secure"],
    ]),
    provision(
      "5.9-3",
      "The consumer IoT device should connect to networks in an expected, operational and stable state and in an orderly fashion, taking the capability of the infrastructure into consideration",
      {
        kind: "evidence",
        metrics: ["aws:num-connection-attempts", "aws:num-disconnects"],
        checks: ["CONFLICTING_CLIENT_IDS_CHECK"],
        reason: "devices that do not connect in an orderly fashion connect again and again",
      },
    ),
    provision(
      "5.10-1",
      "If telemetry data is collected from consumer IoT devices and services, such as usage and measurement data, it should be examined for security anomalies",
      { kind: "any-behavior", reason: "examining telemetry for anomalies is what behaviours do" },
    ),
    ...outside("it is about how devices and products are made", [
      ["5.11", "Make it easy for users to delete user data"],
      ["5.12", "Make installation and maintenance of devices easy"],
      ["5.13", "Validate input data"],
      ["6", "Data protection provisions for consumer IoT"],
    ]),
  ],
};

function provision(id: string, title: string, answer: ControlAnswer): ControlFacts {
  return { id, title, answer, source: `ETSI EN 303 645 V2.1.1 (2020-06), provision ${id}` };
}

function outside(
  reason: string,
  clauses: readonly (readonly [id: string, title: string])[],
): readonly ControlFacts[] {
  return clauses.map(([id, title]) => ({
    id,
    title,
    answer: { kind: "outside", reason },
    source: `ETSI EN 303 645 V2.1.1 (2020-06), clause ${id}`,
  }));
}
