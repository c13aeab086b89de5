import type { ObservedResource, ObservedStack } from "./observed.ts";

/**
 * The account as it is, with what Terraform believes of it by a plan or a state: what is there counts as the account says,
 * and what Terraform recorded, noticed and would do as the plan says.
 */
export function withBeliefs(live: ObservedStack, file: ObservedStack): ObservedStack {
  // Nobody could ask the account: what the plan saw is more than nothing.
  if (isUnknown(live)) return { ...file, unchecked: [...live.unchecked, ...file.unchecked] };
  const isAsked = new Set([
    ...live.resources.keys(),
    ...live.unchecked.flatMap(({ address = [] }) => address),
  ]);
  const others = [...file.resources].filter(([address]) => !isAsked.has(address));
  return {
    ...live,
    resources: new Map([
      ...[...live.resources].map(
        ([address, resource]) => [address, believed(resource, file.resources.get(address))] as const,
      ),
      // What the state knows and no policy declares any more.
      ...others,
    ]),
    unchecked: [...live.unchecked, ...file.unchecked.filter(({ address }) => !isAsked.has(address ?? ""))],
  };
}

function isUnknown({ resources, unchecked }: ObservedStack): boolean {
  return resources.size === 0 && unchecked.some(({ address }) => address === undefined);
}

function believed(live: ObservedResource, file: ObservedResource | undefined): ObservedResource {
  if (file === undefined || file.kind !== live.kind) return live;
  // A plan that deletes what is declared was made of other policies, which says nothing of what is there.
  const planned = file.planned === undefined || file.planned === "delete" ? {} : { planned: file.planned };
  const noticed = file.noticed === undefined ? {} : { noticed: file.noticed };
  if (live.kind === "typed" || file.kind === "typed") return { ...live, ...planned, ...noticed };
  const believed = file.properties === undefined ? {} : { believed: file.properties };
  return { ...live, ...planned, ...noticed, ...believed, recorded: file.recorded };
}
