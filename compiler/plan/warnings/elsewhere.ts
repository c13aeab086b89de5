import { joinWords } from "../../describe/list.ts";
import type { ObservedStack } from "../../drift/observed.ts";
import { placesOf } from "../../drift/readers/whereabouts.ts";
import type { Scope } from "../../drift/scope.ts";
import { compareText } from "../../util/compare.ts";
import type { StackWarning } from "../stack-plan.ts";

/** What happens in another account or region than the stack is for. */
export function elsewhere({ observed, stack }: Scope): readonly StackWarning[] {
  const { account, region } = stack;
  return [
    ...byProvider(observed, "account", account, observed.provider?.accounts),
    ...byProvider(observed, "region", region, listOf(observed.provider?.region)),
    ...byResources(observed, "account", account),
    ...byResources(observed, "region", region),
  ];
}

type What = "account" | "region";

/** Where the provider works: all that is made is made there. */
function byProvider(
  _observed: ObservedStack,
  what: What,
  meant: string,
  found: readonly string[] = [],
): readonly StackWarning[] {
  const others = found.filter((each) => each !== meant);
  if (others.length === 0) return [];
  return [
    {
      kind: "elsewhere",
      message: `the provider of the plan works in ${what} ${joinWords(others, "or")}, and the stack is for ${meant}`,
      mend: MEND,
      details: [],
    },
  ];
}

/** Where the resources stand already, as their own ARNs say. */
function byResources({ resources }: ObservedStack, what: What, meant: string): readonly StackWarning[] {
  const addresses = new Map<string, string[]>();
  for (const resource of resources.values()) {
    const found = placesOf(resource).map((place) => place[what]);
    for (const other of new Set(found.filter((each) => each !== "" && each !== meant)))
      addresses.set(other, [...(addresses.get(other) ?? []), resource.address]);
  }
  return [...addresses]
    .sort(([a], [b]) => compareText(a, b))
    .map(([other, members]) => ({
      kind: "elsewhere",
      message: `the plan is about resources in ${what} ${other}, and the stack is for ${meant}`,
      mend: MEND,
      details: members.sort(compareText),
    }));
}

const MEND =
  "give the plan of this stack; or run palisade compile, and plan anew with credentials of its account";

function listOf(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [value];
}
