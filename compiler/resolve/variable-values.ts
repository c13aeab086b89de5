import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { checkNoReference } from "./check-no-reference.ts";
import type { Deployment } from "./deployments.ts";
import { undeclaredVariable, variableWithoutValue } from "./variable-diagnostics.ts";
import { checkType, isVariableValue, type Variable, type VariableValue } from "./variables.ts";

/** What a reference stands for, and where that was set: nowhere, when it is a stand-in for want of a project. */
export interface SetValue {
  readonly value: VariableValue;
  readonly setAt: (() => Location) | undefined;
}

/**
 * What each variable holds in a deployment: what the deployment sets, else the default. A variable whose
 * value is wrong or missing has no entry; a diagnostic says why.
 * @param deployment undefined when there is no project, and every variable has its default
 */
export function variableValues(
  variables: ReadonlyMap<string, Variable>,
  deployment: Deployment | undefined,
): Result<ReadonlyMap<string, SetValue>> {
  const diagnostics: Diagnostic[] = [...undeclared(variables, deployment)];
  const values = new Map<string, SetValue>();
  for (const variable of variables.values()) {
    const set = deployment?.variables.get(variable.name);
    if (set !== undefined) {
      const wrong = [...checkType(variable, set.value, set.place), ...checkNoReference(set.value, set.place)];
      if (wrong.length === 0 && isVariableValue(set.value)) {
        values.set(variable.name, { value: set.value, setAt: () => set.place.value() });
      }
      diagnostics.push(...wrong);
    } else if (variable.default !== undefined) {
      values.set(variable.name, {
        value: variable.default,
        setAt: () => variable.place.at("default").value(),
      });
    } else {
      diagnostics.push(withoutValue(variable, deployment));
    }
  }
  return { value: values, diagnostics };
}

function undeclared(
  variables: ReadonlyMap<string, Variable>,
  deployment: Deployment | undefined,
): readonly Diagnostic[] {
  const known = [...variables.keys()];
  return [...(deployment?.variables ?? [])].flatMap(([name, { place }]) => {
    if (deployment === undefined || variables.has(name)) return [];
    const args = { name, deployment: deployment.name, suggestion: didYouMean(name, known), known };
    return [undeclaredVariable.at(place.key(), args)];
  });
}

function withoutValue(variable: Variable, deployment: Deployment | undefined): Diagnostic {
  const args = { name: variable.name, deployment: deployment?.name };
  if (deployment === undefined) return variableWithoutValue.at(variable.place.key(), args);
  return variableWithoutValue.at(deployment.place.key(), args, {
    related: [{ message: "declared here, without a default", location: variable.place.key() }],
  });
}
