import { AUDIT_CHECKS } from "../../catalog/audit-checks.ts";
import type { Resource } from "../../ir/resource.ts";
import type { JudgedFinding } from "../found.ts";
import { type Below, changeList, type PolicyEdit, writeValue } from "./policy-edit.ts";

/** Edits of the audit: which checks are on, and which of them a schedule runs. */
export function editAudit(
  { declared, actual }: Pick<JudgedFinding, "declared" | "actual">,
  node: Resource,
  property: string,
  below: Below,
): PolicyEdit | undefined {
  if (node.kind === "scheduled-audit") {
    const check = /^TargetCheckNames\[(\w+)\]$/u.exec(property)?.[1];
    if (check === undefined) return undefined;
    const member = { written: check, text: check };
    return changeList(below, ["audit", "schedules", node.name, "checks"], member, actual !== undefined);
  }
  if (node.kind !== "account-audit-configuration") return undefined;
  const name = /^AuditCheckConfigurations\.(\w+)(?:\.Enabled)?$/u.exec(property)?.[1];
  const check = AUDIT_CHECKS.find(({ cfnProperty }) => cfnProperty === name);
  if (check === undefined) return undefined;
  const [before, after] = [isOn(declared), isOn(actual)];
  // One with a threshold of its own is on.
  return writeValue(below, ["audit", "checks"], check.name, after, (written) =>
    typeof written === "object" ? before : (written ?? before) === before,
  );
}

function isOn(value: JudgedFinding["actual"]): boolean {
  if (typeof value === "object" && value !== null && "Enabled" in value) return isOn(value["Enabled"]);
  return value === true || value === "true";
}
