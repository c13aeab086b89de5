import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { compareDocuments } from "../source/compare-documents.ts";
import { Place } from "../source/place.ts";
import { compareText } from "../util/compare.ts";
import type { PolicyDocument } from "../validate/validate-policy.ts";
import { checkNoReference } from "./check-no-reference.ts";
import { variableDeclaredTwice, variableOfWrongType } from "./variable-diagnostics.ts";

/** What a variable can hold. */
export type VariableValue = string | number | boolean | readonly (string | number)[];
export type VariableType = "string" | "number" | "boolean" | "list";

/** A variable as a policy file declares it. */
export interface Variable {
  readonly name: string;
  readonly type: VariableType;
  readonly default: VariableValue | undefined;
  readonly place: Place;
}

/** The variables of all policy files together, by name, sorted. */
export function collectVariables(policies: readonly PolicyDocument[]): Result<ReadonlyMap<string, Variable>> {
  const diagnostics: Diagnostic[] = [];
  const variables = new Map<string, Variable>();
  // Which declaration is the first must not depend on the order in which files were found.
  const sorted = [...policies].sort((a, b) => compareDocuments(a.document, b.document));
  for (const { document, file } of sorted) {
    for (const [name, { type, default: value }] of Object.entries(file.variables ?? {})) {
      const place = new Place(document, ["variables", name]);
      const first = variables.get(name);
      if (first === undefined) variables.set(name, { name, type, default: value, place });
      else diagnostics.push(...declaredTwice(first, place));
      if (value === undefined) continue;
      diagnostics.push(...checkType({ name, type }, value, place.at("default")));
      diagnostics.push(...checkNoReference(value, place.at("default")));
    }
  }
  return { value: new Map([...variables].sort(([a], [b]) => compareText(a, b))), diagnostics };
}

/** Says so when a value does not have the type of its variable. */
export function checkType(
  { name, type }: Pick<Variable, "name" | "type">,
  value: unknown,
  place: Place,
): readonly Diagnostic[] {
  if (hasType(value, type)) return [];
  const args = { name, expected: PHRASES[type], given: describeValue(value) };
  return [variableOfWrongType.at(place.value(), args)];
}

/** Whether a value has the type, for the compiler too. */
export function isVariableValue(value: unknown): value is VariableValue {
  return TYPES.some((type) => hasType(value, type));
}

const TYPES: readonly VariableType[] = ["string", "number", "boolean", "list"];

const PHRASES: Readonly<Record<VariableType, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  list: "a list of strings or numbers",
};

function hasType(value: unknown, type: VariableType): boolean {
  if (type === "number") return Number.isFinite(value);
  if (type !== "list") return typeof value === type;
  return Array.isArray(value) && value.every((item) => typeof item === "string" || Number.isFinite(item));
}

function describeValue(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list with something else in it";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return `the string ${JSON.stringify(value.slice(0, 60))}`;
  return `\`${String(value)}\``;
}

function declaredTwice(first: Variable, second: Place): readonly Diagnostic[] {
  const { name } = first;
  return [
    variableDeclaredTwice.at(second.key(), { name }, { related: other("first declared here", first.place) }),
    variableDeclaredTwice.at(first.place.key(), { name }, { related: other("declared again here", second) }),
  ];
}

function other(message: string, place: Place): Diagnostic["related"] {
  return [{ message, location: place.key() }];
}
