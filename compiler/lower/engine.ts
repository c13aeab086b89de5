import type { Declared, SecurityProfile, StackPolicies } from "../analyze/policy-set.ts";
import { declarations } from "./declarations.ts";

/** Whether the stack's behaviours are evaluated at all: AWS closed Detect to new customers. */
export function hasDetect({ stack }: StackPolicies): boolean {
  return stack.engine === "device-defender";
}

/** The security profiles that the stack gets: none without Detect. */
export function declaredProfiles(policies: StackPolicies): readonly Declared<SecurityProfile>[] {
  return hasDetect(policies) ? declarations(policies.securityProfiles) : [];
}
