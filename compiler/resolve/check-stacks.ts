import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { stableJson } from "../util/stable-json.ts";
import { sameAccountAndRegion, sharedState } from "./deployment-diagnostics.ts";
import type { DeclaredStack } from "./deployments.ts";

/** Says which stacks would get in each other's way: in one account and region, or with one state. */
export function checkStacks(stacks: readonly DeclaredStack[]): readonly Diagnostic[] {
  const inSameAccount = pairs(stacks, ({ identity }) => `${identity.account}/${identity.region}`);
  return [...inSameAccount.map(sameAccount), ...pairs(stacks, stateOf).map(sameState)];
}

function sameAccount([first, second]: Pair): Diagnostic {
  const { account, region } = second.identity;
  const args = { account, region, other: first.identity.deployment };
  return sameAccountAndRegion.at(second.place.value(), args, { related: theOther(first) });
}

function sameState([first, second]: Pair): Diagnostic {
  const args = { stack: second.identity.name, other: first.identity.name };
  return sharedState.at(second.place.value(), args, { related: theOther(first) });
}

function theOther({ place }: DeclaredStack): Diagnostic["related"] {
  return [{ message: "the other stack", location: place.value() }];
}

type Pair = readonly [DeclaredStack, DeclaredStack];

/** Each item that has the same key as an earlier one, with that earlier one. */
function pairs(
  stacks: readonly DeclaredStack[],
  key: (stack: DeclaredStack) => string | undefined,
): readonly Pair[] {
  const firsts = new Map<string, DeclaredStack>();
  return stacks.flatMap((found): readonly Pair[] => {
    const own = key(found);
    const first = own === undefined ? undefined : firsts.get(own);
    if (first !== undefined) return [[first, found]];
    if (own !== undefined) firsts.set(own, found);
    return [];
  });
}

function stateOf({ identity: { backend } }: DeclaredStack): string | undefined {
  const path = backend.arguments["path"];
  // A relative path starts in the stack's own folder.
  const ownFolder = backend.type === "local" && !(typeof path === "string" && path.startsWith("/"));
  return ownFolder ? undefined : stableJson({ type: backend.type, arguments: backend.arguments });
}
