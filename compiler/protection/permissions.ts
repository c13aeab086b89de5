import type { PolicyStatement } from "../ir/policy-document.ts";
import { opposite, type Relation } from "./change.ts";
import { areGranted, type Grant, grantsOf, isLacking } from "./granted.ts";

/**
 * How what two policy documents allow relates: an allowance more is more, a denial more is less. `neither` also wherever
 * it cannot be shown: documents may say one thing in many ways.
 */
export function relatePermissions(
  declared: readonly PolicyStatement[],
  actual: readonly PolicyStatement[],
): Relation {
  const allowed = relateAllowed(declared, actual);
  const denied = relateGrants(grantsOf(declared, "Deny"), grantsOf(actual, "Deny"));
  if (denied === "same") return allowed;
  const left = opposite(denied);
  return allowed === "same" || allowed === left ? left : "neither";
}

/** The same of what they allow alone, whatever they deny besides. */
export function relateAllowed(
  declared: readonly PolicyStatement[],
  actual: readonly PolicyStatement[],
): Relation {
  return relateGrants(grantsOf(declared, "Allow"), grantsOf(actual, "Allow"));
}

function relateGrants(declared: readonly Grant[], actual: readonly Grant[]): Relation {
  const isWithin = areGranted(actual, declared);
  const isAround = areGranted(declared, actual);
  if (isWithin && isAround) return "same";
  if (isWithin && isLacking(actual, declared)) return "less";
  return isAround && isLacking(declared, actual) ? "more" : "neither";
}
