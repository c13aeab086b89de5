import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import type { Resource } from "../ir/resource.ts";
import type { JudgedFinding } from "./found.ts";

/** What would bring the world back to what the policies declare. Nothing of it is ever run. */
export interface Reconciliation {
  /** A command line, to be run in the folder of the stack. */
  readonly command?: string;
  /** What it does, or what to do where there is no command; a sentence without a full stop. */
  readonly note: string;
}

/** The way back for one finding. */
export function reconciliationOf(finding: JudgedFinding): Reconciliation {
  const { kind, address, seenByTerraform, node } = finding;
  if (address === undefined) {
    return {
      note: `declare ${finding.noun} ${finding.name} in a policy, leave it out with drift.ignore, or delete it in the account`,
    };
  }
  if (kind === "undeclared") {
    return {
      command: "terraform apply",
      note: `removes it, once Terraform is generated anew without it; or declare ${finding.noun} ${finding.name} in a policy`,
    };
  }
  if (kind === "missing" || (kind === "unattached" && finding.property === undefined))
    return { command: "terraform apply", note: "creates it anew" };
  if (seenByTerraform) return { command: "terraform apply", note: "brings it back" };
  // Terraform sees all of what has a type of its own, but for what it was not told to want.
  if (node !== undefined && !isDeviceDefenderNode(node))
    return { command: "terraform apply", note: "brings it back, once Terraform is generated anew" };
  const reason = node === undefined ? undefined : WHY_NOT_REPLACED.get(node.kind);
  if (reason !== undefined) return { note: `${reason}; ${rebaseOf(address)}` };
  return {
    command: `terraform apply -replace=${address}`,
    note: `deletes it and creates it anew: ${gapOf(node)}; without that gap, ${rebaseOf(address)}`,
  };
}

/** Kinds that cannot be deleted for a moment. */
const WHY_NOT_REPLACED: ReadonlyMap<Resource["kind"], string> = new Map([
  ["custom-metric", "AWS deletes no custom metric that a security profile uses"],
  ["dimension", "AWS deletes no dimension that a security profile uses"],
  ["account-audit-configuration", "to replace it would switch every audit check off for a while"],
]);

const GAPS: ReadonlyMap<Resource["kind"], string> = new Map([
  ["security-profile", "in between nothing of it is watched, and ML Detect learns from the beginning"],
  ["scheduled-audit", "in between the audit does not run"],
  ["mitigation-action", "in between the action cannot be started"],
  ["dynamic-thing-group", "in between the group and what is attached to it are gone"],
]);

function gapOf(node: Resource | undefined): string {
  return (node && GAPS.get(node.kind)) ?? "in between it is not there";
}

/** Cloud Control patches the state's own idea of a resource; so that must first say what is there. */
function rebaseOf(address: string): string {
  return `take the state with terraform state pull, set desired_state of ${address} to its properties without the read-only ones, raise serial, terraform state push it, and terraform apply`;
}
