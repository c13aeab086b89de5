import { BACKENDS, type BackendFacts, findBackend } from "../catalog/backends.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import type { Backend } from "../ir/stack.ts";
import type { Place } from "../source/place.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import type { Json } from "../util/stable-json.ts";
import { type ArgumentReferences, replaceInArgument } from "./backend-argument.ts";
import { secretInBackend, severalBackends, unknownBackend } from "./deployment-diagnostics.ts";

/** A stack, as far as its backend depends on it. */
export type StackNames = ArgumentReferences & { readonly name: string };

type Declared = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** Where a stack's state is kept when nothing is declared: beside the generated module. */
export const LOCAL_BACKEND: Backend = { type: "local", arguments: { path: "terraform.tfstate" } };

/**
 * The backend of one stack: the declared arguments with their references replaced, and an argument that
 * keeps the states of two stacks apart where the author gave none.
 */
export function stackBackend(
  declared: Declared | undefined,
  stack: StackNames,
  place: Place,
): Result<Backend> {
  const [first, ...others] = Object.entries(declared ?? {});
  if (first === undefined) return { value: LOCAL_BACKEND, diagnostics: [] };
  const [type, args] = first;
  if (others.length > 0) {
    const related = [{ message: "the other backend", location: place.at(type).key() }];
    const diagnostics = others.map(([name]) =>
      severalBackends.at(place.at(name).key(), { type: name, other: type }, { related }),
    );
    return { value: LOCAL_BACKEND, diagnostics };
  }
  const facts = findBackend(type);
  if (facts === undefined) return { value: LOCAL_BACKEND, diagnostics: [unknownBackendAt(type, place)] };
  return fillArguments(facts, args, stack, place.at(type));
}

function fillArguments(
  facts: BackendFacts,
  declared: Readonly<Record<string, Json>>,
  stack: StackNames,
  place: Place,
): Result<Backend> {
  const diagnostics: Diagnostic[] = [];
  const given = Object.entries(declared).map(([argument, value]): [string, Json] => {
    const at = place.at(argument);
    if (facts.secretArguments.includes(argument)) {
      diagnostics.push(secretInBackend.at(at.key(), { type: facts.type, argument }));
    }
    const replaced = replaceInArgument(value, stack, at);
    diagnostics.push(...replaced.diagnostics);
    return [argument, replaced.value];
  });
  const { keyArgument, defaultKey } = facts;
  const needsKey = keyArgument !== undefined && !Object.hasOwn(declared, keyArgument);
  const key: [string, Json][] =
    needsKey && defaultKey !== undefined ? [[keyArgument, defaultKey(stack.name)]] : [];
  return { value: { type: facts.type, arguments: Object.fromEntries([...given, ...key]) }, diagnostics };
}

function unknownBackendAt(type: string, place: Place): Diagnostic {
  const known = BACKENDS.map((backend) => backend.type);
  return unknownBackend.at(place.at(type).key(), { type, suggestion: didYouMean(type, known), known });
}
