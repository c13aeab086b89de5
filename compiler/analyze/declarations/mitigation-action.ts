import type { Place } from "../../source/place.ts";
import type { MitigationAction as Written } from "../../validate/policy-file.ts";
import type { Declared, MitigationAction } from "../policy-set.ts";

/** Reads a mitigation action. */
export function readMitigationAction(
  name: string,
  written: Written,
  place: Place,
): Declared<MitigationAction> {
  return { name, place, ...readKind(written) };
}

function readKind(written: Written): MitigationAction {
  if (written.addToThingGroups !== undefined) {
    const { addToThingGroups: thingGroups, overrideDynamicGroups = false } = written;
    return { kind: "addToThingGroups", thingGroups, overrideDynamicGroups };
  }
  if (written.publishToTopic !== undefined) {
    return { kind: "publishToTopic", alertTopic: written.publishToTopic };
  }
  if (written.enableIotLogging !== undefined) {
    return { kind: "enableIotLogging", level: written.enableIotLogging.level };
  }
  if (written.replaceDefaultPolicyVersion !== undefined) return { kind: "replaceDefaultPolicyVersion" };
  if (written.updateDeviceCertificate !== undefined) return { kind: "updateDeviceCertificate" };
  return { kind: "updateCaCertificate" };
}
