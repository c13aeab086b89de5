import type { StackPolicies } from "../analyze/policy-set.ts";
import type { Place } from "../source/place.ts";

/**
 * Where to point when something is missing from a whole stack: at its deployment in the project file, without a
 * project at the first declaration. Undefined where nothing at all is declared.
 */
export function stackPlace(policies: StackPolicies): Place | undefined {
  const { stack, securityProfiles, mitigationActions, quarantine, alertTopics, thingGroups } = policies;
  if (stack.declaredAt !== undefined) return stack.declaredAt;
  const tables = [securityProfiles, mitigationActions, quarantine, alertTopics, thingGroups];
  const singletons = [policies.audit, policies.fleetIndexing, policies.logging];
  const rest = [policies.dashboards, policies.jobTemplates, policies.fleetMetrics, policies.customMetrics];
  const declared = [...tables, ...rest].flatMap((table) => [...table.values()].slice(0, 1));
  return [...declared, ...singletons].find((each) => each !== undefined)?.place;
}
