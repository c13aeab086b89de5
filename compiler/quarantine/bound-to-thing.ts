import { THING_NAME_VARIABLE } from "../catalog/iot-policy-variables.ts";

/**
 * Variables that differ from thing to thing. The client ID does, because a quarantined thing connects under its own name
 * only; of a certificate, what tells it from others.
 */
const OF_ONE_THING: readonly string[] = [
  "thing",
  THING_NAME_VARIABLE,
  "iot:ClientId",
  "iot:CertificateId",
  "iot:Certificate.SerialNumber",
  "iot:Certificate.Subject.CommonName",
  "iot:Certificate.Subject.SerialNumber",
];

/** Whether a topic that a quarantine group allows is the thing's own: its name, or what stands for it, is in it. */
export function isBoundToThing(topic: string): boolean {
  return OF_ONE_THING.some((variable) => topic.includes(`\${${variable}}`));
}
