import { isDeviceDefenderNode } from "../emit/terraform/device-defender-provider.ts";
import type { ResourceKind } from "../ir/resource.ts";
import { gapOf, whyNotReplaced } from "../protection/replaced.ts";
import type { JudgedFinding } from "./found.ts";
import { rebaseOf } from "./rebase.ts";

/** What would bring the world back to what the policies declare. Nothing of it is ever run. */
export interface Reconciliation {
  /** A command line, to be run in the folder of the stack. */
  readonly command?: string;
  /** What it does, or what to do where there is no command; a sentence without a full stop. */
  readonly note: string;
}

/** The way back for one finding. */
export function reconciliationOf(finding: JudgedFinding): Reconciliation {
  const { kind, address, seenByTerraform, node, property } = finding;
  if (address === undefined && kind === "suppressed") {
    return {
      note: "delete the audit suppression in the account, with aws iot delete-audit-suppression, or declare it as it is there in audit.suppressions",
    };
  }
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
  if (kind === "missing" || (kind === "unattached" && property === undefined))
    return { command: "terraform apply", note: "creates it anew" };
  if (property === "pending_confirmation")
    return {
      note: `the subscriber confirms it by the link in the message that SNS sent; terraform apply -replace=${address} has a new one sent`,
    };
  const detach = detachmentOf(finding);
  if (detach !== undefined) return detach;
  if (seenByTerraform) return { command: "terraform apply", note: "brings it back" };
  // Terraform sees all of what has a type of its own, but for what it was not told to want.
  if (node !== undefined && !isDeviceDefenderNode(node))
    return { command: "terraform apply", note: "brings it back, once Terraform is generated anew" };
  const rebase = rebaseOf(address, "terraform apply");
  const reason = node === undefined ? undefined : whyNotReplaced(node.kind);
  if (reason !== undefined) return { note: `${reason}; ${rebase}` };
  const gap = gapOf(node?.kind);
  return {
    command: `terraform apply -replace=${address}`,
    note: `deletes it and creates it anew: ${gap}${firstOf(node?.kind)}; without that gap, ${rebase}`,
  };
}

/** What must be done before, so that it is not deleted and then refused. */
function firstOf(kind: ResourceKind | undefined): string {
  return kind === "scheduled-audit"
    ? "; AWS makes no audit of a check that is off, so bring the audit configuration back before"
    : "";
}

/** The way back for what somebody attached by hand, which Terraform never looks for. */
function detachmentOf({ node, property, declared, actual }: JudgedFinding): Reconciliation | undefined {
  if (node === undefined || declared !== undefined || typeof actual !== "string") return undefined;
  const note =
    "takes off what was attached by hand, in the account of the stack; Terraform never looks for it";
  const [name, member] = [shellWord(node.name), shellWord(actual)];
  if (node.kind === "iam-role") {
    if (property === `policy_arn[${actual}]`)
      return { command: `aws iam detach-role-policy --role-name ${name} --policy-arn ${member}`, note };
    if (property === `inline_policy[${actual}]`)
      return { command: `aws iam delete-role-policy --role-name ${name} --policy-name ${member}`, note };
  }
  if (node.kind === "iot-policy" && property === `attachment[${actual}]`)
    return { command: `aws iot detach-policy --policy-name ${name} --target ${member}`, note };
  if (node.kind === "thing-group" && property === `policies[${actual}]`)
    return { command: `aws iot detach-policy --policy-name ${member} --target ${shellWord(node.arn)}`, note };
  return undefined;
}

/** A text that a shell takes for one word, whatever AWS answered. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
