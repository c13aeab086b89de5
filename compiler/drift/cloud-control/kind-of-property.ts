import type { Json } from "../../util/stable-json.ts";
import type { DriftKind } from "../drift-report.ts";
import type { PropertyDifference } from "../properties/differences.ts";

/** Which kind of drift it is by what was done; undefined where that says no more than that something changed. */
export function kindOfProperty(typeName: string, difference: PropertyDifference): DriftKind | undefined {
  const [property] = difference.steps;
  switch (typeName) {
    case "AWS::IoT::SecurityProfile":
      if (property === "TargetArns") return "unattached";
      return isSilenced(difference) || isGone(difference, "AlertTargets") ? "suppressed" : undefined;
    case "AWS::IoT::AccountAuditConfiguration":
      return isSwitchedOff(difference) ||
        isCheckGone(difference) ||
        isGone(difference, "AuditNotificationTargetConfigurations")
        ? "suppressed"
        : undefined;
    case "AWS::IoT::ScheduledAudit":
      return isGone(difference, "TargetCheckNames") ? "suppressed" : undefined;
    default:
      return undefined;
  }
}

function isSilenced({ steps, declared, actual }: PropertyDifference): boolean {
  return steps.at(-1) === "SuppressAlerts" && isTrue(actual) && !isTrue(declared);
}

/** A check, or the sending of what audits find. */
function isSwitchedOff({ steps, declared, actual }: PropertyDifference): boolean {
  return steps.at(-1) === "Enabled" && isTrue(declared) && !isTrue(actual);
}

/** One check or all of them; a check without its threshold goes on. */
function isCheckGone(difference: PropertyDifference): boolean {
  return difference.steps.length <= 2 && isGone(difference, "AuditCheckConfigurations");
}

function isGone({ steps, declared, actual }: PropertyDifference, property: string): boolean {
  return steps[0] === property && declared !== undefined && actual === undefined;
}

function isTrue(value: Json | undefined): boolean {
  return value === true || value === "true";
}
