import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Location } from "../source/location.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { DEPLOYMENT_REFERENCES, type KnownReferences } from "./known-references.ts";
import { isPolicyVariable } from "./policy-variables.ts";
import { misplacedPolicyVariable, unknownReference, unknownVariable } from "./reference-diagnostics.ts";

/** Says why a name between `${` and `}` stands for nothing; empty when that was said elsewhere. */
export function explainUnknown(
  name: string,
  location: Location,
  known: KnownReferences,
): readonly Diagnostic[] {
  if (name.startsWith("var.")) return unknownVariableAt(name.slice("var.".length), location, known);
  const written = `\${${name}}`;
  if (isPolicyVariable(name)) return [misplacedPolicyVariable.at(location, { written })];
  const nearest = nearestReference(name.trim(), known);
  const suggestion = nearest === undefined ? undefined : `\${${nearest}}`;
  return [unknownReference.at(location, { written, suggestion })];
}

function unknownVariableAt(name: string, location: Location, known: KnownReferences): readonly Diagnostic[] {
  // Declared, but without a usable value, of which the author has been told.
  if (known.variables.includes(name)) return [];
  const suggestion = didYouMean(name, known.variables);
  return [unknownVariable.at(location, { name, suggestion, known: known.variables })];
}

function nearestReference(name: string, known: KnownReferences): string | undefined {
  // Terraform and shells leave the `var.` out.
  if (known.variables.includes(name)) return `var.${name}`;
  const candidates = [...DEPLOYMENT_REFERENCES, ...known.variables.map((variable) => `var.${variable}`)];
  return (
    didYouMean(name, candidates) ?? DEPLOYMENT_REFERENCES.find((candidate) => candidate.endsWith(`.${name}`))
  );
}
