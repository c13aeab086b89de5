import type { PolicyStatement } from "../ir/policy-document.ts";
import { iotPolicyJson } from "../ir/policy-json.ts";
import { stableJson } from "../util/stable-json.ts";

/** How long AWS IoT finds a policy document: its characters, white space left out. */
export function policyLength(statements: readonly PolicyStatement[]): number {
  return stableJson(iotPolicyJson(statements)).replaceAll(/\s/g, "").length;
}
