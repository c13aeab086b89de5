import type { ControlAnswer, ControlFacts, Standard } from "./control.ts";

/** The six capabilities of NIST's core baseline, each with the elements to which policies can say something. */
export const NIST_IR_8259A: Standard = {
  name: "nist-ir-8259a",
  title: "NIST IR 8259A (core baseline of device capabilities)",
  note: "It lists what devices must be able to do. No source maps Device Defender to it: all evidence is Palisade's own judgment, and no proof of conformity.",
  controls: [
    capability(
      "Device Identification",
      "The IoT device can be uniquely identified logically and physically",
      {
        kind: "evidence",
        metrics: [],
        checks: ["DEVICE_CERTIFICATE_SHARED_CHECK", "CONFLICTING_CLIENT_IDS_CHECK"],
        reason: "the checks find logical identifiers that several devices use",
      },
    ),
    capability("Device Configuration", "The ability to change the device's software configuration settings", {
      kind: "outside",
      reason: "it is about what devices can do",
    }),
    capability(
      "Data Protection",
      "The ability to use demonstrably secure cryptographic modules for standardized cryptographic algorithms",
      {
        kind: "evidence",
        metrics: [],
        checks: ["DEVICE_CERTIFICATE_KEY_QUALITY_CHECK", "CA_CERTIFICATE_KEY_QUALITY_CHECK"],
        reason: "the checks find keys of modules that are known to be weak",
      },
    ),
    capability(
      "Logical Access to Interfaces",
      "The ability to logically or physically disable any local and network interfaces that are not necessary for the core functionality of the device",
      {
        kind: "evidence",
        metrics: [
          "aws:listening-tcp-ports",
          "aws:listening-udp-ports",
          "aws:num-listening-tcp-ports",
          "aws:num-listening-udp-ports",
        ],
        checks: [],
        reason: "a port on which nothing should listen is an interface that is not disabled",
      },
    ),
    capability(
      "Software Update",
      "The ability to update the device's software through remote (e.g., network download) and/or local means (e.g., removable media)",
      {
        kind: "outside",
        reason: "it is about what devices can do",
      },
    ),
    capability(
      "Cybersecurity State Awareness",
      "The ability to differentiate between when a device will likely operate as expected from when it may be in a degraded cybersecurity state",
      { kind: "any-behavior", reason: "telling what is expected from what is not is what behaviours do" },
    ),
  ],
};

function capability(id: string, title: string, answer: ControlAnswer): ControlFacts {
  return { id, title, answer, source: `NIST IR 8259A, Table 1, ${id}` };
}
