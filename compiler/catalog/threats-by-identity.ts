import { inferredCheck, inferredFrom, useCase, whyItMatters } from "./detectors.ts";
import type { ThreatFacts } from "./threat.ts";

const IMPERSONATION = useCase("Impersonation");
const STOLEN_DEVICE = useCase("Intellectual property theft");
const SHARED_CERTIFICATE = whyItMatters("Device certificate shared");
const CONFLICTING_CLIENTS = whyItMatters("Conflicting MQTT client IDs");

/** Stolen keys. */
export const CREDENTIAL_ABUSE: ThreatFacts = {
  name: "credential-abuse",
  title: "Credential abuse",
  meaning: "Somebody uses a certificate or an identity that was stolen, guessed or revoked.",
  detectors: [
    ...IMPERSONATION("direct", "high", "aws:num-authorization-failures"),
    ...STOLEN_DEVICE("direct", "outside", "aws:source-ip-address"),
    ...IMPERSONATION("indirect", "high", "aws:num-connection-attempts", "aws:num-disconnects"),
    ...SHARED_CERTIFICATE("indirect", "DEVICE_CERTIFICATE_SHARED_CHECK"),
    ...CONFLICTING_CLIENTS("indirect", "CONFLICTING_CLIENT_IDS_CHECK"),
    ...whyItMatters("Revoked device certificate still active")(
      "indirect",
      "REVOKED_DEVICE_CERTIFICATE_STILL_ACTIVE_CHECK",
    ),
    ...whyItMatters("Revoked CA certificate still active")(
      "indirect",
      "REVOKED_CA_CERTIFICATE_STILL_ACTIVE_CHECK",
    ),
    ...whyItMatters("Intermediate CA revoked for active device certificates")(
      "indirect",
      "INTERMEDIATE_CA_REVOKED_FOR_ACTIVE_DEVICE_CERTIFICATES_CHECK",
    ),
    ...whyItMatters("Device certificate key quality")("indirect", "DEVICE_CERTIFICATE_KEY_QUALITY_CHECK"),
    ...inferredCheck("a guessed CA key signs certificates for anybody")(
      "indirect",
      "CA_CERTIFICATE_KEY_QUALITY_CHECK",
    ),
    ...inferredCheck("a certificate that is never rotated stays useful to a thief")(
      "indirect",
      "DEVICE_CERTIFICATE_AGE_CHECK",
    ),
    ...whyItMatters("Logging disabled")("indirect", "LOGGING_DISABLED_CHECK"),
  ],
};

/** One identity, two devices. */
export const CLONED_IDENTITY: ThreatFacts = {
  name: "cloned-identity",
  title: "Cloned identity",
  meaning: "A second device connects with the certificate or the client ID of a first.",
  detectors: [
    ...SHARED_CERTIFICATE("direct", "DEVICE_CERTIFICATE_SHARED_CHECK"),
    ...CONFLICTING_CLIENTS("direct", "CONFLICTING_CLIENT_IDS_CHECK"),
    ...inferredFrom("a clone connects from where its original never does")(
      "direct",
      "outside",
      "aws:source-ip-address",
    ),
    ...IMPERSONATION(
      "indirect",
      "high",
      "aws:num-disconnects",
      "aws:num-connection-attempts",
      "aws:num-authorization-failures",
    ),
  ],
};

/** Nothing is heard any more. */
export const SILENT_DEVICE: ThreatFacts = {
  name: "silent-device",
  title: "Silent device",
  meaning: "A device is switched off, cut off or stolen, and nobody notices that it says nothing any more.",
  detectors: [
    ...inferredFrom("it measures silence itself; Cloud-side metrics, Disconnect duration")(
      "direct",
      "high",
      "aws:disconnect-duration",
    ),
    ...inferredFrom(
      "a device in order sends something; uncertain whether AWS counts a window in which nothing was sent",
    )("indirect", "low", "aws:num-messages-sent"),
    ...inferredFrom("who is cut off again and again is silent between")(
      "indirect",
      "high",
      "aws:num-disconnects",
    ),
  ],
};
