import {
  DIMENSION_VARIABLES,
  isIotPolicyVariable,
  POLICY_VARIABLES,
} from "../catalog/iot-policy-variables.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import type { Path } from "../source/path.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { unknownPolicyVariable } from "./reference-diagnostics.ts";

/** The name by which policy files call the connected thing, AWS IoT's `iot:Connection.Thing.ThingName`. */
const THING = "thing";

/** What a place in a document lets AWS IoT replace. */
export interface PolicyVariables {
  readonly allows: (name: string) => boolean;
  readonly known: readonly string[];
}

const IN_TOPIC_FILTERS: PolicyVariables = {
  allows: (name) => DIMENSION_VARIABLES.includes(name),
  known: DIMENSION_VARIABLES,
};

// `aws:SourceIp` may stand in conditions only, not in the topics of a statement.
const IN_QUARANTINE: PolicyVariables = {
  allows: (name) => name === THING || (name.startsWith("iot:") && isIotPolicyVariable(name)),
  known: [THING, ...POLICY_VARIABLES.filter((name) => name.startsWith("iot:"))],
};

/** Whether a name between `${` and `}` is meant for AWS IoT. */
export function isPolicyVariable(name: string): boolean {
  return name === THING || name.startsWith("iot:") || name.startsWith("aws:");
}

/** The policy variables that may stand in the value at a path; undefined where none may. */
export function policyVariablesAt(path: Path): PolicyVariables | undefined {
  if (path[0] === "dimensions" && path[2] === "topicFilters") return IN_TOPIC_FILTERS;
  if (path[0] === "quarantine" && path[2] === "allow") return IN_QUARANTINE;
  return undefined;
}

/** Says that AWS IoT would replace a variable by nothing. */
export function unknownPolicyVariableAt(
  location: Location,
  { name, written }: { readonly name: string; readonly written: string },
  { known }: PolicyVariables,
): Diagnostic {
  const nearest = didYouMean(name, known);
  const shown = known.slice(0, 6).map((variable) => `\${${variable}}`);
  const suggestion = nearest === undefined ? undefined : `\${${nearest}}`;
  return unknownPolicyVariable.at(location, { written, suggestion, known: shown });
}
