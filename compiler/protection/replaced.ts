import type { ResourceKind } from "../ir/resource.ts";

/** Kinds that cannot be deleted for a moment. */
const WHY_NOT_REPLACED: ReadonlyMap<ResourceKind, string> = new Map([
  ["custom-metric", "AWS deletes no custom metric that a security profile uses"],
  ["dimension", "AWS deletes no dimension that a security profile uses"],
  ["account-audit-configuration", "to replace it would switch every audit check off for a while"],
]);

const GAPS: ReadonlyMap<ResourceKind, string> = new Map([
  ["security-profile", "in between nothing of it is watched, and ML Detect learns from the beginning"],
  ["scheduled-audit", "in between the audit does not run"],
  ["mitigation-action", "in between the action cannot be started"],
  ["dynamic-thing-group", "in between the group and what is attached to it are gone"],
]);

/** Why AWS, or whoever wants to stay protected, does not delete a resource only to create it anew. */
export function whyNotReplaced(kind: ResourceKind): string | undefined {
  return WHY_NOT_REPLACED.get(kind);
}

/** What is away while a resource is deleted and created anew; the second half of a sentence. */
export function gapOf(kind: ResourceKind | undefined): string {
  return (kind && GAPS.get(kind)) ?? "in between it is not there";
}
