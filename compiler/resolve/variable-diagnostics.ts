import { defineDiagnostic } from "../diagnostics/kind.ts";
import { orNearest } from "../diagnostics/suggestion.ts";

/** What can be wrong with variables and their values. */

export const variableDeclaredTwice = defineDiagnostic<{ name: string }>({
  code: "resolve/variable-declared-twice",
  severity: "error",
  title: "variable declared twice",
  message: ({ name }) =>
    `the variable \`${name}\` is declared twice; a variable has one declaration in all files together`,
  why: "All policy files are read together, so it would be left to chance which type and default hold.",
  mend: "Remove one of the declarations: every file can use the other. Or give them different names.",
});

export const undeclaredVariable = defineDiagnostic<{
  name: string;
  deployment: string;
  suggestion: string | undefined;
  known: readonly string[];
}>({
  code: "resolve/undeclared-variable",
  severity: "error",
  title: "deployment sets a variable that no policy declares",
  message: ({ name, deployment, suggestion, known }) =>
    `deployment \`${deployment}\` sets \`${name}\`, which no policy file declares${orNearest(suggestion, known, "variable")}`,
  why: "The value would have no effect, and the policy that was meant would go on with its default.",
  mend: "Declare it under `variables:` in a policy file, correct the name, or remove it.",
});

export const variableWithoutValue = defineDiagnostic<{ name: string; deployment: string | undefined }>({
  code: "resolve/variable-without-value",
  severity: "error",
  title: "variable without a value",
  message: ({ name, deployment }) =>
    deployment === undefined
      ? `the variable \`${name}\` has no default, and without palisade.yaml no deployment sets it`
      : `deployment \`${deployment}\` does not set the variable \`${name}\`, which has no default`,
  why: "A variable without a default is one that every deployment must decide for itself.",
  mend: "Set it under the deployment's `variables:`, or give the declaration a `default`.",
});

export const variableOfWrongType = defineDiagnostic<{ name: string; expected: string; given: string }>({
  code: "resolve/variable-of-wrong-type",
  severity: "error",
  title: "value does not have the variable's type",
  message: ({ name, expected, given }) => `the variable \`${name}\` is ${expected}, and this is ${given}`,
  why: "A reference keeps the type of its variable, so the wrong type would show as an error in every place that uses it.",
  mend: "Write a value of the declared type, or change the declaration. Quotes make a string of a number.",
});
