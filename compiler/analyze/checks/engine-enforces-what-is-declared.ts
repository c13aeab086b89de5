import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { count, firstPlace } from "../counting.ts";
import { notEnforced } from "../diagnostics/engine.ts";
import type { Model } from "../model.ts";

/** A deployment without an engine says which of the policies it does not enforce. */
export function* checkEngineEnforcesWhatIsDeclared({ policies }: Model): Iterable<Diagnostic> {
  const { stack, securityProfiles, thingGroups, violationAlarms, customMetrics, dimensions } = policies;
  if (stack.engine !== "none") return;
  const inViolation = [...thingGroups.values()].filter(({ kind }) => kind === "in-violation");
  const behaviors = [...securityProfiles.values()].reduce((sum, profile) => sum + profile.behaviors.size, 0);
  const what = [
    ...count(securityProfiles.size, "security profile").map(
      (profiles) => `${profiles} (${count(behaviors, "behaviour")[0] ?? "without behaviours"})`,
    ),
    ...count(customMetrics.size, "custom metric"),
    ...count(dimensions.size, "dimension"),
    ...count(inViolation.length, "thing group").map((groups) => `${groups} by violation`),
    ...count(violationAlarms.size, "violation alarm"),
  ];
  const tables = [securityProfiles, customMetrics, dimensions, violationAlarms].map((table) =>
    table.values(),
  );
  const first = firstPlace([...tables, inViolation]);
  if (first === undefined) return;
  const location = stack.declaredAt?.at("engine").key() ?? first.key();
  yield notEnforced.at(location, { deployment: stack.deployment, what });
}
