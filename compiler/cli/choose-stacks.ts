import { HostError } from "../host/host.ts";
import { didYouMean } from "../util/did-you-mean.ts";

/**
 * The stacks that a command line names, each by its own name or by that of its deployment; all of them where it names none.
 * @throws HostError for a name that is neither
 */
export function chooseStacks<Stack extends { readonly name: string; readonly deployment: string }>(
  stacks: readonly Stack[],
  names: readonly string[],
): readonly Stack[] {
  if (names.length === 0) return stacks;
  const known = new Set(stacks.flatMap(({ deployment, name }) => [deployment, name]));
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined) throw new HostError(unknownStack(unknown, [...known]));
  const chosen = new Set(names);
  return stacks.filter(({ name, deployment }) => chosen.has(name) || chosen.has(deployment));
}

function unknownStack(name: string, known: readonly string[]): string {
  const nearest = didYouMean(name, known);
  const hint =
    nearest === undefined ? `there are ${known.join(", ")}` : `did you mean ${JSON.stringify(nearest)}?`;
  return `there is no deployment and no stack ${JSON.stringify(name)}; ${known.length === 0 ? "the policies make none" : hint}`;
}
